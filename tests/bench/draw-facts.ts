// npx tsx tests/bench/draw-facts.ts SEED COUNT: draws imported facts at random, to compare them with the archives by hand. The
// results are in docs/import-check.md.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ImportedRelation } from "../../data/model/facts/relation.ts";
import { recordName } from "../../data/model/sources/record-address.ts";
import { mulberry32 } from "../random.ts";

const [seed, count] = process.argv.slice(2).map(Number);
if (!seed || !count) throw new Error("Write a seed and a count: npx tsx tests/bench/draw-facts.ts 1 200");
const folder = "data/imported/relations";
const facts = readdirSync(folder)
  .sort()
  .flatMap((file) => {
    const { facts, claims }: ImportedRelation = JSON.parse(readFileSync(join(folder, file), "utf8"));
    const all = [...facts.map(({ id, claims }) => [id, claims] as const), ...Object.entries(claims)];
    return all.map(([id, claims]) => ({
      name: `${file.replace(".json", "")}/${id}`,
      records: claims.flatMap(({ source, records = [] }) => records.map((record) => `${source} ${recordName(record)}`)),
    }));
  });
const random = mulberry32(seed);
for (let drawn = 0; drawn < count; drawn += 1) {
  const [fact] = facts.splice(Math.floor(random() * facts.length), 1);
  if (fact) console.log(`| ${fact.name} | ${fact.records.join("<br>")} |`);
}
