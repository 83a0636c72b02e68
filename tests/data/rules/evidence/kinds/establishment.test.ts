import { describe } from "vitest";
import { tryAll } from "../trial.ts";

const establishment = "kind: establishment, date: 1992-06-29";

describe("establishment", () => {
  tryAll([
    {
      language: "de",
      quote:
        "Die diplomatischen Beziehungen zwischen Norwegen und Tadschikistan wurden am 29. Juni 1992 durch einen Notenwechsel auf Botschafterebene aufgenommen.",
      fact: `${establishment}, level: ambassadors, byNotes: true`,
      slips: [
        ["1992-06-29", "1992-06-28", "date"],
        ["1992-06-29", "1992-06", "date"],
        ["1992-06-29", "'1992'", "date"],
        ["1992-06-29", "1992-06-29~", "date"],
        ["1992-06-29", "1992-06-29?", "date"],
        [", level: ambassadors", "", "level"],
        [", byNotes: true", "", "byNotes"],
      ],
    },
    {
      language: "de",
      quote:
        "Am 29.06.1992 nahmen Norwegen und Tadschikistan diplomatische Beziehungen auf, nachdem Norwegen die Unabhängigkeit Tadschikistans am 25. Dezember 1991 anerkannt hatte.",
      fact: establishment,
      slips: [
        ["1992-06-29", "1991-12-25", "date"],
        [establishment, `${establishment}, level: ambassadors`, "level"],
        [establishment, `${establishment}, byNotes: true`, "byNotes"],
      ],
    },
    {
      language: "en",
      quote:
        "Diplomatic relations between the Kingdom of Norway and the Republic of Tajikistan were established on June 29, 1992 at the ambassadorial level through an exchange of notes.",
      fact: `${establishment}, level: ambassadors, byNotes: true`,
      slips: [
        ["06-29", "07-29", "date"],
        ["1992", "1993", "date"],
        [", level: ambassadors", "", "level"],
        [", byNotes: true", "", "byNotes"],
      ],
    },
    {
      language: "ru",
      quote:
        "Дипломатические отношения между Республикой Таджикистан и Королевством Норвегия установлены 29 июня 1992 года на уровне послов путём обмена нотами.",
      fact: `${establishment}, level: ambassadors, byNotes: true`,
      slips: [
        ["06-29", "06-19", "date"],
        ["1992-06-29", "1992-06", "date"],
        [", level: ambassadors", "", "level"],
        [", byNotes: true", "", "byNotes"],
      ],
    },
    {
      language: "nb",
      quote:
        "Norge og Tadsjikistan opprettet diplomatiske forbindelser på ambassadørnivå 29. juni 1992 ved noteveksling.",
      fact: `${establishment}, level: ambassadors, byNotes: true`,
      slips: [
        ["06-29", "05-29", "date"],
        [", level: ambassadors", "", "level"],
        [", byNotes: true", "", "byNotes"],
      ],
    },
    {
      language: "nb",
      quote: "De diplomatiske forbindelsene mellom Norge og Tadsjikistan ble trolig opprettet i 1992.",
      fact: "kind: establishment, date: 1992?",
      slips: [["1992?", "'1992'", "date"]],
    },
  ]);
});

describe("recognition", () => {
  const recognised = "kind: recognition, date: 1991-12-25, by: no, of: tj";
  const swaps: [string, string, string][] = [
    ["by: no, of: tj", "by: tj, of: no", "by"],
    ["1991-12-25", "1991-12-26", "date"],
    ["1991-12-25", "1991-12", "date"],
  ];
  tryAll([
    {
      language: "de",
      quote: "Norwegen erkannte die Unabhängigkeit Tadschikistans am 25. Dezember 1991 an.",
      fact: recognised,
      slips: swaps,
    },
    {
      language: "de",
      quote: "Am 25. Dezember 1991 wurde Tadschikistan von Norwegen anerkannt.",
      fact: recognised,
      slips: swaps,
    },
    {
      language: "de",
      quote:
        "Die Anerkennung der Unabhängigkeit der Republik Tadschikistan durch das Königreich Norwegen erfolgte am 25. Dezember 1991.",
      fact: recognised,
      slips: swaps,
    },
    {
      language: "en",
      quote: "Norway recognised the independence of Tajikistan on 25 December 1991.",
      fact: recognised,
      slips: swaps,
    },
    {
      language: "en",
      quote: "Tajikistan's independence was recognized by Norway on 25 December 1991.",
      fact: recognised,
      slips: swaps,
    },
    {
      language: "en",
      quote: "On December 25, 1991 the Kingdom of Norway recognized the Republic of Tajikistan as a sovereign state.",
      fact: recognised,
      slips: swaps,
    },
    {
      language: "ru",
      quote: "Норвегия признала независимость Таджикистана 25 декабря 1991 года.",
      fact: recognised,
      slips: swaps,
    },
    {
      language: "ru",
      quote: "Королевство Норвегия признало государственную независимость Республики Таджикистан 25 декабря 1991 г.",
      fact: recognised,
      slips: swaps,
    },
    {
      language: "ru",
      quote: "25 декабря 1991 года независимость Таджикистана была признана Норвегией.",
      fact: recognised,
      slips: swaps,
    },
    {
      language: "nb",
      quote: "Norge anerkjente Tadsjikistans uavhengighet 25. desember 1991.",
      fact: recognised,
      slips: swaps,
    },
    { language: "nb", quote: "Tadsjikistan ble anerkjent av Norge 25. desember 1991.", fact: recognised, slips: swaps },
    {
      language: "nb",
      quote: "Norges anerkjennelse av Tadsjikistan kom 25. desember 1991.",
      fact: recognised,
      slips: swaps,
    },
  ]);
});
