import type { CardEvidence, CardFact, CardView } from "../../data/model/card-view.ts";

const origin = "https://entente.example";
const url = `${origin}/relations/no-tj?lang=de`;
const citation =
  "Außenministerium der Republik Tadschikistan: Beziehungen Tadschikistans mit Norwegen. Undatiert, frühestens 20. April 2015";

function quoted(before: string, quote: string, after: string): CardEvidence {
  return { source: "mfa-tj", passages: [{ before, quote, after }], lang: "de", dir: "ltr", citation };
}

function fact(id: string, rest: Partial<CardFact> & Pick<CardFact, "text">): CardFact {
  return { id, url, details: [], notes: [], evidence: [], ...rest };
}

const meeting = quoted(
  "",
  "Am 20. April 2015 traf sich der stellvertretende Außenminister Nizomiddin Zohidi mit einer Delegation des Königreichs Norwegen",
  " unter der Leitung des norwegischen Botschafters in Tadschikistan (mit Wohnsitz in Astana) Ole Johan Bernoy.",
);
const visits1999and2004 = quoted(
  "",
  "1999 während der norwegischen OSZE-Präsidentschaft und bzw. 2004 besuchten der damalige Norwegische Außenminister Herr Knut Vollebæk Jan Petersen Tadschikistan.",
  "",
);

