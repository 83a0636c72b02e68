// The journeys in these tests are fictitious, and so is everybody who makes them or is met.
import { describe, expect, test } from "vitest";
import { travels } from "../../../data/import/adapters/travels.ts";
import { readFiles } from "./read-files.ts";

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
        people: [{ person: "Otto Made (historian:made-otto)", office: "secretary-of-state", state: "us" }],
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

  test("somebody whom other records place in another state", () => {
    const { visits, reasons } = read(
      { country: "jordan", locale: "Amman", remarks: "Met with King Fictus." },
      { country: "jordan", locale: "Amman", start: "1976-01-01", remarks: "Discussed peace with King Fictus." },
      { country: "united-kingdom", locale: "London", start: "1977-01-01", remarks: "Met with King Fictus." },
    );
    expect(visits).toMatchObject([{ host: "jo" }, { host: "jo" }]);
    expect(reasons).toEqual(["third-state"]);
  });
});

describe("where", () => {
  const remarks = "Met with Prime Minister Berg.";
  test.each([
    ["several places", "Oslo, Bergen"],
    ["none", ""],
    ["a region", "Normandy"],
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
});

describe("a secretary of state who accompanied the president", () => {
  const accompanied = { start: "1975-05-19", remarks: "Accompanied President Ficta." };

  test("is part of the president's visit", () => {
    const { facts } = read(
      { role: "president", end: "1975-05-22", remarks: "State visit; met with King Olav." },
      { ...accompanied, end: "1975-05-23" },
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

test("a second record of the same visit is left out", () => {
  const trip = { end: "1975-05-21", remarks: "Met with Prime Minister Berg." };
  const later = { ...trip, start: "1975-05-21", locale: "Bergen" };
  const another = { ...trip, start: "1975-05-22", end: "1975-05-23" };
  expect(read(trip, later, another)).toMatchObject({
    visits: [{ date: "1975-05-20/1975-05-21" }, { date: "1975-05-22/1975-05-23" }],
    reasons: ["duplicate"],
  });
});

test("a record without an id is refused", () => {
  expect(() =>
    readFiles(travels, {
      "president-travels/a.xml": "<trips>\n<trip/></trips>",
      "secretary-travels/a.xml": "<trips/>",
    }),
  ).toThrow("president-travels/a.xml:2: the record has no id");
});
