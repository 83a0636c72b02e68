// Kinds of facts with attributes that the project's data does not use yet. The expectations were written by hand.
import { describe, expect, test } from "vitest";
import { authoredRelation } from "../../../data/model/facts/relation.ts";
import { authoredSource } from "../../../data/model/sources/source.ts";
import type { CardView } from "../../../data/model/views/card-view.ts";
import { buildRelation } from "../../../data/pipeline/release/build-release.ts";
import { cardView } from "../../../data/view/card/relation-card.ts";
import { defaultCardOptions } from "../../card-options.ts";
import { factLines, factsOf } from "./card.ts";

const source = authoredSource.parse({ id: "page", kind: "ministry", language: "de", date: "2024-01-19" });
const attested = "zuletzt belegt: 19. Januar 2024";

function cardOf(fact: object, language: "de" | "en" = "de"): CardView {
  const authored = authoredRelation.parse({
    people: { berg: { name: "Anna Berg", gender: "f" }, somebody: { name: "Kim Somebody" } },
    organisations: { chamber: { name: { de: "Handelskammer" }, nonState: true } },
    facts: [{ id: "fact", claims: ["page"], ...fact }],
  });
  const relation = buildRelation("no-tj", authored, { sources: new Map([["page", { ...source, text: null }]]) });
  return cardView(relation, { ...defaultCardOptions, language });
}

const shownLines = (fact: object, language?: "de" | "en") => factLines(cardOf(fact, language), "fact");

test.each<[kind: string, fact: object, expected: string[]]>([
  [
    "establishment with a level, by an exchange of notes",
    { kind: "establishment", date: "1992-06-29", level: "ambassadors", byNotes: true },
    ["Diplomatische Beziehungen seit 29. Juni 1992", "Auf Botschafterebene", "Durch Notenwechsel"],
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
      "Im Amt seit: Februar 2020",
      "Auch akkreditiert für: Kasachstan, Kirgisistan",
      attested,
    ],
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
      "In Kraft seit: 1. Januar 2011",
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

test("shows a text in another language if a translation is missing", () => {
  const aid = { kind: "aid", donor: "no", recipient: "tj", purpose: { ru: "Школы" } };
  expect(shownLines(aid, "en")).toContain("Школы");
});

describe("an undecided fact", () => {
  const undecidedClaims = (says: object) => ({
    undecided: { because: "…" },
    claims: ["page", { source: "page", says }],
  });
  const ambassador = { kind: "ambassador", sending: "no", receiving: "tj", person: "berg" };
  const undecidedNote = "Widersprüchliche Angaben, ungeklärt";

  test.each<[attribute: string, fact: object, expected: string[]]>([
    [
      "date",
      { kind: "visit", date: "2012", guest: "no", host: "tj", ...undecidedClaims({ date: "2011-05" }) },
      ["Mai 2011 oder 2012", "Besuch, Norwegen → Tadschikistan", "", `${undecidedNote} (Datum): 2012 / Mai 2011`],
    ],
    [
      "person",
      { ...ambassador, ...undecidedClaims({ person: "somebody" }) },
      [
        "Norwegen → Tadschikistan",
        "Anna Berg oder Kim Somebody",
        `${undecidedNote} (Person): Anna Berg / Kim Somebody`,
        attested,
      ],
    ],
    [
      "residence",
      { ...ambassador, residence: "oslo", ...undecidedClaims({ residence: "vienna" }) },
      [
        "Norwegen → Tadschikistan",
        "Anna Berg",
        "Sitz: Oslo (Norwegen) oder Wien (Österreich)",
        `${undecidedNote} (Sitz): Oslo (Norwegen) / Wien (Österreich)`,
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
      [
        "2023",
        "Handelsvolumen",
        "20 Tsd. Euro oder 30 Tsd. Euro",
        "Angaben von: Norwegen",
        `${undecidedNote} (Betrag): 20 Tsd. Euro / 30 Tsd. Euro`,
      ],
    ],
    [
      "status",
      { kind: "legal-framework", status: "established", ...undecidedClaims({ status: "being-restored" }) },
      [
        "Aufgebaut oder Wird wiederhergestellt",
        `${undecidedNote} (Stand): Aufgebaut / Wird wiederhergestellt`,
        attested,
      ],
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
