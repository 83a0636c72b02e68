import { beforeAll, expect, test } from "vitest";
import { authoredRelation, type Relation } from "../../data/model/facts/relation.ts";
import { type Language, languages } from "../../data/model/language.ts";
import { authoredSource } from "../../data/model/sources/source.ts";
import { buildRelation, buildRelease } from "../../data/pipeline/release/build-release.ts";
import type { Dataset } from "../../data/rules/rule.ts";
import { rules } from "../../data/rules/rules.ts";
import { cardView } from "../../data/view/card/relation-card.ts";
import { world } from "../bench/world.ts";

const pairs = 60;
let data: Dataset;
let published: Relation[];
beforeAll(() => {
  data = world(1, pairs);
  published = [...data.relations].map(([pair, authored]) => buildRelation(pair, authored, data));
});

test("a seed gives one world, another seed another", () => {
  const rootOf = (seed: number) => buildRelease(world(seed, 10), "// widget").root;
  expect(rootOf(1)).toBe(rootOf(1));
  expect(rootOf(2)).not.toBe(rootOf(1));
});

test("a pair is the same in a world of any size, and few pairs are spread over the states", () => {
  const larger = world(1, 2 * pairs);
  for (const [pair, relation] of data.relations) expect(larger.relations.get(pair)).toEqual(relation);
  expect(data.relations.size).toBe(pairs);
  expect(new Set([...data.relations.keys()].map((pair) => pair[0])).size).toBeGreaterThan(15);
});

test("it is what the schemas would have read", () => {
  for (const relation of data.relations.values()) expect(authoredRelation.parse(relation)).toEqual(relation);
  for (const { text, ...source } of data.sources.values()) expect(authoredSource.parse(source)).toEqual(source);
});

test("no rule finds anything", () => {
  for (const [name, rule] of Object.entries(rules)) expect(rule(data), name).toEqual([]);
});

test("a relation has about 20 facts, and all kinds of fact are there", () => {
  const counts = [...data.relations.values()].map(({ facts }) => facts.length);
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  expect(mean).toBeGreaterThan(17);
  expect(mean).toBeLessThan(23);
  const kinds = new Set([...data.relations.values()].flatMap(({ facts }) => facts.map(({ kind }) => kind)));
  expect(kinds.size).toBe(13);
});

test.each(Object.keys(languages) as Language[])("each relation has a card in %s", (language) => {
  const options = { home: null, asOf: null, release: 1, origin: "https://entente.example", reportUrl: null };
  for (const relation of published) {
    const card = cardView(relation, { language, ...options });
    expect(card.lead.length).toBeGreaterThan(0);
    expect(card.groups.length).toBeGreaterThan(4);
  }
});
