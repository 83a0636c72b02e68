import { statementsOf } from "../reading/sentences.ts";
import { languageWords } from "../words/words-by-language.ts";
import type { ClaimReading } from "./attribute-check.ts";
import { findTerm, hasTerm } from "./terms/term-pattern.ts";

const starts = new WeakMap<ClaimReading, number>();

/**
 * Returns where the quotes of a claim begin to be about its own fact. Editors may first quote what “It was returned” or “her predecessor”
 * refers to: the sentence of another fact, whose direction, rank and people are not those of this one.
 */
export function ownStart(reading: ClaimReading): number {
  let start = starts.get(reading);
  if (start === undefined) {
    start = Math.max(startOfReference(reading), startAfterSharedQuotes(reading));
    starts.set(reading, start);
  }
  return start;
}

/** Returns the part of a claim's quotes that is about its own fact. */
export function ownWords(reading: ClaimReading): string {
  return reading.quoted.slice(ownStart(reading));
}

/** Returns a claim with only the part of its quotes that is about its own fact. */
export function ownReading<Reading extends ClaimReading>(reading: Reading): Reading {
  return ownStart(reading) === 0 ? reading : { ...reading, quoted: ownWords(reading) };
}

/** Finds the first sentence that refers back to another event or person: “before that”, “Gegenbesuch”. */
function startOfReference({ quoted, language }: ClaimReading): number {
  const cue = findTerm(quoted, languageWords[language]?.texts.cues.refersBack ?? "");
  return cue ? (statementsOf(quoted).find(({ end }) => end > cue.start)?.start ?? 0) : 0;
}

/**
 * Skips the first quotes if they are all that another fact of the same kind quotes, and the rest are this fact's own. The introduction of a
 * list is about each of its items, which all quote more.
 */
function startAfterSharedQuotes({ fact, claim, quoted, relation, language }: ClaimReading): number {
  const exact = (quote: (typeof claim.quotes)[number]) => (typeof quote === "string" ? quote : quote.exact);
  const own = claim.quotes.map(exact);
  const others = relation.facts
    .filter(({ id, kind }) => kind === fact.kind && id !== fact.id)
    .flatMap(({ claims }) => claims.filter(({ source }) => source === claim.source))
    .map(({ quotes }) => quotes.map(exact))
    .filter((quotes) => quotes.every((quote) => own.some((shared) => quote.includes(shared))))
    .flat();
  const first = own.findIndex((quote) => !others.some((other) => other.includes(quote)));
  const start = first <= 0 ? 0 : Math.max(0, quoted.indexOf(own[first] as string));
  // “Norway's embassy in Dushanbe … and reopened in 2005”: the rest does not name the mission.
  const posts = fact.kind === "mission" ? (languageWords[language]?.grammar.posts ?? "") : "";
  return hasTerm(quoted.slice(0, start), posts) && !hasTerm(quoted.slice(start), posts) ? 0 : start;
}
