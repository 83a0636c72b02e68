// docs/storage.md shows every form of key and document, as they are written today.
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
import { check } from "../../../data/pipeline/authored/check.ts";
import { buildRelease } from "../../../data/pipeline/release/build-release.ts";
import { examplesOf, keySorts, shownOn, sortOf, storagePage, withExamples } from "./examples.ts";
import { examplePublication, type Publication } from "./publication.ts";

const page = readFileSync(storagePage, "utf8");
const shown = shownOn(page);
let publication: Publication;
beforeAll(async () => {
  publication = await examplePublication();
}, 60_000);

test("its examples are what a publication writes, byte for byte; npm run storage-examples renews them", () => {
  const examples = examplesOf(publication);
  expect([...shown.keys()].sort()).toEqual(Object.keys(examples).sort());
  expect(withExamples(page, examples)).toBe(page);
});

test("every sort of key that is written has an example and a heading", () => {
  const own = buildRelease(check("."), "// a widget").documents;
  const written = new Set([...publication.values, ...own].map(({ key }) => sortOf(key)));
  expect([...written].sort()).toEqual([...keySorts].sort());
  const examples = [...shown].filter(([name]) => name !== "snapshot").map(([, { key }]) => sortOf(key));
  expect([...new Set(examples)].sort()).toEqual([...keySorts].sort());
  const headings = [...page.matchAll(/^### `([\w-]+)/gm)].map(([, sort]) => sort);
  expect(headings.sort()).toEqual([...keySorts].sort());
});

test("every example reads back with the decoder of its sort", () => {
  for (const [name, { key, text }] of shown) {
    const [sort = "", hash = ""] = key.split("/");
    if (name === "tombstone") expect(readTombstone(text)).toMatchObject({ reason: expect.any(String) });
    else if (name === "snapshot") {
      for (const [packed, value] of Object.entries<string>(JSON.parse(text))) {
        expect(snapshotFile(packed)).toBe(key);
        expect(decode("source", packed.split("/")[1] ?? "", value)).toHaveProperty("source");
      }
    } else if (sort === "current") expect(decodePointer(text).release).toBe(5);
    else if (sort === "log") expect(decodeLogEntry(key, text).release).toBe(Number(hash));
    else if (sort === "widget") expect(hashOf(text)).toBe(hash);
    else expect(decode(sort as DocumentType, hash, text)).toHaveProperty("schema", 1);
  }
});

test("every attribute of the examples is explained on the page", () => {
  const explained = new Set([...page.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name));
  const unexplained = [...shown.values()]
    .filter(({ key }) => !/^(relation|source|widget)\//.test(key))
    .flatMap(({ text }) => Object.keys(JSON.parse(text)))
    .filter((name) => !explained.has(name));
  expect(unexplained).toEqual([]);
});

test("the snapshot has a file for each document, and no other sort of file", () => {
  expect(publication.snapshot.size).toBe(publication.latest.documents.length + 1);
  for (const [file, text] of publication.snapshot) {
    for (const key of Object.keys(JSON.parse(text))) expect(snapshotFile(key)).toBe(file);
  }
});
