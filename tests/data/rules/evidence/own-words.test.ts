import { describe, expect, test } from "vitest";
import { evidence } from "../../../../data/rules/evidence/evidence.ts";
import { dataset } from "../dataset.ts";
import { tryAll } from "./trial.ts";

describe("a quote that only explains what the next one refers to", () => {
  tryAll([
    {
      language: "de",
      quote: [
        "Präsidentin Eva Berg kam zu einem Staatsbesuch nach Tadschikistan.",
        "Ihren Besuch erwiderte im Mai 2016 Präsident Rustam Karimov.",
      ],
      fact: "kind: visit, date: 2016-05, guest: tj, host: no, people: [{ person: karimov, office: president, state: tj }]",
      slips: [["person: karimov", "person: saidova", "people"]],
    },
    {
      language: "en",
      quote: [
        "President Eva Berg paid an official visit to Tajikistan.",
        "The visit was returned in May 2016 by President Rustam Karimov.",
      ],
      fact: "kind: visit, date: 2016-05, guest: tj, host: no, people: [{ person: karimov, office: president, state: tj }]",
      slips: [["2016-05", "2016-06", "date"]],
    },
    {
      language: "nb",
      quote: [
        "President Rustam Karimov avla et offisielt besøk i Norge.",
        "Før det hadde finansminister Eva Berg besøkt Dusjanbe våren 2003.",
      ],
      fact: "kind: visit, date: 2003-21, guest: no, host: tj, place: dushanbe, people: [{ person: berg, office: finance-minister, state: no }]",
      slips: [["guest: no, host: tj", "guest: tj, host: no", "guest"]],
    },
    {
      language: "ru",
      quote:
        "Президент Норвегии Ева Берг посетила Таджикистан с государственным визитом. В мае 2016 года состоялся ответный визит Президента Рустама Каримова в Осло.",
      fact: "kind: visit, date: 2016-05, guest: tj, host: no, place: oslo, people: [{ person: karimov, office: president, state: tj }]",
      slips: [["place: oslo, ", "", "place"]],
    },
    {
      language: "en",
      quote:
        "The Norwegian embassy is headed by Ambassador Eva Berg, who is also accredited to Turkmenistan. Her predecessor, Ole Dahl, left Dushanbe on 3 May 2016.",
      fact: "kind: ambassador, sending: no, receiving: tj, person: dahl, until: 2016-05-03",
      slips: [],
    },
    {
      pair: "kr-no",
      language: "de",
      quote: "Im Mai 2016 besuchte Ministerin Eva Berg Korea.",
      fact: "kind: visit, date: 2016-05, guest: no, host: kr, people: [{ person: berg, office: minister, state: no }]",
      slips: [["office: minister, ", "", "office"]],
    },
  ]);
});

const reopened: [language: string, shared: string, rest: string][] = [
  ["de", "Norwegens Botschaft in Duschanbe", "und 2005 wiedereröffnet."],
  ["en", "Norway's embassy in Dushanbe", "and reopened in 2005."],
  ["nb", "Norges ambassade i Dusjanbe", "og gjenåpnet i 2005."],
];

test.each(reopened)("%s: “%s … %s” is about the mission that both facts quote", (language, shared, rest) => {
  const fact = (id: string, ends: string, quotes: string[]) =>
    `  - { id: ${id}, kind: mission, ${ends}, type: embassy, claims: [{ source: page, quotes: ${JSON.stringify(quotes)} }] }\n`;
  const relation =
    `facts:\n${fact("first", 'sending: "no", receiving: tj, city: dushanbe', [shared])}` +
    fact("second", 'sending: tj, receiving: "no", opened: "2005"', [shared, rest]);
  const sources = { page: { language, text: `${shared} … ${rest}` } };
  const reported = evidence(dataset(relation, { sources })).map(({ attribute }) => attribute);
  expect(reported).toContain("sending");
});
