import type { Remedy } from "../../../data/rules/evidence/remedy.ts";
import { type Edit, inRelation, type RemedyCase } from "./remedy-project.ts";

const visitSentence = "In November 2012, Foreign Minister Anna Berg visited Tajikistan.";
const visitQuote = `          - ${visitSentence}\n`;
const establishmentSentence = "Norway and Tajikistan established diplomatic relations on 29 June 1992.";
const inPage = (from: string, to: string): Edit => ["sources/page.txt", from, to];

/** Returns edits after which the page says something else about the visit, and the fact quotes it. */
export const visitSaying = (sentence: string): Edit[] => [
  inPage(visitSentence, sentence),
  inRelation(visitSentence, sentence),
];

/** Returns edits after which a fact that cited a list quotes a new sentence of the page. */
export const quoting = (sentence: string, end: string): Edit[] => [
  inPage(visitSentence, `${visitSentence}\n${sentence}`),
  inRelation(
    `${end}    claims: [list]\n`,
    `${end}    claims:\n      - source: page\n        quotes:\n          - ${sentence}\n`,
  ),
];

const aidSentence = "In 2010, Norway gave Tajikistan 7 million kroner (1.06 million US dollars) for nets.";
const aidEnd = "    under: agreement-2010-08-06-nets\n";

/** The guest of the visit, in the fact. */
const officeOfBerg = 'office: foreign-minister, state: "no" }]\n    claims:\n';
export const bergInVisit = `{ person: anna-berg, ${officeOfBerg}`;
const lastFact = "  - id: statement-2018-12-06-nets\n";
const undecided = "undecided: { because: { en: Nobody knows. } }";

/** Returns edits after which a fact quotes the page's number of documents. @param says the page's values that differ from the other claim */
function counting(number: string, attributes: string, says?: string): Edit[] {
  const sentence = `The legal framework consists of ${number} documents.`;
  const claims = `claims: [{ source: page, quotes: [${sentence}]${says ? `, says: { ${says} } }, other` : " }"}]`;
  const fact = `id: legal-framework, kind: legal-framework, ${attributes}, ${claims}${says ? `, ${undecided}` : ""}`;
  return [
    inPage(visitSentence, `${visitSentence}\n${sentence}`),
    inRelation(lastFact, `  - { ${fact} }\n${lastFact}`),
    ["ids.txt", "no-tj/meeting-", "no-tj/legal-framework\nno-tj/meeting-"],
  ];
}

