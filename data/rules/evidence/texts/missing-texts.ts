import type { AuthoredFact, FactKind } from "../../../model/facts/authored-fact.ts";
import { textsOf } from "../../../model/facts/fact-texts.ts";
import type { Language } from "../../../model/language.ts";
import { readDates } from "../../reading/dates/dates.ts";
import { isFunctionWord } from "../../reading/inflection.ts";
import { readAmounts, readNumbers } from "../../reading/numbers/amounts.ts";
import { statementsOf } from "../../reading/sentences.ts";
import { namedStates } from "../../reading/states/states.ts";
import { wordTokens } from "../../reading/word-tokens.ts";
import type { EvidenceWords } from "../../words/types/evidence-words.ts";
import { languageWords } from "../../words/words-by-language.ts";
import type { ClaimReading } from "../attribute-check.ts";
import { findTerms, hasTerm } from "../terms/term-pattern.ts";
import { findVocabulary } from "../terms/terms.ts";
import { excerptAt, type Missing, missing } from "../verdict.ts";

/** Reports a number of things, such as “20 tonnes”, if the fact has no quantity. */
export function missingQuantity({ fact, quoted, language, words }: ClaimReading<AuthoredFact>): Missing[] {
  if (!words) return [];
  const units = findTerms(quoted, words.units);
  const given = new Set(
    textsOf(fact)
      .flatMap((text) => readNumbers(text[language] ?? "", language))
      .map(({ value }) => value),
  );
  const number = readNumbers(quoted, language).find(
    ({ start, end, value }) =>
      units.some((unit) => unit.start >= end && /^\s*(?:\p{L}+\s+)?$/u.test(quoted.slice(end, unit.start))) ||
      // “Training of 48 foresters”
      (!given.has(value) && Number(value) > 1 && isCountOfThings(start, end, quoted, language, words)),
  );
  return number
    ? [
        missing(`say ${excerptAt(quoted, number)}`, {
          do: "describe",
          attribute: "quantity",
          what: "how much was given",
        }),
      ]
    : [];
}

/** Returns true for digits before a noun that are not part of a date, an amount of money or a percentage. */
function isCountOfThings(
  start: number,
  end: number,
  text: string,
  language: Language,
  { notThings }: EvidenceWords,
): boolean {
  const isIn = (span: { start: number; end: number }) => span.start < end && span.end > start;
  return (
    /^\d[\d\s\u00a0.,]*$/u.test(text.slice(start, end)) &&
    /^[\s\u00a0]\p{L}{4,}/u.test(text.slice(end)) &&
    !isFunctionWord(/\p{L}+/u.exec(text.slice(end))?.[0] ?? "", language) &&
    !notThings.test(text.slice(end + 1)) &&
    !readDates(text, language).some(isIn) &&
    !readAmounts(text, language).some((amount) => amount.candidates.length > 0 && isIn(amount))
  );
}

/** Reports the organisation through which aid was given, if the fact has no channel. */
export function missingChannel({ fact, quoted, language, words }: ClaimReading<AuthoredFact>): Missing[] {
  if (!words) return [];
  const own = statementOfAmount({ fact, quoted, language });
  const cue = findTerms(quoted, words.through).find(({ start, end }) => {
    if (own && (start < own.start || start >= own.end)) return false;
    const [first, second] = wordTokens(quoted.slice(end, end + 60), language).map(({ start, end: until }) =>
      quoted.slice(end + start, end + until),
    );
    return (
      ([first, second].some(
        (word) => word !== undefined && (/^\p{Lu}{3,}$/u.test(word) || isName(word, fact.kind, language)),
      ) ||
        (fact.kind === "aid" && isLongName(quoted.slice(end, end + 60), language))) &&
      !/[.,;]/.test(quoted.slice(end, end + (first?.length ?? 0) + 2))
    );
  });
  return cue
    ? [
        missing(`say ${excerptAt(quoted, cue)}`, {
          do: "describe",
          attribute: "channel",
          what: "the organisation",
        }),
      ]
    : [];
}

/** Returns the part of the quotes that gives the amount of aid: another part may be about other aid. */
function statementOfAmount({ fact, quoted, language }: Pick<ClaimReading, "fact" | "quoted" | "language">) {
  const amount = fact.kind === "aid" ? fact.amount : undefined;
  const given = amount && readAmounts(quoted, language).find(({ value }) => value === amount.value);
  return given && statementsOf(quoted).find(({ start, end }) => given.start >= start && given.start < end);
}

/** In a language that capitalises all nouns, two capitalised words make a name: “über das Rote Kreuz”. */
function isLongName(after: string, language: Language): boolean {
  const words = languageWords[language];
  const [name, first = ""] = /^\s+(\p{Lu}\p{Ll}{2,})\s+\p{Lu}\p{Ll}{3,}/u.exec(after) ?? [];
  return (
    name !== undefined &&
    (words?.grammar.capitalisesNouns ?? false) &&
    namedStates(name, language).length === 0 &&
    !hasTerm(first, words?.evidence.bodies ?? "")
  );
}

/** Returns true for a word that is probably a name: “through the Island Fund”. States and their bodies do not count. */
function isName(word: string, kind: FactKind, language: Language): boolean {
  const words = languageWords[language];
  return (
    kind === "aid" &&
    (words?.grammar.capitalisesOnlyNames ?? false) &&
    /^\p{Lu}\p{Ll}{3,}/u.test(word) &&
    namedStates(word, language).length === 0 &&
    !words?.evidence.ownBodies?.test(word)
  );
}

/** Reports what a document without a title is about: “an agreement on education”. */
export function missingSubject({ fact, quoted, language, words }: ClaimReading<AuthoredFact>): Missing[] {
  if (!words || fact.kind !== "agreement" || fact.title || fact.text) return [];
  const prepositions = findTerms(quoted, languageWords[language]?.texts.cues.aboutDocument ?? "");
  const document = findTerms(quoted, words.agreementTypes[fact.type]).find(({ end }) =>
    prepositions.some(
      (about) =>
        about.start > end &&
        /^\s+$/.test(quoted.slice(end, about.start)) &&
        /^\s+\p{L}/u.test(quoted.slice(about.end)) &&
        // “Protokoll zum Abkommen”
        findVocabulary(quoted.slice(about.end, about.end + 30), words.agreementTypes).length === 0,
    ),
  );
  return document
    ? [
        missing(`say ${excerptAt(quoted, document)}`, {
          do: "describe",
          attribute: "about",
          what: "what it is about",
        }),
      ]
    : [];
}

/** Reports what a meeting without topics was about. */
export function missingTopics({ fact, quoted, words }: ClaimReading<AuthoredFact>): Missing[] {
  if (!words || fact.kind !== "meeting" || fact.text) return [];
  const [cue] = findTerms(quoted, words.discussed);
  return cue
    ? [missing(`say “${cue.words}”`, { do: "describe", attribute: "topics", what: "what was discussed" })]
    : [];
}
