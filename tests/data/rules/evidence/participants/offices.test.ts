import { describe } from "vitest";
import { tryAll } from "../trial.ts";

const wrongMinister = (office: string): [string, string, string][] => [
  [`office: ${office}`, "office: culture-minister", "office"],
];

describe("how texts write offices", () => {
  tryAll([
    {
      language: "de",
      quote: "Am 4. Mai 2016 traf Aussenministerin Eva Berg in Oslo ihren tadschikischen Amtskollegen Rustam Karimov.",
      fact: "kind: meeting, date: 2016-05-04, place: oslo, people: [{ person: berg, office: foreign-minister, state: no }, { person: karimov, office: foreign-minister, state: tj }]",
      slips: wrongMinister("foreign-minister"),
    },
    {
      language: "de",
      quote: "Am 4. Mai 2016 traf Staatssekretärin Mag.a Dipl.-Ing. Eva Berg den Rektor in Oslo.",
      fact: "kind: meeting, date: 2016-05-04, place: oslo, people: [{ person: berg, office: state-secretary, state: no }]",
      slips: wrongMinister("state-secretary"),
    },
    {
      language: "de",
      quote:
        "Bundesministerin für europäische und internationale Angelegenheiten Mag. Eva Berg besuchte im Mai 2016 Duschanbe.",
      fact: "kind: visit, date: 2016-05, guest: no, host: tj, place: dushanbe, people: [{ person: berg, office: foreign-minister, state: no }]",
      slips: wrongMinister("foreign-minister"),
    },
    {
      language: "en",
      quote: "In May 2016 the Minister for the Economy of Norway, the Hon. Eva Berg, visited Dushanbe.",
      fact: "kind: visit, date: 2016-05, guest: no, host: tj, place: dushanbe, people: [{ person: berg, office: economy-minister, state: no }]",
      slips: wrongMinister("economy-minister"),
    },
    {
      language: "en",
      quote: "In May 2016 Tajikistan was visited by the Norwegian Secretary of Foreign Affairs, Senator Eva Berg.",
      fact: "kind: visit, date: 2016-05, guest: no, host: tj, people: [{ person: berg, office: foreign-minister, state: no }]",
      slips: wrongMinister("foreign-minister"),
    },
    {
      language: "en",
      quote: "Norway's Assistant Foreign Minister Eva Berg visited Dushanbe in May 2016.",
      fact: "kind: visit, date: 2016-05, guest: no, host: tj, place: dushanbe, people: [{ person: berg, state: no }]",
      slips: [["state: no }", "office: foreign-minister, state: no }", "office"]],
    },
    {
      language: "nb",
      quote: "Helseministrene Eva Berg (Norge) og Rustam Karimov (Tadsjikistan) møttes i Oslo 4. mai 2016.",
      fact: "kind: meeting, date: 2016-05-04, place: oslo, people: [{ person: berg, office: health-minister, state: no }, { person: karimov, office: health-minister, state: tj }]",
      slips: wrongMinister("health-minister"),
    },
    {
      language: "nb",
      quote:
        "Finansministrene Eva Berg og Rustam Karimov fra henholdsvis Norge og Tadsjikistan møttes i Oslo 4. mai 2016.",
      fact: "kind: meeting, date: 2016-05-04, place: oslo, people: [{ person: berg, office: finance-minister, state: no }, { person: karimov, office: finance-minister, state: tj }]",
      slips: wrongMinister("finance-minister"),
    },
    {
      language: "ru",
      quote:
        "4 мая 2016 г. в Осло состоялась встреча министра финансов Норвегии проф. Евы Берг и министра финансов Таджикистана Рустама Каримова.",
      fact: "kind: meeting, date: 2016-05-04, place: oslo, people: [{ person: berg, office: finance-minister, state: no }, { person: karimov, office: finance-minister, state: tj }]",
      slips: wrongMinister("finance-minister"),
    },
  ]);
});

describe("a title right before another person's name", () => {
  const kamau = "{ person: kamau, asWritten: Kamau, office: president }";
  const fact = (office: string) =>
    `kind: meeting, date: 2016-05-04, place: oslo, people: [{ person: berg, office: ${office}, state: no }, ${kamau}]`;
  const slips = (office: string): [string, string, string][] => [[`office: ${office}`, "office: president", "office"]];
  tryAll([
    {
      language: "en",
      quote: "The Norwegian Chief Negotiator, Ms Eva Berg, met President Kamau in Oslo on 4 May 2016.",
      fact: `kind: meeting, date: 2016-05-04, place: oslo, people: [{ person: berg }, ${kamau}]`,
      slips: [["person: berg", "person: berg, office: president", "office"]],
    },
    {
      language: "en",
      quote: "The Norwegian Taoiseach, Ms Eva Berg, met President Kamau in Oslo on 4 May 2016.",
      fact: fact("prime-minister"),
      slips: slips("prime-minister"),
    },
    {
      language: "de",
      quote: "Norwegens Chefunterhändlerin Eva Berg, die Präsident Kamau in Oslo am 4. Mai 2016 traf.",
      fact: `kind: meeting, date: 2016-05-04, place: oslo, people: [{ person: berg }, ${kamau}]`,
      slips: [["person: berg", "person: berg, office: president", "office"]],
    },
    {
      language: "nb",
      quote: "Den norske sjefsforhandleren, Eva Berg, møtte president Kamau i Oslo 4. mai 2016.",
      fact: `kind: meeting, date: 2016-05-04, place: oslo, people: [{ person: berg }, ${kamau}]`,
      slips: [["person: berg", "person: berg, office: president", "office"]],
    },
  ]);
});
