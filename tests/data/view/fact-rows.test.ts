// Table rows and titles of all facts in the project's data, in every language. The expectations were written by hand.
import { expect, test } from "vitest";
import { authoredRelation, type Relation } from "../../../data/model/facts/relation.ts";
import { type Language, languages } from "../../../data/model/language.ts";
import { authoredSource } from "../../../data/model/sources/source.ts";
import { alpha3Of } from "../../../data/model/states/states.ts";
import { buildRelation } from "../../../data/pipeline/release/build-release.ts";
import { type FactRow, factRows, type RowOptions } from "../../../data/view/table/fact-rows.ts";
import { relation, relations } from "./card.ts";

const tags = Object.keys(languages) as Language[];

function rows(pair: string, fact: string, options: Partial<RowOptions> = {}): FactRow[] {
  const published = relation(pair);
  return published.facts
    .filter(({ id }) => id === fact)
    .flatMap((match) => factRows(match, published, { language: "de", home: null, release: 7, ...options }));
}

const allRows = (relation: Relation, language: Language) =>
  relation.facts.flatMap((fact) => factRows(fact, relation, { language, home: null, release: 7 }));

test("a row has everything that one source says about a fact", () => {
  expect(rows("no-tj", "visit-2012-11-gul")).toEqual([
    {
      fact: "visit-2012-11-gul",
      pair: "no-tj",
      iso3_a: "NOR",
      iso3_b: "TJK",
      home: "Norwegen",
      counterpart: "Tadschikistan",
      kind: "visit",
      date_edtf: "2012-11",
      date_min: "2012-11-01",
      date_max: "2012-11-30",
      title:
        "Arbeitsbesuch, Tadschikistan → Norwegen, November 2012: Sherali Gul (damaliger Minister für Energie und Industrie, Tadschikistan)",
      person: "Sherali Gul",
      amount: null,
      currency: null,
      last_attested: "2015-04-20/2026-11-23",
      evidence: "quoted",
      quote:
        "Im November 2012 stattete Norwegen der damalige Minister für Energie und Industrie Tadschikistans Herr Sherali Gul einen Arbeitsbesuch ab.",
      source: "mfa-tj.no.de",
      url: "https://mfa.tj/de/vienna/bilaterale-beziehungen/bilateral-relations/tajikistannorway",
      citation:
        "Ministerium für auswärtige Angelegenheiten der Republik Tadschikistan: [Seite über die Beziehungen zwischen Tadschikistan und Norwegen], undatiert, nicht vor dem 20. April 2015, abgerufen spätestens am 23. November 2026, https://mfa.tj/de/vienna/bilaterale-beziehungen/bilateral-relations/tajikistannorway",
      licence: "CC0-1.0",
      release: 7,
      unsettled: null,
      grade: "official",
      text: null,
      remark:
        "Anmerkung: Der Satz nennt den Gastgeber vor dem Gast: Der Minister aus Tadschikistan ist der Gast, Norwegen der Gastgeber.",
      amount_bound: null,
      documents: null,
      documents_bound: null,
      records: null,
      date_means: null,
      valid_from: null,
      valid_until: null,
      office: null,
      iso3_from: "TJK",
      iso3_to: "NOR",
    },
  ]);
});

test("`home` reverses the names, but not the codes", () => {
  const [row] = rows("no-tj", "establishment-1992", { home: "tj", language: "ru" });
  expect([row?.home, row?.counterpart]).toEqual(["Таджикистан", "Норвегия"]);
  expect([row?.iso3_a, row?.iso3_b]).toEqual(["NOR", "TJK"]);
});

test.each<[pair: string, fact: string, dates: (string | null)[][]]>([
  [
    "no-tj",
    "establishment-1992",
    [
      ["1992-06-29", "1992-06-29", "1992-06-29"],
      ["1992", "1992-01-01", "1992-12-31"],
    ],
  ],
  [
    "ca-tj",
    "establishment",
    [
      ["1992-03-28", "1992-03-28", "1992-03-28"],
      ["1992-01-01", "1992-01-01", "1992-01-01"],
    ],
  ],
  [
    "no-tj",
    "ambassador-tj-idibek",
    [
      ["2020-02-13", "2020-02-13", "2020-02-13"],
      [null, null, null],
    ],
  ],
  ["no-tj", "trade-2023-turnover", [["2023-01/2023-11", "2023-01-01", "2023-11-30"]]],
])("has each source's own date for %s %s, or none if it gives none", (pair, fact, dates) => {
  expect(rows(pair, fact).map((row) => [row.date_edtf, row.date_min, row.date_max])).toEqual(dates);
});

