import { stateNames } from "../../../labels/generated.ts";
import type { Language } from "../../../model/language.ts";
import type { StateCode } from "../../../model/states/states.ts";
import { cachedPerText } from "../../reading/cached-per-text.ts";
import { isShortPhrase, isUnbroken, withoutAbbreviations } from "../../reading/sentences.ts";
import { languageWords } from "../../words/words-by-language.ts";
import { findTerms, hasTerm } from "../terms/term-pattern.ts";
import { type MentionContext, mentionContext } from "./mention-context.ts";
import { clauseWords, hasGenitiveArticle, type NamePhrase, namePhrase } from "./name-phrase.ts";
import { type NamedPlace, placesNamed } from "./named-places.ts";
import {
  headRelation,
  type PrepositionSense,
  prepositionBefore,
  prepositionBeforeCity,
  relationOfTitle,
} from "./prepositions.ts";

/** A state, or a city of it, in a sentence. */
export interface StateMention {
  state: StateCode;
  form: "adjective" | "noun" | "city";
  /** Key in data/cities.yml. */
  city: string | null;
  /** The article in front, in lower case; null if there is none. */
  article: string | null;
  /** True for “Norwegens”, “of Norway”, “Норвегии”, “Norges”. */
  isGenitive: boolean;
  /** True for the case of who did something: “признана Норвегией”. */
  isInstrumental: boolean;
  /** True for the case of who gets something: “Таджикистану”. */
  isDative: boolean;
  /** True for an object that differs from a subject: “Норвегию”. */
  isAccusative: boolean;
  relation: PrepositionSense;
  /** True if an ambassador's or embassy's title is in front: “Botschafter in Norwegen”. */
  belongsToPost: boolean;
  /** True if an invitation is in front: “auf Einladung der norwegischen Seite”. */
  isInviter: boolean;
  /** True if words such as “mit Sitz in” are in front. */
  isResidence: boolean;
  /** True for states that are joined by “and”, so that neither acts on the other. */
  isCoordinated: boolean;
  /** The words before and after, in lower case, up to the next punctuation mark. */
  before: readonly string[];
  after: readonly string[];
  start: number;
  end: number;
}

/** Returns the states and cities that a text names, in order, with what the grammar around them shows. */
export const stateMentions = cachedPerText((text: string, language: Language): readonly StateMention[] => {
  const words = languageWords[language];
  const places = placesNamed(text, language);
  if (!words || places.length === 0) return [];
  const context = mentionContext(text, language, words, places);
  return places.map((place, index) => mentionOf(place, index, context));
});

function mentionOf(place: NamedPlace, index: number, context: MentionContext): StateMention {
  const { text, tokens, language, words } = context;
  const { state, city, start, end } = place;
  const nameIndex = tokens.findIndex((token) => token.end > start);
  const lastIndex = tokens.findLastIndex((token) => token.start < end);
  const phrase = namePhrase(tokens, nameIndex, words, text);
  const before = clauseWords(tokens, phrase.first, -1, text);
  const head = city ? prepositionBeforeCity(before, words.grammar) : prepositionBefore(before, words.grammar);
  const form: StateMention["form"] = city ? "city" : place.isAdjective ? "adjective" : "noun";
  const isNoun = form === "noun";
  const isGenitive = isNoun && isGenitiveNoun(place, phrase, nameIndex, before, context);
  const inflected = phrase.form ?? text.slice(start, end);
  const nominative = stateNames[language][state] ?? "";
  const { cases } = words.grammar;
  const isHead = head.isOf || (isGenitive && head.relation === null);
  return {
    state,
    form,
    city,
    article: phrase.article,
    isGenitive,
    isInstrumental: isNoun && (cases.isInstrumental?.(inflected, nominative) ?? false),
    isAccusative: isNoun && (cases.isAccusative?.(inflected, nominative) ?? false),
    isDative: isNoun && (cases.isDative?.(inflected) ?? false),
    relation: isHead ? relationOfHead(start, before.slice(Number(head.isOf)), context) : head.relation,
    belongsToPost: head.relation === "toward" && isAfterPost(start, context),
    isCoordinated: isCoordinated(index, context),
    isInviter: isInviter(start, context),
    isResidence: isBeforeResiding(end, context) || isAfterResiding(start, context),
    before,
    after: clauseWords(tokens, lastIndex, 1, text),
    start,
    end,
  };
}

