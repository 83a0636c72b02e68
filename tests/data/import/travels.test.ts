// The journeys in these tests are fictitious, and so is everybody who makes them or is met.
import { describe, expect, test } from "vitest";
import { travels } from "../../../data/import/adapters/travels.ts";
import { checkFiles, readFiles } from "./read-files.ts";

interface Trip {
  role?: "president" | "secretary";
  start?: string;
  end?: string;
  /** The archive's id of the country and, if it differs, its name. */
  country?: string;
  name?: string;
  locale?: string;
  remarks: string;
}

const who = {
  president: { id: "ficta-ada", name: "Ada Ficta" },
  secretary: { id: "made-otto", name: "Otto (Otto Emil) Made" },
};

function tripXml(
  {
    role = "secretary",
    start = "1975-05-20",
    end = start,
    country = "norway",
    name = country,
    locale = "Oslo",
    remarks,
  }: Trip,
  index: number,
): string {
  return `<trip role="${role}" who="${who[role].id}">
    <id>${index + 1}</id><role>${role}</role><name>${who[role].name}</name>
    <start-date>${start}</start-date><end-date>${end}</end-date>
    <country id="${country}">${name}</country><locale>${locale}</locale>
    <remarks>${remarks}</remarks><last-modified-by/></trip>`;
}

/** Reads made-up journeys. A president's and a secretary's are in the archive's folder for them. */
function read(...trips: Trip[]) {
  const xml = (role: Trip["role"]) =>
    `<trips>${trips.map((trip, index) => ((trip.role ?? "secretary") === role ? tripXml(trip, index) : "")).join("")}</trips>`;
  const { facts, leftOut } = readFiles(travels, {
    "president-travels/ficta-ada.xml": xml("president"),
    "secretary-travels/made-otto.xml": xml("secretary"),
  });
  return { facts, visits: facts.map(({ attributes }) => attributes), reasons: Object.values(leftOut) };
}

test("a visit, with the fields that prove it", () => {
  const { facts, reasons } = read({ end: "1975-05-21", remarks: "Official visit; met with King Olav." });
  expect(reasons).toEqual([]);
  expect(facts).toMatchObject([
    {
      pair: "no-us",
      id: "visit-1975-05-20-made",
      attributes: {
        kind: "visit",
        guest: "us",
        host: "no",
        date: "1975-05-20/1975-05-21",
        rank: "official",
        place: "Oslo, no",
        people: [{ person: "Otto Made (historian:us:made-otto)", office: "secretary-of-state", state: "us" }],
      },
    },
  ]);
  expect(facts[0]?.records[0]).toMatchObject({
    file: "secretary-travels/made-otto.xml",
    id: "1",
    fields: [
      { field: "country/@id", value: "norway", proves: ["host"] },
      { field: "country", value: "norway", proves: ["host"] },
      { field: "start-date", value: "1975-05-20", proves: ["date"] },
      { field: "end-date", value: "1975-05-21", proves: ["date"] },
      { field: "name", value: "Otto (Otto Emil) Made", proves: ["people"] },
      { field: "role", value: "secretary", proves: ["people"] },
      { field: "locale", value: "Oslo", proves: ["place"] },
      { field: "remarks", value: "Official visit", proves: ["rank"] },
    ],
  });
});

