// Releases whose relations and sources are stored in an earlier form are still served as before. `release.json` was built, and the
// answers recorded, by the last code that wrote that form. They must never change.
import { beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { newestSchema } from "../../data/model/release/earlier-forms.ts";
import { storeOf } from "../../data/pipeline/kv/key-value-store.ts";
import { publish } from "../../data/pipeline/publish/publish.ts";
import { answerOf, recordedOrigin, recordedPaths } from "../data/storage/recorded-answers.ts";
import { comparisonWithSchema1 } from "../data/storage/schema-1/comparison.ts";
import { OverlaidKv } from "./overlaid-kv.ts";
import { publishedWorker } from "./published-worker.ts";

const worker = publishedWorker({ ORIGIN: recordedOrigin });
const earlierReleases = inject("earlierReleases");
/** How each earlier schema is compared with today's answers. */
const comparisons = [comparisonWithSchema1];

test("a release of every earlier schema has been kept", () => {
  const earlier = Array.from({ length: newestSchema("relation") - 1 }, (_, index) => index + 1);
  expect(earlierReleases.map(({ schema }) => schema)).toEqual(earlier);
  expect(comparisons).toHaveLength(earlier.length);
});

describe.each(earlierReleases)("a release of schema $schema", (earlier) => {
  const { schema, release, answers } = earlier;
  const comparison = comparisons[schema - 1]?.(earlier);
  const kv = new OverlaidKv({ get: async () => null });

  beforeAll(async () => {
    await publish(storeOf(kv), release, "2026-01-01T00:00:00Z");
    await publish(storeOf(kv), inject("release"), "2026-01-02T00:00:00Z");
  });
  beforeEach(() => {
    worker.kv = kv;
  });

  test("contains relations and sources in that form", () => {
    const types = release.documents.filter(({ key }) => /^(relation|source)\//.test(key));
    expect(types.length).toBeGreaterThan(10);
    for (const { text } of types) expect(JSON.parse(text)).toHaveProperty("schema", schema);
  });

  test("has an answer for every relation, source and kind of embed", () => {
    const { relations, sources } = release.contents;
    expect(Object.keys(answers)).toEqual(recordedPaths(Object.keys(relations), Object.keys(sources)));
  });

  test.each(Object.keys(answers))("is still served: %s", async (path) => {
    const { status, headers, body } = answers[path] ?? { status: 0, headers: {}, body: "" };
    const today = await answerOf(await worker.get(path));
    expect({ status: today.status, headers: today.headers }).toEqual({
      status,
      headers: comparison?.headers(path, headers),
    });
    expect(pieces(comparison?.actual(path, today.body))).toEqual(pieces(comparison?.expected(path, body)));
  });

  test("differs only in listed ways, and no listed difference is needless", () => {
    expect(comparison?.needless()).toEqual([]);
  });
});

/** Returns a body in short pieces, so that a failure shows where it differs. */
function pieces(body: string | undefined): string[] | undefined {
  return body?.split(/(?<=[>,])/);
}
