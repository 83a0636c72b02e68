import type { AuthoredFactOf } from "../../../model/facts/authored-fact.ts";
import type { Texts } from "../../../model/facts/fact-texts.ts";
import { readDates } from "../../reading/dates/dates.ts";
import { type WordToken, wordTokens } from "../../reading/word-tokens.ts";
import type { EvidenceWords } from "../../words/types/evidence-words.ts";
import { languageWords } from "../../words/words-by-language.ts";
import type { AttributeCheck, ClaimReading } from "../attribute-check.ts";
import { findTerm, findTerms, isTerm } from "../terms/term-pattern.ts";
import { type Missing, missing, type Unsupported, unsupported } from "../verdict.ts";
import { textVerdicts } from "./text-check.ts";
import { contentWords } from "./text-words.ts";

type Circumstance = "occasion" | "during" | "marginsOf";
type Encounter = AuthoredFactOf<"visit"> | AuthoredFactOf<"meeting">;

/** Returns a check of `occasion`, `during` or `marginsOf`. Its words must be in the quotes, after words that introduce such an event. */
export const circumstanceCheck = (attribute: Circumstance): AttributeCheck<Encounter, Texts> => ({
  prove(texts, reading) {
    const [verdict] = textVerdicts(texts, reading);
    const other = verdict.kind === "proven" && otherCircumstance(attribute, texts[reading.language] ?? "", reading);
    return [other || verdict];
  },
  missing: (reading) => (attribute === "during" ? missingCircumstance(reading) : []),
});

/** Reports an event that words such as “on the margins of” introduce, if the fact has none. */
function missingCircumstance({ fact, words, quoted, language }: ClaimReading<Encounter>): Missing[] {
  if (!words || fact.occasion || fact.during || fact.marginsOf) return [];
  const cue = cuesIn(quoted, words.circumstances).find(({ end }) => {
    // “During 2014” and “in the course of the year” are dates.
    if (/^\s+\d{4}(?!\d)/.test(quoted.slice(end))) return false;
    const after = wordTokens(undated(quoted, language).slice(end, end + 120), language).slice(0, 5);
    return after.length > 0 && !isOwnEvent(after, words);
  });
  const underWay = findTerm(quoted, languageWords[language]?.texts.cues.underWay ?? "");
  const event = underWay && wordTokens(quoted.slice(0, underWay.start), language).slice(-8);
  const visits = languageWords[language]?.grammar.visitNouns ?? "";
  if (underWay && event && !event.some(({ word }) => isTerm(word, words.ownEvent) || isTerm(word, visits)))
    return [missing(`say “${underWay.words}”`, { do: "describe", attribute: "during", what: "this event" })];
  return cue
    ? [
        missing(
          `say “${cue.words}”`,
          { do: "describe", attribute: cue.circumstance, what: "the event that these words refer to" },
          { attribute: cue.circumstance },
        ),
      ]
    : [];
}

/** Blanks out the dates of a text: “during the visit held on 1 and 2 September”, “during the first week of December”. */
function undated(text: string, language: ClaimReading["language"]): string {
  return readDates(text, language).reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    text,
  );
}

function isOwnEvent(after: readonly WordToken[], { ownEvent, periods }: EvidenceWords): boolean {
  if (after.slice(0, 3).some(({ word }) => isTerm(word, periods))) return true;
  return after.slice(0, 4).some(({ word }) => isTerm(word, ownEvent));
}

const circumstanceOrder: readonly Circumstance[] = ["marginsOf", "occasion", "during"];

function cuesIn(quoted: string, circumstances: Readonly<Record<Circumstance, string>>) {
  return circumstanceOrder
    .flatMap((circumstance) =>
      findTerms(quoted, circumstances[circumstance]).map((match) => ({ ...match, circumstance })),
    )
    .sort((a, b) => a.start - b.start);
}

/** Reports an event that the quotes introduce with the words for another attribute: “on the margins of” for an occasion. */
function otherCircumstance(
  attribute: Circumstance,
  text: string,
  { words, quoted, language }: ClaimReading<Encounter>,
): Unsupported | null {
  if (!words || text === "") return null;
  const stems = new Set(contentWords(text, language).map(({ stem }) => stem));
  const first = wordTokens(quoted, language).find(({ stem }) => stems.has(stem));
  if (!first) return null;
  const introducing = cuesIn(quoted, words.circumstances).filter(
    ({ end }) => end <= first.start && first.start - end < 60,
  );
  const nearest = introducing.at(-1);
  if (!nearest || introducing.some(({ circumstance }) => circumstance === attribute)) return null;
  // “During” and “on the occasion of” overlap: an anniversary can be either.
  return attribute !== "marginsOf" && nearest.circumstance !== "marginsOf"
    ? null
    : unsupported(`introduce this event with “${nearest.words}”`, {
        remedy: { do: "move", from: attribute, to: nearest.circumstance },
      });
}
