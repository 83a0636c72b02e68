// Validates citations against the schemas of their formats, and reads them with citation.js.
import { readFileSync } from "node:fs";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { type Language, languages } from "../../data/model/language.ts";
import { type Citation, claimCitation } from "../../data/view/table/claim-citation.ts";
import { citationCff } from "../../worker/render/citations/citation-cff.ts";
import { cslJson } from "../../worker/render/citations/citation-csl.ts";
import { ris } from "../../worker/render/citations/citation-ris.ts";
import { defaultCardOptions } from "../card-options.ts";
import { relation, relations } from "./relations.ts";

const tags = Object.keys(languages) as Language[];
const cite = (pair: string, fact: string, claim: number, language: Language = "de") => {
  const cited = relation(pair);
  const citedFact = cited.facts.find(({ id }) => id === fact);
  if (!citedFact) throw new Error(`${pair} has no ${fact}`);
  return claimCitation(citedFact, claim, cited, { ...defaultCardOptions, language, release: 7 });
};
const allCitations = (language: Language) =>
  relations.flatMap((cited) =>
    cited.facts.flatMap((fact) =>
      fact.claims.map((_, index) =>
        claimCitation(fact, index + 1, cited, { ...defaultCardOptions, language, release: 7 }),
      ),
    ),
  );

/** Compiles a schema in `schemas`, which are unchanged copies of the published ones. */
function validator(name: string) {
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  return ajv.compile(JSON.parse(readFileSync(`tests/formats/schemas/${name}.json`, "utf8")));
}
const validateCsl = validator("csl-data-1.0.2");

test("a dated source without a URL is cited as a document", () => {
  expect(JSON.parse(cslJson([cite("no-tj", "ambassador-no-kvistad", 1)]))).toEqual([
    {
      id: "no-tj.ambassador-no-kvistad.1",
      type: "document",
      title: "Bilateral relations of Tajikistan with Norway",
      publisher: "Ministerium für auswärtige Angelegenheiten der Republik Tadschikistan",
      language: "en",
      issued: { "date-parts": [[2024, 1, 19]] },
      note: "Botschafter, Norwegen → Tadschikistan: John Mikal Kvistad",
      custom: {
        entente: {
          fact: "ambassador-no-kvistad",
          pair: "no-tj",
          title: "Botschafter, Norwegen → Tadschikistan: John Mikal Kvistad",
          claim: 1,
          release: 7,
          url: "https://entente.example/relations/no-tj/ambassador-no-kvistad?lang=de",
        },
      },
    },
  ]);
});

test("an undated web page is cited without a date field, and its quote is a note", () => {
  expect(ris([cite("no-tj", "visit-2012-osce-pa", 1)])).toBe(
    [
      "TY  - ELEC",
      "ID  - no-tj.visit-2012-osce-pa.1",
      "TI  - [Seite über die Beziehungen zwischen Tadschikistan und Norwegen]",
      "T2  - mfa.tj",
      "PB  - Ministerium für auswärtige Angelegenheiten der Republik Tadschikistan",
      "LA  - de",
      "N1  - undatiert, nicht vor dem 20. April 2015",
      "UR  - https://mfa.tj/de/vienna/bilaterale-beziehungen/bilateral-relations/tajikistannorway",
      "N1  - Besuch, Norwegen → Tadschikistan, 2012: Norwegische Delegation der Parlamentarischen Versammlung der OSZE https://entente.example/relations/no-tj/visit-2012-osce-pa?lang=de",
      "N1  - 2012 besuchte die norwegische Delegation der Parlamentarischen Versammlung der OSZE Tadschikistan.",
      "ER  - ",
      "",
    ].join("\r\n"),
  );
});

