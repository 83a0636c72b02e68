// The archives and the people in these tests are fictitious.
import { describe, expect, test } from "vitest";
import { visits } from "../../../data/import/adapters/visits.ts";
import { slugOf } from "../../../data/import/slug.ts";
import { checkFiles, readFiles } from "./read-files.ts";

interface Visit {
  id?: string;
  start?: string;
  end?: string;
  visitor?: string;
  from?: string;
  state?: string;
  description?: string;
}

function xmlOf({
  id = "7",
  start = "1990-05-01",
  end = start,
  visitor = "President Ana Ficta",
  from = "norway",
  state = "A state",
  description = "",
}: Visit): string {
  return `<visit>
        <id>${id}</id>
        <start-date>${start}</start-date>
        <end-date>${end}</end-date>
        <visitor>${visitor}
            </visitor>
        <from id="${from}">${state}</from>
        <description>${description}</description>
        <created-by>fictus</created-by>
        <last-modified-datetime/>
    </visit>`;
}

function read(...records: Visit[]) {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<visits>\n${records.map(xmlOf).join("\n")}\n</visits>\n`;
  const { facts, leftOut } = readFiles(visits, { "data/1990.xml": xml });
  return { facts, leftOut, attributes: facts.map((fact) => fact.attributes) };
}

test("a visit with its rank, and the words for it", () => {
  const { facts, leftOut } = read({
    end: "1990-05-03",
    visitor: "King Max II",
    state: "Norway",
    description: "Official Working\n Visit. Addressed\nsomebody. Private visit to Ficta City afterwards.",
  });
  expect(leftOut).toEqual({});
  expect(facts).toEqual([
    {
      pair: "no-us",
      id: "visit-1990-05-max-ii",
      attributes: {
        kind: "visit",
        date: "1990-05-01/1990-05-03",
        guest: "no",
        host: "us",
        rank: "official-working",
        people: [{ person: "Max II (visits:no:max-ii, m)", office: "monarch", state: "no", asWritten: "Max II" }],
      },
      records: [
        {
          file: "data/1990.xml",
          id: "7",
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
          fields: [
            { field: "from/@id", value: "norway", proves: ["guest"] },
            { field: "from", value: "Norway", proves: ["guest"] },
            { field: "start-date", value: "1990-05-01", proves: ["date"] },
            { field: "end-date", value: "1990-05-03", proves: ["date"] },
            { field: "visitor", value: "King Max II", proves: ["people"] },
            { field: "description", value: "Official Working Visit", proves: ["rank"] },
          ],
        },
      ],
    },
  ]);
});

test.each([
  ["State visit; addressed somebody.", "state"],
  ["Official visit.", "official"],
  ["Official select visit at Ficta City.", "official"],
  ["Working visit. Private visit to Ficta City.", "working"],
  ["Offical Visit.", "official"],
  ["Informal visit. Afterwards made a private visit to Ficta City.", undefined],
  ["Guest of the President. Private visit to Ficta City.", undefined],
  ["Met with President Fictus in Washington while attending UN General Assembly.", undefined],
  ["Met with President Fictus at the UN General Assembly. Addressed a joint session of Congress.", undefined],
  ["Informal visit while attending UN General Assembly.", undefined],
  ["Met with President Fictus after a NATO meeting in Ottawa, Canada.", undefined],
  ["Attended dedication of a museum and met with President Fictus on May 2.", undefined],
  ["Discussed the crisis with President Fictus and NATO Secretary General Fictus.", undefined],
  ["Met with President Fictus en route to London.", undefined],
  ["Summit meeting in Washington, D.C.", undefined],
  ["Attended Ficta Summit; visited Washington, D.C.", undefined],
  ["", undefined],
])("the rank in “%s” is %s", (description, rank) => {
  const { attributes, facts } = read({ description });
  expect(attributes).toMatchObject([{ kind: "visit", date: "1990-05-01" }]);
  expect((attributes[0] as { rank?: string }).rank).toBe(rank);
  expect(facts[0]?.records[0]?.fields.some(({ field }) => field === "description")).toBe(rank !== undefined);
});

describe("leaves out", () => {
  test.each<[string, Visit]>([
    ["private", { description: "Private visit. Met with President Fictus." }],
    ["private", { description: "Met with President Fictus during a private visit." }],
    ["private", { description: "Private working visit." }],
    ["private", { description: "Played golf with President Fictus while both were vacationing." }],
    ["transit", { description: "In transit to London." }],
    ["transit", { description: "En route to a conference in London." }],
    ["organisation", { description: "Addressed the U.N. General Assembly." }],
    ["organisation", { description: "Attended NATO’s Ficta Summit." }],
    ["organisation", { description: "Attended a meeting of the IMF." }],
    ["organisation", { description: "Met with President Fictus as President of the European Commission." }],
    ["organisation", { description: "As Foreign Minister, had met with U.S. officials. Led a delegation to the UN." }],
    ["organisation", { description: "Met with President Fictus at the UN General Assembly in New York City." }],
    [
      "organisation",
      { description: "Met with President Fictus in New York City. Also addressed the UN General Assembly." },
    ],
    ["organisation", { description: "Attended White House dinner on 25th Anniversary of the U.N." }],
    ["organisation", { description: "Attended NATO Summit in Washington, DC. Met with President Fictus." }],
    [
      "conference",
      { description: "Met with President Fictus for a bilateral meeting alongside the Ficta Summit Meeting." },
    ],
    ["conference", { description: "Attended a CARICOM working luncheon." }],
    ["conference", { description: "Attended Trilateral Summit at Camp David, MD." }],
    ["occasion", { description: "Attended Africare dinner with President Fictus." }],
    ["occasion", { description: "Unofficial visit to New York City to view the parade of Tall Ships." }],
    ["president-elect", { description: "Met with President-elect Fictus in New York City." }],
    ["conference", { description: "Attended the U.S.-Africa Leaders Summit." }],
    ["conference", { description: "Invited Guest to APEC Leaders' Summit." }],
    ["occasion", { description: "Attended funeral of President Fictus." }],
    ["former-state", { from: "yugoslavia", description: "State visit." }],
    ["former-state", { from: "vietnam", start: "1975-04-30", description: "State visit." }],
    ["former-state", { from: "korea", start: "1903-01-01", description: "State visit." }],
    [
      "former-state",
      { from: "zimbabwe", state: "Zimbabwe Rhodesia", start: "1979-07-01", description: "State visit." },
    ],
    ["former-state", { from: "tanzania", state: "Tanganyika", start: "1961-07-17", description: "State visit." }],
    ["former-state", { from: "yemen", state: "Yemen Arab Republic", start: "1990-01-23", description: "State visit." }],
    ["no-state", { from: "taiwan", description: "State visit." }],
    ["no-state", { from: "cook-islands", description: "State visit." }],
    ["unreadable", { visitor: "Ana Ficta", description: "State visit." }],
    ["unreadable", { visitor: "President of the Ficta Council Ana Ficta", description: "State visit." }],
    ["unreadable", { visitor: "President", description: "State visit." }],
    // Several people. The table lacks the title of one of them.
    ["unreadable", { visitor: "King Otto and Lord Made", description: "State visit." }],
    ["unreadable", { visitor: "King Otto &amp; Lord Made", description: "State visit." }],
    ["unreadable", { visitor: "King Otto, Lord Made", description: "State visit." }],
    ["unreadable", { visitor: "King Otto (with Lord Made)", description: "State visit." }],
    ["unreadable", { visitor: "Lord Made and King Otto", description: "State visit." }],
    ["unreadable", { visitor: "King Otto; Queen Ana", description: "State visit." }],
    ["unreadable", { visitor: "King Otto and Queen", description: "State visit." }],
  ])("%s: %o", (reason, visit) => {
    const { facts, leftOut } = read(visit);
    expect(facts).toEqual([]);
    expect(leftOut).toEqual({ [`data/1990.xml#${visit.id ?? "7"}`]: reason });
  });

  test("a record with the same content as another", () => {
    const { facts, leftOut } = read({ id: "1" }, { id: "2" }, { id: "3", start: "1990-06-01" });
    expect(facts.map(({ records }) => records[0]?.id)).toEqual(["1", "3"]);
    expect(leftOut).toEqual({ "data/1990.xml#2": "repeated" });
  });
});

