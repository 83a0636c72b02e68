// Checks that docs/storage.md shows every type of key and document as it is stored now.
import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import {
  type DocumentType,
  decode,
  hashOf,
  readTombstone,
  snapshotFile,
} from "../../../data/model/release/documents.ts";
import { decodeLogEntry, decodePointer } from "../../../data/model/release/release-log.ts";
import { buildRelease } from "../../../data/pipeline/release/build-release.ts";
import { editorsData } from "../projects/editors-project.ts";
import { examplesOnPage, keyTypeOf, keyTypes, publishedExamples, replaceExamples, storagePage } from "./examples.ts";
import { examplePublication, type Publication } from "./publication.ts";

const page = readFileSync(storagePage, "utf8");
const shown = examplesOnPage(page);
let publication: Publication;
beforeAll(async () => {
  publication = await examplePublication();
}, 60_000);

test("the examples match a publication byte for byte (npm run storage-examples updates them)", () => {
  const examples = publishedExamples(publication);
  expect([...shown.keys()].sort()).toEqual(Object.keys(examples).sort());
  expect(replaceExamples(page, examples)).toBe(page);
});

test("every type of key has an example and a heading", () => {
  const documents = buildRelease(editorsData(), "// a widget").documents;
  const written = new Set([...publication.values, ...documents].map(({ key }) => keyTypeOf(key)));
  expect([...written].sort()).toEqual([...keyTypes].sort());
  const examples = [...shown].filter(([name]) => name !== "snapshot").map(([, { key }]) => keyTypeOf(key));
  expect([...new Set(examples)].sort()).toEqual([...keyTypes].sort());
  const headings = [...page.matchAll(/^### `([\w-]+)/gm)].map(([, type]) => type);
  expect(headings.sort()).toEqual([...keyTypes].sort());
});

test("every example can be decoded", () => {
  for (const [name, { key, text }] of shown) {
    const [type = "", hash = ""] = key.split("/");
    if (name === "tombstone") expect(readTombstone(text)).toMatchObject({ reason: expect.any(String) });
    else if (name === "snapshot") {
      for (const [packed, value] of Object.entries<string>(JSON.parse(text))) {
        expect(snapshotFile(packed)).toBe(key);
        expect(decode("source", packed.split("/")[1] ?? "", value)).toHaveProperty("source");
      }
    } else if (type === "current") expect(decodePointer(text).release).toBe(5);
    else if (type === "log") expect(decodeLogEntry(`log/${hash}`, text).release).toBe(Number(hash));
    else if (type === "widget" || type === "export") expect(hashOf(text)).toBe(hash);
    else
      expect(decode(type as DocumentType, hash, text)).toHaveProperty(
        "schema",
        type === "relation" || type === "source" ? 2 : 1,
      );
  }
});

/** Attributes whose values have keys that are data, such as ids and words. */
const maps = new Set(["countries", "relations", "shards", "sources", "words"]);

/** Returns the names of all attributes in a value. The API reference describes those inside a relation or source. */
function attributeNames(value: unknown, name = ""): string[] {
  if (typeof value !== "object" || value === null || name === "relation" || name === "source") return [];
  if (Array.isArray(value)) return value.flatMap((item) => attributeNames(item));
  const entries = Object.entries(value);
  const names = maps.has(name) ? [] : entries.map(([key]) => key);
  return [...names, ...entries.flatMap(([key, part]) => attributeNames(part, maps.has(name) ? "" : key))];
}

test("every attribute of an example is explained in its section", () => {
  const general = page.slice(0, page.indexOf("## The pointer"));
  const unexplained = page.split(/^(?=##)/m).flatMap((section) =>
    [...examplesOnPage(section)]
      .filter(([name]) => !["widget", "export", "snapshot"].includes(name))
      .flatMap(([example, { text }]) =>
        attributeNames(JSON.parse(text))
          .filter((name) => !section.includes(`\`${name}\``) && !general.includes(`attribute \`${name}\``))
          .map((name) => `${example}: ${name}`),
      ),
  );
  expect(unexplained).toEqual([]);
});

test("the snapshot has one file per document and no other files", () => {
  expect(publication.snapshot.size).toBe(publication.latest.documents.length + 1);
  for (const [file, text] of publication.snapshot) {
    for (const key of Object.keys(JSON.parse(text))) expect(snapshotFile(key)).toBe(file);
  }
});
