import { describe } from "vitest";
import { tryAll } from "../trial.ts";

describe("guests whose title names no state", () => {
  const guest = "people: [{ person: karimov, office: foreign-minister, state: tj }]";
  const slips: [string, string, string][] = [
    [guest, "people: []", "people"],
    ["person: karimov, ", "", "people"],
  ];
  tryAll([
    {
      language: "de",
      quote:
        "Vom 12. bis 14. Juni 2018 hielt sich Außenminister Rustam Karimov zu einem offiziellen Besuch in Oslo auf.",
      fact: `kind: visit, date: 2018-06-12/2018-06-14, guest: tj, host: no, rank: official, place: oslo, ${guest}`,
      slips,
    },
    {
      language: "en",
      quote: "Foreign Minister Rustam Karimov visited Oslo on 12 June 2018.",
      fact: `kind: visit, date: 2018-06-12, guest: tj, host: no, place: oslo, ${guest}`,
      slips,
    },
    {
      language: "nb",
      quote: "Utenriksminister Rustam Karimov besøkte Oslo 12. juni 2018.",
      fact: `kind: visit, date: 2018-06-12, guest: tj, host: no, place: oslo, ${guest}`,
      slips,
    },
    {
      language: "nb",
      quote: "I juni 2018 reiste utenriksminister Rustam Karimov til Oslo.",
      fact: `kind: visit, date: 2018-06, guest: tj, host: no, place: oslo, ${guest}`,
      slips,
    },
    {
      language: "ru",
      quote: "В июне 2018 г. министр иностранных дел Рустам Каримов посетил Осло.",
      fact: `kind: visit, date: 2018-06, guest: tj, host: no, place: oslo, ${guest}`,
      slips,
    },
    // The minister is the host.
    {
      language: "de",
      quote: "Im Juni 2018 besuchte der tadschikische Außenminister Ministerpräsidentin Eva Berg in Oslo.",
      fact: "kind: visit, date: 2018-06, guest: tj, host: no, place: oslo, people: [{ office: foreign-minister, state: tj }]",
      slips: [],
    },
  ]);
});

describe("those who accompany a guest", () => {
  const guest = "people: [{ person: karimov, office: president, state: tj }";
  const minister = ", { person: saidova, office: trade-minister }";
  const slips: [string, string, string][] = [[minister, "", "people"]];
  tryAll([
    {
      language: "en",
      quote:
        "President Rustam Karimov of Tajikistan visited Norway in May 2015, accompanied by the Minister for Trade, Ms Zarina Saidova.",
      fact: `kind: visit, date: 2015-05, guest: tj, host: no, ${guest}${minister}]`,
      slips,
    },
    {
      language: "de",
      quote:
        "Der tadschikische Präsident Rustam Karimov besuchte im Mai 2015 Norwegen, begleitet von Handelsministerin Zarina Saidova.",
      fact: `kind: visit, date: 2015-05, guest: tj, host: no, ${guest}${minister}]`,
      slips,
    },
    {
      language: "nb",
      quote:
        "Tadsjikistans president Rustam Karimov besøkte Norge i mai 2015, ledsaget av handelsminister Zarina Saidova.",
      fact: `kind: visit, date: 2015-05, guest: tj, host: no, ${guest}${minister}]`,
      slips,
    },
    {
      language: "ru",
      quote:
        "Президент Таджикистана Рустам Каримов посетил Норвегию в мае 2015 г. в сопровождении министра торговли Зарины Саидовой.",
      fact: `kind: visit, date: 2015-05, guest: tj, host: no, ${guest}${minister}]`,
      slips,
    },
  ]);
});