test("ids that once meant a former state", () => {
  expect(read({ from: "vietnam", start: "1976-07-02" }, { id: "8", from: "korea" }).attributes).toMatchObject([
    { guest: "vn" },
    { guest: "kr" },
  ]);
});

test.each<[string, Record<string, string>[]]>([
  [
    "President Ana Ficta and Prime Minister Max Fictus",
    [
      { person: "Ana Ficta", office: "president" },
      { person: "Max Fictus", office: "prime-minister" },
    ],
  ],
  [
    "President Ana Ficta, Prime Minister Max Fictus, Jr.",
    [
      { person: "Ana Ficta", office: "president" },
      { person: "Max Fictus, Jr.", office: "prime-minister" },
    ],
  ],
  ["President Max M. Fictus, 3rd", [{ person: "Max M. Fictus, 3rd", office: "president" }]],
  ["Premier &amp; Prince Max Fictus", [{ person: "Max Fictus (m)", office: "prime-minister" }]],
  ["President-elect Ana Ficta", [{ person: "Ana Ficta", office: "president-elect" }]],
  ["Prime Minister Ana de King", [{ person: "Ana de King", office: "prime-minister" }]],
  ["Federal Chancellor Ana Ficta", [{ person: "Ana Ficta", office: "chancellor" }]],
  ["Amir Sheikh Max bin Fictus al-Ficta", [{ person: "Sheikh Max bin Fictus al-Ficta (m)", office: "emir" }]],
  ["Prime Minister Amir Abbas Fictus", [{ person: "Amir Abbas Fictus", office: "prime-minister" }]],
  ["Grand Duchess Ana Ficta", [{ person: "Ana Ficta (f)", office: "grand-duke" }]],
  ["Prime Minister M. F. (Maxi) Fictus", [{ person: "M. F. Fictus", office: "prime-minister" }]],
  ["Interim President Ana Ficta", [{ person: "Ana Ficta" }]],
  ["General Max Fictus", [{ person: "Max Fictus" }]],
  ["President of the Council of Ministers Max Fictus", [{ person: "Max Fictus" }]],
  ["Prime MinisterMax al- Fictus", [{ person: "Max al-Fictus", office: "prime-minister" }]],
  ["President de Ficta", [{ person: "de Ficta", office: "president" }]],
])("the visitors %s", (visitor, people) => {
  const [attributes] = read({ visitor }).attributes;
  const keyOf = (person = "") =>
    person.replace(/^(.*?)( \((\w)\))?$/, (_, name, __, gender) => {
      const identity = `visits:no:${slugOf(name)}`;
      return `${name} (${[identity, ...(gender ? [gender] : [])].join(", ")})`;
    });
  expect(attributes).toMatchObject({
    people: people.map(({ person, ...rest }) => ({ ...rest, person: keyOf(person), state: "no" })),
  });
});

