import { describe } from "vitest";
import { tryAll } from "../trial.ts";

const berg = "by: [{ person: berg }]";

describe("reservations that only the text or only the quotes have", () => {
  tryAll([
    {
      language: "en",
      quote: "In May 2014 Eva Berg said that Norway may finance the tunnel and plans to train Tajik engineers.",
      fact: `kind: statement, date: 2014-05, ${berg}, text: { en: Norway may finance the tunnel and plans to train Tajik engineers. }`,
      slips: [
        ["may finance", "finances", "text"],
        ["plans to train", "trains", "text"],
        ["may finance", "must finance", "text"],
      ],
    },
    {
      language: "de",
      quote: "Eva Berg erklärte, der Tunnel solle angeblich 2020 eröffnet werden; Norwegen prüfe den Entwurf.",
      fact: `kind: statement, ${berg}, text: { de: "Der Tunnel solle angeblich 2020 eröffnet werden; Norwegen prüfe den Entwurf." }`,
      slips: [
        ["solle angeblich 2020", "werde 2020", "text"],
        ["prüfe", "könnte prüfen", "text"],
      ],
    },
    {
      language: "nb",
      quote: "Eva Berg sa at Norge kan støtte tunnelen, og at Tadsjikistan bør pusse opp veien.",
      fact: `kind: statement, ${berg}, text: { nb: "Norge kan støtte tunnelen, og Tadsjikistan bør pusse opp veien." }`,
      slips: [
        ["kan støtte", "støtter", "text"],
        ["bør pusse", "kan pusse", "text"],
      ],
    },
    {
      language: "ru",
      quote: "Ева Берг заявила, что Норвегия может поддержать строительство тоннеля, а дорогу якобы отремонтировали.",
      fact: `kind: statement, ${berg}, text: { ru: "Норвегия может поддержать строительство тоннеля, а дорогу якобы отремонтировали." }`,
      slips: [
        ["может поддержать", "поддержит", "text"],
        ["может поддержать", "намерена поддержать", "text"],
        [" якобы", "", "text"],
      ],
    },
  ]);
});

describe("several negations", () => {
  tryAll([
    {
      language: "en",
      quote: "Eva Berg said that Norway had never closed the mission and would not reduce the staff.",
      fact: `kind: statement, ${berg}, text: { en: Norway had never closed the mission and would not reduce the staff. }`,
      slips: [
        ["not reduce", "reduce", "text"],
        ["never closed the mission and would not reduce", "closed the mission and would not reduce", "text"],
      ],
    },
    {
      language: "de",
      quote: "Die Zölle sollten nicht ohne Absprache geändert werden, sagte Eva Berg.",
      fact: `kind: statement, ${berg}, text: { de: "Ohne Absprache sollten die Zölle nicht geändert werden." }`,
      slips: [["Ohne Absprache", "Mit Absprache", "text"]],
    },
    {
      language: "nb",
      quote: "Eva Berg sa at Norge ikke ville stenge ambassaden, men ville stenge konsulatet.",
      fact: `kind: statement, ${berg}, text: { nb: "Norge ville ikke stenge ambassaden, men ville stenge konsulatet." }`,
      slips: [
        [
          "ville ikke stenge ambassaden, men ville stenge konsulatet",
          "ville stenge ambassaden, men ville ikke stenge konsulatet",
          "text",
        ],
      ],
    },
    {
      language: "ru",
      quote: "Ева Берг заявила, что никто не просил кредита, и Норвегия не откажет в помощи.",
      fact: `kind: statement, ${berg}, text: { ru: "Никто не просил кредита, и Норвегия не откажет в помощи." }`,
      slips: [["не откажет", "откажет", "text"]],
    },
  ]);
});

