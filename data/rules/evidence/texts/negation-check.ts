import type { AuthoredFact } from "../../../model/facts/authored-fact.ts";
import { textsOf } from "../../../model/facts/fact-texts.ts";
import type { Language } from "../../../model/language.ts";
import { countedNegations, type Negation, negations } from "../../reading/negation.ts";
import { sentencesOf } from "../../reading/sentences.ts";
import { wordTokens } from "../../reading/word-tokens.ts";
import { languageWords } from "../../words/words-by-language.ts";
import type { ClaimReading } from "../attribute-check.ts";
import { findTerms } from "../terms/term-pattern.ts";
import { excerptAt, type Missing, missing, type Unsupported, unsupported } from "../verdict.ts";
import { contentWords } from "./text-words.ts";
import { clauseAt } from "./wording/sentence-pairs.ts";

/** Compares the negations of a text with those of the quotes. The text must have neither more nor fewer. */
export function wrongNegation(text: string, quoted: string, language: Language): Unsupported | null {
  const added = countedNegations(text, language);
  const inQuotes = countedNegations(quoted, language);
  const surplus = added[inQuotes.length];
  if (surplus) {
    const word = text.slice(surplus.start, surplus.end);
    return unsupported(`have ${inQuotes.length === 0 ? "no negation" : "fewer negations"}`, {
      fact: `the text says “${word}”`,
    });
  }
  if (inQuotes.length === 0 || added.length > 0) return null;
  // A sentence repeats whole clauses. A phrase repeats words, and the items of a list may be far apart in the quotes.
  const passages = isSentence.test(text)
    ? [passageFor(text, quoted, language, "clauses")]
    : itemsOf(text, language).map((part) => passageFor(part, quoted, language, "words"));
  const [lost] = passages.flatMap((passage) => negations(passage, language));
  return lost ? unsupported(`say “${lost.word}”`, { fact: "the text has no negation" }) : null;
}

const isSentence = /[.!?]\s*$/u;

/** Returns the items of a list. */
function itemsOf(text: string, language: Language): string[] {
  const conjunctions = findTerms(text, languageWords[language]?.texts.and ?? "");
  const ends = [...text.matchAll(/,\s/g)].map(({ index }) => ({ start: index, end: index + 1 }));
  const breaks = [...conjunctions, ...ends].sort((a, b) => a.start - b.start);
  return [0, ...breaks.map(({ end }) => end)].map((start, index) => text.slice(start, breaks[index]?.start).trim());
}

/** Reports a negation of the quotes if neither this fact nor another that quotes the same words has one. */
export function missingNegation(reading: ClaimReading<AuthoredFact>): Missing[] {
  const { fact, quoted, language, relation } = reading;
  if (negates(fact, language)) return [];
  const lost = negations(quoted, language).find((negation) => {
    if (isPartOfTerm(negation, reading)) return false;
    const around = quoted.slice(Math.max(0, negation.start - 15), negation.end + 15);
    return !relation.facts.some((other) => other !== fact && quotes(other, around) && negates(other, language));
  });
  return lost
    ? [
        missing(`say ${excerptAt(quoted, lost)}`, {
          do: "describe",
          attribute: "text",
          what: "what did not happen",
        }),
      ]
    : [];
}

const negates = (fact: AuthoredFact, language: Language) =>
  textsOf(fact).some((text) => negations(text[language] ?? "", language).length > 0);

const quotes = ({ claims }: AuthoredFact, words: string) =>
  claims.some((claim) =>
    claim.quotes.some((quote) => (typeof quote === "string" ? quote : quote.exact).includes(words)),
  );

/** Returns true for “not” in a term of another attribute, such as “not filled” or “not yet established”. */
function isPartOfTerm({ start, end }: Negation, { quoted, words }: ClaimReading): boolean {
  if (!words) return true;
  const terms = [words.vacant, ...Object.values(words.legalStatuses)];
  return terms.some((phrases) => findTerms(quoted, phrases).some((term) => term.start <= start && end <= term.end));
}

/** Returns the part of the quotes that a text repeats, in the sentence that shares most words with it: from the first to the last of these words, or all clauses that contain them. */
function passageFor(text: string, quoted: string, language: Language, extent: "clauses" | "words"): string {
  const stems = new Set(contentWords(text, language).map(({ stem }) => stem));
  const candidates = sentencesOf(quoted).map(({ start, end }) => {
    const sentence = quoted.slice(start, end).trim();
    const shared = wordTokens(sentence, language).filter(({ stem }) => stems.has(stem));
    return {
      sentence,
      count: new Set(shared.map(({ stem }) => stem)).size,
      from: shared[0]?.start ?? 0,
      to: shared.at(-1)?.end ?? 0,
    };
  });
  const best = candidates.sort((a, b) => b.count - a.count)[0];
  if (!best || best.count === 0) return "";
  const { sentence, from, to } = best;
  if (extent === "words") return sentence.slice(from, to);
  const clauses = clauseAt({ start: from, end: to }, sentence, language);
  return sentence.slice(clauses.start, clauses.end);
}