describe("meetings with the host make a visit", () => {
  test.each([
    ["no nationality", "Met with Prime Minister Berg and Foreign Minister Dal."],
    ["the host's nationality", "Discussed trade with Norwegian Foreign Minister Kari Dal."],
    ["the host's officials", "Met with senior Norwegian officials."],
    ["a name with a particle", "Met with President von der Berg."],
    ["several offices", "Met with Deputy Prime Minister and Minister of Foreign Affairs Kari Dal."],
    ["en route elsewhere", "Met with Prime Minister Berg en route to Moscow."],
    ["talks about a conference", "Discussed a peace conference with Foreign Minister Dal."],
    ["a third state's minister too", "Met with Prime Minister Berg and Swedish Prime Minister Lund."],
    ["a third state's minister first", "Met with Swedish Prime Minister Lund and Norwegian Foreign Minister Dal."],
    ["a namesake with a particle", "Met with President dos Lund, Foreign Minister Dal, and Swedish President Lund."],
    ["officials without a nationality", "Met with senior officials."],
    ["somebody without an office first", "Met with local leaders in Bergen, and with President Berg and Ada Dal."],
    ["an office with “and” in it", "Met with Minister of Foreign Affairs and International Cooperation Kari Dal."],
    ["a cardinal", "Met with Secretary of State Cardinal Ficti."],
    ["a general", "Met with General Ficti."],
    ["a crown prince in two offices", "Met with Crown Prince-Prime Minister Otto bin Ficti."],
    ["no space after the office", "Met with Prime MinisterBerg."],
    ["a name of one letter", "Met with Premier U Ficti."],
    ["nobody by name", "Met with the King of Norway and addressed U.S. military personnel."],
    ["the host's parliament", "Addressed joint session of Parliament."],
    ["the host's parliament besides a summit", "Attended Ficta Summit. Addressed the Norwegian Parliament."],
    ["a summit with nobody else", "Summit meeting with King Olav."],
    ["a summit of the two states", "Attended U.S.-Norwegian Summit Meeting."],
    ["an informal visit", "Informal visit; received an honorary degree."],
    ["an organisation only in a name", "Met with President Berg. Announced the designation as a Major Non-NATO Ally."],
    ["an event of a coalition", "Met with President Berg. Attended Ficta Coalition Event."],
    [
      "a conference of the guests' ambassadors",
      "Met with President Berg. Attended a conference of U.S. Chiefs of Mission.",
    ],
  ])("%s", (_, remarks) => {
    expect(read({ remarks })).toMatchObject({ visits: [{ kind: "visit", host: "no" }], reasons: [] });
  });
});

describe("no visit to the state on whose soil it was", () => {
  test.each([
    ["a conference", "Attended NATO Ministerial Meeting.", "conference"],
    [
      "a summit with a third state",
      "Attended Summit Meeting with Soviet Premier Ficti. Met with Prime Minister Berg.",
      "conference",
    ],
    [
      "two other states at once",
      "Met with Prime Minister Berg, Swedish Prime Minister Lund, and Danish Queen Eva.",
      "conference",
    ],
    ["a third state's minister", "Met with Russian Foreign Minister Ficti.", "third-state"],
    ["a third state's king, named after him", "Met with King Otto of Sweden.", "third-state"],
    ["a government of a part", "Met with First Minister Ficti.", "third-state"],
    ["officials of an organisation", "Briefed NATO officials on the talks.", "conference"],
    ["the parliament of an organisation", "Addressed the European Parliament.", "no-host"],
    ["a conference with a meeting", "Attended NATO Summit. Met with Prime Minister Berg.", "conference"],
    ["an office-holder of no state", "Met with PLO Chairman Ficti.", "third-state"],
    ["a stopover", "Stopped en route to Moscow.", "stopover"],
    ["a vacation", "Vacation. Met informally with Prime Minister Berg.", "private"],
    ["a private visit", "Private visit; met with King Olav.", "private"],
    ["a funeral", "Attended funeral of King Olav.", "ceremony"],
    ["troops", "Visited U.S. military personnel.", "troops"],
    ["a President-elect", "Good will trip. [Visit made as President-elect.]", "president-elect"],
    ["nobody named", "Discussed a peace initiative.", "no-host"],
    ["the preparation of another visit", "Made arrangements for the state visit.", "no-host"],
  ])("%s", (_, remarks, reason) => {
    expect(read({ remarks })).toMatchObject({ visits: [], reasons: [reason] });
  });

  test("a meeting with the guests' own president", () => {
    const president = { role: "president" as const, country: "sweden", remarks: "State visit." };
    const { visits, reasons } = read(president, { remarks: "Met with President Ficta." });
    expect(visits).toMatchObject([{ host: "se" }]);
    expect(reasons).toEqual(["no-host"]);
  });

  test("somebody placed in another state by other records", () => {
    const { visits, reasons } = read(
      { country: "jordan", locale: "Amman", remarks: "Met with King Fictus." },
      { country: "jordan", locale: "Amman", start: "1976-01-01", remarks: "Discussed peace with King Fictus." },
      { country: "united-kingdom", locale: "London", start: "1977-01-01", remarks: "Met with King Fictus." },
    );
    expect(visits).toMatchObject([{ host: "jo" }, { host: "jo" }]);
    expect(reasons).toEqual(["third-state"]);
  });

  test("but not somebody of the same name decades before", () => {
    const { visits } = read(
      { country: "costa-rica", locale: "", start: "1987-01-01", remarks: "Met with Costa Rican President Ficti." },
      { country: "panama", locale: "", start: "1934-01-01", remarks: "Met with President Ficti." },
    );
    expect(visits).toMatchObject([{ host: "cr" }, { host: "pa" }]);
  });
});

