// The archives and the people in these tests are fictitious.
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { plainName } from "../../../data/import/adapters/factbook/names.ts";
import { factbook } from "../../../data/import/adapters/factbook.ts";
import { checkFiles, readFiles } from "./read-files.ts";

interface Country {
  file?: string;
  name?: string | null;
  inUs?: string;
  fromUs?: string;
  embassy?: string;
}

const head = (text: string | undefined) => (text === undefined ? {} : { "chief of mission": { text } });

/** The two parts of a country's file, as the extract has them: without what the adapter does not read. */
const partsOf = ({ inUs, fromUs, embassy }: Country) => ({
  "Diplomatic representation in the US": head(inUs),
  "Diplomatic representation from the US": {
    ...head(fromUs),
    ...(embassy === undefined ? {} : { embassy: { text: embassy } }),
  },
});

/** The same country in a checkout, with parts that the adapter does not read. */
const fileOf = ({ name = "China", ...country }: Country) => {
  const parts = partsOf(country);
  return {
    Introduction: { Background: { text: "" } },
    Government: {
      "Country name": {
        "conventional long form": { text: "Fictitious Republic" },
        ...(name === null ? {} : { "conventional short form": { text: name } }),
      },
      Capital: { name: { text: "Ficta" } },
      "Diplomatic representation in the US": {
        ...parts["Diplomatic representation in the US"],
        chancery: { text: "1 Ficta Street" },
        telephone: { text: "[1] (202) 000-0000" },
      },
      "Diplomatic representation from the US": {
        ...parts["Diplomatic representation from the US"],
        "mailing address": { text: "2 Ficta Place" },
      },
    },
  };
};

const extractOf = ({ file = "asia/ch.json", name = "China", ...country }: Country) => ({
  "representation.json": JSON.stringify({ [file]: { "Country name": name, ...partsOf(country) } }),
});
const checkoutOf = ({ file = "asia/ch.json", ...country }: Country) => ({
  [file]: JSON.stringify(fileOf(country), null, 2),
});

/** Reads one country, from a checkout and from an extract; China, unless the test says otherwise. */
function read(country: Country) {
  const { facts, leftOut } = readFiles(factbook, checkoutOf(country));
  expect(readFiles(factbook, extractOf(country))).toEqual({ facts, leftOut });
  return { facts, leftOut, attributes: facts.map((fact) => fact.attributes) };
}

test("ambassadors in both directions", () => {
  const { facts, leftOut } = read({
    inUs: "Ambassador FICTA&nbsp;Min (since 30 June 2023)",
    fromUs: "Ambassador Ana FICT&Oacute;N (since May 2024); note - also accredited to Mongolia",
    embassy: "1 Ficta Road, Beijing 100600",
  });
  expect(leftOut).toEqual({});
  expect(facts).toMatchObject([
    {
      pair: "cn-us",
      id: "ambassador-cn-ficta",
      attributes: {
        kind: "ambassador",
        sending: "cn",
        receiving: "us",
        person: "Ficta Min (factbook:cn:ficta-min)",
        from: "2023-06-30",
      },
      records: [
        {
          file: "asia/ch.json",
          id: "in-the-us",
          fields: [
            { field: "Country name/conventional short form/text", value: "China", proves: ["sending"] },
            { value: "Ambassador FICTA Min", proves: ["person"] },
            { value: "30 June 2023", proves: ["from"] },
          ],
        },
      ],
    },
    {
      id: "ambassador-us-ficton",
      attributes: {
        sending: "us",
        receiving: "cn",
        person: "Ana Fictón (factbook:us:ana-ficton)",
        from: "2024-05",
        residence: "Beijing, cn",
      },
      records: [
        {
          id: "from-the-us",
          fields: [
            { value: "China", proves: ["receiving"] },
            { value: "Ambassador Ana FICTÓN" },
            { value: "May 2024" },
            { field: "Diplomatic representation from the US/embassy/text", value: "Beijing", proves: ["residence"] },
          ],
        },
      ],
    },
  ]);
});

