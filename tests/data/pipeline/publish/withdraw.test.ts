// Withdrawals that collide with other runs, and what they leave alone.
import { beforeEach, describe, expect, test } from "vitest";
import { documentKey, tombstone } from "../../../../data/model/release/documents.ts";
import type { ParquetPart } from "../../../../data/model/release/exports.ts";
import type { KeyValueStore } from "../../../../data/pipeline/kv/key-value-store.ts";
import { survey } from "../../../../data/pipeline/maintenance/survey.ts";
import { readPointer } from "../../../../data/pipeline/publish/published.ts";
import { rollback } from "../../../../data/pipeline/publish/rollback.ts";
import { withdraw } from "../../../../data/pipeline/publish/withdrawal/withdraw.ts";
import type { OverlaidKv } from "../../../worker/overlaid-kv.ts";
import { first, keysByKind, publishThree, storeWith } from "../../projects/damaged-namespace.ts";
import { overlaidNamespaces, valuesOf } from "../../projects/test-namespaces.ts";

const publishedNamespace = overlaidNamespaces(publishThree);
const noTj = { relation: "no-tj", fact: null } as const;
const [dayFour, dayFive] = ["2026-01-04T00:00:00.000Z", "2026-01-05T00:00:00.000Z"];
let kv: OverlaidKv;
let store: KeyValueStore;

beforeEach(() => {
  kv = publishedNamespace();
  store = storeWith(kv);
});

test.each([1, 2, 3, 4])(
  "a rollback before write %i of a withdrawal does not lose content of the release that becomes current",
  async (write) => {
    let writes = 0;
    const outcomes: PromiseSettledResult<unknown>[] = [];
    const colliding: KeyValueStore = {
      ...store,
      write: async (values) => {
        writes += 1;
        if (writes === write) outcomes.push(...(await Promise.allSettled([rollback(store, 1, dayFour)])));
        await store.write(values);
      },
    };
    outcomes.push(...(await Promise.allSettled([withdraw(colliding, noTj, "The law.", dayFive)])));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const isRolledBack = (await readPointer(store))?.root === first.root;
    expect(isRolledBack).toBe(outcomes[0]?.status === "fulfilled");
    const noTjInFirst = await kv.get(documentKey("relation", first.contents.relations["no-tj"] ?? ""));
    expect(noTjInFirst?.includes('"withdrawn"')).toBe(!isRolledBack);
    const { findings } = await survey(store);
    expect(findings.filter(({ problem }) => problem !== "interrupted")).toEqual([]);
    if (isRolledBack) await expect(withdraw(store, noTj, "The law.", dayFive)).rejects.toThrow(/still contains|repair/);
  },
);

test("does not call a withdrawal done if a document of the current release has a tombstone", async () => {
  await rollback(store, 1, dayFour);
  const key = documentKey("relation", first.contents.relations["no-tj"] ?? "");
  await kv.put(key, tombstone(dayFour, "The law."));
  await expect(withdraw(store, noTj, "The law.", dayFive)).rejects.toThrow("still contains no-tj");
});

/** Returns the keys of the parts of the first release's downloads that have the relations of a state. */
function partsOf(state: string): string[] {
  const { exports } = JSON.parse(first.documents.find(({ key }) => key === `root/${first.root}`)?.text ?? "");
  const parts: ParquetPart[] = [...exports.csv, ...exports.ndjson, ...exports.parquet];
  expect(parts.filter((part) => part.state === state)).toHaveLength(3);
  return parts.filter((part) => part.state === state).map(({ hash }) => documentKey("export", hash));
}

describe("if an index of an earlier release is damaged", () => {
  beforeEach(async () => {
    await kv.delete(keysByKind(await valuesOf(store))["`country` of an earlier release"] ?? "");
  });

  test.each([
    ["a relation", noTj, "no", "kz"],
    ["a fact", { relation: "kz-no", fact: "establishment" } as const, "kz", "no"],
    ["a source", { source: "mfa-tj.no.de" }, "no", "kz"],
  ])("a withdrawal of %s withdraws only the downloads that have its rows", async (_, subject, withdrawn, kept) => {
    const { keys, unreadable } = await withdraw(store, subject, "The law.", dayFour);
    expect(keys).toEqual(expect.arrayContaining(partsOf(withdrawn)));
    for (const key of partsOf(kept)) expect(keys).not.toContain(key);
    expect(unreadable).toEqual([]);
  });

  test("a withdrawal withdraws a part that it cannot read, and says so", async () => {
    const [damaged = "", intact = ""] = partsOf("kz");
    await kv.put(damaged, "damaged");
    const { keys, unreadable } = await withdraw(store, noTj, "The law.", dayFour);
    expect(keys).toContain(damaged);
    expect(keys).not.toContain(intact);
    expect(unreadable).toEqual([damaged]);
  });
});
