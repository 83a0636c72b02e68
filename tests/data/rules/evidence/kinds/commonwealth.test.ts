import { describe } from "vitest";
import { tryAll } from "../trial.ts";

describe("High Commissions and High Commissioners of Commonwealth states", () => {
  tryAll([
    {
      pair: "fj-mt",
      language: "en",
      quote: "Fiji's High Commission in Valletta opened on 3 May 2011.",
      fact: "kind: mission, type: high-commission, sending: fj, receiving: mt, city: valletta, opened: 2011-05-03",
      slips: [
        ["high-commission", "embassy", "type"],
        ["sending: fj, receiving: mt", "sending: mt, receiving: fj", "sending"],
      ],
    },
    {
      pair: "fj-mt",
      language: "en",
      quote: "Eva Berg, High Commissioner of Fiji to Malta, presented her credentials on 3 May 2011.",
      fact: "kind: ambassador, sending: fj, receiving: mt, person: berg, office: high-commissioner, date: 2011-05-03, dateMeans: credentials",
      slips: [[", office: high-commissioner", "", "office"]],
    },
    {
      pair: "fj-mt",
      language: "de",
      quote: "Am 3. Mai 2011 traf in Suva Hochkommissarin Eva Berg den Minister Ole Dahl.",
      fact: "kind: meeting, date: 2011-05-03, place: suva, people: [{ person: berg, office: high-commissioner, state: mt }, { person: dahl, office: minister, state: fj }]",
      slips: [["office: high-commissioner", "office: ambassador", "office"]],
    },
  ]);
});

describe("the place of signature", () => {
  const agreement = "kind: agreement, type: agreement, date: 2011-05-03, about:";
  const places: [string, string, string][] = [
    [", place: oslo", "", "place"],
    [", place: oslo", ", place: moscow", "place"],
  ];
  tryAll([
    {
      language: "de",
      quote: "Das Abkommen über Energie wurde am 3. Mai 2011 in Oslo unterzeichnet.",
      fact: `${agreement} { de: Energie }, place: oslo`,
      slips: places,
    },
    {
      language: "en",
      quote: "An agreement on energy was signed in Oslo on 3 May 2011.",
      fact: `${agreement} { en: energy }, place: oslo`,
      slips: places,
    },
    {
      language: "nb",
      quote: "En avtale om energi ble undertegnet i Oslo 3. mai 2011.",
      fact: `${agreement} { nb: energi }, place: oslo`,
      slips: places,
    },
    {
      language: "ru",
      quote: "Соглашение об энергетике подписано в Осло 3 мая 2011 г.",
      fact: `${agreement} { ru: энергетика }, place: oslo`,
      slips: places,
    },
    {
      language: "en",
      quote: "An agreement on energy was signed on 3 May 2011. The research centre in Oslo is part of it.",
      fact: `${agreement} { en: energy }, text: { en: The research centre is part of it. }`,
      slips: [],
    },
  ]);
});

describe("two delegations, each with a head", () => {
  const meeting =
    "kind: meeting, date: 2011-05-03, place: oslo, people: [{ person: berg, office: minister, state: no, leads: true }, { person: karimov, office: deputy-minister, state: tj, leads: true }]";
  tryAll([
    {
      language: "en",
      quote:
        "On 3 May 2011, the Norwegian delegation headed by Minister Eva Berg and the Tajik delegation led by Deputy Minister Rustam Karimov met in Oslo.",
      fact: meeting,
      slips: [],
    },
  ]);
});

describe("who led", () => {
  tryAll([
    {
      language: "nb",
      quote: "En delegasjon fra Tadsjikistan med minister Rustam Karimov i spissen kom til Oslo 3. mai 2011.",
      fact: "kind: visit, guest: tj, host: no, date: 2011-05-03, place: oslo, people: [{ person: karimov, office: minister, state: tj, leads: true }]",
      slips: [[", leads: true", "", "leads"]],
    },
  ]);
});