describe("leaves out", () => {
  test.each([
    ["unreadable", "Ambassador Ana FICTA (since 35 May 2020)"],
    ["interim", "Ambassador (vacant); Charg&eacute; d&rsquo;Affaires Ana FICTA (since June 2025)"],
    ["interim", "Ambassador (vacant; recalled in 2008); Chargé d'Affaires Ana FICTA (since 9 August 2022)"],
    ["vacant", "Ambassador (vacant)"],
    ["designate", "Ambassador-designate Ana FICTA (since 3 December 2025); Chargé d’Affaires Max FICTUS"],
    ["no-mission", "none"],
    ["no-mission", "the US does not have an official embassy there; the Chargé d’Affaires elsewhere is accredited"],
    ["no-ambassador", "Consul General Ana FICTA (since August 2025)"],
    ["no-ambassador", "Apostolic Nuncio Cardinal Max FICTUS (since 27 June 2016)"],
    ["unreadable", "Ambassador Ana Ficta (since 27 June 2016)"],
    ["unreadable", "Ambassador Ana FICTA and Ambassador Max FICTUS (since 27 June 2016, 2017)"],
  ])("%s: %s", (reason, inUs) => {
    const { facts, leftOut } = read({ inUs });
    expect(facts).toEqual([]);
    expect(leftOut).toEqual({ "asia/ch.json#in-the-us": reason, "asia/ch.json#from-the-us": "no-mission" });
  });

  test("files about no state", () => {
    const { leftOut } = read({ file: "europe/ee.json", name: null, inUs: "Ambassador Ana FICTA (since 2 May 2024)" });
    expect(leftOut).toEqual({ "europe/ee.json#in-the-us": "no-state", "europe/ee.json#from-the-us": "no-state" });
  });
});

test("the SHA-256 of a record is that of its two members, as JSON without white space", () => {
  const text = "Ambassador Ana FICTA (since 2 May 2024)";
  const { facts } = read({ inUs: "Ambassador FICTÓN (since 2023)", fromUs: text, embassy: "Beijing" });
  const hash = (json: string) => createHash("sha256").update(json).digest("hex");
  expect(facts.flatMap(({ records }) => records.map(({ sha256 }) => sha256))).toEqual([
    hash('{"chief of mission":{"text":"Ambassador FICTÓN (since 2023)"}}'),
    hash(`{"chief of mission":{"text":"${text}"},"embassy":{"text":"Beijing"}}`),
  ]);
});

test("only files of countries that describe a representation have records", () => {
  const { leftOut } = readFiles(factbook, {
    ...checkoutOf({ inUs: "none" }),
    "oceans/oo.json": JSON.stringify({ Government: { "Country name": { etymology: { text: "" } } } }),
    "africa/sh.json": JSON.stringify({
      Government: { "Diplomatic representation from the US": { text: "none (a territory)" } },
    }),
    "meta/categories.json": JSON.stringify({ Government: partsOf({ inUs: "none" }) }),
    "package.json": "{}",
  });
  expect(leftOut).toEqual({
    "africa/sh.json#in-the-us": "no-state",
    "africa/sh.json#from-the-us": "no-state",
    "asia/ch.json#in-the-us": "no-mission",
    "asia/ch.json#from-the-us": "no-mission",
  });
});

describe("stops, naming the file and the line, at", () => {
  const pretty = JSON.stringify(fileOf({ inUs: "none" }), null, 2);
  const lineOf = (words: string) => pretty.slice(0, pretty.indexOf(words)).split("\n").length;
  const part = '"Diplomatic representation in the US": {';
  const atPart = lineOf(part);
  const extract = `{\n"asia/ch.json": {\n${part}\n"chief of mission": { "text": "none" } } } }`;

  test.each([
    ["a truncated file", pretty.slice(0, pretty.indexOf("chancery")), lineOf("chancery"), "is not well-formed"],
    ["a repeated key", pretty.replace("chancery", "chief of mission"), lineOf("chancery"), "occurs twice"],
    ["a repeated part", pretty.replace("Capital", "Country name"), lineOf("Capital"), "occurs twice"],
    ["an unknown field", pretty.replace("chancery", "ambassador"), atPart, "ambassador/text"],
    ["a field of the other part", pretty.replace("chancery", "embassy"), atPart, "in the US/embassy/text"],
    ["a field without text", pretty.replace('"text": "none"', ""), atPart, "mission”"],
    [
      "a list of parts",
      pretty.replace(/(?<="Diplomatic representation in the US": ){.*?}\n {4}}/s, "[{}]"),
      atPart,
      "in the US”",
    ],
    ["a file without the part", '{\n"Introduction": {}\n}', 1, "no part “Government”"],
  ])("%s", (_, content, line, problem) => {
    expect(() => checkFiles(factbook, { "asia/ch.json": content })).toThrow(
      new RegExp(`^asia/ch\\.json:${line}: .*${problem}`),
    );
  });

  test.each([
    ["a truncated extract", extract.slice(0, -20), 4, "is not well-formed"],
    ["a repeated country", extract.replace(/ }$/, ',\n"asia/ch.json": {} }'), 5, "occurs twice"],
    ["an unknown field of an extract", extract.replace("chief of mission", "ambassador"), 3, "ambassador/text"],
  ])("%s", (_, content, line, problem) => {
    const message = new RegExp(`^representation\\.json:${line}: .*${problem}`);
    expect(() => checkFiles(factbook, { "representation.json": content })).toThrow(message);
  });
});

test("a folder without the file of a country is refused", () => {
  expect(() => checkFiles(factbook, { "package.json": "{}" })).toThrow(/^The folder has no file of a country/);
  expect(() => checkFiles(factbook, { "representation.json": "{}" })).toThrow(/^The folder has no file of a country/);
});

