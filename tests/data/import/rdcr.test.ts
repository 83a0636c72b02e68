// The articles in these tests are fictitious: the states are real, but what is said about them is made up.
import { describe, expect, test } from "vitest";
import { rdcr } from "../../../data/import/adapters/rdcr.ts";
import { readFiles } from "./read-files.ts";

/** Reads an article with events: a heading and a text each. */
function read(territory: string, ...events: [heading: string, prose: string][]) {
  const timelines = events.map(
    ([heading, prose]) => `<div type="timeline"><head>${heading}</head><p>${prose}</p></div>`,
  );
  const xml = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>
    <div type="section" xml:id="summary"><head>Summary</head><p>Made up.</p></div>
    <div type="section" xml:id="relations"><head>Relations</head>${timelines.join("")}</div></body></text></TEI>`;
  const { facts, leftOut } = readFiles(rdcr, { [`articles/${territory}.xml`]: xml });
  return { facts, attributes: facts.map((fact) => fact.attributes), leftOut };
}

const reasonsOf = (territory: string, ...events: [string, string][]) =>
  Object.values(read(territory, ...events).leftOut);

const established = "Establishment of Diplomatic Relations, 1950.";
const onDay = "Diplomatic relations were established on May 4, 1950, when Ada Ficta presented her credentials.";

test("recognition and establishment, with the words that prove them", () => {
  const { facts, leftOut } = read(
    "chad",
    ["U.S. Recognition of Chad, 1949.", "The United States recognized Chad on June 1, 1949, by a letter."],
    [established, onDay],
  );
  expect(leftOut).toEqual({});
  expect(facts).toMatchObject([
    {
      pair: "td-us",
      id: "recognition-1949",
      attributes: { kind: "recognition", by: "us", of: "td", date: "1949-06-01" },
      records: [
        {
          file: "articles/chad.xml",
          id: "relations-1",
          fields: [
            { field: "head", value: "U.S. Recognition of Chad, 1949.", proves: ["of"] },
            { field: "p", value: "June 1, 1949", proves: ["date"] },
          ],
        },
      ],
    },
    {
      id: "establishment",
      attributes: { kind: "establishment", date: "1950-05-04" },
      records: [{ id: "relations-2", fields: [{ field: "p", value: "May 4, 1950", proves: ["date"] }] }],
    },
  ]);
});

test("when relations were severed and resumed after they were established", () => {
  const { facts, leftOut } = read(
    "chad",
    ["Diplomatic Relations Interrupted, 1949.", "They were interrupted."],
    [established, onDay],
    ["Diplomatic Relations Severed by Chad, 1960.", "Chad severed relations."],
    ["Diplomatic Relations Reestablished, 1962.", "They were resumed."],
    ["Severance of Relations, 1970-1972.", "Nobody knows when."],
    ["Suspension of Embassy Operations, 1980.", "Only the Embassy."],
    ["Closing of the Embassy and the Severing of Diplomatic Relations, 1991.", "Severed again."],
  );
  expect(facts).toMatchObject([
    {
      id: "establishment",
      attributes: { date: "1950-05-04", severed: ["1960", "1991"], resumed: ["1962"] },
      records: [
        { id: "relations-2" },
        { id: "relations-3", fields: [{ field: "head", proves: ["severed"] }] },
        { id: "relations-4", fields: [{ field: "head", proves: ["resumed"] }] },
        { id: "relations-7", fields: [{ field: "head", proves: ["severed"] }] },
      ],
    },
  ]);
  expect(Object.values(leftOut)).toEqual(["severed", "severed", "severed"]);
});

test("recognition of the United States", () => {
  const { facts } = read("chad", [
    "Chadian Recognition of the United States, 1949.",
    "Chad recognized the United States on June 1, 1949.",
  ]);
  expect(facts).toMatchObject([{ attributes: { kind: "recognition", by: "td", of: "us" } }]);
  expect(facts[0]?.records[0]?.fields[0]).toMatchObject({ field: "head", proves: ["by"] });
});

describe("the date in the prose", () => {
  test.each([
    ["the day after what happened", onDay, "1950-05-04"],
    [
      "the day at the beginning",
      "On May 4, 1950, both states announced the establishment of diplomatic relations.",
      "1950-05-04",
    ],
    ["only a month", "Diplomatic relations were established in May 1950.", "1950-05"],
    ["only a year", "Diplomatic relations were established in 1950.", "1950"],
    ["not a day in another sentence", `The treaty is of January 3, 1950. ${onDay}`, "1950-05-04"],
  ])("%s", (_, prose, date) => {
    expect(read("chad", [established, prose]).attributes).toEqual([{ kind: "establishment", date }]);
  });

  test.each([
    ["about a day", "Diplomatic relations were established on or about May 4, 1950."],
    ["shortly before a day", "Diplomatic relations were established shortly before May 4, 1950."],
    ["a day without a year", "Diplomatic relations were established on May 4."],
    ["the day of something else", "Diplomatic relations were established after a treaty was signed on May 4, 1950."],
    ["no such words", "Ada Ficta was appointed on May 4, 1950."],
    ["a negation", "The states had not yet established diplomatic relations on May 4, 1950."],
  ])("%s is not enough", (_, prose) => {
    expect(reasonsOf("chad", [established, prose])).toEqual(["no-date"]);
  });

  test.each([
    ["Establishment of Diplomatic Relations, 1955.", "contradiction"],
    ["Establishment of Diplomatic Relations.", undefined],
    ["Establishment of Diplomatic Relations, 1949-1955.", undefined],
    ["Establishment of Diplomatic Relations, 1949-50.", undefined],
  ])("“%s” and 1950: %s", (heading, reason) => {
    expect(reasonsOf("chad", [heading, onDay])).toEqual(reason ? [reason] : []);
  });
});

describe("left out, by the heading", () => {
  test.each([
    ["Diplomatic Relations Severed, 1950.", "severed"],
    ["Relations Interrupted, 1950.", "severed"],
    ["Diplomatic Relations Resumed, 1950.", "resumed"],
    ["Re-establishment of Diplomatic Relations, 1950.", "resumed"],
    ["Establishment of Consular Relations, 1950.", "consular"],
    ["Treaty of Commerce, 1950.", "treaty"],
    ["Embassy Moved to Abéché, 1950.", "moved"],
    ["Establishment of the Chadian Legation in the United States, 1950.", "foreign-mission"],
    ["U.S. Recognition of the Provisional Government, 1950.", "government"],
    ["Recognition of Chad Withdrawn, 1950.", "withdrawn"],
    ["70th Anniversary of Establishment of Diplomatic Relations, 1950.", "not-an-event"],
    ["The Cold War, 1950.", "other"],
    ["", "no-heading"],
  ])("“%s”: %s", (heading, reason) => {
    const prose = `The United States recognized Chad and severed relations with it on May 4, 1950. ${onDay}`;
    expect(reasonsOf("chad", [heading, prose])).toEqual([reason]);
  });
});

describe("an establishment under a heading about something else", () => {
  const both = "Diplomatic relations and the Chadian Legation in Washington were established on May 4, 1950.";

  test.each([
    ["Establishment of the Chadian Legation in the United States, 1950.", both],
    ["U.S. Recognition of Chad, 1950.", onDay],
    ["U.S. Recognition of Chad, 1950.", both.replace("Chadian Legation in Washington", "U.S. Embassy in N’Djamena")],
    ["Establishment of the American Embassy in N’Djamena, 1950.", onDay],
    ["Re-establishment of Diplomatic Relations, 1950.", onDay],
  ])("“%s”", (heading, prose) => {
    const { facts, leftOut } = read("chad", [heading, prose]);
    expect(facts).toMatchObject([{ id: "establishment", attributes: { date: "1950-05-04" } }]);
    expect(leftOut).toEqual({});
  });

  test("counts only if no heading gives the establishment", () => {
    const { facts } = read("chad", ["U.S. Recognition of Chad, 1950.", onDay], [established, onDay.replace("4", "7")]);
    expect(facts).toMatchObject([{ id: "establishment", attributes: { date: "1950-05-07" } }]);
  });

  test.each([
    "Diplomatic relations were reestablished on May 4, 1950.",
    "The Consulate was raised to Embassy status after diplomatic relations were established on May 4, 1950.",
  ])("but not “%s”", (prose) => {
    expect(read("chad", ["U.S. Recognition of Chad, 1950.", prose]).facts).toEqual([]);
  });
});

test.each(["bhutan", "iran", "korea-north"])("%s: relations that were never established", (territory) => {
  const events: [string, string][] = [
    ["Establishment of Diplomatic Relations.", "Formal diplomatic relations were never officially established."],
  ];
  expect(reasonsOf(territory, ...events)).toEqual(["never-established"]);
});

describe("former states", () => {
  test.each([
    "austrian-empire",
    "texas",
    "kingdom-of-yugoslavia",
    "soviet-union",
    "two-sicilies",
    "german-democratic-republic",
    "korea",
    "congo-free-state",
  ])("%s", (territory) => {
    expect(reasonsOf(territory, [established, onDay])).toEqual(["not-a-state"]);
  });

  test.each([
    ["vietnam", "1950"],
    ["germany", "1870"],
    ["germany", "1947"],
    ["austria", "1838"],
    ["italy", "1850"],
    ["yemen", "1962"],
    ["serbia", "1991"],
    ["czech-republic", "1992"],
  ])("%s in %s", (territory, year) => {
    const event: [string, string] = ["Establishment of Diplomatic Relations.", onDay.replace("1950", year)];
    expect(reasonsOf(territory, event)).toEqual(["former-state"]);
  });

  test.each([
    ["korea-south", "1949", "kr-us"],
    ["vietnam", "1995", "us-vn"],
    ["germany", "1871", "de-us"],
    ["germany", "1955", "de-us"],
    ["russia", "1809", "ru-us"],
    ["russia", "1933", "ru-us"],
    ["turkey", "1831", "tr-us"],
    ["china", "1913", "cn-us"],
    ["serbia", "2000", "rs-us"],
    ["congo-democratic-republic", "1960", "cd-us"],
    ["congo-republic", "1960", "cg-us"],
    ["yemen", "1995", "us-ye"],
  ])("but not %s in %s", (territory, year, pair) => {
    const event: [string, string] = ["Establishment of Diplomatic Relations.", onDay.replace("1950", year)];
    expect(read(territory, event).facts).toMatchObject([{ pair, id: "establishment" }]);
  });

  test("that the heading names", () => {
    const heading = "Establishment of Diplomatic Relations with the Federation of Mali, 1960.";
    expect(reasonsOf("mali", [heading, onDay.replace("1950", "1960")])).toEqual(["former-state"]);
  });

  test.each([
    ["libya", "Suspension of U.S. Embassy Tripoli Operations, 2011.", "severed"],
    ["estonia", "Resumption of Relations after Independence from the USSR, 1991.", "resumed"],
  ])("but not those that it only mentions: %s, “%s”", (territory, heading, reason) => {
    expect(reasonsOf(territory, [heading, onDay])).toEqual([reason]);
  });

  test("embassies at Taipei are not in the People's Republic of China", () => {
    const opened: [string, string] = [
      "Establishment of the American Embassy, 1950.",
      "The American Embassy was established on May 4, 1950.",
    ];
    expect(reasonsOf("china", opened)).toEqual(["former-state"]);
    const later: [string, string] = [opened[0].replace("1950", "1979"), opened[1].replace("1950", "1979")];
    expect(read("china", later).attributes).toMatchObject([{ kind: "mission", receiving: "cn" }]);
  });
});

test("a recognition after the establishment of relations is left out", () => {
  const { attributes, leftOut } = read(
    "chad",
    [established, onDay],
    ["U.S. Recognition of Chad, 1952.", "The United States recognized Chad on June 1, 1952."],
  );
  expect(attributes).toMatchObject([{ kind: "establishment" }]);
  expect(Object.values(leftOut)).toEqual(["late-recognition"]);
});

test("of two establishments, the first one counts", () => {
  const { attributes, leftOut } = read(
    "chad",
    [established, onDay],
    ["Establishment of Diplomatic Relations, 1960.", onDay.replace("1950", "1960")],
  );
  expect(attributes).toEqual([{ kind: "establishment", date: "1950-05-04" }]);
  expect(Object.values(leftOut)).toEqual(["several"]);
});

describe("embassies and legations", () => {
  const opened: [string, string] = [
    "Establishment of the American Legation in Chad, 1950.",
    "The American Legation at Moundou was established on May 4, 1950, with Ada Ficta in charge.",
  ];
  const raised: [string, string] = [
    "Elevation of American Legation to Embassy Status, 1955.",
    "The American Legation in Moundou was raised to Embassy status on July 1, 1955.",
  ];
  const closed: [string, string] = [
    "American Embassy Closed, 1960.",
    "The American Embassy was closed on June 2, 1960.",
  ];
  const reopened: [string, string] = [
    "American Embassy Reopened, 1962.",
    "The American Embassy at Moundou was reopened on March 3, 1962.",
  ];

  test("a legation that became an embassy, and was closed", () => {
    const { facts, leftOut } = read("chad", opened, raised, closed);
    const mission = { kind: "mission", sending: "us", receiving: "td", type: "embassy", city: "Moundou, td" };
    expect(leftOut).toEqual({});
    expect(facts).toMatchObject([
      {
        id: "mission-us-embassy",
        attributes: { ...mission, opened: "1950-05-04", upgraded: "1955-07-01", closed: "1960-06-02" },
      },
    ]);
    expect(facts[0]?.records.map(({ fields }) => fields)).toEqual([
      [
        { field: "head", value: opened[0], proves: ["receiving"] },
        { field: "p", value: "Legation at Moundou was established", proves: ["type", "city"] },
        { field: "p", value: "May 4, 1950", proves: ["opened"] },
      ],
      [
        { field: "head", value: raised[0], proves: ["receiving"] },
        { field: "p", value: "Legation in Moundou was raised to Embassy", proves: ["type", "city"] },
        { field: "p", value: "July 1, 1955", proves: ["upgraded"] },
      ],
      [
        { field: "head", value: closed[0], proves: ["receiving"] },
        { field: "p", value: "Embassy was closed", proves: ["type"] },
        { field: "p", value: "June 2, 1960", proves: ["closed"] },
      ],
    ]);
  });

  const severed = (year: string): [string, string] => [`Diplomatic Relations Severed, ${year}.`, "They were severed."];
  const undatedReopening: [string, string] = ["American Embassy Reopened, 1962.", "It was reopened."];
  test.each([
    ["that was closed and opened again", [opened, raised, closed, reopened]],
    ["of which only the reopening is known", [reopened]],
    ["that was opened again on an unknown day", [opened, raised, closed, undatedReopening]],
    ["of which only the end is known, and that was opened again", [closed, undatedReopening]],
    ["during whose time relations were severed", [opened, severed("1951"), raised]],
  ] as [string, [string, string][]][])("a mission %s is left out", (_, events) => {
    const { facts, leftOut } = read("chad", ...events);
    expect(facts).toEqual([]);
    expect(leftOut["articles/chad.xml#relations-1"]).toBe("no-end");
  });

  test("an embassy that was closed when relations were severed is no other embassy", () => {
    expect(read("chad", opened, raised, closed, severed("1960")).attributes).toMatchObject([{ closed: "1960-06-02" }]);
  });

  test("a legation is not an embassy", () => {
    const legationClosed: [string, string] = ["Legation Closed, 1952.", "The Legation was closed on June 2, 1952."];
    expect(read("chad", opened, legationClosed).attributes).toMatchObject([
      { type: "legation", opened: "1950-05-04", closed: "1952-06-02" },
    ]);
  });

  test("the same record can be about relations and the embassy", () => {
    const { attributes } = read("chad", [
      "Establishment of Diplomatic Relations and the American Embassy in Chad, 1950.",
      "Diplomatic relations and the American Embassy at Moundou were established on May 4, 1950.",
    ]);
    expect(attributes).toMatchObject([
      { kind: "establishment", date: "1950-05-04" },
      { kind: "mission", type: "embassy", city: "Moundou, td", opened: "1950-05-04" },
    ]);
  });

  test("a consulate that was raised to an embassy", () => {
    const { attributes } = read("chad", [
      "Establishment of the American Embassy in Chad, 1950.",
      "On May 4, 1950, the American Consulate at Moundou was elevated to Embassy status.",
    ]);
    expect(attributes).toMatchObject([{ type: "embassy", city: "Moundou, td", upgraded: "1950-05-04" }]);
  });

  test.each([
    ["a legation whose end is not known", [opened]],
    ["an embassy before relations were severed", [raised, severed("1967")]],
    ["an embassy that moved later", [raised, ["Embassy Moved, 1967.", "It moved."]]],
    ["an embassy that was opened again, but not closed", [raised, reopened]],
  ] as [string, [string, string][]][])("%s is left out", (_, events) => {
    expect(read("chad", ...events).leftOut).toMatchObject({ "articles/chad.xml#relations-1": "no-end" });
  });

  test("an embassy that was a legation for a time is left out", () => {
    const prose =
      "The American Embassy at Moundou was established on May 4, 1950. The rank of the mission was changed to Legation effective June 1, 1951.";
    const { facts, leftOut } = read("chad", ["Establishment of the American Embassy in Chad, 1950.", prose]);
    expect(facts).toEqual([]);
    expect(leftOut).toEqual({ "articles/chad.xml#relations-1": "no-end" });
  });

  test.each(["Fort Lamy (now Moundou)", "Chad"])("“Embassy at %s” gives no city", (place) => {
    const [mission] = read("chad", [
      "Establishment of the American Embassy in Chad, 1950.",
      `The American Embassy at ${place} was established on May 4, 1950.`,
    ]).attributes;
    expect(mission).toMatchObject({ kind: "mission", opened: "1950-05-04" });
    expect(mission).not.toHaveProperty("city");
  });
});

test("ids of records are their section and position, whatever contains them", () => {
  const event = `<div type="timeline"><head>${established}</head><p>${onDay}</p></div>`;
  const xml = `<TEI><text><body>${event}<div type="section" xml:id="a"><div type="section">${event}</div>${event}</div></body></text></TEI>`;
  const { facts } = readFiles(rdcr, { "articles/chad.xml": xml });
  expect(facts[0]?.records.map(({ id }) => id)).toEqual(["body-1", "a-1", "a-2"]);
});

describe("refuses what could contain events", () => {
  const event = `<div type="timeline"><head>${established}</head><p>${onDay}</p></div>`;
  test.each([
    [
      "a type of division",
      event.replace("timeline", "Timeline"),
      "the type of a “div” is “Timeline”; it must be one of section, timeline, appendix",
    ],
    ["a division without a type", event.replace(' type="timeline"', ""), "the type of a “div” is missing"],
    [
      "an element in the body",
      event.replaceAll("div", "dvi"),
      "unexpected element “dvi” in “body”, expected only “div” or “figure”",
    ],
    ["an element in a section", `<div type="section"><dvi/></div>`, "unexpected element “dvi” in “div”, expected only"],
    ["text in a section", `<div type="section">lost</div>`, "unexpected text “lost” in “div”, expected only"],
  ])("%s", (_, content, message) => {
    const files = { "articles/chad.xml": `<TEI><text><body>\n${content}</body></text></TEI>` };
    expect(() => readFiles(rdcr, files)).toThrow(`articles/chad.xml:2: ${message}`);
  });

  test("another root element", () => {
    expect(() => readFiles(rdcr, { "articles/chad.xml": `<text>${event}</text>` })).toThrow(
      "articles/chad.xml:1: the root element is “text” instead of “TEI”",
    );
  });
});
