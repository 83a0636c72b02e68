import { isSpan, parseEdtf } from "../../model/dates/edtf.ts";
import type { Fact } from "../../model/facts/fact.ts";
import type { Relation } from "../../model/facts/relation.ts";
import type { Language } from "../../model/language.ts";
import { linkUrl } from "../../model/sources/link-url.ts";
import type { SourceHead } from "../../model/sources/source.ts";
import { dayOfReading } from "../../model/sources/source-span.ts";
import { statesInOrder } from "../../model/states/pair.ts";
import { type CardOptions, factPageUrl } from "../card/card-options.ts";
import { sourceDateText, sourceHost, sourceOf, sourceTitle } from "../card/card-source.ts";
import { evidenceUrl } from "../card/evidence-url.ts";
import { factTitle } from "../words/fact-title.ts";
import { localizedText } from "../words/localized-text.ts";
import { ordinarySpaces } from "../words/plain-text.ts";
import { quoteText, recordNames } from "./fact-rows.ts";

/** The source of a claim in the terms of reference managers, with the fact that it supports. Null means unknown. */
export interface Citation {
  /** Unique within a release: pair, fact and number of the claim. */
  id: string;
  type: "webpage" | "article-newspaper" | "document" | "dataset";
  /** The source's title; if it has none, a description in brackets, its host or its publisher. */
  title: string;
  /** Host of the page, if the page has its own title. */
  site: string | null;
  publisher: string | null;
  /** BCP 47 tag of the source's language. */
  language: string | null;
  /** EDTF. Null for an undated source; `dateText` then gives the earliest date it can have. */
  date: string | null;
  /** The date in the reader's language. */
  dateText: string;
  /** When the source was read: EDTF. */
  retrieved: string | null;
  /** http or https. */
  url: string | null;
  quote: string | null;
  /** The records of an archive that the claim cites. */
  records: string | null;
  /** The fact that the source supports. */
  supports: { fact: string; pair: string; title: string; claim: number; release: number; url: string };
}

/**
 * Returns the citation of a claim's source.
 * @param claim position among the fact's claims, counting from 1
 * @throws {RangeError} if the fact has no such claim
 */
export function claimCitation(fact: Fact, claim: number, relation: Relation, options: CardOptions): Citation {
  const { language, home, release } = options;
  const cited = fact.claims[claim - 1];
  if (!cited) throw new RangeError(`${relation.id} ${fact.id} has no claim ${claim}`);
  const source = sourceOf(relation, cited);
  return {
    id: `${relation.id}.${fact.id}.${claim}`,
    type: typeOf(source),
    ...titleAndPublisher(source, language),
    language: source.language ?? null,
    date: isUndated(source.date) ? null : source.date,
    dateText: ordinarySpaces(sourceDateText(source.date, language)),
    retrieved: dayOfReading(source),
    url: source.archive ? (evidenceUrl(cited, source) ?? null) : webUrlOf(source),
    quote: quoteText(cited),
    records: recordNames(cited),
    supports: {
      fact: fact.id,
      pair: relation.id,
      title: ordinarySpaces(factTitle(fact, relation, language, statesInOrder(relation.id, home))),
      claim,
      release,
      url: factPageUrl(relation.id, fact.id, options),
    },
  };
}

/** Returns the type of a source. A news page without a title is cited as a web page, not as an article. */
function typeOf(source: SourceHead): Citation["type"] {
  if (source.archive) return "dataset";
  if (source.kind === "document-copy" || !webUrlOf(source)) return "document";
  return source.kind === "news" && source.title ? "article-newspaper" : "webpage";
}

function titleAndPublisher(source: SourceHead, language: Language): Pick<Citation, "title" | "site" | "publisher"> {
  const title = sourceTitle(source, language).text;
  const publisher = localizedText(source.publisher, language)?.text ?? null;
  return {
    title,
    site: source.title ? (sourceHost(source) ?? null) : null,
    publisher: publisher === title ? null : publisher,
  };
}

/** Returns the source's http or https URL. Other addresses are left out, because reference managers turn any address into a link. */
function webUrlOf(source: SourceHead): string | null {
  const { address = "" } = source;
  return linkUrl(source) ?? (/^https?:\/\/[^\s/\\?#@]+/.test(address) ? address : null);
}

/** Returns true for a span with an open or unknown end: it only bounds the source's date. */
function isUndated(edtf: string): boolean {
  const date = parseEdtf(edtf);
  return isSpan(date) && !(date.from && date.until);
}
