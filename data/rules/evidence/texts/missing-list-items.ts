import type { AuthoredFact } from "../../../model/facts/authored-fact.ts";
import { type Texts, textsOf } from "../../../model/facts/fact-texts.ts";
import type { Language } from "../../../model/language.ts";
import { containsPhrase, findPhrases, isFunctionWord, type TextSpan } from "../../reading/inflection.ts";
import { oncePer } from "../../reading/once-per.ts";
import { namedCities } from "../../reading/states/states.ts";
import { type WordToken, wordTokens } from "../../reading/word-tokens.ts";
import type { LanguageWords } from "../../words/types/language-words.ts";
import { languageWords } from "../../words/words-by-language.ts";
import type { ClaimReading } from "../attribute-check.ts";
import { statesNamed } from "../states/named-places.ts";
import { hasTerm, isTerm } from "../terms/term-pattern.ts";
import { officeTitlesIn } from "../titles/office-titles-in.ts";
import { type Missing, missing } from "../verdict.ts";
import { contentWords } from "./text-words.ts";

/** Matches what joins the last item of a list to the one before: “and on the”; `includes` also has a verb: “and includes the”. */
const joins = oncePer(({ texts: { and, beforeItem, includes } }: LanguageWords) => {
  const [join, articles] = [`(?:${and})\\s+`, `(?:(?:${beforeItem})\\s+)*`];
  return {
    after: new RegExp(`^,?\\s+${join}${articles}(?=\\p{L})`, "u"),
    includes: new RegExp(`^,?\\s+${join}(?:${includes.replaceAll("*", "\\p{L}*")})\\s+${articles}(?=\\p{L})`, "u"),
    before: new RegExp(`\\p{L}\\s+${join}${articles}$`, "u"),
  };
});

/** Reports another topic of a list: “on the marking of lanes and the training of pilots”. */
export function missingTopic(topics: readonly Texts[], reading: ClaimReading<AuthoredFact>): Missing[] {
  const { quoted, language, fact } = reading;
  const known = new Set(
    textsOf(fact).flatMap((text) => contentWords(text[language] ?? "", language).map(({ stem }) => stem)),
  );
  const item = topics
    .flatMap((topic) => spanOf(topic[language] ?? "", reading))
    .flatMap((span) => [
      itemAfter(span, quoted, language),
      itemAfter(span, quoted, language, "includes"),
      itemAfterPartners(span, quoted, language),
      itemBefore(span, quoted, language),
    ])
    .find((each) => each && !known.has(each.stem) && isNoun(each, reading));
  return item
    ? [
        missing(
          `also give a topic that begins with “${quoted.slice(item.start, item.end)}”`,
          { do: "describe", attribute: "topics", what: "this topic" },
          { fact: "“topics” does not list it" },
        ),
      ]
    : [];
}

/** Reports an organisation that “and” joins to one in the fact. */
export function missingOrganisation(keys: readonly string[], reading: ClaimReading): Missing[] {
  const { quoted, language, relation } = reading;
  const names = keys.flatMap((key) => relation.organisations[key]?.name[language] ?? []);
  const known = [...Object.values(relation.people).map(({ name }) => name), ...names];
  const spans = names.flatMap((name) => findPhrases(quoted, name, language));
  const joined = spans.flatMap((span) => [itemAfter(span, quoted, language), itemBefore(span, quoted, language)]);
  const other = joined.find(
    (item) =>
      item &&
      // An abbreviation may be that of an organisation of the fact.
      (/^\p{Lu}\p{Ll}/u.test(quoted.slice(item.start)) ||
        languageWords[language]?.texts.nameArticle?.test(quoted.slice(0, item.start))) &&
      !spans.some(({ start, end }) => item.start >= start && item.end <= end) &&
      !statesNamed(quoted, language).some(({ start, end }) => item.start < end && item.end > start) &&
      !known.some((name) => containsPhrase(name, quoted.slice(item.start, item.end), language)),
  );
  return other
    ? [
        missing(
          `also name an organisation, “… ${quoted.slice(other.start, other.end)} …”`,
          { do: "describe", attribute: "organisations", what: "it" },
          { fact: "“organisations” does not list it" },
        ),
      ]
    : [];
}

