// A made-up archive of US chiefs of mission: the states are real, but the people and what is said about them are fictitious.
import { describe, expect, test } from "vitest";
import { pocom } from "../../../data/import/adapters/pocom.ts";
import { ArchiveFolder } from "../../../data/import/archive/archive-folder.ts";
import type { AuthoredFactOf } from "../../../data/model/facts/authored-fact.ts";
import { chief, pocomArchive } from "./fictitious-pocom.ts";
import { readFiles } from "./read-files.ts";

type Post = Omit<Parameters<typeof chief>[0], "person"> & { territory: string; person?: string };

/** Reads posts of Ann Made unless another person is given, and the record of those that she had at the same time. */
function read(posts: readonly Post[], group?: { locale: string; territory: string }) {
  const territories = [...new Set(posts.map(({ territory }) => territory))];
  const files = territories.map((territory) => {
    const chiefs = posts.filter((post) => post.territory === territory);
    const records = chiefs.map((post) => chief({ person: "made-ann", ...post }));
    const xml = `<country-mission><chiefs>${records.join("")}</chiefs></country-mission>`;
    return [`missions-countries/${territory}.xml`, xml] as const;
  });
  const own = posts.filter(({ person }) => person === undefined).map(({ id }) => `<chief-id>${id}</chief-id>`);
  const residence =
    group &&
    `<resident-at><locale-id>${group.locale}</locale-id><contemporary-territory-id>${group.territory}</contemporary-territory-id></resident-at>`;
  const { facts, leftOut } = readFiles(pocom, {
    ...Object.fromEntries(files),
    "people/m/made-ann.xml":
      "<person><id>made-ann</id><persName><forename>Ann</forename><surname>Made</surname></persName></person>",
    "people/o/other-ole.xml":
      "<person><id>other-ole</id><persName><forename>Ole</forename><surname>Other</surname></persName></person>",
    "concurrent-appointments/made.xml": `<concurrent-appointments><id>made</id>${residence ?? ""}${group ? own.join("") : ""}</concurrent-appointments>`,
    "roles-country-chiefs/a.xml": "<role><id>a</id></role>",
  });
  const byId = facts.map((fact) => [fact.records[0]?.id, fact.attributes as AuthoredFactOf<"ambassador">] as const);
  return { byId: Object.fromEntries(byId), facts, leftOut };
}

describe("a post at a state that came before the one of today", () => {
  test.each([
    ["germany", "1850-12-10"],
    ["italy", "1848-04-28"],
    ["austria", "1838-11-07"],
    ["colombia", "1823-12-16"],
    ["guatemala", "1833-12-17"],
    ["serbia", "1882-11-10"],
    ["montenegro", "1905-10-30"],
    ["yemen", "1988-08-14"],
    ["tanzania", "1962-10-03"],
    ["czech-republic", "1992-07-20"],
    ["norway", "1905-05-31"],
    ["holy-see", "1848-08-19"],
    ["china", "1953-04-02"],
    ["china", "1974-05-25"],
  ])("%s in %s is left out", (territory, started) => {
    const { byId, leftOut } = read([{ id: "a", territory, role: "minister-resident", started }]);
    expect(byId).toEqual({});
    expect(leftOut[`missions-countries/${territory}.xml#a`]).toBe("former-state");
  });

  test.each([
    ["russia", "1809-11-05", "ru"],
    ["russia", "1973-03-04", "ru"],
    ["turkey", "1831-09-13", "tr"],
    ["germany", "1871-07-23", "de"],
    ["china", "1946-07-19", "cn"],
    ["china", "1979-03-07", "cn"],
    ["serbia", "2002-01-04", "rs"],
  ])("but not %s in %s, which only changed its name or government", (territory, started, receiving) => {
    const { byId } = read([{ id: "a", territory, role: "minister-resident", started }]);
    expect(byId.a).toMatchObject({ receiving, from: started });
  });
});

