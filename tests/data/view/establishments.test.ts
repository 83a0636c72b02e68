// Relations with little more than the date of establishment. The expectations were written by hand from the list of dates.
import { expect, test } from "vitest";
import { card, factLines, factsOf, plainText, relation } from "./card.ts";

test("a card with a single fact has no groups", () => {
  const view = card("hu-tj", { language: "de" });
  expect(view.groups).toEqual([]);
  expect(factLines(view, "establishment")).toEqual(["Diplomatische Beziehungen seit 2. Juli 1992"]);
  expect(view.basis).toBeUndefined();
});

test("says that a relation rests on mirrors only, on the card and in the API", () => {
  expect(card("cn-tj", { language: "de" }).basis).toBe("Nur durch Spiegelseiten einer Enzyklopädie belegt");
  expect(relation("cn-tj").restsOnMirrors).toBe(true);
  expect(relation("ru-tj").restsOnMirrors).toBe(false);
});

test.each([
  [
    "am-tj",
    [
      "Diplomatische Beziehungen seit 21. Oktober 1992",
      "Widersprüchliche Angaben (Datum): 21. Oktober 1992 / 12. Oktober 1992",
    ],
  ],
  [
    "af-tj",
    ["Diplomatische Beziehungen seit 15. Juli 1992", "Widersprüchliche Angaben (Datum): 15. Juli 1992 / 15. Juli 1989"],
  ],
  [
    "ca-tj",
    [
      "Diplomatische Beziehungen seit 1. Januar 1992 oder 28. März 1992",
      "Widersprüchliche Angaben, ungeklärt (Datum): 28. März 1992 / 1. Januar 1992",
    ],
  ],
  ["de-tj", ["Diplomatische Beziehungen seit 28. Februar 1992", "Genauer als eine andere Quelle, die nur 1992 nennt"]],
  ["tj-us", ["Diplomatische Beziehungen seit 14. Februar 1992", "Genauer als eine andere Quelle, die nur 1992 nennt"]],
  ["cy-tj", ["Diplomatische Beziehungen seit Februar 1992"]],
  ["sl-tj", ["Diplomatische Beziehungen seit ungefähr Oktober 2020"]],
])("%s shows what its sources say and nothing else", (pair, expected) => {
  expect(factLines(card(pair, { language: "de" }), "establishment")).toEqual(expected);
});

test.each([
  ["am-tj", "1992-10-11", "1992-10-15", "1992-10-21"],
  ["ca-tj", "1991-12-31", "1992-02-01", "1992-03-28"],
  ["af-tj", "1989-07-14", "1990-01-01", "1992-07-15"],
])("%s is disputed on the days between the dates of its claims", (pair, before, between, after) => {
  const disputed = "Für diesen Tag strittig: Die Angaben widersprechen sich";
  const on = (asOf: string) => card(pair, { language: "de", asOf });
  expect(on(before).lead).toEqual([]);
  expect(factLines(on(between), "establishment")).toContain(disputed);
  expect(factLines(on(after), "establishment")).not.toContain(disputed);
});

test("says so if the sources have no information for a day", () => {
  const view = card("hu-tj", { language: "de", asOf: "1992-07-01" });
  expect([view.lead, view.groups, view.nothing]).toEqual([
    [],
    [],
    "Für diesen Tag enthalten die Quellen keine Angaben",
  ]);
  expect(card("hu-tj", { language: "de", asOf: "1992-07-02" })).not.toHaveProperty("nothing");
});

test("shows no direction for a recognition with only a date", () => {
  expect(factLines(card("kz-no", { language: "de" }), "recognition-1992-01-02")).toEqual([
    "Anerkennung der Unabhängigkeit: 2. Januar 1992",
  ]);
});

test("shows the date of the latest source, if any source has one", () => {
  expect(card("hu-tj", {})).not.toHaveProperty("asOf");
  expect(card("in-no", {})).not.toHaveProperty("asOf");
  expect(card("ru-tj", { language: "de" }).asOf).toBe("Stand der Quellen: 27. September 2018");
  expect(card("hu-tj", { language: "de", asOf: "2000-01-01" }).asOf).toBe("Stand am 1. Januar 2000 laut Quellen");
});

test("dates an undated page from its URL", () => {
  expect(plainText(card("in-no", { language: "de" }).sources[0]?.detail ?? [])).toBe("undatiert, frühestens 2022");
});

test("shows an address that is not https as plain text, unchanged", () => {
  const [source] = card("kn-tj", {}).sources;
  expect(source).not.toHaveProperty("url");
  expect(plainText(source?.detail ?? [])).toContain(
    "http://www.foreign.govt.kn/st-kitts-and-nevis-establishes-formal-ties-with-tajikistan/",
  );
});

test("does not rewrite a URL", () => {
  const urls = factsOf(card("by-tj", {})).length && card("by-tj", {}).sources.map(({ url }) => url);
  expect(urls).toContain("https://perceptionl.com/Белорусско-таджикистанские_отношения");
});

test("names a publisher in the reader's language, or marks the language of the name", () => {
  const sourceOf = (pair: string, language: "ru" | "fa") => card(pair, { language }).sources[0];
  expect(sourceOf("de-tj", "ru")?.detail).toContain("Министерство иностранных дел Республики Таджикистан");
  expect(sourceOf("ch-tj", "ru")?.detail).toEqual([
    { text: "Federal Department of Foreign Affairs of Switzerland", lang: "en" },
    ", ",
    "без даты, самое раннее: 9 декабря 1992 года",
  ]);
  expect(sourceOf("kn-tj", "fa")?.detail).toEqual([
    { text: "Ministry of Foreign Affairs of Saint Kitts and Nevis", lang: "en" },
    "، ",
    "بی‌تاریخ، نه پیش از ۷ ژوئن ۲۰۱۸",
    "، ",
    { text: "http://www.foreign.govt.kn/st-kitts-and-nevis-establishes-formal-ties-with-tajikistan/" },
  ]);
});

test("a citation is one sentence, and marks parts in another language", () => {
  const [fact] = card("ch-tj", { language: "de" }).lead;
  expect(fact?.evidence.map(({ citation }) => plainText(citation))).toEqual([
    "Ministerium für auswärtige Angelegenheiten der Republik Tadschikistan: mfa.tj, undatiert, frühestens 9. Dezember 1992, https://mfa.tj/index.php/en/main/view/174/bilateral-relations-of-tajikistan-and-switzerland",
    "Eidgenössisches Departement für auswärtige Angelegenheiten: eda.admin.ch, undatiert, frühestens 9. Dezember 1992, https://www.eda.admin.ch/eda/de/home/vertretungen-und-reisehinweise/tadschikistan/bilatereale-beziehungenschweiztadschikistan.html",
  ]);
  expect(fact?.evidence[0]?.citation).toContainEqual({ text: "mfa.tj", lang: "und" });
});
