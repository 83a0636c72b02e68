import { describe } from "vitest";
import { tryAll } from "../trial.ts";

describe("documents that are only counted", () => {
  const counted: [string, string, string][] = [["documents: 9", "documents: 8", "documents"]];
  const onlyCounted: [string, string, string][] = [
    ...counted,
    ["documents: 9", "documents: 9, status: established", "status"],
  ];
  tryAll([
    {
      language: "de",
      quote: "Die Rechtsgrundlage umfasst neun Dokumente.",
      fact: "kind: legal-framework, documents: 9",
      slips: onlyCounted,
    },
    {
      language: "de",
      quote: "Zwischen Norwegen und Tadschikistan bestehen neun Abkommen.",
      fact: "kind: legal-framework, documents: 9",
      slips: counted,
    },
    {
      language: "en",
      quote: "The legal basis comprises nine agreements.",
      fact: "kind: legal-framework, documents: 9",
      slips: onlyCounted,
    },
    {
      language: "nb",
      quote: "Avtaleverket omfatter ni avtaler.",
      fact: "kind: legal-framework, documents: 9",
      slips: onlyCounted,
    },
    {
      language: "ru",
      quote: "Договорная база включает девять соглашений.",
      fact: "kind: legal-framework, documents: 9",
      slips: onlyCounted,
    },
    {
      language: "en",
      quote: "The legal basis has been created and includes nine agreements.",
      fact: "kind: legal-framework, documents: 9, status: established",
      slips: [[", status: established", "", "status"]],
    },
  ]);
});

describe("words for an event itself, for periods, vacancies, aid and trade", () => {
  const visit = "kind: visit, guest: tj, host: no";
  tryAll([
    {
      language: "nb",
      quote: "Arbeidsbesøket fra Tadsjikistan til Norge fant sted 3. mai 2016.",
      fact: `${visit}, date: 2016-05-03, rank: working`,
      slips: [[", rank: working", "", "rank"]],
    },
    {
      language: "ru",
      quote: "В ходе прошедшего 3 мая 2016 г. рабочего визита в Осло Президента Таджикистана принято заявление.",
      fact: `${visit}, date: 2016-05-03, rank: working, place: oslo, people: [{ office: president, state: tj }]`,
      slips: [["rank: working", "rank: state", "rank"]],
    },
    {
      language: "en",
      quote: "A Tajik delegation visited Norway during the second half of May 2016.",
      fact: `${visit}, date: 2016-05`,
      slips: [["2016-05", "2016-06", "date"]],
    },
    {
      language: "en",
      quote: "A new Norwegian ambassador to Tajikistan has yet to be appointed.",
      fact: "kind: ambassador, sending: no, receiving: tj, vacant: true",
      slips: [[", vacant: true", "", "vacant"]],
    },
    {
      language: "nb",
      quote: "Norge ga i 2016 faglig bistand til Tadsjikistan.",
      fact: "kind: aid, donor: no, recipient: tj, date: '2016', forms: [technical], purpose: { nb: bistand }",
      slips: [[", forms: [technical]", "", "forms"]],
    },
    {
      language: "en",
      quote: "In 2016, notes on the recognition of diplomas were exchanged.",
      fact: "kind: agreement, type: exchange-of-notes, date: '2016', about: { en: recognition of diplomas }",
      slips: [["exchange-of-notes", "protocol", "type"]],
    },
    {
      language: "nb",
      quote: "Ifølge SSB kjøpte Norge varer for 5 mill. kroner fra Tadsjikistan i 2016.",
      fact: `kind: trade, measure: imports, reporter: no, date: '2016', amount: { value: "5000000", currency: NOK }`,
      slips: [["measure: imports", "measure: exports", "measure"]],
    },
    {
      language: "de",
      quote: "Norwegen bezog 2016 Waren um 5 Mio. Kronen aus Tadschikistan.",
      fact: `kind: trade, measure: imports, reporter: no, date: '2016', amount: { value: "5000000", currency: NOK }`,
      slips: [["measure: imports", "measure: turnover", "measure"]],
    },
    {
      language: "en",
      quote: "Norway sold goods worth 5 million kroner to Tajikistan in 2016.",
      fact: `kind: trade, measure: exports, reporter: no, date: '2016', amount: { value: "5000000", currency: NOK }`,
      slips: [["measure: exports", "measure: turnover", "measure"]],
    },
  ]);
});
