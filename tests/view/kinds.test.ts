// Each kind of fact with the attributes that the dataset has no example of yet. The expectations were written by hand.
import { expect, test } from "vitest";
import { authoredRelation } from "../../data/model/relation.ts";
import { authoredSource } from "../../data/model/source.ts";
import { buildRelation } from "../../data/pipeline/build.ts";
import { cardView } from "../../data/view/card-view.ts";
import { lines } from "./card.ts";

const source = authoredSource.parse({ id: "page", kind: "ministry", language: "de", date: "2024-01-19" });
const attested = "zuletzt belegt: 19. Januar 2024";

function said(fact: object, language: "de" | "en" = "de"): string[] {
  const authored = authoredRelation.parse({
    people: { berg: { name: "Anna Berg", gender: "f" }, somebody: { name: "Kim Somebody" } },
    organisations: { chamber: { name: { de: "Handelskammer" }, nonState: true } },
    facts: [{ id: "fact", claims: ["page"], ...fact }],
  });
  const relation = buildRelation("no-tj", authored, { sources: new Map([["page", { ...source, text: null }]]) });
  const options = { language, home: null, asOf: null, release: 1, origin: "https://entente.example", reportUrl: null };
  return lines(cardView(relation, options), "fact");
}

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
