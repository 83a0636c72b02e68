// What KV and the worker cost a month: simulates how often the caches of an isolate miss, and multiplies by Cloudflare's prices.

import { check } from "../../data/pipeline/authored/check.ts";
import { buildRelease } from "../../data/pipeline/release/build-release.ts";
import type { Dataset } from "../../data/rules/rule.ts";
import { cardView } from "../../data/view/card/relation-card.ts";
import { LruCache } from "../../worker/store/lru-cache.ts";
import { defaultCardOptions } from "../card-options.ts";
import { mulberry32 } from "../random.ts";
import { world } from "./world.ts";

/** Prices in dollars, and what the paid plan includes each month; docs/cost.md has the sources. */
const prices = { plan: 5, perMillionRequests: 0.3, perMillionCpuMs: 0.02, perMillionReads: 0.5 };
const included = { requests: 10e6, cpuMs: 30e6, reads: 10e6 };

/** Assumptions. Cloudflare does not publish how many isolates there are, so this is an upper bound. */
const isolates = 6000;
/** CPU time of a cached response, and of one that has to be read, checked and rendered, in milliseconds. */
const cpuMs = { cached: 0.1, rendered: 3 };
/** `MEMORY_BYTES` in wrangler.toml: the size of the document cache, and of the response cache. */
const memoryBytes = 12e6;
/** Share of readers per language. */
const languageShares = [0.3, 0.25, 0.2, 0.15, 0.05, 0.05];
/** Estimated size of a cached response besides its body, as in worker/http/cache/response-cache.ts. */
const responseOverhead = 4000;

const states = 195;
const allPairs = (states * (states - 1)) / 2;

/** Mean sizes in bytes: a relation's document, a state's, and a card. */
interface Sizes {
  relation: number;
  country: number;
  card: number;
}

/** Mean number of misses per request to an isolate whose caches are full. */
interface Misses {
  response: number;
  relation: number;
  country: number;
}

export function cost(): void {
  const own = check(".");
  // The synthetic relations of npm run bench -- scale, but only a few of them.
  for (const [name, data, pairs] of [
    ["the project's relations", own, own.relations.size],
    ["all relations", world(1, 60), allPairs],
  ] as const) {
    const sizes = measureSizes(data, (2 * pairs) / states);
    console.log(
      `  ${name}: ${count(pairs)}; mean sizes in bytes: relation ${count(sizes.relation)}, state ${count(sizes.country)}, card ${count(sizes.card)}`,
    );
    const inMemory = Math.floor(memoryBytes / sizes.relation);
    const ideal = Math.max(0, 1 - harmonic(inMemory) / harmonic(pairs));
    console.log(
      `  if memory always held the ${count(inMemory)} most popular of ${count(pairs)} relations, ${percent(ideal)} of requests would miss: ${dollars(millions(3000e6 * ideal) * prices.perMillionReads)} at 100 million requests a day`,
    );
    const misses = simulate(sizes, pairs);
    console.log(
      `  simulated: ${percent(misses.response)} of requests miss the response cache; ${percent(misses.relation)} read a relation and ${percent(misses.country)} a state from KV`,
    );
    report(1e6, 0.1, misses);
    report(100e6, 0.001, misses);
  }
}

/** @param coldShare share of requests that go to an isolate that has just started */
function report(perDay: number, coldShare: number, misses: Misses): void {
  const requests = 30 * perDay;
  // Each isolate reads the pointer once a minute, but not more often than it gets requests.
  const pointers = Math.min(requests, isolates * 30 * 24 * 60);
  const cold = requests * coldShare * 3;
  const warm = requests * (1 - coldShare) * (misses.relation + misses.country);
  const reads = pointers + cold + warm;
  const rendered = coldShare + (1 - coldShare) * misses.response;
  const cpu = requests * (cpuMs.cached + rendered * cpuMs.rendered);
  const costs = {
    plan: prices.plan,
    requests: millions(Math.max(0, requests - included.requests)) * prices.perMillionRequests,
    CPU: millions(Math.max(0, cpu - included.cpuMs)) * prices.perMillionCpuMs,
    "KV reads": millions(Math.max(0, reads - included.reads)) * prices.perMillionReads,
  };
  console.log(`  ${count(perDay)} requests a day, ${count(requests)} in 30 days`);
  console.log(
    `    KV reads in millions: pointers ${millions(pointers).toFixed(1)}, cold requests ${millions(cold).toFixed(1)}, misses ${millions(warm).toFixed(1)}; total ${millions(reads).toFixed(1)}`,
  );
  console.log(`    CPU time: ${count(millions(cpu))} million ms, ${(cpu / requests).toFixed(1)} ms per request`);
  for (const [name, amount] of Object.entries(costs)) console.log(`    ${name}: ${dollars(amount)}`);
  console.log(`    a month: ${dollars(Object.values(costs).reduce((sum, amount) => sum + amount, 0))}`);
}

