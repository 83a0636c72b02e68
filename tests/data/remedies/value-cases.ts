import { bergInVisit, quoting, visitSaying } from "./evidence-cases.ts";
import { inRelation, type RemedyCase } from "./remedy-project.ts";

const listedDahl = `    until: 2004-05
    claims:
      - { source: list, attested: 2003-01-01 }
`;
const ambassadorSentence = "Ambassador Erik Dahl represented Norway in Tajikistan from 2001 until May 2004.";

/** Returns edits after which the fact about the ambassador quotes a sentence. */
const ambassadorQuoting = (sentence: string, attested = "") => [
  inRelation(listedDahl, "    until: 2004-05\n    claims: [list]\n"),
  ...quoting(sentence, "    until: 2004-05\n"),
  ...(attested
    ? [
        inRelation(
          `        quotes:\n          - ${sentence}\n`,
          `        attested: ${attested}\n        quotes:\n          - ${sentence}\n`,
        ),
      ]
    : []),
];

const tradeSentence =
  "According to Tajik figures, trade with Norway was 300 US dollars in 2023; exports to Norway were 100 US dollars, and imports 200 US dollars.";
const measureEnd = (measure: string, value: string) =>
  `    measure: ${measure}\n    amount: { value: "${value}", currency: USD }\n    reporter: tj\n`;

/** Returns a case with a wrong amount in a trade figure. */
const wrongFigure = (measure: string, right: string): RemedyCase => ({
  name: `a wrong amount of ${measure}`,
  mistake: [
    ["sources/page.yml", "date: 2015-05-01", "date: 2024-05-01"],
    ...quoting(tradeSentence, measureEnd(measure, right)),
    inRelation(measureEnd(measure, right), measureEnd(measure, `${right}0`)),
  ],
  message: new RegExp(
    `“amount” is ${right}0 USD, but the quotes give “${right} US dollars” as ${measure}; write (amount: .*) \\[evidence: amount\\]$`,
  ),
  also: /correct the amount that is wrong/,
  follow: ([amount]) => [inRelation(`    amount: { value: "${right}0", currency: USD }\n`, `    ${amount}\n`)],
});

/** Names, dates and figures that the rule `evidence` reports together with what the quotes give instead. */
export const valueCases: readonly RemedyCase[] = [
  {
    name: "a guest whose name the quotes give only in part",
    mistake: visitSaying("In November 2012, Foreign Minister Berg visited Tajikistan."),
    message:
      /the fact names Anna Berg, but the quotes contain only a part of this name, “Berg”; add (asWritten: Berg) to this person \[evidence: people\]$/,
    follow: ([spelling]) => [inRelation(bergInVisit, bergInVisit.replace("anna-berg,", `anna-berg, ${spelling},`))],
  },
  {
    name: "an ambassador whose name the quotes give only in part",
    mistake: ambassadorQuoting(ambassadorSentence.replace("Erik Dahl", "E. Dahl")),
    message:
      /“person” is Erik Dahl, but the quotes contain only a part of this name, “E. Dahl”; add (asWritten: E. Dahl) \[evidence: person\]$/,
    follow: ([spelling]) => [inRelation("    person: erik-dahl\n", `    person: erik-dahl\n    ${spelling}\n`)],
  },
  {
    name: "an attested day for which the quotes give only an end",
    mistake: [
      ...ambassadorQuoting("Ambassador Erik Dahl represented Norway in Tajikistan until May 2004.", "2005-01"),
      inRelation('    from: "2001"\n', ""),
    ],
    message:
      /“attested” is 2005-01, but the quoted paragraphs do not mention this date; write (attested: \.\.\/2004-05)/,
    follow: ([attested]) => [inRelation("attested: 2005-01", `${attested}`)],
  },
  {
    name: "an attested day for which the quotes give only a start",
    mistake: [
      ...ambassadorQuoting("Ambassador Erik Dahl has represented Norway in Tajikistan since 2001.", "2005-01"),
      inRelation("    until: 2004-05\n", ""),
    ],
    message: /“attested” is 2005-01, but the quoted paragraphs do not mention this date; write (attested: 2001\/\.\.)/,
    follow: ([attested]) => [inRelation("attested: 2005-01", `${attested}`)],
  },
  {
    name: "a season for a month in another season",
    mistake: [inRelation("    date: 2012-11\n", "    date: 2012-21\n")],
    message: /“date” is 2012-21, but the quotes give another date, “November 2012”; write (date: 2012-11) /,
    also: /the id contains 2012-11, but “date” is only 2012-21; write “date” as precisely as the sources give it/,
    follow: ([date]) => [inRelation("    date: 2012-21\n", `    ${date}\n`)],
  },
  {
    name: "an open date that is less precise than the quotes",
    mistake: [
      inRelation("    under: agreement-2010-08-06-nets\n", ""),
      ...quoting("Norway has supported nets in Tajikistan since August 2010.", "    purpose: { en: Nets }\n"),
      inRelation('    date: "2010"\n    donor', "    date: 2010/..\n    donor"),
      inRelation(
        '    amount: { value: "7000000", currency: NOK }\n    converted: { value: "1060000", currency: USD }\n',
        "",
      ),
    ],
    message: /“date” is 2010\/\.\., but the quotes give a more exact date; write (date: 2010-08\/\.\.) /,
    follow: ([date]) => [inRelation("    date: 2010/..\n", `    ${date}\n`)],
  },
  {
    name: "an amount with more digits than tables can hold",
    mistake: [
      ["sources/page.yml", "date: 2015-05-01", "date: 2024-05-01"],
      ...quoting(tradeSentence, measureEnd("exports", "100")),
      inRelation(measureEnd("exports", "100"), measureEnd("exports", "100.0000000")),
    ],
    message: /100\.0000000 has more than 32 digits before the point or 6 after it; correct or round it/,
    follow: () => [inRelation("100.0000000", "100")],
  },
  wrongFigure("exports", "100"),
  wrongFigure("imports", "200"),
];