test("the words for a name without a space before it", () => {
  const { facts } = read({ visitor: "Prime MinisterMax al- Fictus" });
  expect(facts[0]?.records[0]?.fields).toContainEqual({
    field: "visitor",
    value: "Max al- Fictus",
    proves: ["people"],
  });
});

test("titles that mean another office in some states", () => {
  const officeOf = (visit: Visit) => (read(visit).attributes[0] as { people: { office?: string }[] }).people[0]?.office;
  expect(officeOf({ from: "spain" })).toBe("prime-minister");
  expect(officeOf({ from: "monaco", visitor: "Prince Max Fictus" })).toBe("reigning-prince");
  expect(officeOf({ from: "cambodia", visitor: "Prince Max Fictus" })).toBeUndefined();
});

test("a single name is that of one person of one state", () => {
  const peopleOf = (visit: Visit) => JSON.stringify((read(visit).attributes[0] as { people: unknown }).people);
  expect(peopleOf({ visitor: "President Ficta" })).toContain("Ficta (visits:no:ficta)");
  expect(peopleOf({ visitor: "President Ficta", from: "sweden" })).toContain("Ficta (visits:se:ficta)");
});

// These spellings are real; the visits are not.
test("one person under several spellings", () => {
  const guestOf = (visitor: string, from: string, start = "2001-05-01") =>
    (read({ visitor, from, start }).attributes[0] as { people: object[] }).people[0];
  const rahmon = { person: "Emomali Rahmon (visits:tj:emomali-rahmon)", office: "president", state: "tj" };
  expect(guestOf("President Emomali Rahmon", "tajikistan")).toEqual({ ...rahmon, asWritten: "Emomali Rahmon" });
  expect(guestOf("President Emomali Rakhmonov", "tajikistan")).toEqual({ ...rahmon, asWritten: "Emomali Rakhmonov" });
  expect(guestOf("Prime Minister Wilson", "united-kingdom", "1965-12-16")).toEqual({
    person: "Harold Wilson (visits:gb:harold-wilson)",
    office: "prime-minister",
    state: "gb",
    asWritten: "Wilson",
  });
  // No archive gives his first name.
  expect(guestOf("Prime Minister Churchill", "united-kingdom", "1942-06-19")).toMatchObject({
    person: "Churchill (visits:gb:churchill)",
  });
});

