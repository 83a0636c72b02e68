import { describe } from "vitest";
import { tryAll } from "../trial.ts";

const mission = "kind: mission, sending: no, receiving: tj";

describe("two missions in one sentence", () => {
  tryAll([
    {
      pair: "kz-no",
      language: "en",
      quote: "Norway's embassy in Astana opened in May 1995, its consulate in Almaty on 3 June 1997.",
      fact: "kind: mission, sending: no, receiving: kz, type: consulate, city: almaty, opened: 1997-06-03",
      slips: [
        ["city: almaty", "city: astana", "city"],
        ["1997-06-03", "1995-05", "opened"],
        ["type: consulate", "type: embassy", "opened"],
      ],
    },
    {
      language: "de",
      quote: "Ein Konsulat Norwegens besteht in Duschanbe seit 1995, und auch die Botschaft ist in Duschanbe.",
      fact: `${mission}, type: embassy, city: dushanbe`,
      slips: [],
    },
  ]);
});

describe("what an upgraded mission was before", () => {
  tryAll([
    {
      language: "de",
      quote: "Norwegen unterhält in Duschanbe ein Generalkonsulat, das 2001 aus einem Konsulat hervorgegangen ist.",
      fact: `${mission}, type: consulate-general, city: dushanbe, upgraded: '2001'`,
      slips: [["consulate-general", "consulate", "type"]],
    },
    {
      language: "nb",
      quote: "Norges generalkonsulat i Dusjanbe ble oppgradert fra konsulat i 2001.",
      fact: `${mission}, type: consulate-general, city: dushanbe, upgraded: '2001'`,
      slips: [["consulate-general", "consulate", "type"]],
    },
    {
      language: "en",
      quote: "Norway's consulate in Dushanbe was raised to the rank of an embassy in 2001.",
      fact: `${mission}, type: embassy, city: dushanbe, upgraded: '2001'`,
      slips: [["embassy", "consulate", "type"]],
    },
  ]);
});

describe("a mission that operates since a day was opened then", () => {
  const slips: [string, string, string][] = [["opened:", "closed:", "closed"]];
  tryAll([
    {
      language: "ru",
      quote: "Посольство Норвегии в Душанбе действует с февраля 2004 г.",
      fact: `${mission}, type: embassy, city: dushanbe, opened: 2004-02`,
      slips: [...slips, ["2004-02", "2004-03", "opened"], [", opened: 2004-02", "", "opened"]],
    },
    {
      language: "nb",
      quote: "Norges ambassade i Dusjanbe har vært virksom siden februar 2004.",
      fact: `${mission}, type: embassy, city: dushanbe, opened: 2004-02`,
      slips,
    },
    {
      language: "de",
      quote: "Die Botschaft Norwegens in Duschanbe ist seit Februar 2004 tätig.",
      fact: `${mission}, type: embassy, city: dushanbe, opened: 2004-02`,
      slips,
    },
    {
      language: "en",
      quote: "Norway's embassy in Dushanbe has been operating since February 2004.",
      fact: `${mission}, type: embassy, city: dushanbe, opened: 2004-02`,
      slips,
    },
  ]);
});

describe("posts", () => {
  const post = "kind: ambassador, sending: no, receiving: tj";
  tryAll([
    {
      language: "en",
      quote: "The post, which Ambassador Eva Berg of Norway gave up on 3 May 2016, has yet to be filled.",
      fact: `${post}, person: berg`,
      slips: [],
    },
    {
      language: "ru",
      quote:
        "Посол Норвегии Ева Берг, резиденция которой находилась в Москве, вручила верительные грамоты 3 мая 2016 г.",
      fact: `${post}, person: berg, residence: moscow, date: 2016-05-03, dateMeans: credentials`,
      slips: [["residence: moscow, ", "", "residence"]],
    },
    {
      language: "nb",
      quote:
        "Norges ambassadør Eva Berg i Dusjanbe, som også dekker Turkmenistan, overleverte akkreditivene 3. mai 2016.",
      fact: `${post}, person: berg, date: 2016-05-03, dateMeans: credentials, concurrent: [tm]`,
      slips: [[", concurrent: [tm]", "", "concurrent"]],
    },
  ]);
});

describe("types of documents, aid and trade", () => {
  tryAll([
    {
      language: "nb",
      quote: "En intensjonsavtale om havner ble inngått 3. mai 2016.",
      fact: "kind: agreement, type: memorandum, date: 2016-05-03, about: { nb: havner }",
      slips: [["memorandum", "agreement", "type"]],
    },
    {
      language: "en",
      quote:
        "In 2016 Norway gave Tajikistan 2 million dollars through the Red Crescent for wells; another 3 million dollars went to schools.",
      fact: `kind: aid, donor: no, recipient: tj, date: '2016', amount: { value: "3000000", currency: USD }, purpose: { en: schools }`,
      slips: [],
    },
    {
      language: "de",
      quote:
        "Der Handel Norwegens mit Tadschikistan erreichte 2016 5 Mio. Kronen, davon entfielen 4 Mio. Kronen auf norwegische Ausfuhren und 1 Mio. Kronen auf Einfuhren.",
      fact: `kind: trade, measure: imports, reporter: no, date: '2016', amount: { value: "1000000", currency: NOK }`,
      slips: [["measure: imports", "measure: exports", "measure"]],
    },
    {
      language: "de",
      quote: "Über das Rote Kreuz flossen 2016 2 Mio. Euro Norwegens nach Tadschikistan für Brunnen.",
      fact: `kind: aid, donor: no, recipient: tj, date: '2016', amount: { value: "2000000", currency: EUR }, channel: { de: Rotes Kreuz }, purpose: { de: Brunnen }`,
      slips: [[", channel: { de: Rotes Kreuz }", "", "channel"]],
    },
    {
      language: "de",
      quote: "Das Abkommen über Energie wurde im Mai 2011 paraphiert und am 3. Juni 2012 unterzeichnet.",
      fact: "kind: agreement, type: agreement, date: 2012-06-03, about: { de: Energie }",
      slips: [["2012-06-03", "2011-05", "date"]],
    },
    {
      language: "en",
      quote: "The agreement on energy, initialled in May 2011, has not entered into force.",
      fact: "kind: agreement, type: agreement, date: 2011-05, about: { en: energy }, text: { en: It has not entered into force. }",
      slips: [["2011-05", "2011-06", "date"]],
    },
  ]);
});

describe("a legation is not an embassy", () => {
  const fact = `${mission}, type: legation, city: dushanbe, opened: 2001-05-03`;
  tryAll([
    {
      language: "de",
      quote: "Norwegens Gesandtschaft in Duschanbe wurde am 3. Mai 2001 eröffnet.",
      fact,
      slips: [["legation", "embassy", "type"]],
    },
    {
      language: "en",
      quote: "Norway's legation in Dushanbe was opened on 3 May 2001.",
      fact,
      slips: [["legation", "embassy", "type"]],
    },
    {
      language: "nb",
      quote: "Norges legasjon i Dusjanbe ble åpnet 3. mai 2001.",
      fact,
      slips: [
        ["legation", "embassy", "type"],
        ["legation", "representation", "type"],
      ],
    },
    {
      language: "ru",
      quote: "Дипломатическая миссия Норвегии в Душанбе была открыта 3 мая 2001 года.",
      fact,
      slips: [["legation", "embassy", "type"]],
    },
  ]);
});
