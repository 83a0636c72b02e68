import { describe } from "vitest";
import { tryAll } from "./trial.ts";

describe("dates", () => {
  tryAll([
    {
      language: "de",
      quote: "Außenministerin Eva Berg besuchte am 7. und 8. Juni 2011 Tadschikistan.",
      fact: "kind: visit, date: 2011-06-07/2011-06-08, guest: no, host: tj, people: [{ person: berg, office: foreign-minister, state: no }]",
      slips: [["2011-06-07/2011-06-08", "2011-06-07/2011-06-09", "date"]],
    },
    {
      language: "en",
      quote: "The Agreement on Trade, signed on 4 May 1996, took effect on 9 August of the following year.",
      fact: "kind: agreement, type: agreement, date: 1996-05-04, inForce: 1997-08-09, about: { en: Trade }",
      slips: [
        ["1997-08-09", "1999-08-09", "inForce"],
        ["1996-05-04", "1996-05-05", "date"],
      ],
    },
    {
      language: "nb",
      quote: "Avtalen om handel ble undertegnet 4. mai 1996 og gjelder fra 12/9-1998.",
      fact: "kind: agreement, type: agreement, date: 1996-05-04, inForce: 1998-09-12, about: { nb: handel }",
      slips: [
        ["1998-09-12", "1998-09-11", "inForce"],
        ["date: 1996-05-04", "date: 1998-09-12", "date"],
      ],
    },
    {
      language: "de",
      quote: "Nach dem schweren Erdbeben vom Juli 2007 gewährte Norwegen Tadschikistan 300 000 Euro für Zelte.",
      fact: 'kind: aid, donor: no, recipient: tj, amount: { value: "300000", currency: EUR }, purpose: { de: Zelte }',
      slips: [['"300000"', '"3000000"', "amount"]],
    },
    {
      language: "ru",
      quote: "Посол Норвегии в Таджикистане Ева Берг в марте 2014 года завершила свою миссию.",
      fact: "kind: ambassador, sending: no, receiving: tj, person: berg, until: 2014-03",
      slips: [["2014-03", "2014-04", "until"]],
    },
    {
      language: "en",
      quote: "The Norwegian consulate in Dushanbe, set up in 1992, was wound up in May 2003.",
      fact: "kind: mission, sending: no, receiving: tj, type: consulate, city: dushanbe, opened: 1992, closed: 2003-05",
      slips: [["closed: 2003-05", "closed: 2003-06", "closed"]],
    },
  ]);
});

describe("figures", () => {
  tryAll([
    {
      language: "de",
      quote: "Laut Statbank importierte Norwegen 2018 Waren für 4,5 MNOK aus Tadschikistan.",
      fact: 'kind: trade, date: 2018, measure: imports, amount: { value: "4500000", currency: NOK }, reporter: no',
      slips: [['"4500000"', '"45000000"', "amount"]],
    },
    {
      language: "en",
      quote:
        "Norway granted Tajikistan three quarters of a million euros (about 9 billion Indonesian rupiah) for schools in 2012.",
      fact: 'kind: aid, date: 2012, donor: no, recipient: tj, amount: { value: "750000", currency: EUR }, converted: { value: "9000000000", currency: IDR, bound: about }, purpose: { en: schools }',
      slips: [
        ["IDR", "INR", "converted"],
        ['"750000"', '"1000000"', "amount"],
      ],
    },
    {
      language: "en",
      quote: "Norway and Tajikistan have concluded no fewer than twenty-one agreements.",
      fact: "kind: legal-framework, documents: 21, bound: at-least",
      slips: [["21", "20", "documents"]],
    },
  ]);
});

describe("currencies", () => {
  const ofAid = (purpose: string) =>
    `kind: aid, date: 2012, donor: no, recipient: tj, amount: { value: "64000000", currency: NOK }, purpose: { ${purpose} }`;
  const currencies: [string, string, string][] = ["SEK", "DKK", "ISK"].map((code) => ["NOK", code, "amount"]);
  tryAll([
    {
      language: "nb",
      quote: "I 2012 støttet Norge Tadsjikistan med 64 millioner kroner til skoler.",
      fact: ofAid("nb: skoler"),
      slips: currencies,
    },
    {
      language: "de",
      quote: "2012 unterstützte Norwegen Tadschikistan mit 64 Millionen Kronen für Schulen.",
      fact: ofAid("de: Schulen"),
      slips: currencies,
    },
    {
      language: "en",
      quote: "In 2012 Norway supported Tajikistan with 64 million kroner for schools.",
      fact: ofAid("en: schools"),
      slips: currencies,
    },
    {
      language: "ru",
      quote: "В 2012 г. Норвегия оказала Таджикистану помощь на 64 млн крон для школ.",
      fact: ofAid("ru: школы"),
      slips: currencies,
    },
    {
      pair: "ke-no",
      language: "en",
      quote: "According to Kenyan statistics, Kenya's exports to Norway stood at KSh4.6 billion in 2018.",
      fact: 'kind: trade, date: 2018, measure: exports, amount: { value: "4600000000", currency: KES }, reporter: ke',
      slips: [
        ["KES", "USD", "amount"],
        ["KES", "GBP", "amount"],
        ["4600000000", "460000000", "amount"],
      ],
    },
    {
      pair: "ke-no",
      language: "en",
      quote: "According to Kenyan statistics, Kenya's exports to Norway stood at Sh4.6 billion in 2018.",
      fact: 'kind: trade, date: 2018, measure: exports, amount: { value: "4600000000", currency: KES }, reporter: ke',
      slips: [["KES", "TZS", "amount"]],
    },
  ]);
});

describe("what goes on since a date", () => {
  const aid = (purpose: string) => `kind: aid, date: "2005/..", donor: no, recipient: tj, purpose: { ${purpose} }`;
  const slips: [string, string, string][] = [
    ['date: "2005/.."', 'date: "2005"', "date"],
    ['date: "2005/..", ', "", "date"],
  ];
  tryAll([
    {
      language: "nb",
      quote: "Norge har siden 2005 støttet bygging av skoler i Tadsjikistan.",
      fact: aid("nb: Bygging av skoler"),
      slips,
    },
    {
      language: "en",
      quote: "Norway has supported schools in Tajikistan since 2005.",
      fact: aid("en: Schools"),
      slips,
    },
    {
      language: "de",
      quote: "Seit 2005 unterstützt Norwegen Schulen in Tadschikistan.",
      fact: aid("de: Schulen"),
      slips,
    },
    {
      language: "ru",
      quote: "С 2005 года Норвегия поддерживает школы в Таджикистане.",
      fact: aid("ru: Школы"),
      slips,
    },
    {
      language: "de",
      quote: "Das Unternehmen Pamirhydro ist seit 2005 in Tadschikistan tätig.",
      fact: 'kind: company, date: "2005/..", name: Pamirhydro, operatesIn: tj',
      slips: slips.slice(0, 1),
    },
    {
      language: "de",
      quote: "Das Unternehmen Pamirhydro, gegründet 2005, ist in Tadschikistan tätig.",
      fact: 'kind: company, date: "2005", name: Pamirhydro, operatesIn: tj',
      slips: [],
    },
  ]);
});