test.each([
  ["Official working visit; met with King Olav.", "official-working", "Official working visit"],
  ["Met with King Olav; first State visit of a President to Oslo.", "state", "State visit"],
  ["Official visit while returning from Paris.", "official", "Official visit"],
])("the rank in “%s” is %s", (remarks, rank, words) => {
  const { facts } = read({ remarks });
  expect(facts[0]?.attributes).toMatchObject({ rank });
  expect(facts[0]?.records[0]?.fields).toContainEqual({ field: "remarks", value: words, proves: ["rank"] });
});

test("a namesake of the guests' president governs the host", () => {
  const president = { role: "president" as const, country: "sweden", remarks: "State visit." };
  expect(read(president, { remarks: "Met with Prime Minister Ficta." }).visits).toMatchObject([
    { host: "se" },
    { host: "no" },
  ]);
});

describe("where", () => {
  const remarks = "Met with Prime Minister Berg.";
  test.each([
    ["several places", "Oslo, Bergen"],
    ["none", ""],
    ["a region", "Normandy"],
    ["an island", "Martinique"],
    ["an air base", "Yokota Air Force Base"],
    ["an earlier name of a city", "Djakarta"],
  ])("%s: a visit without a place", (_, locale) => {
    const [visit] = read({ locale, remarks }).visits;
    expect(visit).toMatchObject({ kind: "visit" });
    expect(visit).not.toHaveProperty("place");
  });

  test.each([
    ["united-kingdom", "Hong Kong"],
    ["united-kingdom", "Kingston (Jamaica)"],
    ["netherlands", "Curacao (Antilles)"],
    ["denmark", "Nuuk"],
  ])("%s, %s: a territory", (country, locale) => {
    expect(read({ country, locale, remarks })).toMatchObject({ visits: [], reasons: ["territory"] });
  });
});

describe("the state of today, by date", () => {
  const remarks = "Met with President Ficti.";
  test.each([
    ["yugoslavia", "Yugoslavia", "1975-01-01", "not-a-state"],
    ["taiwan", "Republic of China", "1960-06-18", "not-a-state"],
    ["german-democratic-republic", "German Democratic Republic", "1989-12-12", "not-a-state"],
    ["vietnam", "Vietnam", "1970-07-04", "former-state"],
    ["yemen", "Yemen", "1972-07-01", "former-state"],
    ["germany", "Germany", "1947-03-07", "former-state"],
    ["serbia", "Serbia", "1991-06-21", "former-state"],
    ["kazakhstan", "Kazakhstan", "1991-12-17", "former-state"],
  ])("%s: %s on %s is left out", (country, name, start, reason) => {
    expect(read({ country, name, start, remarks })).toMatchObject({ visits: [], reasons: [reason] });
  });

  test.each([
    ["korea-south", "1952-12-02", "kr"],
    ["korea-north", "2018-05-08", "kp"],
    ["vietnam", "1995-08-05", "vn"],
    ["yemen", "1990-11-22", "ye"],
    ["germany", "1949-11-11", "de"],
    ["russia", "1988-05-29", "ru"],
    ["china", "1973-11-10", "cn"],
    ["serbia", "2003-04-02", "rs"],
    ["congo-kinshasa", "2014-05-03", "cd"],
    ["congo-democratic-republic", "1970-02-16", "cd"],
  ])("%s on %s is %s", (country, start, host) => {
    expect(read({ country, start, remarks }).visits).toMatchObject([{ host, date: start }]);
  });
});

