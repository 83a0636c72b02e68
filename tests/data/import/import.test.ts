// An import of a made-up archive into a project without relations.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importCommand } from "../../../data/cli/commands/editing/import-command.ts";
import type { Adapter } from "../../../data/import/adapter.ts";
import { xmlItem } from "../../../data/import/archive/item.ts";
import { parseXml } from "../../../data/import/archive/xml.ts";
import type { AuthoredFactOf } from "../../../data/model/facts/authored-fact.ts";
import { check } from "../../../data/pipeline/authored/check.ts";
import { runCli } from "../cli/run-cli.ts";
import { chief, pocomArchive, pocomFiles } from "./fictitious-pocom.ts";
import { commands, filesIn, gazette, project, runImport } from "./import-project.ts";

const norway = "pocom/missions-countries/norway.xml";
async function imported(files: Readonly<Record<string, string | null>> = {}) {
  const root = project();
  const { code, err } = await runImport(root, pocomArchive(files));
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const data = check(root);
  const facts = (pair: string) => (data.relations.get(pair)?.facts ?? []) as AuthoredFactOf<"ambassador">[];
  return { root, data, facts };
}

test("imports heads of mission with their offices and dates", async () => {
  const { data, facts } = await imported();
  expect(facts("no-us").map(({ claims, ...fact }) => fact)).toEqual([
    {
      id: "ambassador-us-made-1906",
      kind: "ambassador",
      sending: "us",
      receiving: "no",
      person: "ann-made",
      office: "envoy-extraordinary-minister-plenipotentiary",
      date: "1906-06-22",
      dateMeans: "appointed",
      from: "1906-08-13~",
      until: "1911-05~",
      concurrent: [],
    },
    expect.objectContaining({ id: "ambassador-us-oficta-nee-1945", residence: "stockholm", concurrent: ["se"] }),
    expect.objectContaining({ id: "ambassador-us-late-2019", date: "2019-03-11", dateMeans: "arrived" }),
  ]);
  expect(facts("no-us")[2]).not.toHaveProperty("from");
  expect(data.people.get("ben-van-der-oficta-nee-jr")).toMatchObject({ name: "Ben van der O’Ficta-Née Jr." });
  expect(data.people.get("dan-late")).toMatchObject({ name: "Dan Late" });
});

test("a claim cites the records and the fields that prove each attribute", async () => {
  const { facts } = await imported();
  const [claim] = facts("no-us").at(-1)?.claims ?? [];
  expect(claim?.records?.map(({ file, id, fields }) => ({ file, id, fields }))).toEqual([
    {
      file: "missions-countries/norway.xml",
      id: "no-2019-late-01",
      fields: [
        { field: "contemporary-territory-id", value: "norway", proves: ["receiving"] },
        { field: "role-title-id", value: "ambassador-e-p", proves: ["office"] },
        { field: "arrived/date", value: "2019-03-11", proves: ["date"] },
      ],
    },
    {
      file: "people/l/late-dan.xml",
      id: "late-dan",
      fields: [
        { field: "persName/forename", value: "Dan (Daniel)", proves: ["person"] },
        { field: "persName/surname", value: "Late", proves: ["person"] },
      ],
    },
  ]);
});

test("the latest holder without an end is last attested by the record's last edit, an earlier one by the start", async () => {
  const { facts } = await imported();
  expect(facts("no-us").map(({ claims }) => claims[0]?.attested)).toEqual(["1911-05", "1950-04-05", "2020-10-06"]);
});

test("leaves out what is not a head of mission of a state of today, each with its reason", async () => {
  const { data } = await imported();
  const { leftOut = {}, records, fields } = data.sources.get("historian.pocom")?.ledger ?? {};
  const missions = Object.entries(leftOut).flatMap(([reason, names]) =>
    names.flatMap((name) => (name.startsWith("missions-") ? [[name.split("#")[1], reason]] : [])),
  );
  expect(Object.fromEntries(missions)).toEqual({
    "other-nominees/no-2000-decl-01": "did-not-serve",
    "no-1911-inte-01": "interim",
    "no-1950-made-01": "no-service",
    "no-2020-none-01": "no-service",
    "xc-1837-made-01": "former-state",
    "kr-1883-made-01": "former-state",
  });
  expect(records).toBe(19);
  // A fact uses only some words of this field.
  expect(fields).toMatchObject({ note: "read", "ended/note": "read" });
  expect(fields).not.toHaveProperty("started/date");
});

