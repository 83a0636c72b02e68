// Compares the generated tables with values written by hand.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { exceptions } from "../../../data/labels/cldr-exceptions.ts";
import { monthNames, monthNamesAlone, numberSigns, stateNames } from "../../../data/labels/generated.ts";

test.each([
  ["tj", ["Tadschikistan", "Tajikistan", "Tadsjikistan", "Таджикистан", "Тоҷикистон", "تاجیکستان"]],
  ["no", ["Norwegen", "Norway", "Norge", "Норвегия", "Норвегия", "نروژ"]],
  ["de", ["Deutschland", "Germany", "Tyskland", "Германия", "Олмон", "آلمان"]],
  ["md", ["Moldau", "Moldova", "Moldova", "Молдова", "Молдова", "مولداوی"]],
  ["us", ["Vereinigte Staaten", "United States", "USA", "США", "Иёлоти Муттаҳидаи Америка", "ایالات متحدهٔ آمریکا"]],
  ["by", ["Belarus", "Belarus", "Belarus", "Беларусь", "Беларус", "بلاروس"]],
  ["za", ["Südafrika", "South Africa", "Sør-Afrika", "Южно-Африканская Республика", "Африқои Ҷанубӣ", "آفریقای جنوبی"]],
  ["kz", ["Kasachstan", "Kazakhstan", "Kasakhstan", "Казахстан", "Қазоқистон", "قزاقستان"]],
])("names %s in every language", (code, [de, en, nb, ru, tg, fa]) => {
  expect(Object.fromEntries(Object.entries(stateNames).map(([tag, names]) => [tag, names[code]]))).toEqual({
    de,
    en,
    nb,
    ru,
    tg,
    fa,
  });
});

test("inflects month names within a date if the language requires it", () => {
  expect([monthNames.ru[10], monthNamesAlone.ru[10]]).toEqual(["ноября", "ноябрь"]);
  expect([monthNames.tg[4], monthNamesAlone.tg[4]]).toEqual(["майи", "май"]);
  expect([monthNames.fa[0], monthNamesAlone.fa[0]]).toEqual(["ژانویهٔ", "ژانویه"]);
  expect([monthNames.nb[0], monthNamesAlone.nb[0]]).toEqual(["januar", "januar"]);
});

test("Persian has its own digits and signs", () => {
  expect(numberSigns.fa).toEqual({ digits: "۰۱۲۳۴۵۶۷۸۹", decimal: "٫", group: "٬" });
});

test("every exception to CLDR has a reason and is listed once", () => {
  for (const { reason } of exceptions) expect(reason.length).toBeGreaterThan(10);
  const keys = exceptions.flatMap(({ language, table, texts }) =>
    Object.keys(texts).map((key) => `${language} ${table} ${key}`),
  );
  expect(keys).toEqual([...new Set(keys)]);
});

test("the generated tables are up to date and small", () => {
  execFileSync("npx", ["tsx", "scripts/generate-labels.ts", "--check"], { stdio: "pipe" });
  expect(readFileSync("data/labels/generated.ts").length).toBeLessThan(60_000);
});