test("namesakes of one state, by their years in office", () => {
  const personOf = (start: string) =>
    (
      read({ visitor: "Prime Minister Konstantinos Karamanlis", from: "greece", start }).attributes[0] as {
        people: { person: string }[];
      }
    ).people[0]?.person;
  expect(personOf("1978-05-01")).toBe("Konstantinos Karamanlis (visits:gr:konstantinos-karamanlis)");
  expect(personOf("2004-05-01")).toBe("Konstantinos Karamanlis (visits:gr:konstantinos-karamanlis:2)");
});

test("a damaged file stops the import with its file and line", () => {
  const xml = `<visits>\n${xmlOf({})}`;
  expect(() => readFiles(visits, { "data/1990.xml": xml })).toThrow(/^data\/1990\.xml:\d+: .*well-formed/);
});

test.each([
  ["a record without an id", "<visits>\n<visit/></visits>", 2, "the record “visit” has no “id”"],
  [
    "another element",
    "<visits>\n<trip><id>1</id></trip></visits>",
    2,
    "unexpected element “trip” in “visits”, expected only “visit”",
  ],
  ["another root element", "<trips/>", 1, "the root element is “trips” instead of “visits”"],
  ["text between records", "<visits>\nlost</visits>", 2, "unexpected text “lost” in “visits”, expected only “visit”"],
  [
    "text in a record",
    `<visits>\n${xmlOf({}).replace("<id>", "lost<id>")}</visits>`,
    3,
    "the record “7” has the text “lost” between its fields",
  ],
])("%s is refused", (_, xml, line, message) => {
  expect(() => readFiles(visits, { "data/1990.xml": xml })).toThrow(`data/1990.xml:${line}: ${message}`);
});

describe("a date that is not valid is refused where it is in the archive", () => {
  test.each<[Visit, string]>([
    [{ start: "2024-13-45" }, "has the date “2024-13-45”, which is not valid"],
    [{ start: "10 April 2024" }, "has the date “10 April 2024”, which is not valid"],
    [{ start: "2024-05-03", end: "2024-05-01" }, "has the date “2024-05-03/2024-05-01”, which ends before it begins"],
  ])("%j", (visit, problem) => {
    const xml = `<visits>${xmlOf({ id: "1" })}\n${xmlOf(visit)}</visits>`;
    expect(() => checkFiles(visits, { "data/1990.xml": xml })).toThrow(`data/1990.xml:12: the record “7” ${problem}`);
  });
});

test("an id in two files is refused", () => {
  const xml = `<visits>\n${xmlOf({})}</visits>`;
  const later = `<visits>${xmlOf({ start: "1991-05-01" })}</visits>`;
  expect(() => checkFiles(visits, { "data/1990.xml": xml, "data/1991.xml": later })).toThrow(
    "data/1991.xml:1: the id “7” is also on line 2 of data/1990.xml",
  );
});