test("copies no remark of the archive", async () => {
  const { root } = await imported();
  expect(JSON.stringify(filesIn(root))).not.toContain("must not be copied");
});

test("the same archive gives the same bytes, and importing it again changes nothing", async () => {
  const { root } = await imported();
  const before = filesIn(root);
  const { out } = await runImport(root, pocomArchive());
  expect(out).toContain("The import changes nothing.");
  expect(filesIn(root)).toEqual(before);
  const { root: other } = await imported();
  expect(filesIn(other)).toEqual(before);
});

test("each file names the command of every archive whose facts it has, whichever was imported last", async () => {
  const { root } = await imported();
  const { code, err } = await runCli(root, ["import", "gazette", "--from", root], {}, commands);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const headerOf = (file: string) =>
    JSON.parse(readFileSync(join(root, "data/imported", file), "utf8")).generated.replace(/ Do not edit.*/, "");
  const [historian, gazetteToo] = ["“npm run data -- import historian”", "“npm run data -- import gazette”"];
  expect(headerOf("relations/no-us.json")).toBe(`Written by ${historian}.`);
  expect(headerOf("relations/se-us.json")).toBe(`Written by ${gazetteToo} and ${historian}.`);
  expect(headerOf("people.json")).toBe(`Written by ${gazetteToo} and ${historian}.`);
  expect(headerOf("sources/historian.pocom.json")).toBe(`Written by ${historian}.`);
  expect(headerOf("sources/gazette.json")).toBe(`Written by ${gazetteToo}.`);
});

test("a guest has the spelling of the record only if the person's entry has another one", async () => {
  const entry = (name: string, id: string) =>
    xmlItem(parseXml("a.xml", `<entry><name>${name}</name><date>19${id}-01-01</date></entry>`), "a.xml", id);
  const visits: Adapter = {
    ...gazette,
    fields: { name: "read", date: "read" },
    records: () => [entry("Jose Made", "10"), entry("José Made", "11")],
    read: (records, names) => ({
      facts: records.map((record) => {
        const asWritten = record.get("name") ?? "";
        return {
          pair: "no-us",
          id: `visit-${record.id}`,
          attributes: {
            kind: "visit",
            date: record.get("date") ?? "",
            guest: "no",
            host: "us",
            people: [
              {
                person: names.person(asWritten, { archive: "gazette", state: "no", id: "1" }, record),
                state: "no",
                asWritten,
              },
            ],
          },
          records: [
            record.cite([
              { field: "date", proves: ["date", "guest", "host"] },
              { field: "name", proves: ["people"] },
            ]),
          ],
        };
      }),
      leftOut: new Map(),
    }),
  };
  const root = project();
  const run = await runCli(
    root,
    ["import", "gazette", "--from", root],
    {},
    { import: importCommand({ gazette: [visits] }) },
  );
  expect(run).toMatchObject({ code: 0, err: "" });
  const { facts } = JSON.parse(readFileSync(join(root, "data/imported/relations/no-us.json"), "utf8"));
  expect(facts.map(({ people }: AuthoredFactOf<"visit">) => people)).toEqual([
    [{ person: "jose-made", state: "no", asWritten: "Jose Made" }],
    [{ person: "jose-made", state: "no" }],
  ]);
});

test("a dry run says in words what would change, and writes nothing", async () => {
  const root = project();
  const before = filesIn(root);
  const { out } = await runImport(root, pocomArchive(), "--dry-run");
  expect(out.split("\n")).toEqual(
    expect.arrayContaining([
      "historian.pocom: 19 records, 8 of them in 4 facts, 11 left out:",
      "      1  A made-up reason.",
      "The import would change:",
      "  no-us: added, with 3 facts",
      "  se-us: added, with 1 fact",
    ]),
  );
  expect(filesIn(root)).toEqual(before);
});