test.each<[edtf: string | null, csl: object, ris: string[]]>([
  ["2024-01-19", { "date-parts": [[2024, 1, 19]] }, ["PY  - 2024", "DA  - 2024/01/19/"]],
  ["2024-01", { "date-parts": [[2024, 1]] }, ["PY  - 2024", "DA  - 2024/01//"]],
  ["2024", { "date-parts": [[2024]] }, ["PY  - 2024", "DA  - 2024///"]],
  ["1992~", { "date-parts": [[1992]], circa: true }, ["PY  - 1992", "DA  - 1992///in words"]],
  ["1992-05?", { "date-parts": [[1992, 5]], circa: true }, ["PY  - 1992", "DA  - 1992/05//in words"]],
  ["1992-21", { "date-parts": [[1992]], season: 1 }, ["PY  - 1992", "DA  - 1992///in words"]],
  ["1992-XX", { "date-parts": [[1992]] }, ["PY  - 1992", "DA  - 1992///in words"]],
  [
    "2023-01/2023-11",
    {
      "date-parts": [
        [2023, 1],
        [2023, 11],
      ],
    },
    ["PY  - 2023", "DA  - 2023/01//in words"],
  ],
  ["199X", { literal: "in words" }, ["N1  - in words"]],
  ["-0043", { literal: "in words" }, ["N1  - in words"]],
  [null, { literal: "in words" }, ["N1  - in words"]],
])("a source dated %s is cited with the same precision", (date, csl, lines) => {
  const citation: Citation = { ...cite("no-tj", "ambassador-no-kvistad", 1), date, dateText: "in words" };
  expect(JSON.parse(cslJson([citation]))[0].issued).toEqual(csl);
  const dated = ris([citation]).split("\r\n").slice(5);
  expect(dated.slice(0, lines.length)).toEqual(lines);
});

test("a titled news page is cited as an article, an untitled one as a web page, and a document copy as a document", () => {
  const types = new Map(allCitations("en").map(({ type, title }) => [title, type]));
  expect(types.get("[The President's press service on the visit of 3 September 2016]")).toBe("article-newspaper");
  expect(types.get("ria.ru")).toBe("webpage");
  expect(types.get("scribd.com")).toBe("document");
});

test("throws for a claim that the fact does not have", () => {
  expect(() => cite("no-tj", "ambassador-no-kvistad", 2)).toThrow(RangeError);
  expect(() => cite("no-tj", "ambassador-no-kvistad", 0)).toThrow("no-tj ambassador-no-kvistad has no claim 0");
});

test.each(tags)("all citations are valid CSL-JSON that a citation style can format, in %s", (language) => {
  const text = cslJson(allCitations(language));
  expect(validateCsl(JSON.parse(text)) ? [] : validateCsl.errors).toEqual([]);
  expect(text).not.toMatch(/undefined|\[object |null|""/);
  expect(new Cite(JSON.parse(text)).data).toHaveLength(allCitations(language).length);
  // Formatting is slow, so citations that differ only in what the style does not print are formatted once.
  const printedPart = ({ id, note, custom, ...rest }: Record<string, unknown>) => JSON.stringify(rest);
  const entries: Record<string, unknown>[] = JSON.parse(text);
  const read = new Cite([...new Map(entries.map((entry) => [printedPart(entry), entry])).values()]);
  const bibliography: string = read.format("bibliography", { template: "apa", format: "text" });
  expect(bibliography).not.toMatch(/undefined|\[object|CSL STYLE ERROR/);
  expect(bibliography.trim().split("\n").length).toBeGreaterThanOrEqual(read.data.length);
});

test.each(tags)("a RIS reader reads back the fields of all citations, in %s", (language) => {
  const citations = allCitations(language);
  const read = new Cite(ris(citations), { forceType: "@ris/file" }).data;
  expect(
    read.map(({ id, title, URL, language: lang, issued }: Record<string, unknown>) => ({
      id,
      title,
      URL,
      lang,
      issued,
    })),
  ).toEqual(
    citations.map(({ id, type, title, url, language: lang, date }) => ({
      id,
      title,
      URL: url ?? undefined,
      lang: lang ?? undefined,
      // This reader keeps only the year of a newspaper article.
      issued: date ? { "date-parts": [date.split("-", type === "article-newspaper" ? 1 : 3).map(Number)] } : undefined,
    })),
  );
});

test("every line of RIS has a tag, and a quote with line breaks adds no entries", () => {
  for (const line of ris(allCitations("fa")).slice(0, -2).split("\r\n")) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  const text = ris([{ ...cite("no-tj", "ambassador-no-kvistad", 1), quote: "one\r\nER  - \r\nTY  - BOOK" }]);
  expect(text.match(/^TY/gm)).toHaveLength(1);
});

test("CITATION.cff is valid", () => {
  const cff = parse(citationCff({ release: 7, time: "2026-05-04T10:00:00Z", origin: "https://entente.example" }));
  const validate = validator("citation-file-format-1.2.0");
  expect(validate(cff) ? [] : validate.errors).toEqual([]);
  expect(validate({ ...cff, authors: [] })).toBe(false);
  expect(cff).toMatchObject({
    authors: [{ name: "Entente" }],
    license: "CC0-1.0",
    version: "7",
    "date-released": "2026-05-04",
    type: "dataset",
  });
});