/** Returns true if the article, the ending, a preposition or what follows shows that a name is in the genitive. */
function isGenitiveNoun(
  { state, start, end }: NamedPlace,
  phrase: NamePhrase,
  nameIndex: number,
  before: readonly string[],
  { text, tokens, language, words }: MentionContext,
): boolean {
  const { cases, prepositionsTakeGenitive, abbreviationsAreUninflected, possessive } = words.grammar;
  const head = prepositionBefore(before, words.grammar);
  const name = text.slice(start, end);
  const [lastWord, nominative] = [name, stateNames[language][state] ?? ""].map(
    (each) => each.split(/\s+/).at(-1) ?? "",
  );
  const isAfterPreposition = head.relation !== null;
  return (
    hasGenitiveArticle(phrase, tokens, nameIndex, words) ||
    (!(isAfterPreposition && prepositionsTakeGenitive) &&
      cases.isGenitive(lastWord ?? "", phrase.form, nominative ?? "")) ||
    head.isOf ||
    (possessive?.test(text.slice(end, end + 3)) ?? false) ||
    (abbreviationsAreUninflected && !isAfterPreposition && before.length > 0 && /^\p{Lu}{2,}$/u.test(name))
  );
}

/** Returns the relation of the noun that a genitive belongs to, such as the title in “dem Minister für Energie Tadschikistans”. */
function relationOfHead(
  start: number,
  before: readonly string[],
  { text, tokens, titles, words: { grammar }, namedWords }: MentionContext,
): PrepositionSense {
  const title = titles.find(({ end }) => end <= start && /^\s+(?:\p{L}+\s+){0,3}$/u.test(text.slice(end, start)));
  if (!title) return headRelation(before, grammar, namedWords);
  const first = tokens.findIndex((token) => token.end > title.start);
  return relationOfTitle(clauseWords(tokens, first, -1, text), grammar);
}

function isAfterPost(start: number, { text, posts }: MentionContext): boolean {
  return posts.some(({ end }) => {
    const between = text.slice(end, start);
    return end <= start && !/[.;!?\n]/.test(between) && between.split(/\s+/).length <= 9;
  });
}

function isCoordinated(index: number, { text, places, words }: MentionContext): boolean {
  const { betweenCoordinated } = words.grammar;
  const isJoined = (first: NamedPlace | undefined, second: NamedPlace | undefined) =>
    first !== undefined && second !== undefined && betweenCoordinated.test(text.slice(first.end, second.start));
  return isJoined(places[index - 1], places[index]) || isJoined(places[index], places[index + 1]);
}

/** Returns true for the first state after an invitation, in the same clause and before its verb. */
function isInviter(start: number, { text, invitations, places, words }: MentionContext): boolean {
  return invitations.some(({ end }) => {
    const between = text.slice(end, start);
    return (
      end <= start &&
      isUnbroken(between) &&
      !hasTerm(between, words.grammar.visits) &&
      !places.some((other) => other.start >= end && other.start < start)
    );
  });
}

/** Returns true for “London-based”, and for a place before its verb, as in German. */
function isBeforeResiding(end: number, { text, words }: MentionContext): boolean {
  const [next] = findTerms(text.slice(end, end + 40), words.evidence.residing);
  return next !== undefined && /^[\s-]$/u.test(text.slice(end, end + next.start));
}

function isAfterResiding(start: number, { text, residences }: MentionContext): boolean {
  return residences.some(({ end }) => {
    const between = text.slice(end, start);
    return end <= start && isShortPhrase(withoutAbbreviations(between), 5);
  });
}