describe("posts at several states", () => {
  const sweden = { id: "se", territory: "sweden", started: "1939-06-02", ended: "1943-12-01" };
  const stockholm = { locale: "stockholm", territory: "sweden" };
  const norway = { id: "no", territory: "norway" };

  test.each([
    ["held at the same time", { started: "1939-08-01", ended: "1941-01-01" }, ["se"], "Stockholm, se"],
    ["held one after the other", { started: "1943-12-02", ended: "1944-01-01" }, undefined, undefined],
    ["of which one was not taken up", { appointed: "1939-08-01" }, undefined, undefined],
    ["of which one has no first day", { appointed: "1939-08-01", ended: "1941-01-01" }, ["se"], "Stockholm, se"],
  ])("%s", (_, dates, concurrent, residence) => {
    const { byId } = read([sweden, { ...norway, ...dates }], stockholm);
    expect(byId.se?.concurrent).toEqual(concurrent && ["no"]);
    expect(byId.se?.residence).toBe(residence);
    expect(byId.no?.concurrent).toEqual(concurrent);
    expect(byId.no?.residence).toBe(residence);
  });

  test("cite only the appointments that were held at the same time", () => {
    const third = { id: "fi", territory: "finland", appointed: "1939-08-01" };
    const { facts } = read([sweden, { ...norway, started: "1939-08-01", ended: "1941-01-01" }, third], stockholm);
    const cited = facts
      .find(({ pair }) => pair === "se-us")
      ?.records.flatMap(({ fields }) => fields.filter(({ field }) => field === "chief-id"));
    expect(cited?.map(({ value }) => value)).toEqual(["no"]);
  });

  test("a residence in a third state is not that of a post that was held alone for years", () => {
    const later = { ...norway, started: "1942-01-01", ended: "1943-12-01" };
    const { byId } = read([sweden, later], { locale: "london", territory: "united-kingdom" });
    expect(byId.se).toMatchObject({ concurrent: ["no"] });
    expect(byId.se).not.toHaveProperty("residence");
    expect(byId.no).toMatchObject({ concurrent: ["se"], residence: "London, gb" });
  });

  test("a post without an end lasts until the successor's first day", () => {
    const { byId } = read(
      [
        { id: "se", territory: "sweden", started: "1939-06-02" },
        { id: "se-2", territory: "sweden", person: "other-ole", started: "1940-01-01", ended: "1941-01-01" },
        { ...norway, started: "1940-02-01", ended: "1941-01-01" },
      ],
      stockholm,
    );
    expect(byId.se).not.toHaveProperty("concurrent");
  });

  test("a post whose last day is uncertain lasts until the day that the record gives", () => {
    const ended = { ended: "1943-12-01", endedNote: "Left post between November 20 and" };
    const { byId } = read(
      [
        { ...sweden, ...ended },
        { ...norway, started: "1943-12-02", ended: "1944-01-01" },
      ],
      stockholm,
    );
    expect(byId.se).not.toHaveProperty("until");
    expect(byId.se).not.toHaveProperty("concurrent");
  });
});

test("two records of one appointment are one fact, which cites both", () => {
  const post = { id: "tr-2014-bass-01", territory: "turkey", appointed: "2014-09-18", started: "2014-10-20" };
  const { facts, leftOut } = read([post, { ...post, ended: "2017-10-15" }]);
  expect(facts).toMatchObject([{ attributes: { from: "2014-10-20", until: "2017-10-15" }, attested: "2017-10-15" }]);
  expect(facts[0]?.records.slice(0, 2)).toMatchObject([
    { id: "tr-2014-bass-01" },
    { id: "tr-2014-bass-01;2", fields: [{ field: "ended/date", proves: ["until"] }] },
  ]);
  expect(Object.values(leftOut)).not.toContain("repeated");
});

test("a head of mission who was consul general too has both titles", () => {
  const { byId } = read([
    { id: "a", territory: "haiti", role: "minister-resident-consul-general", started: "1889-11-14" },
    { id: "b", territory: "haiti", role: "minister-resident", started: "1891-11-14" },
  ]);
  expect([byId.a?.office, byId.b?.office]).toEqual(["minister-resident-consul-general", "minister-resident"]);
});

test.each([
  ["Made initial call on", undefined],
  ["Embassy Oslo opened", undefined],
  ["Presented credentials to the Legation of Norway on", "1937-07-01"],
])("the beginning of a term, with the note “%s”: %s", (startedNote, from) => {
  const { byId } = read([{ id: "a", territory: "norway", started: "1937-07-01", startedNote, ended: "1940-04-09" }]);
  expect(byId.a?.from).toBe(from);
});

