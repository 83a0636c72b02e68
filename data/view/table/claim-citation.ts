import { isSpan, parseEdtf } from "../../model/dates/edtf.ts";
import type { Fact } from "../../model/facts/fact.ts";
import type { Relation } from "../../model/facts/relation.ts";
import type { Language } from "../../model/language.ts";
import { available, hostOf, type SourceHead, sourceDateText, sourceOf, titleOf } from "../card/card-evidence.ts";
import { statesInOrder } from "../card/relation-card.ts";
import { factTitle } from "../words/fact-title.ts";
import { quoteText, type RowOptions } from "./fact-rows.ts";

/** The source of one claim, as reference managers take it, with what it proves. Null says that it is not known. */
export interface Citation {
  /** Unique within a release: pair, fact and number of the claim. */
  id: string;
  type: "webpage" | "article-newspaper" | "document";
  /** The source's title; a description in brackets, its host or its publisher where it has none. */
  title: string;
  /** Host of a page that has a title of its own. */
  site: string | null;
  publisher: string | null;
  /** Language of the source, BCP 47. */
  language: string | null;
  /** EDTF. Null for a source that is undated: `dateText` says since when it can be. */
  date: string | null;
  /** The date in the reader's language. */
  dateText: string;
  /** http or https. */
  url: string | null;
  quote: string | null;
  /** What the source proves. */
  proves: { fact: string; pair: string; title: string; claim: number; release: number };
}

/**
 * Cites the source of a fact's claim.
 * @param claim its number among the claims of the fact, from 1
 * @throws {RangeError} where the fact has no such claim
 */
export function claimCitation(
  fact: Fact,
  claim: number,
  relation: Relation,
  { language, home, release }: RowOptions,
): Citation {
  const cited = fact.claims[claim - 1];
  if (!cited) throw new RangeError(`${relation.id} ${fact.id} has no claim ${claim}`);
  const source = sourceOf(relation, cited);
  return {
    id: `${relation.id}.${fact.id}.${claim}`,
    type: typeOf(source),
    ...named(source, language),
    language: source.language ?? null,
    date: isUndated(source.date) ? null : source.date,
    dateText: sourceDateText(source.date, language),
    url: addressOf(source),
    quote: quoteText(cited),
    proves: {
      fact: fact.id,
      pair: relation.id,
      title: factTitle(fact, relation, language, statesInOrder(relation, home)),
      claim,
      release,
    },
  };
}

/** A news page of which not even the title is known is no article to a reference manager, but a page. */
function typeOf(source: SourceHead): Citation["type"] {
  if (source.kind === "document-copy" || !addressOf(source)) return "document";
  return source.kind === "news" && source.title ? "article-newspaper" : "webpage";
}

function named(source: SourceHead, language: Language): Pick<Citation, "title" | "site" | "publisher"> {
  const title = titleOf(source, language).text;
  const publisher = available(source.publisher, language)?.text ?? null;
  return {
    title,
    site: source.title ? (hostOf(source) ?? null) : null,
    publisher: publisher === title ? null : publisher,
  };
}

/** An address that reference managers may follow: of any other they would make a link all the same. */
function addressOf({ url, address }: SourceHead): string | null {
  return url ?? (address && /^https?:\/\//.test(address) ? address : null);
}

/** A span without an end tells from when on a source can be, not when it is from. */
function isUndated(edtf: string): boolean {
  const date = parseEdtf(edtf);
  return isSpan(date) && !(date.from && date.until);
}
