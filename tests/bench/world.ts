import { ComputedMap } from "../../data/model/computed-map.ts";
import type { AuthoredRelation } from "../../data/model/facts/relation.ts";
import type { InEveryLanguage } from "../../data/model/language.ts";
import { type PairId, statesOf } from "../../data/model/states/pair.ts";
import { type StateCode, stateCodes } from "../../data/model/states/states.ts";
import type { Dataset } from "../../data/rules/rule.ts";
import { cities, citiesNamedIn, cityKeys } from "./world/cities.ts";
import { withClaims } from "./world/claims.ts";
import { Dice } from "./world/dice.ts";
import { generateFacts } from "./world/generate-facts.ts";
import { citedPage, newsPage, type Page, quotedPage } from "./world/pages.ts";
import { RelationHistory } from "./world/relation-history.ts";
import { texts } from "./world/synthetic-text.ts";

const allPairs: readonly PairId[] = stateCodes.flatMap((a, index) =>
  stateCodes.slice(index + 1).map((b) => `${a}-${b}`),
);

/** Coprime to the number of pairs, so that steps of this size reach every pair once; near the golden ratio, so that a few are spread evenly. */
const stride = 11_692;

/**
 * Generates a dataset as large as the complete one would be: 18,915 pairs of 195 states with about 20 facts each. The texts are
 * meaningless and the people fictitious. A pair has the same data in a world of any size.
 * @param pairs number of relations; a smaller number is spread over the alphabet
 */
export function world(seed: number, pairs?: number): Dataset {
  const { relations, sources, people, organisations, removedSources, recorded, reviewers } = generatedWorld(
    seed,
    pairs,
  );
  return {
    relations: new Map(relations),
    sources: new Map(sources),
    people: new Map(people),
    organisations: new Map(organisations),
    cities: new Map(Object.entries(cities)),
    removedSources,
    recorded,
    reviewers,
  };
}

/**
 * Returns the same dataset as {@link world}, but generates a relation and its sources each time they are read. It takes
 * little memory, so that a benchmark measures the memory of what it calls.
 */
export function generatedWorld(seed: number, pairs: number = allPairs.length): Dataset {
  const ministries = ministriesOf(new Dice(seed));
  const indexes = new Map(spread(pairs).map((index) => [allPairs[index] as PairId, index]));
  let latest: { pair: PairId; relation: AuthoredRelation; pages: Page[] } | null = null;
  const generate = (pair: PairId) => {
    if (latest?.pair !== pair) {
      const dice = new Dice(Math.imul(seed, 0x9e3779b1) ^ (indexes.get(pair) as number));
      latest = { pair, ...generateRelation(pair, ministries, dice) };
    }
    return latest;
  };
  const pairsOfSources = new Map<string, PairId>();
  const recorded = new Set(cityKeys.map((key) => `cities/${key}`));
  const pairsOf = { people: new Map<string, PairId>(), organisations: new Map<string, PairId>() };
  for (const pair of indexes.keys()) {
    const { relation, pages } = generate(pair);
    for (const { id } of pages) {
      pairsOfSources.set(id, pair);
      recorded.add(`sources/${id}`);
    }
    for (const { id } of relation.facts) recorded.add(`${pair}/${id}`);
    for (const list of ["people", "organisations"] as const) {
      for (const key of Object.keys(relation[list])) {
        pairsOf[list].set(key, pair);
        recorded.add(`${list}/${key}`);
      }
    }
  }
  return {
    relations: new ComputedMap(indexes, (pair) => generate(pair).relation),
    sources: new ComputedMap(pairsOfSources, (id) => {
      return generate(pairsOfSources.get(id) as PairId).pages.find((page) => page.id === id) as Page;
    }),
    people: entriesOf("people"),
    organisations: entriesOf("organisations"),
    cities: new Map(Object.entries(cities)),
    removedSources: new Map(),
    recorded,
    reviewers: new Set(),
  };

  function entriesOf<List extends keyof typeof pairsOf>(list: List) {
    type Entry = AuthoredRelation[List][string];
    return new ComputedMap(pairsOf[list], (key) => {
      return generate(pairsOf[list].get(key) as PairId).relation[list][key] as Entry;
    });
  }
}

/** Returns a generated dataset in which the project's own relations replace those of the same pairs. Both are in the dataset only once. */
export function worldWith(own: Dataset, generated: Dataset): Dataset {
  const both = <Value>(mine: ReadonlyMap<string, Value>, others: ReadonlyMap<string, Value>) =>
    new ComputedMap(new Map([...others.keys(), ...mine.keys()].sort().map((id) => [id, null])), (id) => {
      return (mine.get(id) ?? others.get(id)) as Value;
    });
  return {
    relations: both(own.relations, generated.relations),
    sources: both(own.sources, generated.sources),
    people: both(own.people, generated.people),
    organisations: both(own.organisations, generated.organisations),
    cities: both(own.cities, generated.cities),
    removedSources: own.removedSources,
    recorded: new Set([...own.recorded, ...generated.recorded]),
    reviewers: own.reviewers,
  };
}

/** Indexes of the selected pairs, in the order in which files are read. */
function spread(pairs: number): number[] {
  return Array.from({ length: pairs }, (_, step) => (step * stride) % allPairs.length).sort((a, b) => a - b);
}

function ministriesOf(dice: Dice): Record<StateCode, InEveryLanguage> {
  return Object.fromEntries(stateCodes.map((state) => [state, texts(dice, 6)]));
}

function generateRelation(pair: PairId, ministries: Record<StateCode, InEveryLanguage>, dice: Dice) {
  const history = new RelationHistory(dice, statesOf(pair), ministries);
  const generated = generateFacts(history);
  const [owner, other] = history.sides();
  const quoted = quotedPage(owner, other, ministries[owner] as InEveryLanguage, generated, dice);
  const cited = [
    citedPage(other, owner, ministries[other] as InEveryLanguage, dice),
    ...(dice.chance(0.5) ? [newsPage(owner, other, dice)] : []),
  ];
  const ids = cited.map(({ id }) => id);
  const facts = generated.map((fact) => withClaims(fact, quoted.id, ids, dice));
  const relation: AuthoredRelation = {
    people: history.people,
    organisations: history.organisations,
    cities: citiesNamedIn(facts),
    facts,
    removed: [],
    exceptions: [],
  };
  return { relation, pages: [quoted, ...cited] };
}