test.each([
  ["a territory", { territory: "norwey" }, "unknown state or territory “norwey”"],
  ["a role", { territory: "norway", role: "ambassador-at-large" }, "unknown role “ambassador-at-large”"],
  ["a person without a record", { territory: "norway", person: "made-nn" }, "the person “made-nn” has no record"],
])("%s that the archive has not had before stops the import", (_, post, message) => {
  const started = "1937-07-01";
  expect(() => read([{ id: "a", started, ...post }])).toThrow(
    new RegExp(`^missions-countries/.*\\.xml:\\d+: ${message}`),
  );
});

test.each([
  ["Recall requested by the Government of Norway on", undefined],
  ["In anticipation of the occupation, the Government of Norway left Oslo on", undefined],
  ["Declared persona non grata by the Government of Norway", undefined],
  ["Declared persona non grata by the Government of Norway; left post,", "1940-04-09"],
  ["Left Oslo on", "1940-04-09"],
  ["Norway severed diplomatic relations with the United States on", "1940-04-09"],
])("the end of a term, with the note “%s”: %s", (endedNote, until) => {
  const post = { id: "a", territory: "norway", started: "1937-07-01", ended: "1940-04-09", endedNote };
  const { byId, facts } = read([post]);
  expect(byId.a?.until).toBe(until);
  // On that day, the person was in office in any case.
  expect(facts[0]?.attested).toBe("1940-04-09");
});

test("the day of an instruction is not that of an appointment whose commission is not of record", () => {
  const post = {
    id: "a",
    territory: "russia",
    role: "minister-resident",
    appointed: "1840-05-25",
    started: "1840-09-21",
  };
  const { byId } = read([{ ...post, appointedNote: "Commission not of record, but enclosed with an instruction of" }]);
  expect(byId.a).toMatchObject({ date: "1840-05-25", dateMeans: "unclear" });
  expect(read([post]).byId.a).toMatchObject({ dateMeans: "appointed" });
});

test("an arrival is not the first day in office", () => {
  const { byId } = read([{ id: "a", territory: "norway", appointed: "2019-01-07", arrived: "2019-03-11" }]);
  expect(byId.a).toMatchObject({ date: "2019-03-11", dateMeans: "arrived" });
  expect(byId.a).not.toHaveProperty("from");
});

describe("refuses", () => {
  const mission = "missions-countries/norway.xml";
  const person = "people/m/made-ann.xml";
  const own = chief({ id: "no-1906-made-01", person: "made-ann" });
  test.each([
    [
      "another section",
      mission,
      `<country-mission>\n<nominees>${own}</nominees></country-mission>`,
      2,
      "unexpected element “nominees” in “country-mission”, expected only “territory-id” or “chiefs” or “other-nominees”",
    ],
    [
      "another element in a section",
      mission,
      "<country-mission><chiefs>\n<cheif><id>a</id></cheif></chiefs></country-mission>",
      2,
      "unexpected element “cheif” in “chiefs”, expected only “chief” or “mission-note”",
    ],
    [
      "an element in the territory",
      mission,
      `<country-mission><territory-id>\n${own}</territory-id></country-mission>`,
      2,
      "unexpected element “chief” in “territory-id”, which has no elements",
    ],
    [
      "text in a section",
      mission,
      `<country-mission><chiefs>\nlost${own}</chiefs></country-mission>`,
      2,
      "unexpected text “lost” in “chiefs”",
    ],
    [
      "text between sections",
      mission,
      "<country-mission>lost<chiefs/></country-mission>",
      1,
      "unexpected text “lost” in “country-mission”",
    ],
    [
      "a record without an id",
      mission,
      "<country-mission><chiefs>\n<chief/></chiefs></country-mission>",
      2,
      "the record “chief” has no “id”",
    ],
    ["another root element", mission, "<mission/>", 1, "the root element is “mission” instead of “country-mission”"],
    [
      "another record in place of a person",
      person,
      "<role><id>a</id></role>",
      1,
      "the root element is “role” instead of “person”",
    ],
    ["a person without an id", person, "<person><id/></person>", 1, "the record “person” has no “id”"],
  ])("%s", (_, file, xml, line, message) => {
    const root = pocomArchive({ [`pocom/${file}`]: xml });
    expect(() => [...pocom.records(new ArchiveFolder(root, "pocom"))]).toThrow(`pocom/${file}:${line}: ${message}`);
  });
});
