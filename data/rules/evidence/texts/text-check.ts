import type { AuthoredFact } from "../../../model/facts/authored-fact.ts";
import type { Texts } from "../../../model/facts/fact-texts.ts";
import type { Language } from "../../../model/language.ts";
import { statesOf } from "../../../model/states/pair.ts";
import { englishName } from "../../facts/english-name.ts";
import { readNumbers } from "../../reading/numbers/amounts.ts";
import { isBoundWord } from "../../reading/numbers/number-context.ts";
import { namedStates } from "../../reading/states/states.ts";
import { languageWords } from "../../words/words-by-language.ts";
import type { AttributeCheck, ClaimReading } from "../attribute-check.ts";
import { wrongPossessor } from "../states/possessors.ts";
import { stateMentions } from "../states/state-mentions.ts";
import { findTerms, hasTerm } from "../terms/term-pattern.ts";
import { judgeEach, proven, unproven, unsupported, type Verdict } from "../verdict.ts";
import { missingTopic } from "./missing-list-items.ts";
import { missingTopics } from "./missing-texts.ts";
import { wrongNegation } from "./negation-check.ts";
import { contentWords, unquotedWords } from "./text-words.ts";
import { wordingVerdict } from "./wording/wording-check.ts";

/**
 * Compares a text in the source's language with the quotes: the quotes must contain its words and have the same
 * negations. Translations are left to reviewers.
 */
export function textVerdicts(texts: Texts, reading: ClaimReading<AuthoredFact>): readonly [Verdict] {
  const { fact, language, words, quotedInLanguage: quoted } = reading;
  const text = texts[language];
  if (text === undefined) return [unproven("there is no text in the source's language")];
  if (!words) return [unproven("the check does not know the words of this language")];
  const { summaries = "", kinds = {} } = languageWords[language]?.texts ?? {};
  const unquoted = unquotedWords(text, quoted, language).filter(
    (word) =>
      // Limits of numbers are compared by their meaning.
      !isBoundWord(word, language) && !hasTerm(word, summaries) && !hasTerm(word, kinds[fact.kind] ?? ""),
  );
  if (unquoted.length > 0) return [unsupported(`do not contain ${unquoted.map((word) => `“${word}”`).join(", ")}`)];
  const swapped = swappedPlaceMessage(text, quoted, reading);
  if (swapped) return [unsupported(swapped)];
  const number = wrongPartMessage(text, quoted, language);
  if (number) return [unsupported(number)];
  return [
    wrongPossessor(text, reading) ?? wrongNegation(text, quoted, language) ?? wordingVerdict(text, reading) ?? proven,
  ];
}

/** A check of a text. */
export const textCheck = (
  missing?: AttributeCheck<AuthoredFact, Texts>["missing"],
): AttributeCheck<AuthoredFact, Texts> => ({ prove: textVerdicts, ...(missing && { missing }) });

/** A check of the topics of a meeting or cooperation. */
export const topicsCheck: AttributeCheck<AuthoredFact, readonly Texts[]> = {
  prove: (topics, reading) => [
    ...judgeEach(topics, (topic) => textVerdicts(topic, reading)),
    ...missingTopic(topics, reading),
  ],
  missing: missingTopics,
};

/** Returns a message if a text gives the total for a part: “eleven are secret” for “eleven documents, four of which are secret”. */
function wrongPartMessage(text: string, quoted: string, language: Language): string | null {
  const numbers = readNumbers(text, language).map(({ value }) => value);
  const stems = new Set(contentWords(text, language).map(({ stem }) => stem));
  for (const { start, end } of findTerms(quoted, languageWords[language]?.texts.cues.ofWhich ?? "")) {
    const part = readNumbers(quoted, language).find(
      (number) => /^\s*$/.test(quoted.slice(number.end, start)) || /^\s+$/.test(quoted.slice(end, number.start)),
    );
    const rest = /^[^.,;\n]*/.exec(quoted.slice(Math.max(end, part?.end ?? 0)))?.[0] ?? "";
    const isAbout = contentWords(rest, language).some(({ stem }) => stems.has(stem));
    if (part && isAbout && numbers.length > 0 && !numbers.includes(part.value))
      return `say “${quoted.slice(Math.min(part.start, start), Math.max(part.end, end))}”, not ${numbers[0]}`;
  }
  return null;
}

/** Returns a message if the text says “in Norway” and the quotes “in Tajikistan”, although both name both states. */
function swappedPlaceMessage(text: string, quoted: string, { language, pair }: ClaimReading): string | null {
  const named = new Set(namedStates(text, language).map(({ code }) => code));
  if (!statesOf(pair).every((state) => named.has(state))) return null;
  const [goals, quotedGoals] = [text, quoted].map((each) => {
    const mentions = stateMentions(each, language).filter(
      ({ state, form }) => form !== "city" && statesOf(pair).includes(state),
    );
    return {
      all: new Set(mentions.map(({ state }) => state)),
      toward: new Set(mentions.filter(({ relation }) => relation === "toward").map(({ state }) => state)),
    };
  });
  const [goal, second] = goals?.toward ?? [];
  const [quotedGoal, quotedSecond] = quotedGoals?.toward ?? [];
  if (!goal || second || !quotedGoal || quotedSecond || goal === quotedGoal || goals?.all.size !== 2) return null;
  return `say this about ${englishName(quotedGoal)}, not ${englishName(goal)}`;
}