test("a date of only a year, in capitals, or of an unknown meaning", () => {
  const dates = ["(since 2024)", "(since 19 APRIL 2023)", "(28 January 2016)"].map(
    (date) => read({ inUs: `Ambassador Ana FICTA ${date}` }).attributes[0],
  );
  expect(dates).toMatchObject([{ from: "2024" }, { from: "2023-04-19" }, { date: "2016-01-28", dateMeans: "unclear" }]);
  expect(dates[2]).not.toHaveProperty("from");
});

test("codes are not those of ISO 3166-1, and a state without a short name is named by its file", () => {
  const { facts } = read({ file: "africa/ct.json", name: "none", inUs: "Ambassador Ana FICTA (since 2 May 2024)" });
  expect(facts[0]).toMatchObject({
    pair: "cf-us",
    records: [{ fields: [{ field: "@file", value: "africa/ct.json", proves: ["sending"] }, {}, {}] }],
  });
});

describe("no residence", () => {
  test.each([
    ["abroad", "Ambassador Ana FICTA (since May 2024); note - based in Seoul", "Beijing"],
    ["of a closed embassy", "Ambassador Ana FICTA (since May 2024)", "Beijing; note - the embassy closed in 2015"],
    ["in a place that the address does not name in English", "Ambassador Ana FICTA (since May 2024)", "Peking 1"],
    ["in part of a word", "Ambassador Ana FICTA (since May 2024)", "1 Beijinger Road"],
  ])("%s", (_, fromUs, embassy) => {
    const [attributes] = read({ fromUs, embassy }).attributes;
    expect(attributes).toMatchObject({ sending: "us", from: "2024-05" });
    expect(attributes).not.toHaveProperty("residence");
  });
});

test("a chargé d'affaires beside an ambassador is not the ambassador", () => {
  const { facts } = read({
    fromUs:
      "Ambassador Ana FICTA (since 2 May 2024) and Chargé d’Affaires Max FICTUS (since 6 May 2024); note - Ambassador FICTA is posted in Seoul",
    embassy: "Beijing",
  });
  expect(facts.map(({ attributes }) => attributes)).toEqual([
    {
      kind: "ambassador",
      sending: "us",
      receiving: "cn",
      person: "Ana Ficta (factbook:us:ana-ficta)",
      from: "2024-05-02",
    },
  ]);
});

// The spelling is real; the post is not.
test("a name that other archives spell differently", () => {
  const { facts } = read({ fromUs: "Ambassador Pete HOEKSTRA (since 2 May 2024)" });
  expect(facts[0]).toMatchObject({
    id: "ambassador-us-hoekstra",
    attributes: { person: "Peter Hoekstra (factbook:us:peter-hoekstra)", asWritten: "Pete Hoekstra" },
  });
  expect(facts[0]?.records[0]?.fields).toContainEqual(
    expect.objectContaining({ value: "Ambassador Pete HOEKSTRA", proves: ["person", "asWritten"] }),
  );
});

test.each([
  ["Ana de FICTA", "Ana de Ficta", "Ficta"],
  ["Ana FICTA DE FICTIS", "Ana Ficta de Fictis", "Ficta de Fictis"],
  ["Ana B. VAN FICTEN", "Ana B. Van Ficten", "Van Ficten"],
  ["Max bin Ana AL FICTA", "Max bin Ana Al Ficta", "Al Ficta"],
  ["AL-FICTA Max Al-Ana", "Al-Ficta Max Al-Ana", "Al-Ficta"],
  ["Ana FICTA-ÉTÉ", "Ana Ficta-Été", "Ficta-Été"],
  ["Sean O'FICTA", "Sean O'Ficta", "O'Ficta"],
  ["Pita FI’ICTA", "Pita Fi’icta", "Fi’icta"],
  ["Ana McFICTA", "Ana McFicta", "McFicta"],
  ["Ana MacFICTA", "Ana MacFicta", "MacFicta"],
  ["Max FICTUS III", "Max Fictus III", "Fictus"],
  ["Max FICTUS, Jr.", "Max Fictus, Jr.", "Fictus"],
  ["J.B. FICTUS", "J.B. Fictus", "Fictus"],
  ["Jo BA", "Jo Ba", "Ba"],
  ["FICTA Min", "Ficta Min", "Ficta"],
  ["Ana FICTA Ejemplo", "Ana Ficta Ejemplo", "Ficta"],
  ["Dr. Ana FICTA", "Ana Ficta", "Ficta"],
  ["Max (Maxi) FICTUS", "Max Fictus", "Fictus"],
  ["Max “Maxi” FICTUS", "Max Fictus", "Fictus"],
])("the name %s", (written, name, surname) => {
  expect(plainName(written)).toEqual({ name, surname });
});

test("a name without capitals has no known surname", () => {
  expect(plainName("Ana Ficta")).toBeNull();
});
