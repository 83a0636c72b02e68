import { expect, test } from "vitest";
import type { Relation } from "../../../data/model/facts/relation.ts";
import { shardOf } from "../../../data/model/release/documents.ts";
import { stateCodes } from "../../../data/model/states/states.ts";
import { buildRelation } from "../../../data/pipeline/release/build-release.ts";
import { maxListed, SearchIndexBuilder } from "../../../data/search/build-index.ts";
import { decodeList, shardPrefix } from "../../../data/search/stored-lists.ts";
import { world } from "../../bench/world.ts";

const data = world(1, 120);
const relations = [...data.relations].map(([id, authored]) => buildRelation(id, authored, data));

function indexOf(indexed: readonly Relation[]): SearchIndexBuilder {
  const index = new SearchIndexBuilder();
  for (const relation of indexed) index.add(relation);
  return index;
}

test("puts all words with the same beginning into one shard", () => {
  const shards = indexOf(relations).shards();
  expect(shards.length).toBeGreaterThan(1);
  const names = shards.map(([name]) => name);
  for (const [name, words] of shards) {
    for (const word of Object.keys(words)) expect(shardOf(shardPrefix(word), names)).toBe(name);
  }
});

test("a small index has a single shard", () => {
  expect(
    indexOf(relations.slice(0, 1))
      .shards()
      .map(([name]) => name),
  ).toEqual([""]);
});

test("changing one fact rewrites only the shards with its words and their consonants", () => {
  const [first, ...others] = relations as [Relation, ...Relation[]];
  const changed = {
    ...first,
    facts: first.facts.map((fact, place) => (place === 0 ? { ...fact, text: { en: "Xylophone" } } : fact)),
  };
  const before = indexOf([first, ...others])
    .shards()
    .map((shard) => JSON.stringify(shard));
  const after = indexOf([changed, ...others])
    .shards()
    .map((shard) => JSON.stringify(shard));
  const rewritten = after.filter((shard) => !before.includes(shard)).join();
  expect(rewritten).toContain('"xilophone":');
  expect(rewritten).toContain('"~xlphn":"xilophone"');
  expect(after.filter((shard) => !before.includes(shard)).length).toBeLessThanOrEqual(2);
});

test("indexes words by their consonants only if they have five or more Latin letters", () => {
  const entries = indexOf(relations)
    .shards()
    .flatMap(([, words]) => Object.entries(words));
  const byConsonants = entries.filter(([key]) => key.startsWith("~"));
  const words = entries.map(([key]) => key).filter((key) => !key.startsWith("~"));
  const expected = words.filter((word) => /^[a-z]{5,}$/.test(word) && word.replace(/[aeiou]/g, "").length >= 2);
  expect(byConsonants.flatMap(([, similar]) => similar.split(" ")).sort()).toEqual(expected.sort());
  for (const [key, similar] of byConsonants) {
    for (const word of similar.split(" ")) expect(`~${word.replace(/[aeiou]/g, "")}`).toBe(key);
  }
});

test("does not depend on the order of facts", () => {
  const backwards = relations.map((relation) => ({ ...relation, facts: relation.facts.toReversed() }));
  expect(JSON.stringify(indexOf(backwards).shards())).toBe(JSON.stringify(indexOf(relations).shards()));
});

test("marks a word that occurs in more relations than are listed", () => {
  const [relation] = relations as [Relation];
  const facts = relation.facts.filter(({ kind }) => kind === "establishment");
  const pairs = stateCodes.flatMap((a, place) => stateCodes.slice(place + 1).map((b) => `${a}-${b}`));
  const listed = (count: number) => {
    const shards = indexOf(pairs.slice(0, count).map((id) => ({ ...relation, id, facts }))).shards();
    return decodeList(shards.map(([, words]) => words.diplomatische ?? "").join(""));
  };
  expect(listed(maxListed)).toEqual({ pairs: pairs.slice(0, maxListed), hasMore: false });
  expect(listed(maxListed + 1)).toEqual({ pairs: pairs.slice(0, maxListed), hasMore: true });
});
