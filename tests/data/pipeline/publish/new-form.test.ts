// A release that only stores its documents in a newer form changes no content.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { decode, encode, hashOf } from "../../../../data/model/release/documents.ts";
import { type StoredText, storeOf } from "../../../../data/pipeline/kv/key-value-store.ts";
import { publish } from "../../../../data/pipeline/publish/publish.ts";
import { readLogEntry } from "../../../../data/pipeline/publish/read-log.ts";
import type { Release } from "../../../../data/pipeline/release/build-release.ts";
import { overlaidNamespaces } from "../../projects/test-namespaces.ts";

const old: Release = JSON.parse(readFileSync("tests/data/storage/schema-1/release.json", "utf8"));
const emptyNamespace = overlaidNamespaces();
const time = "2026-01-01T00:00:00Z";

/** Returns the release with all relations and sources in today's form. @param edit changes the new text of a document */
function inTodaysForm({ documents, contents, root, ...release }: Release, edit = (text: string) => text): Release {
  const newHashes = new Map<string, string>();
  const renewed = (text: string) => text.replace(/\b[0-9a-f]{64}\b/g, (hash) => newHashes.get(hash) ?? hash);
  const texts = documents.map(({ key, text }): StoredText => {
    const [type = "", hash = ""] = key.split("/");
    const isContent = type === "relation" || type === "source";
    const now = edit(isContent ? encode<typeof type>(decode(type, hash, text)).text : renewed(text));
    newHashes.set(hash, hashOf(now));
    return { key: `${type}/${hashOf(now)}`, text: now };
  });
  return { ...release, root: renewed(root), documents: texts, contents: JSON.parse(renewed(JSON.stringify(contents))) };
}

async function published(...releases: Release[]) {
  const store = storeOf(emptyNamespace());
  for (const release of releases) await publish(store, release, time, undefined, { forgetIds: true });
  return await readLogEntry(store, releases.length);
}

test("a release in a newer form lists no relation as changed", async () => {
  const entry = await published(old, inTodaysForm(old));
  expect(entry).toMatchObject({ changed: [], summary: "same data, different widget or storage format" });
});

test("a release in a newer form lists a relation whose content changed", async () => {
  const edited = inTodaysForm(old, (text) => text.replace('"date":"1992-10-21"', '"date":"1992-10-22"'));
  expect(await published(old, edited)).toMatchObject({ changed: ["am-tj"], summary: "changed am-tj" });
});
