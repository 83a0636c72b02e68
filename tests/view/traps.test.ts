// What the card says about each trap of the seed document. The expectations were written by hand, from the source.
import { expect, inject, test } from "vitest";
import type { CardFact, CardText, CardView } from "../../data/model/card-view.ts";
import type { Language } from "../../data/model/language.ts";
import type { StateCode } from "../../data/model/states.ts";
import { cardView } from "../../data/view/card-view.ts";

function card(language: Language, home: StateCode | null = null): CardView {
  const document = inject("release").documents.find(({ key }) => key.startsWith("relation/"));
  const { relation } = JSON.parse(document?.text ?? "");
  return cardView(relation, { language, home, release: 1, origin: "https://entente.example", reportUrl: null });
}

const plain = (text: CardText) => text.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");

/** A fact as a reader sees it: date, label, text, details and notes, a line each. */
function lines(language: Language, id: string): string[] {
  const view = card(language);
  const fact = [view.lead, ...view.groups.map(({ facts }) => facts)].flat().find((candidate) => candidate.id === id);
  if (!fact) throw new Error(`the card lacks ${id}`);
  const { date, label, text, details, notes }: CardFact = fact;
  return [date?.text, label, plain(text), ...details.map(plain), ...notes.map((note) => note.text)].filter(
    (line) => line !== undefined,
  );
}

test.each<[trap: string, id: string, de: string[], en: string[]]>([
  [
    "the year alone is known",
    "establishment-1992",
    ["Diplomatische Beziehungen seit 1992"],
    ["Diplomatic relations since 1992"],
  ],
  [
    "one sentence, two ministers, two years: the first",
    "visit-1999-vollebaek",
    [
      "1999",
      "Besuch, Norwegen → Tadschikistan",
      "Knut Vollebæk (damaliger Außenminister, Norwegen)",
      "Anlass: Norwegische OSZE-Präsidentschaft",
    ],
    [
      "1999",
      "Visit, Norway → Tajikistan",
      "Knut Vollebæk (then Foreign Minister, Norway)",
      "Occasion: Norwegian chairmanship of the OSCE",
    ],
  ],
  [
    "one sentence, two ministers, two years: the second, without the first one's occasion",
    "visit-2004-petersen",
    ["2004", "Besuch, Norwegen → Tadschikistan", "Jan Petersen (damaliger Außenminister, Norwegen)"],
    ["2004", "Visit, Norway → Tajikistan", "Jan Petersen (then Foreign Minister, Norway)"],
  ],
  [
    "a residence that is no capital of either state, in an undated source",
    "ambassador-tj-idibek",
    [
      "Tadschikistan → Norwegen",
      "Kalandar Idibek",
      "Sitz: Wien (Österreich)",
      "belegt in undatierter Quelle (frühestens 20. April 2015)",
    ],
    [
      "Tajikistan → Norway",
      "Kalandar Idibek",
      "Residence: Vienna (Austria)",
      "attested in an undated source (20 April 2015 or later)",
    ],
  ],
  [
    "an ambassador of 2015 does not look like today's",
    "ambassador-no-bernoy",
    ["Norwegen → Tadschikistan", "Ole Johan Bernoy", "Sitz: Astana (Kasachstan)", "zuletzt belegt: 20. April 2015"],
    ["Norway → Tajikistan", "Ole Johan Bernoy", "Residence: Astana (Kazakhstan)", "last attested: 20 April 2015"],
  ],
  [
    "the host is named before the guest",
    "visit-2012-11-gul",
    [
      "November 2012",
      "Arbeitsbesuch, Tadschikistan → Norwegen",
      "Sherali Gul (damaliger Minister für Energie und Industrie, Tadschikistan)",
    ],
    [
      "November 2012",
      "Working visit, Tajikistan → Norway",
      "Sherali Gul (then Minister of Energy and Industry, Tajikistan)",
    ],
  ],
  [
    "one company in two spellings, without the declaration's date as its own",
    "company-tajikhydro",
    [
      "Tajikhydro",
      "Gemeinschaftsunternehmen, Norwegen – Tadschikistan",
      "in der Quelle auch: Tajhydro",
      "Gegründet auf Grundlage von: Gemeinsame Erklärung, 27. April 2010",
    ],
    [
      "Tajikhydro",
      "Joint venture, Norway – Tajikistan",
      "also in the source: Tajhydro",
      "Founded on the basis of: Joint declaration, 27 April 2010",
    ],
  ],
  [
    "a decimal comma",
    "aid-2010-mine-clearance",
    [
      "2010",
      "Norwegen → Tadschikistan",
      "7 Mio. norwegische Kronen (laut Quelle 1,06 Mio. US-Dollar)",
      "Zweck: Räumung von Minenfeldern in Tadschikistan",
      "Grundlage: Abkommen, 6. August 2010",
    ],
    [
      "2010",
      "Norway → Tajikistan",
      "NOK 7 million (USD 1.06 million, as the source converts it)",
      "Purpose: Clearance of minefields in Tajikistan",
      "Under: Agreement, 6 August 2010",
    ],
  ],
  [
    "a signatory that is no state body",
    "agreement-2010-08-06-mine-clearance",
    [
      "6. August 2010",
      "Abkommen",
      "Abkommen zwischen der Regierung der Republik Tadschikistan und der Norwegian People's Aid über die humanitäre Zusammenarbeit im Bereich der Minenräumung",
      "Unterzeichner: Regierung der Republik Tadschikistan · Norwegian People's Aid (nichtstaatlich)",
    ],
    [
      "6 August 2010",
      "Agreement",
      "Agreement between the Government of the Republic of Tajikistan and Norwegian People's Aid on humanitarian cooperation in the field of mine clearance",
      "Signatories: Government of the Republic of Tajikistan · Norwegian People's Aid (not a state body)",
    ],
  ],
])("%s", (_, id, de, en) => {
  expect(lines("de", id)).toEqual(de);
  expect(lines("en", id)).toEqual(en);
});

test("no card calls anything current, and the heading of the source is no fact", () => {
  for (const language of ["de", "en"] as const) {
    const { sources, ...shown } = card(language);
    const text = JSON.stringify({
      ...shown,
      groups: shown.groups.map(({ facts }) => facts.map(({ evidence, ...fact }) => fact)),
    });
    expect(text).not.toMatch(/aktuell|derzeit|current|present/i);
    expect(sources).toHaveLength(1);
  }
});

test("home turns the title, the flags and the ambassadors round", () => {
  const view = card("de", "tj");
  expect(view.title).toBe("Tadschikistan – Norwegen");
  expect(view.states.map(({ code }) => code)).toEqual(["tj", "no"]);
  const names = (shown: CardView) =>
    shown.groups.find(({ id }) => id === "ambassadors")?.facts.map(({ text }) => plain(text));
  expect(names(view)).toEqual(["Kalandar Idibek", "Ole Johan Bernoy"]);
  expect(names(card("de"))).toEqual(["Ole Johan Bernoy", "Kalandar Idibek"]);
});

test("every fact shows the sentence that proves it, in German, with the quote marked", () => {
  const view = card("en");
  const facts = [view.lead, ...view.groups.map(({ facts }) => facts)].flat();
  expect(facts).toHaveLength(20);
  for (const { evidence } of facts) {
    expect(evidence).not.toHaveLength(0);
    for (const { lang, passages } of evidence) {
      expect(lang).toBe("de");
      for (const { quote } of passages) expect(quote).not.toBe("");
    }
  }
});
