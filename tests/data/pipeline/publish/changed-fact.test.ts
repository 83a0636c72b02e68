// How many values one changed fact rewrites, so that an edit stays cheap however large the dataset is.
import { expect, test, vi } from "vitest";
import type { AuthoredFact } from "../../../../data/model/facts/authored-fact.ts";
import { storeOf } from "../../../../data/pipeline/kv/key-value-store.ts";
import { publish } from "../../../../data/pipeline/publish/publish.ts";
import { buildRelease } from "../../../../data/pipeline/release/build-release.ts";
import { world } from "../../../bench/world.ts";
import { trialSize } from "../../../trial-size.ts";

// For the full size, on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const data = world(1, trialSize.changedFactPairs);
const release = buildRelease(data, "// a widget");

/** What every change of a fact rewrites; `log` is the entry and its proposal. */
const always = { relation: 1, country: 2, root: 1, log: 2, current: 1 };
/** A part of each table, which contains the rows of one state, and the footer of the Parquet table. */
const downloads = { export: 4 };

test("a changed day of attestation rewrites eleven values", async () => {
  const written = await writtenAfter("establishment", (fact) => {
    for (const claim of fact.claims) claim.attested = "2026-01-01";
  });
  expect(written).toEqual({ ...always, ...downloads });
});

test("a changed year rewrites thirteen values: also the list of search shards, and the shard with the new year", async () => {
  const written = await writtenAfter("visit", (fact) => {
    fact.date = `1871${fact.date?.slice(4)}`;
  });
  expect(written).toEqual({ ...always, ...downloads, search: 1, "search-shard": 1 });
});

test("a new word that is not in the downloads rewrites ten values, among them the shards of the word and of its consonants", async () => {
  const written = await writtenAfter("aid", (fact) => {
    if (fact.kind === "aid") fact.purpose = { ...fact.purpose, en: `${fact.purpose?.en} xylophones` };
  });
  expect(written).toEqual({ ...always, search: 1, "search-shard": 2 });
});

/** Publishes the data, changes the first fact of a kind, publishes again, and returns how many values of each type the second run wrote. */
async function writtenAfter(
  kind: AuthoredFact["kind"],
  change: (fact: AuthoredFact) => void,
): Promise<Record<string, number>> {
  const values = new Map<string, string>();
  let keys: string[] = [];
  const kv = storeOf({
    get: async (key) => values.get(key) ?? null,
    put: async (key, text) => {
      values.set(key, text);
      keys.push(key);
    },
    list: async ({ prefix }) => {
      const names = [...values.keys()].filter((key) => key.startsWith(prefix));
      return { keys: names.map((name) => ({ name })), list_complete: true };
    },
  });
  await publish(kv, release, "2026-01-01T00:00:00Z");
  const [[pair, relation] = []] = [...data.relations].filter(([, { facts }]) =>
    facts.some((fact) => fact.kind === kind),
  );
  if (!pair || !relation) throw new Error(`no relation has a fact of the kind ${kind}`);
  const changed = structuredClone(relation);
  change(changed.facts.find((fact) => fact.kind === kind) as AuthoredFact);
  keys = [];
  const after = buildRelease({ ...data, relations: new Map([...data.relations, [pair, changed]]) }, "// a widget");
  await publish(kv, after, "2026-01-02T00:00:00Z");
  const types = keys.map((key) => key.split("/")[0] ?? "");
  return Object.fromEntries([...new Set(types)].map((type) => [type, types.filter((other) => other === type).length]));
}
