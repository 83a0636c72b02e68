// Kinds of facts with attributes that the project's data does not use yet. The expectations were written by hand.
import { describe, expect, test } from "vitest";
import { authoredRelation, type Relation } from "../../../data/model/facts/relation.ts";
import { type Language, languages } from "../../../data/model/language.ts";
import { authoredSource } from "../../../data/model/sources/source.ts";
import type { CardView } from "../../../data/model/views/card-view.ts";
import { buildRelation } from "../../../data/pipeline/release/build-release.ts";
import { embeddedCard } from "../../../data/view/card/embedded-card.ts";
import { cardView } from "../../../data/view/card/relation-card.ts";
import { defaultCardOptions } from "../../card-options.ts";
import { explanations, factLines, factsOf, plainText } from "./card.ts";

const source = authoredSource.parse({ id: "page", kind: "ministry", language: "de", date: "2024-01-19" });
const attested = "zuletzt belegt: 19. Januar 2024";

function relationOf(fact: object): Relation {
  const authored = authoredRelation.parse({
    people: { berg: { name: "Anna Berg", gender: "f" }, somebody: { name: "Kim Somebody" } },
    organisations: { chamber: { name: { de: "Handelskammer" }, nonState: true } },
    cities: {
      oslo: { state: "no", name: { de: "Oslo" } },
      samarkand: { state: "uz", name: { de: "Samarkand", en: "Samarkand" } },
      geneva: { state: "ch", name: { de: "Genf", en: "Geneva" } },
      vienna: { state: "at", name: { de: "Wien" } },
    },
    facts: [{ id: "fact", claims: ["page"], ...fact }],
  });
  return buildRelation("no-tj", authored, { sources: new Map([["page", { ...source, text: null }]]) });
}

const cardOf = (fact: object, language: Language = "de"): CardView =>
  cardView(relationOf(fact), { ...defaultCardOptions, language });

const shownLines = (fact: object, language?: "de" | "en") => factLines(cardOf(fact, language), "fact");

