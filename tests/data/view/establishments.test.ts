// Relations with little more than the date of establishment. The expectations were written by hand from the list of dates.
import { expect, test } from "vitest";
import { type Language, languages } from "../../../data/model/language.ts";
import { cardView } from "../../../data/view/card/relation-card.ts";
import { defaultCardOptions } from "../../card-options.ts";
import { card, factLines, factsOf, plainText, relation, relations } from "./card.ts";

test("a card with a single fact has no groups", () => {
  const view = card("hu-tj", { language: "de" });
  expect(view.groups).toEqual([]);
  expect(factLines(view, "establishment")).toEqual(["Diplomatische Beziehungen seit dem 2. Juli 1992"]);
  expect(view.basis).toBeUndefined();
});

test("grades the evidence for every relation", () => {
  const pairs = (grade: string) => relations().flatMap((graded) => (graded.grade === grade ? [graded.id] : []));
  expect(pairs("several")).toEqual(["in-tj", "kz-tj"]);
  expect(pairs("single")).toEqual([
    "au-tj",
    "bs-tj",
    "by-tj",
    "ge-no",
    "in-no",
    "jm-tj",
    "jp-tj",
    "ru-tj",
    "sl-tj",
    "tj-uz",
  ]);
  expect(pairs("official")).toHaveLength(19);
  expect(pairs("mirror")).toHaveLength(29);
});

test("says on the card how good the evidence is: a weak grade in a line of its own, a strong one after the date", () => {
  const evidence = (pair: string, asOf: string | null = null) => {
    const view = card(pair, { language: "de", asOf });
    return [view.grade, view.asOf, view.basis];
  };
  const twoPublishers = "Mehrere Quellen verschiedener Herausgeber, keine amtliche";
  const notConfirmed = "Keine amtliche Quelle und nur ein Herausgeber (ohne Spiegelseiten einer Enzyklopädie)";
  expect(evidence("hu-tj")).toEqual(["official", "Amtliche Quelle", undefined]);
  expect(evidence("kz-tj")).toEqual([
    "several",
    `Stand der Quellen: 25.\u00a0Januar 2024\u00a0· ${twoPublishers}`,
    undefined,
  ]);
  expect(evidence("ru-tj")).toEqual(["single", "Stand der Quellen: 27.\u00a0September 2018", notConfirmed]);
  expect(evidence("cn-tj")).toEqual(["mirror", undefined, "Nur durch Spiegelseiten einer Enzyklopädie belegt"]);
  expect(evidence("cn-tj", "1991-01-01")).toEqual([undefined, "Stand am 1.\u00a0Januar 1991 laut Quellen", undefined]);
});

test("marks a fact whose evidence is weaker than that of its relation", () => {
  const mixed = structuredClone(relation("kz-no"));
  // The Norwegian page becomes a news item that only the first fact cites.
  for (const source of mixed.sources) if (source.id === "mfa-gov-kz.no.nb") source.kind = "news";
  const [establishment] = mixed.facts;
  establishment?.claims.shift();
  const lines = factLines(cardView(mixed, { ...defaultCardOptions, language: "de" }), "establishment");
  expect(lines).toContain("Keine amtliche Quelle und nur ein Herausgeber (ohne Spiegelseiten einer Enzyklopädie)");
  expect(factLines(card("ru-tj", { language: "de" }), "establishment")).toHaveLength(1);
});

