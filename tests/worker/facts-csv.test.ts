// The library that writes CSV, in the runtime that serves it.
import { expect, test } from "vitest";
import { factRows } from "../../data/view/table/fact-rows.ts";
import { csvHead, csvLines } from "../../worker/render/tables/facts-csv.ts";
import { relation } from "../data/view/card.ts";

test("CSV is written in the Workers runtime too", () => {
  const its = relation("kz-no");
  const rows = its.facts.flatMap((fact) => factRows(fact, its, { language: "fa", home: null, release: 7 }));
  const lines = (csvHead + csvLines(rows)).split("\r\n");
  expect(lines.slice(0, 2).map((line) => line.split(",").slice(0, 4))).toEqual([
    ["\uFEFFfact", "pair", "iso3_a", "iso3_b"],
    ["establishment", "kz-no", "KAZ", "NOR"],
  ]);
  expect(lines).toHaveLength(rows.length + 2);
  expect(csvLines([{ ...(rows[0] as (typeof rows)[0]), title: "=1+1" }])).toContain(`,"'=1+1",`);
});
