// The archives and the people in these tests are fictitious.
import { describe, expect, test } from "vitest";
import { plainName } from "../../../data/import/adapters/factbook/names.ts";
import { factbook } from "../../../data/import/adapters/factbook.ts";
import { readFiles } from "./read-files.ts";

interface Country {
  file?: string;
  name?: string | null;
  inUs?: string;
  fromUs?: string;
  embassy?: string;
}

const head = (text: string | undefined) => (text === undefined ? {} : { "chief of mission": { text } });

/** Reads the file of one country; China, unless the test says otherwise. */
function read({ file = "asia/ch.json", name = "China", inUs, fromUs, embassy }: Country) {
  const country = {
    "Country name": name,
    "Diplomatic representation in the US": head(inUs),
    "Diplomatic representation from the US": {
      ...head(fromUs),
      ...(embassy === undefined ? {} : { embassy: { text: embassy } }),
    },
  };
  const { facts, leftOut } = readFiles(factbook, { "representation.json": JSON.stringify({ [file]: country }) });
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
      attributes: { kind: "ambassador", sending: "cn", receiving: "us", person: "Ficta Min", from: "2023-06-30" },
      records: [
        {
          file: "asia/ch.json",
          id: "in-the-us",
          fields: [
            { field: "Country name", value: "China", proves: ["sending"] },
            { value: "Ambassador FICTA Min", proves: ["person"] },
            { value: "30 June 2023", proves: ["from"] },
          ],
        },
      ],
    },
    {
      id: "ambassador-us-ficton",
      attributes: { sending: "us", receiving: "cn", person: "Ana Fictón", from: "2024-05", residence: "Beijing, cn" },
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
    records: [{ fields: [{ field: "@key", value: "africa/ct.json", proves: ["sending"] }, {}, {}] }],
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
    { kind: "ambassador", sending: "us", receiving: "cn", person: "Ana Ficta", from: "2024-05-02" },
  ]);
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