test.each([
  [
    "am-tj",
    [
      "Diplomatische Beziehungen seit dem 21. Oktober 1992",
      "Widersprüchliche Angaben (Datum): 21. Oktober 1992 / 12. Oktober 1992",
    ],
  ],
  [
    "af-tj",
    [
      "Diplomatische Beziehungen seit dem 15. Juli 1992",
      "Widersprüchliche Angaben (Datum): 15. Juli 1992 / 15. Juli 1989",
    ],
  ],
  [
    "ca-tj",
    [
      "Diplomatische Beziehungen seit dem 1. Januar 1992 oder dem 28. März 1992",
      "Die Quellen widersprechen sich (Datum); der Beleg zeigt jede Angabe",
    ],
  ],
  ["de-tj", ["Diplomatische Beziehungen seit dem 28. Februar 1992", "Eine andere Quelle nennt nur das Jahr 1992"]],
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

test("knows of an event from the day of the news item that reports it", () => {
  expect(card("sl-tj", { asOf: "2020-10-05" }).lead).toEqual([]);
  expect(factLines(card("sl-tj", { asOf: "2020-10-06" }), "establishment")).toHaveLength(1);
});

test.each([
  ["de", "15. Juli 1989 oder dem 15. Juli 1992"],
  ["en", "15 July 1989 or 15 July 1992"],
  ["nb", "15. juli 1989 eller 15. juli 1992"],
  ["ru", "15 июля 1989 года или 15 июля 1992 года"],
  ["tg", "15 июли соли 1989 ё 15 июли соли 1992"],
  ["fa", "۱۵ ژوئیهٔ ۱۹۸۹ یا ۱۵ ژوئیهٔ ۱۹۹۲"],
] as const)("a card for 1990 does not assert the later of two dates in the headline (%s)", (language, dates) => {
  const headline = (asOf: string | null) => factLines(card("af-tj", { language, asOf }), "establishment")[0];
  expect(headline("1990-01-01")).toContain(dates);
  for (const asOf of ["1992-07-15", null]) expect(headline(asOf)).not.toContain(dates);
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
  expect(card("hu-tj", { language: "en" }).asOf).toBe("Official source");
  expect(card("in-no", {})).not.toHaveProperty("asOf");
  expect(card("ru-tj", { language: "de" }).asOf).toBe("Stand der Quellen: 27.\u00a0September 2018");
  expect(card("hu-tj", { language: "de", asOf: "2000-01-01" }).asOf).toBe(
    "Stand am 1.\u00a0Januar 2000 laut Quellen\u00a0· Amtliche Quelle",
  );
});

test("dates an undated page from its URL", () => {
  expect(plainText(card("in-no", { language: "de" }).sources[0]?.detail ?? [])).toBe("undatiert, nicht vor 2022");
});

test("shows an address that is not https as plain text, unchanged", () => {
  const [source] = card("kn-tj", {}).sources;
  expect(source).not.toHaveProperty("url");
  expect(plainText(source?.detail ?? [])).toContain(
    "http://www.foreign.govt.kn/st-kitts-and-nevis-establishes-formal-ties-with-tajikistan/",
  );
});

test("describes a source without a title in the reader's language", () => {
  const untranslated = (Object.keys(languages) as Language[]).flatMap((language) =>
    relations()
      .flatMap(({ id }) => card(id, { language }).sources)
      .filter(({ title, lang }) => title.startsWith("[") && lang !== language),
  );
  expect(untranslated).toEqual([]);
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
    "без даты, не ранее 9\u00a0декабря 1992\u00a0года",
  ]);
  expect(sourceOf("kn-tj", "fa")?.detail).toEqual([
    { text: "Ministry of Foreign Affairs of Saint Kitts and Nevis", lang: "en" },
    "، ",
    "بی‌تاریخ، نه پیش از ۷\u00a0ژوئن ۲۰۱۸",
    "، ",
    { text: "http://www.foreign.govt.kn/st-kitts-and-nevis-establishes-formal-ties-with-tajikistan/" },
  ]);
});

test("the evidence cites a source in short: who published it, and when", () => {
  const citationsOf = (pair: string) =>
    card(pair, { language: "de" }).lead[0]?.evidence.map(({ citation }) => plainText(citation));
  expect(citationsOf("ch-tj")).toEqual([
    "Ministerium für auswärtige Angelegenheiten der Republik Tadschikistan, undatiert, nicht vor dem 9. Dezember 1992",
    "Eidgenössisches Departement für auswärtige Angelegenheiten, undatiert, nicht vor dem 9. Dezember 1992",
  ]);
  // Without a publisher, the host stands for it.
  expect(citationsOf("ca-tj")).toContain("de.qaz.wiki, undatiert, nicht vor dem 15. Juli 1992");
});

test("the citation in the list of sources is one sentence, and marks parts in another language", () => {
  const { sources } = card("ch-tj", { language: "de" });
  expect(sources.map(({ citation }) => plainText(citation ?? []))).toEqual([
    "Eidgenössisches Departement für auswärtige Angelegenheiten: eda.admin.ch, undatiert, nicht vor dem 9. Dezember 1992, https://www.eda.admin.ch/eda/de/home/vertretungen-und-reisehinweise/tadschikistan/bilatereale-beziehungenschweiztadschikistan.html",
    "Ministerium für auswärtige Angelegenheiten der Republik Tadschikistan: mfa.tj, undatiert, nicht vor dem 9. Dezember 1992, https://mfa.tj/index.php/en/main/view/174/bilateral-relations-of-tajikistan-and-switzerland",
  ]);
  expect(sources[1]?.citation).toContainEqual({ text: "mfa.tj", lang: "und" });
});