/** A rich card, written by hand after the seed document. */
export const germanView: CardView = {
  version: 1,
  relation: "no-tj",
  release: 1,
  lang: "de",
  dir: "ltr",
  title: "Norwegen – Tadschikistan",
  url,
  states: [
    { code: "no", name: "Norwegen", flag: `${origin}/flags/no.svg` },
    { code: "tj", name: "Tadschikistan", flag: `${origin}/flags/tj.svg` },
  ],
  asOf: "Stand der Quellen: undatiert, frühestens 20. April 2015",
  lead: [
    fact("establishment", {
      label: "Diplomatische Beziehungen seit",
      text: ["1992"],
      evidence: [
        quoted(
          "",
          "Die Diplomatische Beziehungen zwischen der Republik Tadschikistan und Königreich der Norwegen wurden 1992 aufgenommen.",
          "",
        ),
      ],
    }),
  ],
  groups: [
    {
      id: "ambassadors",
      heading: "Botschafter",
      facts: [
        fact("ambassador-no-bernoy", {
          label: "Norwegen → Tadschikistan",
          text: [{ text: "Ole Johan Bernoy", name: true }],
          details: [["Sitz: Astana (Kasachstan)"]],
          notes: [{ kind: "attested", text: "zuletzt belegt: 20. April 2015" }],
          evidence: [meeting],
        }),
        fact("ambassador-tj-idibek", {
          label: "Tadschikistan → Norwegen",
          text: [{ text: "Kalandar Idibek", name: true }],
          details: [["Sitz: Wien (Österreich)"]],
          notes: [{ kind: "attested", text: "belegt in einer undatierten Quelle, frühestens vom 20. April 2015" }],
          evidence: [
            quoted(
              "Außerordentlicher und bevollmächtigter ",
              "Botschafter der Republik Tadschikistan in Königreich des Norwegen (mit Sitz in Wien) ist Herr Kalandar Idibek.",
              "",
            ),
          ],
        }),
      ],
    },
    {
      id: "visits-meetings",
      heading: "Besuche und Treffen",
      facts: [
        fact("meeting-2015", {
          date: { edtf: "2015-04-20", text: "20. April 2015" },
          label: "Treffen",
          text: [
            { text: "Nizomiddin Zohidi", name: true },
            " (stellvertretender Außenminister, Tadschikistan) · ",
            { text: "Ole Johan Bernoy", name: true },
            " (Botschafter, Norwegen, Leitung)",
          ],
          details: [["Themen: bilaterale Zusammenarbeit; von Norwegen finanzierte Projekte; Wasserkraft"]],
          evidence: [meeting],
        }),
        fact("visit-2012-11", {
          date: { edtf: "2012-11", text: "November 2012" },
          label: "Arbeitsbesuch, Tadschikistan → Norwegen",
          text: [{ text: "Sherali Gul", name: true }, " (damaliger Minister für Energie und Industrie, Tadschikistan)"],
          evidence: [
            quoted(
              "",
              "Im November 2012 stattete Norwegen der damalige Minister für Energie und Industrie Tadschikistans Herr Sherali Gul einen Arbeitsbesuch ab.",
              "",
            ),
          ],
        }),
        fact("visit-2012", {
          date: { edtf: "2012", text: "2012" },
          label: "Besuch, Norwegen → Tadschikistan",
          text: ["Norwegische Delegation der Parlamentarischen Versammlung der OSZE"],
        }),
        fact("visit-2004", {
          date: { edtf: "2004", text: "2004" },
          label: "Besuch, Norwegen → Tadschikistan",
          text: [{ text: "Jan Petersen", name: true }, " (damaliger Außenminister, Norwegen)"],
          notes: [{ kind: "unreviewed", text: "Text noch nicht durchgesehen" }],
          evidence: [visits1999and2004],
        }),
        fact("visit-1999", {
          date: { edtf: "1999", text: "1999" },
          label: "Besuch, Norwegen → Tadschikistan",
          text: [{ text: "Knut Vollebæk", name: true }, " (damaliger Außenminister, Norwegen)"],
          details: [["Anlass: norwegischer Vorsitz der OSZE"]],
          evidence: [visits1999and2004],
        }),
      ],
    },
    {
      id: "agreements",
      heading: "Abkommen und Dokumente",
      facts: [
        fact("agreement-2010-mine-clearance", {
          date: { edtf: "2010-08-06", text: "6. August 2010" },
          label: "Abkommen",
          text: ["Humanitäre Zusammenarbeit im Bereich der Minenräumung"],
          details: [
            [
              "Unterzeichner: Regierung der Republik Tadschikistan · ",
              { text: "Norwegian People's Aid", lang: "en" },
              " (nichtstaatlich)",
            ],
          ],
          notes: [{ kind: "superseded", text: "abgelöst 2014" }],
          evidence: [
            quoted(
              "",
              "Am 6. August 2010 wurde das „Abkommen … im Bereich der Minenräumung“ unterzeichnet.",
              " 2010 …",
            ),
          ],
        }),
        fact("declaration-2010", {
          date: { edtf: "2010-04-27/2010-04-28", text: "27./28. April 2010" },
          label: "Gemeinsame Erklärung",
          text: ["Außenministerium Norwegens · Ministerium für Energie und Industrie Tadschikistans"],
          details: [[]],
          notes: [
            {
              kind: "disputed",
              text: "Angaben zur Art widersprechen sich: Gemeinsame Erklärung / Memorandum of Understanding",
            },
          ],
          evidence: [
            {
              source: "archive",
              passages: [],
              lang: "nb",
              dir: "ltr",
              citation: "Utenriksdepartementet: Traktatregister. 2010",
            },
          ],
        }),
      ],
    },
    {
      id: "companies",
      heading: "Unternehmen",
      facts: [
        fact("tajikhydro", {
          label: "Gemeinschaftsunternehmen, Norwegen – Tadschikistan",
          text: [{ text: "Tajikhydro", name: true }],
          details: [["auch geschrieben: ", { text: "Tajhydro", name: true }]],
        }),
      ],
    },
    {
      id: "legal-framework",
      heading: "Rechtlicher Rahmen",
      facts: [fact("legal-framework", { text: ["wird wiederhergestellt"] })],
    },
  ],
  sources: [
    {
      id: "mfa-tj",
      title: "Beziehungen Tadschikistans mit Norwegen",
      lang: "de",
      detail: "Außenministerium der Republik Tadschikistan, undatiert, frühestens 20. April 2015",
      url: "https://mfa.tj/de/main/view/158",
    },
    { id: "archive", title: "Traktatregister", lang: "nb", detail: "Utenriksdepartementet, 2010" },
  ],
  words: { wording: "Wortlaut der Quelle", sources: "Quellen", cite: "Zitieren", more: "weitere" },
  report: { text: "Fehler melden", url: `${origin}/report?relation=no-tj` },
  licence: { text: "CC0-1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/" },
};

/** The same relation for an English reader, in small: the source's wording stays German. */
export const englishView: CardView = {
  ...germanView,
  lang: "en",
  title: "Norway – Tajikistan",
  asOf: "State of the sources: undated, 20 April 2015 at the earliest",
  lead: germanView.lead.map((lead) => ({ ...lead, label: "Diplomatic relations since" })),
  groups: [],
  words: { wording: "Wording of the source", sources: "Sources", cite: "Cite", more: "more" },
  report: { text: "Report an error", url: `${origin}/report?relation=no-tj` },
};