test("the Soviet Union is Russia, whatever the archive calls it", () => {
  const trip = {
    country: "russia",
    name: "U.S.S.R.",
    start: "1978-10-21",
    locale: "Yalta",
    remarks: "Met with President Ficti.",
  };
  expect(read(trip).visits).toMatchObject([{ host: "ru" }]);
  expect(read(trip).visits[0]).not.toHaveProperty("place");
  const soviet = { ...trip, remarks: "Met with Soviet Foreign Minister Made and other Soviet officials." };
  expect(read(soviet).visits).toMatchObject([{ host: "ru" }]);
});

test.each([
  ["an unknown role", { role: "vice-president" }, "unknown role “vice-president”"],
  ["nobody who made it", { who: "" }, "the journey does not say who made it"],
])("a journey with %s stops the import", (_, change, message) => {
  const trip = tripXml({ remarks: "Official visit; met with King Olav." }, 0);
  const xml = Object.entries(change).reduce(
    (text, [name, value]) =>
      text
        .replace(RegExp(`${name}="[^"]*"`), `${name}="${value}"`)
        .replace(RegExp(`<${name}>.*?</${name}>`), `<${name}>${value}</${name}>`),
    trip,
  );
  const files = {
    "president-travels/ficta-ada.xml": "<trips/>",
    "secretary-travels/made-otto.xml": `<trips>${xml}</trips>`,
  };
  expect(() => readFiles(travels, files)).toThrow(RegExp(`^secretary-travels/made-otto\\.xml:\\d+: ${message}`));
});

describe("a secretary of state who accompanied the president", () => {
  const accompanied = { start: "1975-05-19", remarks: "Accompanied President Ficta." };

  test("is part of the president's visit", () => {
    const { facts } = read(
      { role: "president", end: "1975-05-22", remarks: "State visit; met with King Olav." },
      { ...accompanied, start: "1975-05-20", end: "1975-05-22" },
    );
    expect(facts).toMatchObject([
      {
        id: "visit-1975-05-20-ficta",
        attributes: {
          date: "1975-05-20/1975-05-22",
          rank: "state",
          people: [{ office: "president" }, { office: "secretary-of-state" }],
        },
        records: [{ id: "1" }, { id: "2", fields: [{ field: "country/@id" }, { field: "name" }, { field: "role" }] }],
      },
    ]);
  });

  test("may be the only one whose record names the rank", () => {
    const { facts } = read(
      { role: "president", remarks: "Met with King Olav." },
      { start: "1975-05-20", remarks: "Accompanied President Ficta on a State Visit." },
    );
    expect(facts).toMatchObject([{ attributes: { rank: "state", people: [{}, {}] } }]);
    expect(facts[0]?.records[1]?.fields).toContainEqual({ field: "remarks", value: "State Visit", proves: ["rank"] });
  });

  test("has a visit of their own if they stayed for other days", () => {
    const { facts } = read(
      { role: "president", end: "1975-05-22", remarks: "State visit; met with King Olav." },
      { ...accompanied, end: "1975-05-23", remarks: "Accompanied President Ficta on a State visit." },
    );
    expect(facts.map(({ id, attributes }) => [id, (attributes as { date: string }).date])).toEqual([
      ["visit-1975-05-20-ficta", "1975-05-20/1975-05-22"],
      ["visit-1975-05-19-made", "1975-05-19/1975-05-23"],
    ]);
    expect(facts[1]?.attributes).not.toHaveProperty("rank");
    expect(facts[1]?.attributes.remark?.en).toContain("accompanied the president");
  });

  test.each([
    ["conference", "Accompanied President Ficta for NATO meetings."],
    ["ceremony", "Accompanied President Ficta to funeral of Prime Minister Berg. Met with Swedish Premier Made."],
  ])("is left out if it was to a %s", (reason, remarks) => {
    const { facts, reasons } = read(
      { role: "president", remarks: "State visit; met with King Olav." },
      { ...accompanied, start: "1975-05-20", remarks },
    );
    expect(facts).toMatchObject([{ attributes: { people: [{ office: "president" }] } }]);
    expect(reasons).toEqual([reason]);
  });

  test("is left out with the president", () => {
    const { reasons } = read(
      { role: "president", remarks: "Attended Economic Summit Meeting." },
      { ...accompanied, start: "1975-05-20" },
    );
    expect(reasons).toEqual(["conference", "conference"]);
  });

  test("did not meet the president's hosts elsewhere", () => {
    const { visits, reasons } = read(
      { role: "president", country: "sweden", remarks: "State visit." },
      { remarks: "Accompanied President Ficta. Met with Prime Minister Berg." },
    );
    expect(visits).toMatchObject([{ host: "se" }]);
    expect(reasons).toEqual(["accompanied"]);
  });
});