test.each<[kind: string, fact: object, expected: string[]]>([
  [
    "establishment with a level, by an exchange of notes",
    { kind: "establishment", date: "1992-06-29", level: "ambassadors", byNotes: true },
    ["Diplomatische Beziehungen seit dem 29. Juni 1992", "Auf Botschafterebene", "Durch Notenwechsel"],
  ],
  [
    "establishment within a span, which “seit” cannot precede",
    { kind: "establishment", date: "1992-01-03/1992-01-05" },
    ["Aufnahme diplomatischer Beziehungen: 3.–5. Januar 1992"],
  ],
  [
    "recognition with both states",
    { kind: "recognition", date: "1992-01-02", by: "no", of: "tj" },
    ["Anerkennung der Unabhängigkeit: 2. Januar 1992", "Norwegen → Tadschikistan"],
  ],
  [
    "ambassador with a start date and concurrent accreditations",
    { kind: "ambassador", sending: "no", receiving: "tj", person: "berg", from: "2020-02", concurrent: ["kz", "kg"] },
    [
      "Norwegen → Tadschikistan",
      "Anna Berg",
      "Im Amt seit Februar 2020",
      "Auch akkreditiert für: Kasachstan, Kirgisistan",
      attested,
    ],
  ],
  [
    "ambassador with a date of appointment, another spelling and a residence of which only the country is known",
    {
      kind: "ambassador",
      sending: "no",
      receiving: "tj",
      person: "berg",
      asWritten: "Berq",
      residence: "kz",
      date: "2020-02-13",
      dateMeans: "appointed",
    },
    [
      "Norwegen → Tadschikistan",
      "Anna Berg",
      "Sitz: Kasachstan",
      "Ernannt: 13. Februar 2020",
      "Schreibweise in der Quelle: Berq",
      attested,
    ],
  ],
  [
    "ambassador who presented credentials",
    {
      kind: "ambassador",
      sending: "no",
      receiving: "tj",
      person: "berg",
      date: "2020-02",
      dateMeans: "credentials",
    },
    ["Norwegen → Tadschikistan", "Anna Berg", "Beglaubigungsschreiben überreicht: Februar 2020", attested],
  ],
  [
    "visit of an office-holder without a name, to a country without a city",
    {
      kind: "visit",
      guest: "no",
      host: "tj",
      people: [{ office: "foreign-minister", state: "no", leads: true }],
      place: "tj",
    },
    [
      "Besuch, Norwegen → Tadschikistan",
      "Außenminister/in (Norwegen, Delegationsleitung)",
      "Ort: Tadschikistan",
      attested,
    ],
  ],
  ["agreement without signatories", { kind: "agreement", type: "agreement", date: "2010" }, ["2010", "Abkommen"]],
  [
    "several agreements that the source does not list",
    { kind: "agreement", type: "agreement", several: true, signatories: [{ state: "no" }, { state: "tj" }] },
    ["Abkommen", "Norwegen · Tadschikistan", "Mehrere Dokumente", attested],
  ],
  [
    "agreements that the source only counts",
    { kind: "agreement", type: "agreement", documents: 12, about: { de: "Handel" } },
    ["Abkommen", "Handel", "Zahl der Dokumente: 12", attested],
  ],
  [
    "trade without a figure",
    { kind: "trade", date: "2023", measure: "turnover", reporter: "tj", text: { de: "Der Handel ist gering." } },
    ["2023", "Handelsvolumen", "Der Handel ist gering.", "Angaben von: Tadschikistan"],
  ],
  [
    "legal framework of which only the number of documents is known",
    {
      kind: "legal-framework",
      documents: 12,
      claims: ["page", { source: "page", says: { documents: 11 } }],
      follows: { source: "page", because: { de: "…" } },
    },
    ["Zahl der Dokumente: 12", "Widersprüchliche Angaben (Zahl der Dokumente): 12 / 11", attested],
  ],
  [
    "recognition that the source probably dates wrongly",
    { kind: "recognition", date: "1993-01-02", suspect: { because: { de: "Die Beziehungen sind älter." } } },
    ["Anerkennung der Unabhängigkeit: 2. Januar 1993", "Wahrscheinlich ein Fehler der Quelle"],
  ],
  [
    "vacant post",
    { kind: "ambassador", sending: "no", receiving: "tj", vacant: true },
    ["Norwegen → Tadschikistan", "nicht besetzt", attested],
  ],
  [
    "post with an unnamed holder",
    { kind: "ambassador", sending: "no", receiving: "tj" },
    ["Norwegen → Tadschikistan", "nicht genannt", attested],
  ],
  [
    "mission",
    {
      kind: "mission",
      sending: "tj",
      receiving: "no",
      type: "embassy",
      city: "oslo",
      opened: "1999",
      upgraded: "2004-05",
    },
    [
      "Tadschikistan → Norwegen",
      "Botschaft",
      "Ort: Oslo (Norwegen)",
      "Eröffnet: 1999",
      "Aufgewertet: Mai 2004",
      attested,
    ],
  ],
  [
    "mission with a date of unclear meaning",
    { kind: "mission", sending: "no", receiving: "tj", type: "embassy", date: "2012-05-14", dateMeans: "unclear" },
    [
      "Norwegen → Tadschikistan",
      "Botschaft",
      "14. Mai 2012: Die Quelle sagt nicht, worauf sich das Datum bezieht",
      attested,
    ],
  ],
  [
    "state visit with a place and an occasion, by a person of unknown gender",
    {
      kind: "visit",
      date: "2012",
      guest: "no",
      host: "tj",
      rank: "state",
      people: [{ person: "somebody", office: "foreign-minister", state: "no" }],
      place: "samarkand",
      occasion: { de: "Jahrestag" },
    },
    [
      "2012",
      "Staatsbesuch, Norwegen → Tadschikistan",
      "Kim Somebody (Außenminister/in, Norwegen)",
      "Ort: Samarkand (Usbekistan)",
      "Anlass: Jahrestag",
    ],
  ],
  [
    "treaty that came into force later",
    {
      ...{
        kind: "agreement",
        type: "treaty",
        date: "2010-08-06",
        inForce: "2011-01-01",
        title: { de: "Freundschaftsvertrag" },
      },
      signatories: [{ organisation: "chamber" }, { organisation: "chamber" }],
    },
    [
      "6. August 2010",
      "Vertrag",
      "Freundschaftsvertrag",
      "Unterzeichner: Handelskammer (nichtstaatlich) · Handelskammer (nichtstaatlich)",
      "In Kraft seit dem 1. Januar 2011",
    ],
  ],
  [
    "aid in kind",
    { kind: "aid", donor: "no", recipient: "tj", purpose: { de: "Schulen" }, quantity: { de: "40 Zelte" } },
    ["Norwegen → Tadschikistan", "Schulen", "Umfang: 40 Zelte", attested],
  ],
  [
    "statement outside a meeting",
    {
      kind: "statement",
      date: "2012",
      text: { de: "Man wolle zusammenarbeiten." },
      about: { de: "Energie" },
      by: [{ person: "berg", office: "foreign-minister", state: "no" }],
    },
    [
      "2012",
      "Aussage",
      "Man wolle zusammenarbeiten.",
      "Von: Anna Berg (Außenministerin, Norwegen)",
      "Gegenstand: Energie",
    ],
  ],
  [
    "legal framework with a number of documents",
    { kind: "legal-framework", status: "established", documents: 12 },
    ["Aufgebaut", "Zahl der Dokumente: 12", attested],
  ],
])("%s", (_, fact, expected) => expect(shownLines(fact)).toEqual(expected));

