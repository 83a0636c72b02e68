import { expect, test } from "vitest";
import type { Relation } from "../../../data/model/facts/relation.ts";
import { shardOf } from "../../../data/model/release/documents.ts";
import { stateCodes } from "../../../data/model/states/states.ts";
import { buildRelation } from "../../../data/pipeline/release/build-release.ts";
import { maxListed, SearchIndex } from "../../../data/search/search-index.ts";
import { decodeList, shardPrefix } from "../../../data/search/search-lists.ts";
import { world } from "../../bench/world.ts";

const data = world(1, 120);
const relations = [...data.relations].map(([id, authored]) => buildRelation(id, authored, data));

function indexOf(its: readonly Relation[]): SearchIndex {
  const index = new SearchIndex();
  for (const relation of its) index.add(relation);
  return index;
}

test("a word stands in the shard that its beginning tells, so that one shard has all that begin alike", () => {
  const shards = indexOf(relations).shards();
  expect(shards.length).toBeGreaterThan(1);
  const names = shards.map(([name]) => name);
  for (const [name, words] of shards) {
    for (const word of Object.keys(words)) expect(shardOf(shardPrefix(word), names)).toBe(name);
  }
});

test("of few words there is one shard", () => {
  expect(
    indexOf(relations.slice(0, 1))
      .shards()
      .map(([name]) => name),
  ).toEqual([""]);
});

test("a change of one fact leaves the shards alone that neither its words nor their consonants are in", () => {
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

test("words of five Latin letters and more are kept by their consonants, and no others", () => {
  const entries = indexOf(relations)
    .shards()
    .flatMap(([, words]) => Object.entries(words));
  const kept = entries.filter(([key]) => key.startsWith("~"));
  const words = entries.map(([key]) => key).filter((key) => !key.startsWith("~"));
  const expected = words.filter((word) => /^[a-z]{5,}$/.test(word) && word.replace(/[aeiou]/g, "").length >= 2);
  expect(kept.flatMap(([, its]) => its.split(" ")).sort()).toEqual(expected.sort());
  for (const [key, its] of kept) {
    for (const word of its.split(" ")) expect(`~${word.replace(/[aeiou]/g, "")}`).toBe(key);
  }
});

test("what a fact says first and what last is no difference", () => {
  const backwards = relations.map((relation) => ({ ...relation, facts: relation.facts.toReversed() }));
  expect(JSON.stringify(indexOf(backwards).shards())).toBe(JSON.stringify(indexOf(relations).shards()));
});

test("a word that more relations have than are listed says so", () => {
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