describe("when the archive changes", () => {
  const without = (id: string) => {
    const record = new RegExp(`<chief>\\s*<id>${id}</id>[^]*?</chief>`);
    return pocomFiles[norway].replace(record, "");
  };

  test("a record that is gone leaves a tombstone and changes nothing else", async () => {
    const { root, facts } = await imported();
    const before = facts("no-us");
    const { code } = await runImport(root, pocomArchive({ [norway]: without("no-1906-made-01") }));
    const { relations, people } = check(root);
    expect(code).toBe(0);
    expect(relations.get("no-us")?.facts).toEqual(before.slice(1));
    expect(relations.get("no-us")?.removed).toEqual([
      { id: "ambassador-us-made-1906", reason: "The archive no longer has the record." },
    ]);
    expect(people.get("ann-made")).toEqual({ removed: expect.any(String) });
  });

  test("a new record gets a new id, and the others keep theirs", async () => {
    const { root, facts } = await imported();
    const namesake = chief({
      id: "no-1906-made-02",
      person: "made-cleo",
      appointed: "1906-01-01",
      started: "1906-02-02",
    });
    const ids = facts("no-us").map(({ id }) => id);
    await runImport(
      root,
      pocomArchive({
        [norway]: pocomFiles[norway].replace(
          "<chiefs>",
          `<chiefs>${namesake.replace("ambassador-e-p", "minister-resident")}`,
        ),
      }),
    );
    const after =
      check(root)
        .relations.get("no-us")
        ?.facts.map(({ id }) => id) ?? [];
    expect(after.filter((id) => !ids.includes(id))).toEqual(["ambassador-us-made-1906-2"]);
  });

  test("a corrected date is a change of the fact", async () => {
    const { root } = await imported();
    const corrected = pocomFiles[norway].replace("1950-04-05", "1950-04-07");
    const { out } = await runImport(root, pocomArchive({ [norway]: corrected }));
    expect(out).toContain("  no-us: ambassador-us-oficta-nee-1945: in office until: 5 April 1950 → 7 April 1950");
  });
});

describe("a damaged archive changes nothing", () => {
  test.each([
    [
      "a truncated file",
      pocomFiles[norway].slice(0, 900),
      /^pocom\/missions-countries\/norway\.xml:\d+: the XML is not well-formed/,
    ],
    [
      "an unknown field",
      pocomFiles[norway].replace("<note>A made-up", "<mood>happy</mood><note>A made-up"),
      /^pocom\/missions-countries\/norway\.xml:5: the record “no-1906-made-01” has an unknown field “mood”/,
    ],
    [
      "an id that occurs twice",
      pocomFiles[norway].replace("no-1911-inte-01", "no-1906-made-01"),
      /^pocom\/missions-countries\/norway\.xml:\d+: the id “no-1906-made-01” is also on line 5/,
    ],
    [
      "a day that does not exist",
      pocomFiles[norway].replace("1906-08-13", "1906-02-30"),
      /^pocom\/missions-countries\/norway\.xml:5: the record “no-1906-made-01” has the date “1906-02-30”, which is not valid/,
    ],
    [
      "an end before the start",
      pocomFiles[norway].replace("1950-04-05", "1940-04-05"),
      /^pocom\/missions-countries\/norway\.xml:35: the record “no-1945-ficta-01” has “until” 1940-04-05, which is before “from” 1945-02-03/,
    ],
    [
      "an edit on a day that does not exist",
      pocomFiles[norway].replaceAll("2020-10-06", "2020-10-066"),
      /^pocom\/missions-countries\/norway\.xml:65: the record “no-2019-late-01” has the date “2020-10-066”/,
    ],
    [
      "a file that is not UTF-8",
      Buffer.from(pocomFiles[norway].replace("made-ann", "mäde-ann"), "latin1"),
      /^pocom\/missions-countries\/norway\.xml:1: the file is not UTF-8; nothing was imported/,
    ],
    ["a missing folder", null, /^There are no \.xml files in .*missions-countries/],
  ])("%s", async (_, text, message) => {
    const { root } = await imported();
    const before = filesIn(root);
    const files =
      text === null ? Object.fromEntries(Object.keys(pocomFiles).map((file) => [file, null])) : { [norway]: text };
    const { code, err } = await runImport(root, pocomArchive(files));
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(filesIn(root)).toEqual(before);
  });
});

test("the advice about --from names the folder that works", async () => {
  const archive = pocomArchive();
  const { code, err } = await runImport(project(), join(archive, "pocom"));
  expect(code).toBe(1);
  expect(err).toContain("missions-countries; pass the folder that contains pocom with --from");
  expect(await runImport(project(), archive)).toMatchObject({ code: 0, err: "" });
});

test.each([
  [["import", "historan", "--from", "."], "There is no archive “historan”; did you mean “historian”?"],
  [["import", "historian"], "Add --from and the folder of the archive."],
])("%j is a usage error", async (args, message) => {
  const { code, err } = await runCli(project(), args);
  expect(code).toBe(2);
  expect(err).toContain(message);
});
