import { beforeAll, expect, test } from "vitest";
import { authoredRelation, type Relation } from "../../data/model/facts/relation.ts";
import { type Language, languages } from "../../data/model/language.ts";
import { authoredSource } from "../../data/model/sources/source.ts";
import { check } from "../../data/pipeline/authored/check.ts";
import { buildRelation, buildRelease } from "../../data/pipeline/release/build-release.ts";
import type { Dataset } from "../../data/rules/rule.ts";
import { rules } from "../../data/rules/rules.ts";
import { cardView } from "../../data/view/card/relation-card.ts";
import { generatedWorld, world } from "../bench/world.ts";
import { writeWorld } from "../bench/world-files.ts";
import { defaultCardOptions } from "../card-options.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const pairs = 60;
let data: Dataset;
let published: Relation[];
beforeAll(() => {
  data = world(1, pairs);
  published = [...data.relations].map(([pair, authored]) => buildRelation(pair, authored, data));
});

test("the same seed gives the same world, another seed a different one", () => {
  const rootOf = (seed: number) => buildRelease(world(seed, 10), "// widget").root;
  expect(rootOf(1)).toBe(rootOf(1));
  expect(rootOf(2)).not.toBe(rootOf(1));
});

test("a pair has the same facts in a world of any size, and a small world covers many states", () => {
  const larger = world(1, 2 * pairs);
  for (const [pair, relation] of data.relations) expect(larger.relations.get(pair)).toEqual(relation);
  expect(data.relations.size).toBe(pairs);
  expect(new Set([...data.relations.keys()].map((pair) => pair[0])).size).toBeGreaterThan(15);
});

test("a world that is generated while it is read is the same", () => {
  const generated = generatedWorld(1, pairs);
  expect([...generated.relations]).toEqual([...data.relations]);
  expect([...generated.sources]).toEqual([...data.sources]);
  expect(generated.recorded).toEqual(data.recorded);
  expect(buildRelease(generated, "// widget").root).toBe(buildRelease(data, "// widget").root);
});

test("a world that is written to files and read again is the same", () => {
  const folder = temporaryFolder();
  writeWorld(folder, 10);
  const [written, read] = [world(1, 10), check(folder)];
  expect(Object.fromEntries(read.relations)).toEqual(Object.fromEntries(written.relations));
  expect(Object.fromEntries(read.sources)).toEqual(Object.fromEntries(written.sources));
  expect(read.recorded).toEqual(written.recorded);
});

test("its relations and sources match their schemas", () => {
  for (const relation of data.relations.values()) expect(authoredRelation.parse(relation)).toEqual(relation);
  for (const { text, ...source } of data.sources.values()) expect(authoredSource.parse(source)).toEqual(source);
});

test("passes every rule", () => {
  for (const [name, rule] of Object.entries(rules)) expect(rule(data), name).toEqual([]);
});

test("a relation has about 20 facts, and every kind of fact occurs", () => {
  const counts = [...data.relations.values()].map(({ facts }) => facts.length);
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  expect(mean).toBeGreaterThan(17);
  expect(mean).toBeLessThan(23);
  const kinds = new Set([...data.relations.values()].flatMap(({ facts }) => facts.map(({ kind }) => kind)));
  expect(kinds.size).toBe(13);
});

test.each(Object.keys(languages) as Language[])("every relation has a card in %s", (language) => {
  for (const relation of published) {
    const card = cardView(relation, { ...defaultCardOptions, language });
    expect(card.lead.length).toBeGreaterThan(0);
    expect(card.groups.length).toBeGreaterThan(4);
  }
});
