import type { AuthoredFact } from "../../../model/facts/authored-fact.ts";
import { type Texts, textsOf } from "../../../model/facts/fact-texts.ts";
import type { Language } from "../../../model/language.ts";
import { containsPhrase, findPhrases, type TextSpan } from "../../reading/inflection.ts";
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

/** Matches what joins the last item of a list to the one before: “and on the”. */
const joins = oncePer(({ texts: { and, beforeItem } }: LanguageWords) => {
  const words = `(?:${and})\\s+(?:(?:${beforeItem})\\s+)*`;
  return { after: new RegExp(`^,?\\s+${words}(?=\\p{L})`, "u"), before: new RegExp(`\\p{L}\\s+${words}$`, "u") };
});

/** Reports another topic of a list: “on the marking of lanes and the training of pilots”. */
export function missingTopic(topics: readonly Texts[], reading: ClaimReading<AuthoredFact>): Missing[] {
  const { quoted, language, fact } = reading;
  const known = new Set(
    textsOf(fact).flatMap((text) => contentWords(text[language] ?? "", language).map(({ stem }) => stem)),
  );
  const item = topics
    .flatMap((topic) => spanOf(topic[language] ?? "", quoted, language))
    .flatMap((span) => [itemAfter(span, quoted, language), itemBefore(span, quoted, language)])
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

/** Returns where the quotes mention a topic, from its first to its last word, if these are close to each other. */
function spanOf(topic: string, quoted: string, language: Language): TextSpan[] {
  const stems = contentWords(topic, language).map(({ stem }) => stem);
  const found = wordTokens(quoted, language).filter(({ stem }) => stems.includes(stem));
  const [first, last] = [found[0], found.at(-1)];
  return first &&
    last &&
    new Set(found.map(({ stem }) => stem)).size === new Set(stems).size &&
    last.end - first.start < topic.length + 30
    ? [{ start: first.start, end: last.end }]
    : [];
}

function itemAfter({ end }: TextSpan, quoted: string, language: Language): WordToken | undefined {
  const words = languageWords[language];
  const between = words && joins(words).after.exec(quoted.slice(end))?.[0];
  return between === undefined
    ? undefined
    : wordTokens(quoted, language).find(({ start }) => start === end + between.length);
}

function itemBefore({ start }: TextSpan, quoted: string, language: Language): WordToken | undefined {
  const words = languageWords[language];
  if (!words || !joins(words).before.test(quoted.slice(0, start))) return undefined;
  const { and, beforeItem } = words.texts;
  return wordTokens(quoted, language).findLast(
    ({ end, word }) => end <= start && !isTerm(word, and) && !isTerm(word, beforeItem),
  );
}

/** Returns false for a name, and for a verb that begins the next part of the sentence. */
function isNoun({ start, end, word }: WordToken, { quoted, language }: ClaimReading): boolean {
  const words = languageWords[language];
  if (!words || isNamed({ start, end }, quoted, language)) return false;
  const { grammar, evidence } = words;
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
  ];
  return !verbs.some((each) => hasTerm(word, each));
}

/** Returns true for part of the name of a state, a city, a person or an office. */
function isNamed(span: TextSpan, quoted: string, language: Language): boolean {
  return [...statesNamed(quoted, language), ...namedCities(quoted, language), ...officeTitlesIn(quoted, language)].some(
    ({ start, end }) => span.start < end && span.end > start,
  );
}