describe("times and limits of numbers", () => {
  tryAll([
    {
      language: "en",
      quote: "After the flood, more than 300 families moved to Khorog, Eva Berg said.",
      fact: `kind: statement, ${berg}, text: { en: "After the flood, more than 300 families moved to Khorog." }`,
      slips: [
        ["After the", "Before the", "text"],
        ["more than 300", "300", "text"],
        ["more than 300", "about 300", "text"],
      ],
    },
    {
      language: "de",
      quote: "Nach der Flut zogen rund 300 Familien um, sagte Eva Berg.",
      fact: `kind: statement, ${berg}, text: { de: "Rund 300 Familien zogen nach der Flut um." }`,
      slips: [
        ["nach der", "vor der", "text"],
        ["Rund 300", "300", "text"],
        ["Rund 300", "Über 300", "text"],
      ],
    },
    {
      language: "nb",
      quote: "Etter flommen flyttet minst 300 familier, sa Eva Berg.",
      fact: `kind: statement, ${berg}, text: { nb: "Minst 300 familier flyttet etter flommen." }`,
      slips: [
        ["etter flommen", "før flommen", "text"],
        ["Minst 300", "Snaut 300", "text"],
        ["Minst 300", "300", "text"],
      ],
    },
    {
      language: "ru",
      quote: "После паводка переехало около 300 семей, заявила Ева Берг.",
      fact: `kind: statement, ${berg}, text: { ru: "После паводка переехало около 300 семей." }`,
      slips: [
        ["После паводка", "До паводка", "text"],
        ["около 300", "более 300", "text"],
        ["около 300", "300", "text"],
      ],
    },
  ]);
});

describe("who does what to whom", () => {
  tryAll([
    {
      language: "en",
      quote: "On 3 May 2014 Eva Berg asked Rustam Karimov to reopen the road from Khorog to Murghab.",
      fact: `kind: statement, date: 2014-05-03, ${berg}, text: { en: Eva Berg asked Rustam Karimov to reopen the road from Khorog to Murghab. }`,
      slips: [
        ["Eva Berg asked Rustam Karimov", "Rustam Karimov asked Eva Berg", "text"],
        ["from Khorog to Murghab", "from Murghab to Khorog", "text"],
      ],
    },
    {
      language: "en",
      quote: "Tajikistan was thanked by Norway for the tents.",
      fact: "kind: statement, by: [], text: { en: Norway thanked Tajikistan for the tents. }",
      slips: [["Norway thanked Tajikistan", "Tajikistan thanked Norway", "text"]],
    },
    {
      language: "de",
      quote: "Am 3. Mai 2014 dankte Eva Berg Rustam Karimov für die Zelte.",
      fact: `kind: statement, date: 2014-05-03, ${berg}, text: { de: Eva Berg dankte Rustam Karimov für die Zelte. }`,
      slips: [["Eva Berg dankte Rustam Karimov", "Rustam Karimov dankte Eva Berg", "text"]],
    },
    {
      language: "nb",
      quote: "I 2014 takket Eva Berg Rustam Karimov for teltene.",
      fact: `kind: statement, date: '2014', ${berg}, text: { nb: Eva Berg takket Rustam Karimov for teltene. }`,
      slips: [["Eva Berg takket Rustam Karimov", "Rustam Karimov takket Eva Berg", "text"]],
    },
    {
      language: "ru",
      quote: "3 мая 2014 г. Рустама Каримова поблагодарила за палатки Ева Берг.",
      fact: `kind: statement, date: 2014-05-03, ${berg}, text: { ru: Ева Берг поблагодарила Рустама Каримова за палатки. }`,
      slips: [["Ева Берг поблагодарила Рустама Каримова", "Рустам Каримов поблагодарил Еву Берг", "text"]],
    },
  ]);
});

describe("the speaker", () => {
  tryAll([
    {
      language: "en",
      quote: ["Eva Berg met Rustam Karimov.", "Mr Karimov said that the road was open."],
      fact: "kind: statement, by: [{ person: karimov }], text: { en: The road was open. }",
      slips: [["person: karimov", "person: berg", "by"]],
    },
    {
      language: "de",
      quote: ["Eva Berg traf Rustam Karimov.", "Die Straße sei offen, sagte Karimov."],
      fact: "kind: statement, by: [{ person: karimov }], text: { de: Die Straße sei offen. }",
      slips: [["person: karimov", "person: berg", "by"]],
    },
    {
      language: "nb",
      quote: ["Eva Berg traff Rustam Karimov.", "Veien er åpen, sa Karimov."],
      fact: "kind: statement, by: [{ person: karimov }], text: { nb: Veien er åpen. }",
      slips: [["person: karimov", "person: berg", "by"]],
    },
    {
      language: "ru",
      quote: ["Ева Берг встретилась с Рустамом Каримовым.", "Каримов заявил, что дорога открыта."],
      fact: "kind: statement, by: [{ person: karimov }], text: { ru: Дорога открыта. }",
      slips: [["person: karimov", "person: berg", "by"]],
    },
  ]);
});
