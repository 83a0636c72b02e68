import type { AuthoredRelation } from "../../model/facts/relation.ts";
import { flatMapEach } from "../../model/flat-map-each.ts";
import type { Language } from "../../model/language.ts";
import { textLanguage } from "../../model/language-tags.ts";
import { type SilentMention, silentMentions } from "../../model/sources/source.ts";
import { statesOf } from "../../model/states/pair.ts";
import type { StateCode } from "../../model/states/states.ts";
import { participantsOf } from "../facts/participants-of.ts";
import { readDates } from "../reading/dates/dates.ts";
import { findPhrases, type TextSpan } from "../reading/inflection.ts";
import { readAmounts } from "../reading/numbers/amounts.ts";
import { setKnownCities } from "../reading/states/known-cities.ts";
import { namedCities, namedStates } from "../reading/states/states.ts";
import type { Dataset, Finding, Rule } from "../rule.ts";

/**
 * Checks that a silent passage gives no date or amount and names no state, city or person of the relations that cite
 * its source, unless `mentions` lists them.
 */
export const silentPassages: Rule = (data) => {
  setKnownCities(data.cities);
  const named = namesBySource(data);
  return flatMapEach(data.sources, ([source, { silent, text, language: tag }]): Finding[] => {
    const language = tag === undefined ? null : textLanguage(tag);
    if (text === null || language === null) return [];
    return silent.flatMap(({ exact, mentions = [] }, index): Finding[] => {
      const message = problemWith(exact, mentionsIn(exact, named.get(source), language), mentions);
      return message ? [{ in: { source }, path: ["silent", index, "exact"], message }] : [];
    });
  });
};

/** The first words in a passage that mention something of each kind. */
type Mentions = Partial<Record<SilentMention, string>>;

function mentionsIn(passage: string, named: Named | undefined, language: Language): Mentions {
  // A word in lower case is not a name.
  const firstOf = (names: readonly string[]) =>
    names
      .flatMap((name) => findPhrases(passage, name, language))
      .find(({ start }) => !/\p{Ll}/u.test(passage[start] ?? ""));
  const first: Partial<Record<SilentMention, TextSpan | undefined>> = {
    date: readDates(passage, language)[0],
    amount: readAmounts(passage, language)[0],
    state:
      namedStates(passage, language).find(({ code, isAdjective }) => !isAdjective && named?.states.has(code)) ??
      namedCities(passage, language).find(({ state }) => named?.states.has(state)),
    person: firstOf([...(named?.people ?? [])]),
  };
  return Object.fromEntries(
    Object.entries(first).flatMap(([kind, span]) => (span ? [[kind, passage.slice(span.start, span.end)]] : [])),
  );
}

const withArticle: Record<SilentMention, string> = {
  date: "a date",
  amount: "an amount",
  state: "a state or city",
  person: "a person",
};

function problemWith(passage: string, found: Mentions, declared: readonly SilentMention[]): string | null {
  const needed = silentMentions.filter((kind) => found[kind] !== undefined);
  const undeclared = needed.filter((kind) => !declared.includes(kind));
  if (undeclared.length > 0) {
    const list = undeclared.map((kind) => `${withArticle[kind]} (“${found[kind]}”)`).join(" and ");
    return `the passage “${passage}” mentions ${list}; quote it in a fact or, if it states no fact, write mentions: [${needed.join(", ")}]`;
  }
  const needless = declared.filter((kind) => !needed.includes(kind));
  if (needless.length === 0) return null;
  const remedy = needed.length > 0 ? `write mentions: [${needed.join(", ")}]` : "remove “mentions”";
  return `the passage “${passage}” mentions no ${needless.join(" and no ")}; ${remedy}`;
}

/** The states of the relations that cite a source, and the names of their people. */
interface Named {
  states: Set<StateCode>;
  people: Set<string>;
}

/** Returns the names to look for in each source's silent passages. Reads relations one at a time, because all of them may not fit in memory. */
function namesBySource({ relations, sources }: Dataset): Map<string, Named> {
  const named = new Map(
    flatMapEach(sources, ([source, { silent }]): [string, Named][] =>
      silent.length > 0 ? [[source, { states: new Set(), people: new Set() }]] : [],
    ),
  );
  if (named.size === 0) return named;
  for (const [pair, relation] of relations) {
    const cited = new Set(relation.facts.flatMap(({ claims }) => claims.map(({ source }) => source)));
    for (const source of cited) {
      const names = named.get(source);
      if (!names) continue;
      for (const state of statesOf(pair)) names.states.add(state);
      for (const name of personNames(relation)) names.people.add(name);
    }
  }
  return named;
}

/** Returns all spellings of the names of people, and the last part of each name if it is long enough to be unmistakable. */
function personNames({ people, facts }: AuthoredRelation): string[] {
  const spellings = facts.flatMap((fact) => participantsOf(fact).map(({ participant }) => participant.asWritten));
  const names = Object.values(people).flatMap(({ name, scripts }) => [name, ...Object.values(scripts)]);
  return [...names, ...spellings].flatMap((name) => {
    const last = name?.split(" ").at(-1) ?? "";
    return [...(name ? [name] : []), ...(last.length >= 4 ? [last] : [])];
  });
}
