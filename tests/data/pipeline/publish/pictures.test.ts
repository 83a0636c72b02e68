// How the drawn pictures for link previews get into KV, and how a withdrawal removes them.
import { beforeEach, expect, test } from "vitest";
import { pictureKey, readTombstone } from "../../../../data/model/release/documents.ts";
import { isPictureText } from "../../../../data/model/release/picture-text.ts";
import { type KeyValueStore, type StoredText, storeOf } from "../../../../data/pipeline/kv/key-value-store.ts";
import { survey } from "../../../../data/pipeline/maintenance/survey.ts";
import { publish } from "../../../../data/pipeline/publish/publish.ts";
import { releaseContents } from "../../../../data/pipeline/publish/published.ts";
import { withdraw } from "../../../../data/pipeline/publish/withdrawal/withdraw.ts";
import { buildRelease, type Release } from "../../../../data/pipeline/release/build-release.ts";
import { selectRelations } from "../../projects/selected-relations.ts";
import { overlaidNamespaces, type TestNamespace } from "../../projects/test-namespaces.ts";

const data = selectRelations("af-tj", "kz-no", "no-tj");
const meeting = "meeting-2021-09-21-muhriddin-soreide";
const [first, second] = [buildRelease(data, "// a widget"), withoutMeeting()];
const emptyNamespace = overlaidNamespaces();
let kv: TestNamespace;
let store: KeyValueStore;
beforeEach(() => {
  kv = emptyNamespace();
  store = storeOf(kv);
});

/** PNG files of one pixel, in base64. */
const white =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC";
const black =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC";

function withoutMeeting(): Release {
  const relations = structuredClone(data.relations);
  const relation = relations.get("no-tj");
  if (relation) relation.facts = relation.facts.filter(({ id }) => id !== meeting);
  return buildRelease({ ...data, relations }, "// a widget");
}

/** Returns the pictures of no-tj that a release names, in two languages. */
async function picturesOf(release: Release, png = white): Promise<[StoredText, StoredText]> {
  const texts = new Map(release.documents.map(({ key, text }) => [key, text]));
  const read = async (keys: readonly string[]) => keys.map((key) => texts.get(key) ?? null);
  const hash = (await releaseContents({ read }, release.root)).pictures["no-tj"] ?? "";
  return [
    { key: pictureKey(hash, "de"), text: png },
    { key: pictureKey(hash, "fa"), text: png },
  ];
}

test("a release names the pictures of relations about which more than the establishment is known", async () => {
  await publish(store, first, "2026-01-01T00:00:00Z");
  const { pictures } = await releaseContents(store, first.root);
  expect(Object.keys(pictures).sort()).toEqual(["kz-no", "no-tj"]);
});

test("publishes only pictures that are missing or damaged in KV, and the release does not depend on which are drawn", async () => {
  const drawn = await picturesOf(first);
  const [de, fa] = drawn;
  await publish(store, { ...first, pictures: [de] }, "2026-01-01T00:00:00Z");
  expect([await kv.get(de.key), await kv.get(fa.key)]).toEqual([de.text, null]);
  const redrawn = await picturesOf(first, black);
  const result = await publish(store, { ...first, pictures: redrawn }, "2026-01-02T00:00:00Z");
  expect(result).toMatchObject({ release: 1, changed: false, writes: 1 });
  expect([await kv.get(de.key), await kv.get(fa.key)]).toEqual([de.text, black]);

  await kv.put(de.key, de.text.slice(0, -20));
  expect(await publish(store, { ...first, pictures: drawn }, "2026-01-03T00:00:00Z")).toMatchObject({ writes: 1 });
  expect(isPictureText((await kv.get(de.key)) ?? "")).toBe(true);
});

test("a withdrawal removes the pictures that showed the fact, for good, and leaves those of the current release", async () => {
  const [old, current] = [await picturesOf(first), await picturesOf(second)];
  expect(old[0].key).not.toBe(current[0].key);
  await publish(store, { ...first, pictures: old }, "2026-01-01T00:00:00Z");
  await publish(store, { ...second, pictures: current }, "2026-01-02T00:00:00Z");
  await withdraw(store, { relation: "no-tj", fact: meeting }, "A court ordered it.", "2026-01-03T00:00:00Z");
  for (const { key } of old) expect(readTombstone((await kv.get(key)) ?? "")).not.toBeNull();
  for (const { key, text } of current) expect(await kv.get(key)).toBe(text);
  await publish(store, { ...second, pictures: [...old, ...current] }, "2026-01-04T00:00:00Z");
  for (const { key } of old) expect(readTombstone((await kv.get(key)) ?? "")).not.toBeNull();
  // Pictures are not missed, and not left over either.
  expect(await survey(store)).toMatchObject({ findings: [], orphaned: [] });
});