test.each<[kind: string, fact: object, expected: Partial<FactRow>]>([
  [
    "a chargé d'affaires",
    {
      kind: "ambassador",
      sending: "tj",
      receiving: "no",
      office: "charge-d-affaires",
      date: "1993",
      dateMeans: "arrived",
    },
    {
      title: "Chargé d'Affaires, Tajikistan → Norway: not named",
      date_means: "arrived",
      office: "charge-d-affaires",
      iso3_from: "TJK",
      iso3_to: "NOR",
      valid_from: null,
    },
  ],
  [
    "a mission",
    { kind: "mission", sending: "no", receiving: "tj", type: "embassy", opened: "1993", closed: "1999-05" },
    { date_means: null, office: null, iso3_from: "NOR", iso3_to: "TJK", valid_from: "1993", valid_until: "1999-05" },
  ],
  ["a recognition", { kind: "recognition", date: "1991", by: "no", of: "tj" }, { iso3_from: "NOR", iso3_to: "TJK" }],
  ["an establishment", { kind: "establishment", date: "1992" }, { iso3_from: null, iso3_to: null }],
  [
    "aid",
    { kind: "aid", donor: "no", recipient: "tj", purpose: { en: "Mines" } },
    { iso3_from: "NOR", iso3_to: "TJK" },
  ],
  [
    "imports",
    { kind: "trade", date: "2023", measure: "imports", reporter: "tj" },
    { iso3_from: "NOR", iso3_to: "TJK" },
  ],
  [
    "turnover",
    { kind: "trade", date: "2023", measure: "turnover", reporter: "tj" },
    { iso3_from: null, iso3_to: null },
  ],
])("gives the term, the meaning of the date, the office and the direction of %s", (_, fact, expected) => {
  expect(rowsOfFact(fact)[0]).toMatchObject(expected);
});

test("has the term, the office and the direction according to each source", () => {
  const fact = {
    kind: "ambassador",
    sending: "no",
    receiving: "tj",
    office: "ambassador-extraordinary-plenipotentiary",
    from: "1993-05-01",
    until: "1996",
    claims: ["page", { source: "other", says: { from: "1993-06" }, omits: ["until", "office", "receiving"] }],
    follows: { source: "page", because: { en: "…" } },
  };
  expect(rowsOfFact(fact)).toMatchObject([
    { valid_from: "1993-05-01", valid_until: "1996", iso3_to: "TJK", office: fact.office },
    { valid_from: "1993-06", valid_until: null, iso3_to: null, office: null },
  ]);
});

function rowsOfFact(fact: object): FactRow[] {
  const sources = ["page", "other"].map((id) => authoredSource.parse({ id, kind: "news", date: "2024" }));
  const built = buildRelation("no-tj", authoredRelation.parse({ facts: [{ id: "fact", claims: ["page"], ...fact }] }), {
    sources: new Map(sources.map((source) => [source.id, { ...source, text: null }])),
  });
  return allRows(built, "en");
}

test("has no person if the source names nobody", () => {
  expect(rows("no-tj", "visit-1999-vollebaek").map(({ person, evidence }) => [person, evidence])).toEqual([
    ["Knut Vollebæk", "quoted"],
    [null, "cited"],
  ]);
});

test("has amounts exactly as in the source", () => {
  const [row] = rows("no-tj", "aid-2010-mine-clearance");
  expect([row?.amount, row?.currency]).toEqual(["7000000", "NOK"]);
  expect(rows("no-tj", "trade-2023-imports")[0]?.amount).toBe("0");
});

test("marks omissions between quotes from one paragraph", () => {
  expect(rows("no-tj", "visit-1999-vollebaek")[0]?.quote).toBe(
    "1999 während der norwegischen OSZE-Präsidentschaft […] besuchten der damalige Norwegische Außenminister Herr Knut Vollebæk […] Tadschikistan.",
  );
});