test("an outdated name of the country does not make it a former state", () => {
  const trip = { country: "russia", name: "U.S.S.R.", start: "1992-02-16", remarks: "Met with President Ficti." };
  expect(read(trip).visits).toMatchObject([{ host: "ru" }]);
});

test("a second record of the same visit is left out, but not the next stop of a journey", () => {
  const trip = { end: "1975-05-21", remarks: "Met with Prime Minister Berg." };
  const same = { ...trip, remarks: "Met with Foreign Minister Made." };
  const sameDay = { ...trip, start: "1975-05-20", end: "1975-05-20", locale: "Drammen" };
  const nextStop = { ...trip, start: "1975-05-21", locale: "Bergen" };
  const another = { ...trip, start: "1975-05-21", end: "1975-05-23" };
  expect(read(trip, same, sameDay, nextStop, another)).toMatchObject({
    visits: [
      { date: "1975-05-20/1975-05-21" },
      { date: "1975-05-20", place: "Drammen, no" },
      { date: "1975-05-21", place: "Bergen, no" },
      { date: "1975-05-21/1975-05-23" },
    ],
    reasons: ["duplicate"],
  });
});

test.each([
  ["a record without an id", "<trips>\n<trip/></trips>", 2, "the record “trip” has no “id”"],
  ["a record with an empty id", "<trips>\n<trip><id> </id></trip></trips>", 2, "the record “trip” has no “id”"],
  [
    "another element",
    "<trips>\n<tirp><id>1</id></tirp></trips>",
    2,
    "unexpected element “tirp” in “trips”, expected only “trip”",
  ],
  ["another root element", "<visits/>", 1, "the root element is “visits” instead of “trips”"],
  [
    "text between records",
    "<trips>\n\nlost\n<trip><id>1</id></trip></trips>",
    3,
    "unexpected text “lost” in “trips”, expected only “trip”",
  ],
])("%s is refused", (_, xml, line, message) => {
  const files = { "president-travels/a.xml": xml, "secretary-travels/a.xml": "<trips/>" };
  expect(() => readFiles(travels, files)).toThrow(`president-travels/a.xml:${line}: ${message}`);
});

test("an id in two files is refused", () => {
  const xml = `<trips>${tripXml({ remarks: "" }, 0)}</trips>`;
  expect(() => checkFiles(travels, { "president-travels/a.xml": xml, "secretary-travels/a.xml": xml })).toThrow(
    "secretary-travels/a.xml:1: the id “1” is also on line 1 of president-travels/a.xml",
  );
});
