// Papa Parse, which writes the CSV, also has to work in the Workers runtime. tests/formats covers the table itself.
import { expect, test } from "vitest";
import { factRows } from "../../../data/view/table/fact-rows.ts";
import { csvHead, csvLines } from "../../../data/view/table/facts-csv.ts";
import { relation } from "./card.ts";

test("writes CSV in the Workers runtime, and defuses formulas", () => {
  const kazakhstanNorway = relation("kz-no");
  const rows = kazakhstanNorway.facts.flatMap((fact) =>
    factRows(fact, kazakhstanNorway, { language: "fa", home: null, release: 7 }),
  );
  const lines = (csvHead + csvLines(rows)).split("\r\n");
  expect(lines.slice(0, 2).map((line) => line.split(",").slice(0, 4))).toEqual([
    ["\uFEFFfact", "pair", "iso3_a", "iso3_b"],
    ["establishment", "kz-no", "KAZ", "NOR"],
  ]);
  expect(lines).toHaveLength(rows.length + 2);
  expect(csvLines([{ ...(rows[0] as (typeof rows)[0]), title: "=1+1" }])).toContain(`,"'=1+1",`);
});