/** Returns where the quotes mention a topic, from its first to its last word, if these are close to each other, apart from names of organisations. */
function spanOf(topic: string, { quoted, language, relation }: ClaimReading): TextSpan[] {
  const stems = [...new Set(contentWords(topic, language).map(({ stem }) => stem))];
  const tokens = wordTokens(quoted, language);
  // A word of the topic may be in the next one too.
  const firsts = stems.flatMap((stem) => tokens.find((token) => token.stem === stem) ?? []);
  if (firsts.length < stems.length) return [];
  const nameLength = (span: TextSpan) =>
    Object.values(relation.organisations)
      .flatMap(({ name }) => findPhrases(quoted.slice(span.start, span.end), name[language] ?? "", language))
      .reduce((sum, { start, end }) => sum + end - start, 0);
  const span = [tokens.filter(({ stem }) => stems.includes(stem)), firsts]
    .map((found) => ({
      start: Math.min(...found.map(({ start }) => start)),
      end: Math.max(...found.map(({ end }) => end)),
    }))
    .find((each) => {
      const excess = each.end - each.start - topic.length - 30;
      // Comparing names is slow.
      return excess < 0 || (Number.isFinite(excess) && nameLength(each) > excess);
    });
  return span && Number.isFinite(span.start) ? [span] : [];
}

/** Returns the item after a phrase such as “between the two countries”: “cooperation between the two countries and the training of pilots”. */
function itemAfterPartners({ end }: TextSpan, quoted: string, language: Language): WordToken | undefined {
  const isPartner = partnerTest(quoted, language);
  const ends: number[] = [];
  for (const token of wordTokens(quoted, language)) {
    if (token.start < end) continue;
    if (!isPartner(token) || !/^\s+$/.test(quoted.slice(ends.at(-1) ?? end, token.start))) break;
    ends.push(token.end);
  }
  return ends
    .map((each) => itemAfter({ start: each, end: each }, quoted, language))
    .find((item) => item && !ends.includes(item.end) && !isFunctionWord(item.word, language));
}

/** Returns a test for the words of a phrase such as “between the two countries”. */
function partnerTest(quoted: string, language: Language): (token: WordToken) => boolean {
  const words = languageWords[language];
  const states = statesNamed(quoted, language);
  return ({ word, start, end }) =>
    words !== undefined &&
    (isTerm(word, words.texts.partners) ||
      words.grammar.stateForms.test(word) ||
      states.some((state) => start >= state.start && end <= state.end));
}

/** Returns the item that a conjunction joins to what is before it. @param join which words join them */
function itemAfter(
  { end }: TextSpan,
  quoted: string,
  language: Language,
  join: "after" | "includes" = "after",
): WordToken | undefined {
  const words = languageWords[language];
  const between = words && joins(words)[join].exec(quoted.slice(end))?.[0];
  return between === undefined
    ? undefined
    : wordTokens(quoted, language).find(({ start }) => start === end + between.length);
}

/** Returns the item before a conjunction and, if there is one, a phrase such as “between the two countries”. */
function itemBefore({ start }: TextSpan, quoted: string, language: Language): WordToken | undefined {
  const words = languageWords[language];
  if (!words || !joins(words).before.test(quoted.slice(0, start))) return undefined;
  const { and, beforeItem } = words.texts;
  const tokens = wordTokens(quoted, language).filter(({ end }) => end <= start);
  const last = tokens.findLastIndex(({ word }) => !isTerm(word, and) && !isTerm(word, beforeItem));
  const isPartner = partnerTest(quoted, language);
  let index = last;
  while (tokens[index] && isPartner(tokens[index] as WordToken)) index -= 1;
  const [item, next] = [tokens[index], tokens[index + 1]];
  return index < last && item && next && !/^\s+$/.test(quoted.slice(item.end, next.start)) ? undefined : item;
}

/** Returns false for a name, and for a verb that begins the next part of the sentence. */
function isNoun({ start, end, word }: WordToken, { quoted, language }: ClaimReading): boolean {
  const words = languageWords[language];
  if (!words || isNamed({ start, end }, quoted, language)) return false;
  const { grammar, evidence, texts } = words;
  const isCapitalised = /^\p{Lu}/u.test(quoted.slice(start, end));
  if (grammar.capitalisesNouns) return isCapitalised;
  if (isCapitalised || grammar.verbForm?.test(word)) return false;
  if (grammar.verbsEndAlike) return true;
  const verbs = [
    ...Object.values(evidence.dateRoles),
    evidence.discussed,
    grammar.gives,
    grammar.visits,
    grammar.meets,
    texts.includes,
  ];
  return !verbs.some((each) => hasTerm(word, each));
}

/** Returns true for part of the name of a state, a city, a person or an office. */
function isNamed(span: TextSpan, quoted: string, language: Language): boolean {
  return [...statesNamed(quoted, language), ...namedCities(quoted, language), ...officeTitlesIn(quoted, language)].some(
    ({ start, end }) => span.start < end && span.end > start,
  );
}