/** Measures the documents and cards of a dataset. @param relationsPerState mean number of relations in a state's document */
function measureSizes(data: Dataset, relationsPerState: number): Sizes {
  const { documents } = buildRelease(data, "");
  const parsed = <Value>(type: string) =>
    documents
      .filter(({ key }) => key.startsWith(`${type}/`))
      .map(({ text }) => [text, JSON.parse(text) as Value] as const);
  const relations = parsed<{ relation: Parameters<typeof cardView>[0] }>("relation");
  const entries = parsed<{ relations: Record<string, object> }>("country").flatMap(([, { relations }]) =>
    Object.entries(relations).map((entry) => JSON.stringify(entry).length),
  );
  return {
    relation: mean(relations.map(([text]) => text.length)),
    country: mean(entries) * relationsPerState,
    card: mean(
      relations.map(([, { relation }]) => Buffer.byteLength(JSON.stringify(cardView(relation, defaultCardOptions)))),
    ),
  };
}

/**
 * Simulates an isolate with the caches of the worker. Relations are requested by Zipf's law: the second most popular half as often as
 * the first, the third a third as often.
 */
function simulate(sizes: Sizes, pairs: number, requests = 400_000): Misses {
  const random = mulberry32(1);
  const totals = cumulative(Array.from({ length: pairs }, (_, rank) => 1 / (rank + 1)));
  const languages = cumulative(languageShares);
  const first = shuffledFirstStates(random);
  const documents = new LruCache<true>(memoryBytes);
  const responses = new LruCache<true>(memoryBytes);
  const isMissing = (cache: LruCache<true>, key: string, bytes: number) => {
    if (cache.get(key)) return 0;
    cache.set(key, true, bytes);
    return 1;
  };
  const misses = { response: 0, relation: 0, country: 0 };
  // The first half fills the caches.
  for (let request = -requests; request < requests; request += 1) {
    if (request === 0) Object.assign(misses, { response: 0, relation: 0, country: 0 });
    const rank = draw(totals, random());
    const key = `${rank}/${draw(languages, random())}`;
    if (isMissing(responses, key, sizes.card + responseOverhead) === 0) continue;
    misses.response += 1;
    misses.country += isMissing(documents, `country ${first[rank]}`, sizes.country);
    misses.relation += isMissing(documents, `relation ${rank}`, sizes.relation);
  }
  return {
    response: misses.response / requests,
    relation: misses.relation / requests,
    country: misses.country / requests,
  };
}

/** Number of the first state of each pair, in random order, because popularity does not depend on the alphabet. */
function shuffledFirstStates(random: () => number): number[] {
  const pairs = Array.from({ length: states }, (_, state) => new Array<number>(states - 1 - state).fill(state)).flat();
  return pairs
    .map((state) => [random(), state] as const)
    .sort(([a], [b]) => a - b)
    .map(([, state]) => state);
}

function cumulative(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return weights.map((weight) => {
    sum += weight / total;
    return sum;
  });
}

/** Returns the index of the first total that is not below `value`, by bisection. */
function draw(totals: readonly number[], value: number): number {
  let [low, high] = [0, totals.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((totals[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function harmonic(count: number): number {
  return Array.from({ length: count }, (_, index) => 1 / (index + 1)).reduce((sum, part) => sum + part, 0);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const millions = (value: number) => value / 1e6;
const count = (value: number) => Math.round(value).toLocaleString("en");
const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
const dollars = (amount: number) =>
  `$${amount.toLocaleString("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