test("a city's name is marked if it is an unreviewed translation that is not in CLDR, and shown in another language if it has none", () => {
  const placeOf = (language: "de" | "en", place: string) =>
    cardOf({ kind: "visit", guest: "no", host: "tj", place }, language).groups[0]?.facts[0]?.details;
  expect(placeOf("en", "geneva")).toEqual([["Place: ", { text: "Geneva", unreviewed: true }, " (Switzerland)"]]);
  expect(placeOf("en", "samarkand")).toEqual([["Place: Samarkand (Uzbekistan)"]]);
  expect(placeOf("en", "vienna")).toEqual([["Place: ", { text: "Wien", lang: "de" }, " (Austria)"]]);
  expect(placeOf("de", "samarkand")).toEqual([["Ort: Samarkand (Usbekistan)"]]);
});

test("shows what editors explain: a remark, and why they follow or doubt a source", () => {
  const explained = {
    kind: "establishment",
    date: "1992-06-29",
    claims: ["page", { source: "page", says: { date: "1993" } }],
    follows: { source: "page", because: { de: "Nur sie nennt den Tag.", en: "Only it gives the day." } },
    suspect: { because: { de: "Das Jahr ist zweifelhaft." } },
    remark: { de: "Die Seite ist undatiert.", ru: "Страница без даты." },
  };
  expect(explanations(cardOf(explained), "fact")).toEqual([
    "Warum zweifelhaft: Das Jahr ist zweifelhaft.",
    "Warum diese Angabe: Nur sie nennt den Tag.",
    "Anmerkung: Die Seite ist undatiert.",
  ]);
  const [german] = factsOf(cardOf(explained));
  const [english] = factsOf(cardOf(explained, "en"));
  expect(german?.more).toContainEqual(["Warum diese Angabe: ", { text: "Nur sie nennt den Tag.", unreviewed: true }]);
  expect(english?.more).toContainEqual(["Why this is shown: ", "Only it gives the day."]);
});

test("explains the mark of unreviewed texts at the end of the card, or in the evidence if only that has it", () => {
  const legend = "° Translation or transliteration not yet reviewed";
  const embedded = {
    ...defaultCardOptions,
    layout: "full",
    fact: null,
    kinds: null,
    frozen: null,
  } as const;
  const shown = (fact: object, isSingle = false) => {
    const relation = relationOf(fact);
    const view = embeddedCard(relation, { ...embedded, fact: isSingle ? (relation.facts[0] ?? null) : null });
    return [view.unreviewed, factsOf(view)[0]?.more?.map(plainText)];
  };
  const establishment = { kind: "establishment", date: "1992-06-29" };
  const remark = { de: "Die Seite ist undatiert." };
  const line = "Note: Die Seite ist undatiert.";
  expect(shown({ ...establishment, remark })).toEqual([undefined, [line, legend]]);
  const aid = { kind: "aid", donor: "no", recipient: "tj", purpose: { de: "Schulen", en: "Schools" } };
  expect(shown({ ...aid, remark })).toEqual([legend, [line]]);
  expect(shown(establishment)).toEqual([undefined, undefined]);
  // The end of this card is part of its evidence.
  expect(shown({ ...establishment, remark }, true)).toEqual([legend, [line]]);
});