/** What the rule `evidence` reports, by what it says to do. */
export const evidenceCases: Record<Remedy["do"], readonly RemedyCase[]> = {
  correct: [
    {
      name: "an attribute that the quotes do not support",
      mistake: [inRelation("host: tj\n", "host: tj\n    place: dushanbe\n")],
      message:
        /“place” is Dushanbe, but the quotes do not name it; quote words that support “place”, or correct the fact/,
      follow: () => [inRelation("    place: dushanbe\n", "")],
    },
    {
      name: "an attribute that one of several claims does not support",
      mistake: [
        inRelation("host: tj\n", "host: tj\n    place: dushanbe\n"),
        inRelation(visitQuote, `${visitQuote}      - list\n`),
      ],
      message:
        /“place” is .*; quote words that support “place”, correct the fact, or add “(place)” to the claim's “(omits)”/,
      follow: ([attribute, list]) => [
        inRelation(`        quotes:\n${visitQuote}`, `        ${list}: [${attribute}]\n        quotes:\n${visitQuote}`),
      ],
    },
    {
      name: "a different value that the quotes do not support",
      mistake: [
        inRelation(
          "      - list\n      - other\n",
          '      - { source: list, says: { date: "1992" } }\n      - other\n',
        ),
        inRelation(
          "      - source: page\n        quotes:\n          - Norway",
          '      - source: page\n        says: { date: "1992" }\n        quotes:\n          - Norway',
        ),
        inRelation(
          "  - id: visit-2012-11-berg\n",
          "    follows: { source: other, because: { en: It gives the day. } }\n  - id: visit-2012-11-berg\n",
        ),
      ],
      message:
        /“date” is 1992, but .*; quote words that support “date”, or correct it under “says”; if the source does not give it, remove it there and add “date” to “omits”/,
      follow: () => [inRelation('        says: { date: "1992" }\n', "")],
    },
  ],
  write: [
    {
      name: "a date that is less precise than the quotes",
      mistake: visitSaying("On 5 November 2012, Foreign Minister Anna Berg visited Tajikistan."),
      message: /“date” is 2012-11, but the quotes give a more exact date; write (date: .*) \[evidence: date\]$/,
      follow: ([date]) => [inRelation("    date: 2012-11\n", `    ${date}\n`)],
    },
    {
      name: "an amount that is less exact in the quotes",
      mistake: [...quoting(aidSentence.replace("7 million", "more than 7 million"), aidEnd), inRelation(aidEnd, "")],
      message:
        /“amount” has no “bound”, but the quotes give the number as “more than 7 million kroner”; write (amount: .*) \[evidence: amount\]$/,
      follow: ([amount]) => [inRelation('    amount: { value: "7000000", currency: NOK }\n', `    ${amount}\n`)],
    },
    {
      name: "an amount that is more exact in the quotes",
      mistake: [
        ...quoting(aidSentence, aidEnd),
        inRelation(aidEnd, ""),
        inRelation('value: "1060000", currency: USD', 'value: "1060000", currency: USD, bound: at-most'),
      ],
      message:
        /“converted” has the bound “at-most”, but the quotes give exactly 1060000; write (converted: .*) \[evidence: converted\]$/,
      follow: ([converted]) => [
        inRelation('converted: { value: "1060000", currency: USD, bound: at-most }', String(converted)),
      ],
    },
    {
      name: "an amount that is less exact in one of several claims",
      mistake: [
        ...quoting(aidSentence.replace("7 million", "about 7 million"), aidEnd),
        inRelation(aidEnd, ""),
        inRelation("million US dollars) for nets.\n", "million US dollars) for nets.\n      - other\n"),
      ],
      message:
        /“amount” has no “bound”, but the quotes give the number as “about 7 million kroner”; write amount: (.*), or, if the other claims differ, put this source's value under the claim's “(says)” \[evidence: amount\]$/,
      follow: ([amount, says]) => [
        inRelation(
          "    purpose: { en: Nets }\n    claims:\n      - source: page\n",
          `    purpose: { en: Nets }\n    follows: { source: other, because: { en: It is more exact. } }\n    claims:\n      - source: page\n        ${says}: { amount: ${amount} }\n`,
        ),
      ],
    },
    {
      name: "a wrong bound under “says”",
      mistake: counting("about 30", "documents: 20", "documents: 30, bound: more-than"),
      message:
        /“bound” is more-than, but the quotes give the number as “about 30”; write (bound: .*) under “says” \[evidence: bound\]$/,
      follow: ([bound]) => [inRelation("bound: more-than }", `${bound} }`)],
    },
  ],
  remove: [
    {
      name: "a bound that the quotes do not have",
      mistake: counting("30", "documents: 30, bound: about"),
      message: /“bound” is about, but the quotes give exactly 30; remove “(bound)” \[evidence: bound\]$/,
      follow: ([bound]) => [inRelation(`, ${bound}: about`, "")],
    },
    {
      name: "a bound under “says” that the quotes do not have",
      mistake: counting("30", "documents: 20", "documents: 30, bound: about"),
      message: /“bound” is about, but the quotes give exactly 30; remove “(bound)” under “says” \[evidence: bound\]$/,
      follow: ([bound]) => [inRelation(`, ${bound}: about`, "")],
    },
  ],
  add: [
    {
      name: "a bound that the fact lacks",
      mistake: counting("about 30", "documents: 30"),
      message:
        /the quotes give the number as “about 30”, but the fact has no “bound”; add (bound: .*) \[evidence: bound\]$/,
      follow: ([bound]) => [inRelation("documents: 30", `documents: 30, ${bound}`)],
    },
    {
      name: "a bound that a different number under “says” lacks",
      mistake: counting("about 30", "documents: 20", "documents: 30"),
      message:
        /the quotes give the number as “about 30”, but the fact has no “bound”; add (bound: .*) under “says” \[evidence: bound\]$/,
      follow: ([bound]) => [inRelation("says: { documents: 30 }", `says: { documents: 30, ${bound} }`)],
    },
    {
      name: "a rank that the fact lacks",
      mistake: visitSaying("In November 2012, Foreign Minister Anna Berg paid a working visit to Tajikistan."),
      message: /the quotes say “working visit”, but the fact has no “rank”; add (rank: .*) \[evidence: rank\]$/,
      follow: ([rank]) => [inRelation("    host: tj\n", `    host: tj\n    ${rank}\n`)],
    },
    {
      name: "an office that a person lacks",
      mistake: [
        inRelation(
          '{ person: anna-berg, office: foreign-minister, state: "no" }]\n    claims:\n',
          '{ person: anna-berg, state: "no" }]\n    claims:\n',
        ),
      ],
      message:
        /the quotes call Anna Berg “Foreign Minister”, but .*; add (office: .*) to this person \[evidence: office\]$/,
      follow: ([office]) => [
        inRelation('{ person: anna-berg, state: "no" }]', `{ person: anna-berg, ${office}, state: "no" }]`),
      ],
    },
  ],
  addItem: [
    {
      name: "an organisation that a list lacks",
      mistake: quoting(
        "Example Nets works with Example Charity and the Ministry of Foreign Affairs of Norway.",
        "    organisations: [charity]\n",
      ),
      message: /the quotes also name “.*”, but “organisations” does not list it; add (.*) to “organisations”/,
      follow: ([key]) => [inRelation("organisations: [charity]", `organisations: [charity, ${key}]`)],
    },
  ],
  describe: [
    {
      name: "something that did not happen",
      mistake: visitSaying(`${visitSentence} No agreement was signed.`),
      message: /the quotes say “No agreement .*”, but the fact has no “text”; add what did not happen under “(text)”/,
      follow: ([attribute]) => [
        inRelation("    host: tj\n", `    host: tj\n    ${attribute}: { en: No agreement was signed. }\n`),
      ],
    },
  ],
  move: [
    {
      name: "an event under another attribute",
      mistake: [
        ...visitSaying(
          "In November 2012, Foreign Minister Anna Berg visited Tajikistan on the margins of the Net Fair.",
        ),
        inRelation("    host: tj\n", "    host: tj\n    during: { en: Net Fair }\n"),
      ],
      message:
        /“during” is “Net Fair”, but the quotes introduce .*; write it under “(marginsOf)” instead of “(during)”/,
      follow: ([to, from]) => [inRelation(`    ${from}: { en: Net Fair }\n`, `    ${to}: { en: Net Fair }\n`)],
    },
  ],
  swap: [
    {
      name: "an amount and its conversion in the wrong order",
      mistake: [
        ...quoting(aidSentence, aidEnd),
        inRelation(aidEnd, ""),
        inRelation('amount: { value: "7000000", currency: NOK }', 'amount: { value: "1060000", currency: USD }'),
        inRelation('converted: { value: "1060000", currency: USD }', 'converted: { value: "7000000", currency: NOK }'),
      ],
      message:
        /“amount” is 1060000 USD, but the quotes give this amount only as a conversion, after .*; swap “(amount)” and “(converted)”/,
      follow: ([first, second]) => [
        inRelation(`    ${first}: { value: "1060000"`, `    swapped: { value: "1060000"`),
        inRelation(`    ${second}: { value: "7000000"`, `    ${first}: { value: "7000000"`),
        inRelation("    swapped:", `    ${second}:`),
      ],
    },
  ],
  completeTitle: [
    {
      name: "a shortened title",
      mistake: [
        ...quoting(
          "On 6 August 2010, the Ministry of Foreign Affairs of Norway and the Ministry of Foreign Affairs of Tajikistan signed the “Agreement on Nets and Ropes”, which entered into force on 1 January 2011.",
          "      - { state: tj, body: ministry-tj }\n",
        ),
        inRelation("    inForce: 2011-01-01\n", "    inForce: 2011-01-01\n    title: { en: Agreement on Nets }\n"),
      ],
      message:
        /“title” is “Agreement on Nets”, but the quotes give a longer title, “(.*)”; write the title in full, or put an ellipsis \(…\) where words are left out/,
      follow: ([title]) => [inRelation("{ en: Agreement on Nets }", `{ en: ${title} }`)],
    },
  ],
  removeFromOmits: [
    {
      name: "an omitted attribute that the quotes give",
      mistake: [
        inRelation(
          `        quotes:\n${visitQuote}`,
          `        omits: [date]\n        quotes:\n${visitQuote}      - list\n`,
        ),
      ],
      message: /“omits” lists “date”, but the quotes give it; remove “(date)” from “(omits)”/,
      follow: ([attribute, list]) => [inRelation(`        ${list}: [${attribute}]\n`, "")],
    },
  ],
  correctAttested: [
    {
      name: "an attested day that the page does not give",
      mistake: [
        ...visitSaying("In November 2012 and in May 2013, Foreign Minister Anna Berg visited Tajikistan."),
        inRelation(
          "        quotes:\n          - In November 2012 and",
          "        attested: 2012-12\n        quotes:\n          - In November 2012 and",
        ),
      ],
      message: /“attested” is 2012-12, but the quoted paragraphs do not mention this date; correct “(attested)”, or/,
      follow: ([attested]) => [inRelation(`        ${attested}: 2012-12\n`, "")],
    },
  ],
  spell: [
    {
      name: "a name that the quotes spell differently",
      mistake: visitSaying("In November 2012, Foreign Minister Ann Bergh visited Tajikistan."),
      message:
        /the fact names Anna Berg, but the quotes do not contain this name; quote words that name this person, add “(asWritten)” with the spelling in the quotes, or correct the fact/,
      also: /the quotes also name Ann Bergh with an office, but “people” does not list this person; add this person/,
      follow: ([attribute]) => [
        inRelation(bergInVisit, `{ person: anna-berg, ${attribute}: Ann Bergh, ${officeOfBerg}`),
      ],
    },
    {
      name: "a name that one of several claims does not give",
      mistake: [
        ...visitSaying("In November 2012, the Foreign Minister of Norway visited Tajikistan."),
        inRelation(
          "          - In November 2012, the Foreign Minister of Norway visited Tajikistan.\n",
          "          - In November 2012, the Foreign Minister of Norway visited Tajikistan.\n      - list\n",
        ),
      ],
      message: /the fact names Anna Berg, .*, correct the fact, or add “(names)” to the claim's “(omits)”/,
      follow: ([names, list]) => [
        inRelation(
          "        quotes:\n          - In November 2012, the",
          `        ${list}: [${names}]\n        quotes:\n          - In November 2012, the`,
        ),
      ],
    },
  ],
  quoteStates: [
    {
      name: "quotes about another relation",
      mistake: [
        inPage(
          establishmentSentence,
          `${establishmentSentence}\nNorway and Sweden established diplomatic relations on 29 June 1992.`,
        ),
        inRelation(
          `          - ${establishmentSentence}\n`,
          "          - Norway and Sweden established diplomatic relations on 29 June 1992.\n",
        ),
        [
          "sources/page.yml",
          "silent:\n",
          `silent:\n  - { exact: ${establishmentSentence}, reason: { en: A test. }, mentions: [date, state] }\n`,
        ],
      ],
      message:
        /the quotes name Sweden but not Tajikistan, .*; quote the words that name Tajikistan, or move the fact to that relation/,
      follow: () => [
        inRelation(
          "          - Norway and Sweden established diplomatic relations on 29 June 1992.\n",
          `          - ${establishmentSentence}\n          - Norway and Sweden established diplomatic relations on 29 June 1992.\n`,
        ),
        [
          "sources/page.yml",
          `  - { exact: ${establishmentSentence}, reason: { en: A test. }, mentions: [date, state] }\n`,
          "",
        ],
      ],
    },
  ],
};
