import type { AuthoredClaim, Claim } from "../model/claim.ts";
import { differences } from "../model/difference.ts";
import { type Documents, type DocumentType, documentKey, encode, hashOf } from "../model/documents.ts";
import type { Fact } from "../model/fact.ts";
import { type Texts, textsOf } from "../model/fact-texts.ts";
import type { Language } from "../model/language.ts";
import { statesOf } from "../model/pair.ts";
import { findQuote } from "../model/quote.ts";
import type { AuthoredRelation, Relation } from "../model/relation.ts";
import type { AuthoredSource, Source } from "../model/source.ts";
import type { Dataset } from "../rules/rule.ts";
import { successorOf, validityOf } from "./standing.ts";

/** A value to be stored under its key. */
interface StoredText {
  key: string;
  text: string;
}

/** All that a release consists of but its log entry and the pointer. */
export interface Release {
  /** Hash of the root document. */
  root: string;
  /** Content-addressed; a document that others refer to stands before them. */
  documents: StoredText[];
  /** Hashes of what the release holds, for telling what changed: `no-tj`, `mfa-tj.no.de`. */
  contents: Record<string, string>;
}

/**
 * Builds the documents of a release from checked data.
 * @param widget the text of the widget's script as it is served
 */
export function buildRelease(data: Dataset, widget: string): Release {
  const documents: StoredText[] = [];
  const add = <Type extends DocumentType>(type: Type, document: Documents[Type]): string => {
    const { hash, text } = encode(document);
    documents.push({ key: documentKey(type, hash), text });
    return hash;
  };

  const sources: Record<string, string> = {};
  for (const [id, source] of data.sources) {
    sources[id] = add("source", { schema: 1, source: buildSource(source) });
  }

  const relations: Record<string, string> = {};
  const byCountry: Record<string, Documents["country"]> = {};
  for (const [id, authored] of data.relations) {
    const relation = buildRelation(id, authored, data);
    const hash = add("relation", { schema: 1, relation });
    relations[id] = hash;
    for (const code of statesOf(id)) {
      byCountry[code] ??= { schema: 1, code, relations: {} };
      byCountry[code].relations[id] = { hash, facts: relation.facts.length };
    }
  }

  const countries: Record<string, string> = {};
  for (const code of Object.keys(byCountry).sort())
    countries[code] = add("country", byCountry[code] as Documents["country"]);

  const widgetHash = hashOf(widget);
  documents.push({ key: documentKey("widget", widgetHash), text: widget });
  const root = add("root", { schema: 1, countries, sources, widget: widgetHash });
  return { root, documents, contents: { ...relations, ...sources } };
}

/** The published form of a source: its silent passages found. */
export function buildSource(source: AuthoredSource & { text: string | null }): Source {
  const silent = source.silent.map(({ exact, reason }) => {
    const { start, end } = findQuote(source.text ?? "", exact);
    return { start, end, reason };
  });
  return { ...source, silent };
}

/** The published form of a relation: quotes found, and what is derived for each fact. */
export function buildRelation(id: string, authored: AuthoredRelation, { sources }: Pick<Dataset, "sources">): Relation {
  const { people, organisations, facts, removed } = authored;
  const cited = new Set(facts.flatMap(({ claims }) => claims.map(({ source }) => source)));
  const heads = [...sources.values()].filter((source) => cited.has(source.id));
  const held = facts.map((fact) => {
    const claims = fact.claims.map((claim) => buildClaim(claim, sources));
    return { fact, claims, validity: validityOf(fact, claims) };
  });
  return {
    id,
    people,
    organisations: Object.fromEntries(
      Object.entries(organisations).map(([key, organisation]) => [
        key,
        { ...organisation, unreviewed: unreviewed([organisation.name], organisation.reviewed, heads) },
      ]),
    ),
    facts: held.map(({ fact, claims, validity }) => {
      const its = heads.filter((source) => claims.some((claim) => claim.source === source.id));
      const derived = {
        claims,
        validity,
        ...differences(fact),
        supersededBy: successorOf(fact, validity, held),
        unreviewed: unreviewed(textsOf(fact), fact.reviewed, its),
      };
      return { ...fact, ...derived } as Fact;
    }),
    removed,
    sources: heads.map(({ text, silent, ...head }) => head),
    restsOnMirrors: heads.every(({ kind }) => kind === "encyclopaedia-mirror"),
  };
}

function buildClaim({ source: id, quotes, attested, says, omits }: AuthoredClaim, sources: Dataset["sources"]): Claim {
  const source = sources.get(id);
  if (!source) throw new Error(`${id} is no source, which the check should have refused`);
  const found = quotes.map((quote) =>
    typeof quote === "string"
      ? findQuote(source.text ?? "", quote)
      : findQuote(source.text ?? "", quote.exact, quote.prefix),
  );
  return { source: id, quotes: found, attested: attested ?? source.date, says, omits };
}

/** Languages of texts that no source is written in, so that they are translations, and that nobody has reviewed. */
function unreviewed(
  texts: readonly Texts[],
  reviewed: Partial<Record<Language, unknown>> = {},
  sources: readonly { language?: string | undefined }[],
): Language[] {
  const written = new Set(texts.flatMap((text) => Object.keys(text) as Language[]));
  return [...written].filter(
    (language) => !reviewed[language] && !sources.some((source) => source.language === language),
  );
}
