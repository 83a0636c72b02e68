// Corrections of single records, in a made-up archive.
import { expect, test } from "vitest";
import type { Adapter, Correction } from "../../../data/import/adapter.ts";
import { ArchiveFolder } from "../../../data/import/archive/archive-folder.ts";
import { recordsIn } from "../../../data/import/archive/xml-file.ts";
import { readArchive } from "../../../data/import/read-archive.ts";
import { writeArchive } from "./read-files.ts";

/** Reads the day on which relations began from each record whose text says so. */
const adapter: Adapter = {
  source: "gazette",
  folder: "",
  fields: { id: "read", text: "read", date: "read" },
  *records(folder) {
    yield* recordsIn("a.xml", folder, { root: "entries", record: "entry" });
  },
  read(records) {
    const isRead = (text: string | null) => text === "Established on";
    return {
      facts: records
        .filter((record) => isRead(record.get("text")) && record.get("date"))
        .map((record) => ({
          pair: "no-us",
          id: `establishment-${record.id}`,
          attributes: { kind: "establishment", date: record.get("date") ?? "" },
          records: [record.cite(["text", "date"].map((field) => ({ field, proves: ["date"] })))],
        })),
      leftOut: new Map(
        records
          .filter((record) => !isRead(record.get("text")) || !record.get("date"))
          .map(({ name }) => [name, "unreadable"]),
      ),
    };
  },
};

const archive = `<entries>
<entry><id>1</id><text>Establisched on</text><date>1905-10-30</date></entry>
<entry><id>2</id><text>Established on</text><date>1906-01-01</date></entry>
</entries>`;

type Effect = { readAs: string | null } | { leftOut: string };
const correction = (id: string, more: Effect & Partial<Pick<Correction, "field" | "words">>): Correction => ({
  record: `a.xml#${id}`,
  field: "text",
  words: "Establisched",
  because: "A made-up reason.",
  ...more,
});

function read(corrections: readonly Correction[], exceptions: readonly string[] = []) {
  const names = { person: (name: string) => name, city: (name: string) => name };
  const folder = new ArchiveFolder(writeArchive({ "a.xml": archive }));
  return readArchive({ ...adapter, corrections, exceptions }, folder, names, () => {});
}

test("words are read as others, but cited as the archive has them", () => {
  const { facts } = read([correction("1", { readAs: "Established" })]);
  expect(facts.map(({ id }) => id)).toEqual(["establishment-1", "establishment-2"]);
  expect(facts[0]?.records[0]?.fields[0]?.value).toBe("Establisched on");
});

test("a field is not read, and a record is left out", () => {
  const corrections = [
    correction("1", { leftOut: "mistake" }),
    correction("2", { field: "date", words: "1906-01-01", readAs: null }),
  ];
  const { facts, ledger } = read(corrections);
  expect(facts).toEqual([]);
  expect(ledger.leftOut).toEqual({ mistake: ["a.xml#1"], unreadable: ["a.xml#2"] });
});

test.each<[string, Correction, string]>([
  ["is gone", correction("3", { readAs: "Established" }), "“a.xml#3” is out of date: the archive has no such record"],
  [
    "has other words",
    correction("2", { readAs: "Established" }),
    "“a.xml#2” is out of date: its field “text” does not have the words “Establisched”",
  ],
  [
    "is read in the same way without it",
    correction("1", { readAs: "Founded" }),
    "“a.xml#1” is out of date: its facts are the same without the correction",
  ],
])("a correction is refused if its record %s", (_, each, message) => {
  expect(() => read([each])).toThrow(
    `The correction of the record ${message}; nothing was imported. Look at the record, and change or remove the correction in data/import/adapters/corrections.ts`,
  );
});

test("an exception for a file or record that does not exist is refused", () => {
  expect(() => read([], ["a.xml", "a.xml#2"])).not.toThrow();
  expect(() => read([], ["a.xml#2;2"])).toThrow(
    "The exception for “a.xml#2;2” is out of date: the archive has no such file or record; nothing was imported",
  );
});
