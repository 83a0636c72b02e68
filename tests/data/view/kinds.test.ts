// Each kind of fact with the attributes that the dataset has no example of yet. The expectations were written by hand.
import { describe, expect, test } from "vitest";
import { authoredRelation } from "../../../data/model/facts/relation.ts";
import { authoredSource } from "../../../data/model/sources/source.ts";
import type { CardView } from "../../../data/model/views/card-view.ts";
import { buildRelation } from "../../../data/pipeline/release/build-release.ts";
import { cardView } from "../../../data/view/card/relation-card.ts";
import { factsOf, lines } from "./card.ts";

const source = authoredSource.parse({ id: "page", kind: "ministry", language: "de", date: "2024-01-19" });
const attested = "zuletzt belegt: 19. Januar 2024";

function cardOf(fact: object, language: "de" | "en" = "de"): CardView {
  const authored = authoredRelation.parse({
    people: { berg: { name: "Anna Berg", gender: "f" }, somebody: { name: "Kim Somebody" } },
    organisations: { chamber: { name: { de: "Handelskammer" }, nonState: true } },
    facts: [{ id: "fact", claims: ["page"], ...fact }],
  });
  const relation = buildRelation("no-tj", authored, { sources: new Map([["page", { ...source, text: null }]]) });
  const options = { language, home: null, asOf: null, release: 1, origin: "https://entente.example", reportUrl: null };
  return cardView(relation, options);
}

const said = (fact: object, language?: "de" | "en") => lines(cardOf(fact, language), "fact");

test.each<[kind: string, fact: object, expected: string[]]>([
  [
    "establishment with its level, by an exchange of notes",
    { kind: "establishment", date: "1992-06-29", level: "ambassadors", byNotes: true },
    ["Diplomatische Beziehungen seit 29. Juni 1992", "Auf Botschafterebene", "Durch Notenwechsel"],
  ],
  [
    "recognition with both ends",
    { kind: "recognition", date: "1992-01-02", by: "no", of: "tj" },
    ["Anerkennung der Unabhängigkeit: 2. Januar 1992", "Norwegen → Tadschikistan"],
  ],
  [
    "ambassador from a day on, accredited elsewhere too",
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
    "a vacant post",
    { kind: "ambassador", sending: "no", receiving: "tj", vacant: true },
    ["Norwegen → Tadschikistan", "nicht besetzt", attested],
  ],
  [
    "a post whose holder is not named, which is not the same",
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
    "state visit with its place and occasion, by somebody whose gender no source tells",
    {
      ...{ kind: "visit", date: "2012", guest: "no", host: "tj", rank: "state" },
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
    "statement outside of a meeting",
    {
      ...{ kind: "statement", date: "2012", text: { de: "Man wolle zusammenarbeiten." }, about: { de: "Energie" } },
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
    "legal framework with its number of documents",
    { kind: "legal-framework", status: "established", documents: 12 },
    ["Aufgebaut", "Zahl der Dokumente: 12", attested],
  ],
])("%s", (_, fact, expected) => expect(said(fact)).toEqual(expected));

test("a text that is missing in a language stands in another, and says which", () => {
  const view = { kind: "aid", donor: "no", recipient: "tj", purpose: { ru: "Школы" } };
  expect(said(view, "en")).toContain("Школы");
});

describe("where nothing decides between two claims, a card asserts neither", () => {
  const between = (says: object) => ({ undecided: { because: "…" }, claims: ["page", { source: "page", says }] });
  const ambassador = { kind: "ambassador", sending: "no", receiving: "tj", person: "berg" };
  const undecided = "Widersprüchliche Angaben, ungeklärt";

  test.each<[attribute: string, fact: object, expected: string[]]>([
    [
      "date",
      { kind: "visit", date: "2012", guest: "no", host: "tj", ...between({ date: "2011-05" }) },
      ["Mai 2011 oder 2012", "Besuch, Norwegen → Tadschikistan", "", `${undecided} (Datum): 2012 / Mai 2011`],
    ],
    [
      "person",
      { ...ambassador, ...between({ person: "somebody" }) },
      [
        "Norwegen → Tadschikistan",
        "Anna Berg oder Kim Somebody",
        `${undecided} (Person): Anna Berg / Kim Somebody`,
        attested,
      ],
    ],
    [
      "residence",
      { ...ambassador, residence: "oslo", ...between({ residence: "vienna" }) },
      [
        "Norwegen → Tadschikistan",
        "Anna Berg",
        "Sitz: Oslo (Norwegen) oder Wien (Österreich)",
        `${undecided} (Sitz): Oslo (Norwegen) / Wien (Österreich)`,
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
        ...between({ amount: { value: "30000", currency: "EUR" } }),
      },
      [
        "2023",
        "Handelsvolumen",
        "20 Tsd. Euro oder 30 Tsd. Euro",
        "Angaben von: Norwegen",
        `${undecided} (Betrag): 20 Tsd. Euro / 30 Tsd. Euro`,
      ],
    ],
    [
      "status",
      { kind: "legal-framework", status: "established", ...between({ status: "being-restored" }) },
      ["Aufgebaut oder In Wiederherstellung", `${undecided} (Stand): Aufgebaut / In Wiederherstellung`, attested],
    ],
  ])("its %s", (_, fact, expected) => expect(said(fact)).toEqual(expected));

  test("a machine is told the set of dates", () => {
    const visit = { kind: "visit", date: "2012", guest: "no", host: "tj", ...between({ date: "2011-05" }) };
    expect(factsOf(cardOf(visit))[0]?.date?.edtf).toBe("[2011-05,2012]");
  });

  test("one that is followed stands alone, and the other is named as contradicting it", () => {
    const followed = { ...ambassador, residence: "oslo", ...between({ residence: "vienna" }), undecided: undefined };
    expect(said(followed)).toContain("Sitz: Oslo (Norwegen)");
    expect(said(followed)).toContain("Widersprüchliche Angaben (Sitz): Oslo (Norwegen) / Wien (Österreich)");
  });
});
