import { type Documents, type DocumentType, documentKey, encode, hashOf } from "../model/documents.ts";
import { latestDay } from "../model/edtf.ts";
import type { AuthoredFact, Claim, Fact, Validity } from "../model/fact.ts";
import { statesOf } from "../model/pair.ts";
import { findQuote } from "../model/quote.ts";
import type { AuthoredRelation, Relation } from "../model/relation.ts";
import type { Dataset } from "../rules/rule.ts";

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
    const text = source.text;
    const silent = source.silent.map(({ exact, reason }) => {
      const { start, end } = findQuote(text ?? "", exact);
      return { start, end, reason };
    });
    sources[id] = add("source", { schema: 1, source: { ...source, silent } });
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

function buildRelation(id: string, { people, organisations, facts }: AuthoredRelation, data: Dataset): Relation {
  const cited = new Set(facts.flatMap(({ claims }) => claims.map(({ source }) => source)));
  return {
    id,
    people,
    organisations,
    facts: facts.map((fact) => buildFact(fact, data)),
    sources: [...data.sources.values()]
      .filter((source) => cited.has(source.id))
      .map(({ text, silent, ...head }) => head),
  };
}

function buildFact(fact: AuthoredFact, data: Dataset): Fact {
  const claims = fact.claims.map((claim): Claim => {
    const source = data.sources.get(claim.source);
    if (!source) throw new Error(`${fact.id} cites ${claim.source}, which the check should have refused`);
    return {
      source: claim.source,
      quotes: claim.quotes.map((quote) =>
        typeof quote === "string"
          ? findQuote(source.text ?? "", quote)
          : findQuote(source.text ?? "", quote.exact, quote.prefix),
      ),
      attested: claim.attested ?? source.date,
    };
  });
  return { ...fact, claims, validity: validityOf(fact, claims) } as Fact;
}

/** Kinds that tell how something stands, not what happened; they are known up to the last day that a claim vouches for. */
const stateKinds: ReadonlySet<AuthoredFact["kind"]> = new Set([
  "ambassador",
  "company",
  "cooperation",
  "legal-framework",
]);

function validityOf({ kind }: AuthoredFact, claims: readonly Claim[]): Validity {
  if (!stateKinds.has(kind)) return { type: "event" };
  // An open end counts as later than any day: nothing later than such a source is known.
  const byDay = claims
    .map(({ attested }) => attested)
    .sort((a, b) => (latestDay(a) ?? "9999").localeCompare(latestDay(b) ?? "9999"));
  return { type: "state", lastAttested: byDay.at(-1) as string };
}