test("marks the language of a text shown in place of a translation", () => {
  expect(rows("ch-tj", "establishment", { language: "ru" })[1]?.citation).toContain(
    "Federal Department of Foreign Affairs of Switzerland [en]",
  );
});

test.each<[fact: string, title: string]>([
  ["establishment-1992", "Diplomatische Beziehungen seit dem 29. Juni 1992"],
  ["ambassador-no-bernoy", "Botschafter, Norwegen → Tadschikistan: Ole Johan Bernoy"],
  ["agreement-2010-08-06-mine-clearance", "Abkommen, 6. August 2010: Minenräumung"],
  [
    "aid-2010-mine-clearance",
    "Hilfe, Norwegen → Tadschikistan, 2010: 7 Mio. norwegische Kronen (laut Quelle umgerechnet 1,06 Mio. US-Dollar)",
  ],
  ["trade-2023-exports", "Ausfuhren, Tadschikistan → Norwegen, Januar–November 2023: 562.300 US-Dollar"],
  ["company-tajikhydro", "Gemeinschaftsunternehmen: Tajikhydro"],
  ["legal-framework", "Rechtlicher Rahmen: Noch nicht vollständig aufgebaut"],
])("the title of %s is “%s”", (fact, title) => {
  expect(rows("no-tj", fact)[0]?.title).toBe(title);
});

test.each(tags)("programs that look for a date or an amount find ordinary spaces, in %s", (language) => {
  const texts = relations().flatMap((published) => allRows(published, language).map(({ quote, ...row }) => row));
  expect(JSON.stringify(texts)).not.toContain("\u00a0");
});

test.each(tags)("every fact has a complete row for each claim, in %s", (language) => {
  for (const published of relations()) {
    for (const fact of published.facts) {
      const claimRows = factRows(fact, published, { language, home: null, release: 7 });
      expect(claimRows.map(({ source }) => source)).toEqual(fact.claims.map(({ source }) => source));
      expect(claimRows.filter(({ title, citation }) => !title.trim() || !citation.trim())).toEqual([]);
    }
    for (const { quote, ...row } of allRows(published, language)) {
      expect(Object.values(row).join("\n")).not.toMatch(/undefined|\[object |NaN|[{}]|[:,،;]\s*[:,،;]|[:,،;]\s*$/m);
    }
  }
});

test.each(["ru", "tg", "fa"] as const)("texts in %s have no Latin words except names and marked texts", (language) => {
  for (const published of relations()) {
    const names = namesIn(published);
    for (const { title, home, counterpart, citation } of allRows(published, language)) {
      const words = [title, home, counterpart, citation]
        .map((text) => names.reduce((left, name) => left.replaceAll(name, ""), text))
        .flatMap((text) => text.replace(/https?:\S+/g, "").match(/\p{Script=Latin}{2,}/gu) ?? []);
      expect(words, title).toEqual([]);
    }
  }
});

/** Returns names as they are written, texts marked with their language, and hosts, the longest first. */
function namesIn({ people, organisations, facts, sources }: Relation): string[] {
  const participants = facts.flatMap((fact) => ("people" in fact ? fact.people : []));
  const names = [
    "SALW",
    ...Object.values(people).map(({ name }) => name),
    ...participants.flatMap(({ asWritten }) => asWritten ?? []),
    ...facts.flatMap((fact) => (fact.kind === "company" ? [fact.name] : [])),
    ...Object.values(organisations).flatMap(({ name }) => (name.ru === name.en ? [name.en ?? ""] : [])),
    ...Object.values(organisations).flatMap(({ name }) => (name.tg === name.en ? [name.en ?? ""] : [])),
    ...sources.flatMap(({ title = {}, publisher = {} }) =>
      [title, publisher].flatMap((texts) => Object.entries(texts).map(([lang, text]) => `${text} [${lang}]`)),
    ),
    ...sources.flatMap(({ url, address }) => /^https?:\/\/(?:www\.)?([^/]+)/.exec(url ?? address ?? "")?.[1] ?? []),
  ];
  return names.filter(Boolean).sort((a, b) => b.length - a.length);
}

test("alpha-3 codes are in upper case", () => {
  expect([alpha3Of("no"), alpha3Of("tj"), alpha3Of("ps")]).toEqual(["NOR", "TJK", "PSE"]);
  expect(() => alpha3Of("xk")).toThrow("“xk” is not the code of a state");
});