test("shows a name in the reader's script, and marks it if we transliterated it", () => {
  const relation = {
    ...relationOf({ kind: "ambassador", sending: "no", receiving: "tj", person: "berg" }),
    people: {
      berg: {
        name: "Anna Berg",
        scripts: { Cyrl: "Анна Берг", "tg-Cyrl": "Аннаи Берг" },
        transliterated: ["Cyrl" as const],
      },
    },
  };
  const name = (language: "ru" | "tg" | "fa") =>
    factsOf(cardView(relation, { ...defaultCardOptions, language }))[0]?.text;
  expect(name("ru")).toEqual([{ text: "Анна Берг", name: true, unreviewed: true }]);
  expect(name("tg")).toEqual([{ text: "Аннаи Берг", name: true }]);
  expect(name("fa")).toEqual([{ text: "Anna Berg", name: true }]);
});

test("shows a text in another language if a translation is missing", () => {
  const aid = { kind: "aid", donor: "no", recipient: "tj", purpose: { ru: "Школы" } };
  expect(shownLines(aid, "en")).toContain("Школы");
});

describe("an undecided fact", () => {
  const undecidedClaims = (says: object) => ({
    undecided: { because: { en: "…" } },
    claims: ["page", { source: "page", says }],
  });
  const ambassador = { kind: "ambassador", sending: "no", receiving: "tj", person: "berg" };
  const undecided = (attribute: string) => `Die Quellen widersprechen sich (${attribute}); der Beleg zeigt jede Angabe`;

  test.each<[attribute: string, fact: object, expected: string[]]>([
    [
      "date",
      { kind: "visit", date: "2012", guest: "no", host: "tj", ...undecidedClaims({ date: "2011-05" }) },
      ["Mai 2011 oder 2012", "Besuch, Norwegen → Tadschikistan", "", undecided("Datum")],
    ],
    [
      "person",
      { ...ambassador, ...undecidedClaims({ person: "somebody" }) },
      ["Norwegen → Tadschikistan", "Anna Berg oder Kim Somebody", undecided("Person"), attested],
    ],
    [
      "residence",
      { ...ambassador, residence: "oslo", ...undecidedClaims({ residence: "vienna" }) },
      [
        "Norwegen → Tadschikistan",
        "Anna Berg",
        "Sitz: Oslo (Norwegen) oder Wien (Österreich)",
        undecided("Sitz"),
        attested,
      ],
    ],
    [
      "amount",
      {
        ...{
          kind: "trade",
          date: "2023",
          measure: "turnover",
          reporter: "no",
          amount: { value: "20000", currency: "EUR" },
        },
        ...undecidedClaims({ amount: { value: "30000", currency: "EUR" } }),
      },
      ["2023", "Handelsvolumen", "20.000 Euro oder 30.000 Euro", "Angaben von: Norwegen", undecided("Betrag")],
    ],
    [
      "status",
      { kind: "legal-framework", status: "established", ...undecidedClaims({ status: "being-restored" }) },
      ["Aufgebaut oder wird wiederhergestellt", undecided("Stand"), attested],
    ],
  ])("shows both values of its %s", (_, fact, expected) => expect(shownLines(fact)).toEqual(expected));

  test("gives both dates as an EDTF set", () => {
    const visit = { kind: "visit", date: "2012", guest: "no", host: "tj", ...undecidedClaims({ date: "2011-05" }) };
    expect(factsOf(cardOf(visit))[0]?.date?.edtf).toBe("[2011-05,2012]");
  });

  test("shows a single value with a note about the other one, once it follows a source", () => {
    const followed = {
      ...ambassador,
      residence: "oslo",
      ...undecidedClaims({ residence: "vienna" }),
      undecided: undefined,
    };
    expect(shownLines(followed)).toContain("Sitz: Oslo (Norwegen)");
    expect(shownLines(followed)).toContain("Widersprüchliche Angaben (Sitz): Oslo (Norwegen) / Wien (Österreich)");
  });
});

test("a day stays with its month in what editors write, in every language", () => {
  const text = {
    de: "Am 21. Oktober trafen sie sich; 12 Märzwochen.",
    en: "They met on 21 October.",
    nb: "De møttes 21. oktober.",
    ru: "Они встретились 21 октября.",
    tg: "Онҳо 21 октябри соли 2020 вохӯрданд.",
    fa: "آنها در ۲۱ اکتبر دیدار کردند.",
  };
  const explained = { kind: "visit", guest: "no", host: "tj", text, claims: ["page"] };
  for (const language of Object.keys(languages) as Language[]) {
    const shown = JSON.stringify(cardOf(explained, language).groups[0]?.facts[0]);
    expect(shown).toMatch(/[1۱]\.?\u00a0(Oktober|October|oktober|октябр|اکتبر)/u);
    expect(shown).not.toContain("12\u00a0März");
  }
});
