import { describe, expect, test } from "vitest";
import { stateNames } from "../../../../../data/labels/generated.ts";
import type { Language } from "../../../../../data/model/language.ts";
import { setKnownCities } from "../../../../../data/rules/reading/states/known-cities.ts";
import { namedCities, namedStates } from "../../../../../data/rules/reading/states/states.ts";
import { projectCities } from "../../../../project-cities.ts";

type Case = [language: Language, text: string, codes: string];

describe("namedStates", () => {
  test.each<Case>([
    ["de", "zwischen der Republik Tadschikistan und Königreich der Norwegen", "tj no"],
    ["de", "die tadschikische Seite und der norwegische Außenminister", "tj no"],
    ["de", "des tadschikisch-norwegischen Unternehmens der Norweger und Norwegerinnen", "tj no no no"],
    [
      "de",
      "im Vereinigten Königreich, in den Vereinigten Staaten von Amerika, in den Niederlanden, der USA",
      "gb us nl us",
    ],
    ["de", "Guinea-Bissau, Guinea, Äquatorialguinea, Papua-Neuguinea, Niger, Nigerias", "gw gn gq pg ne ng"],
    ["de", "Kongo, Demokratischen Republik Kongo, Kongo-Brazzaville", "cg cd cd cg"],
    ["de", "Polens Botschafter, der Schweizer Botschafter, in Georgien", "pl ch ge"],
    ["de", "Russischen Föderation, Heiligen Stuhl, Republik Korea, Nordkorea", "ru va kr kp"],
    ["de", "ein Roman über Südamerika; schwedische", "se"],
    ["en", "Kingdom of Norway and Norway's Ambassador, the Tajik side, Norwegians", "no no tj no"],
    ["en", "let us go to the US; the U.S. President; the United Kingdom", "us us gb"],
    ["en", "South Sudan and Sudan, Dominica and the Dominican Republic, Romania and Oman", "ss sd dm do ro om"],
    ["en", "the Republic of Korea and the DPRK; Latin American states; polish the Polish text", "kr kp pl"],
    ["en", "a chad, the oman; New Mexico", ""],
    ["ru", "между Республикой Таджикистан и Королевством Норвегия", "tj no"],
    ["ru", "таджикско-норвежских отношений, таджикской стороны", "tj no tj"],
    ["ru", "Соединёнными Штатами Америки, в США, в Объединённых Арабских Эмиратах", "us us ae"],
    ["ru", "с Саудовской Аравией, на Филиппинах, Новой Зеландией, Российской Федерацией", "sa ph nz ru"],
    ["ru", "в Нигере и Нигерии; из Чада; Кыргызстаном, кыргызской; Нидерландов", "ne ng td kg kg nl"],
    ["ru", "того же года; Того же года; в Того", "tg"],
    ["nb", "Kongeriket Norges ambassadør i Tadsjikistan, den tadsjikiske siden, nordmenn", "no tj tj no"],
    ["nb", "De forente arabiske emirater, Storbritannias, Republikken Korea, Sør-Korea", "ae gb kr kr"],
    ["nb", "norsk-russiske forbindelser; finne en løsning", "no ru"],
    ["tg", "Норвегия ва Тоҷикистон", "no tj"],
  ])("%s: %s → %s", (language, text, codes) => {
    expect(
      namedStates(text, language)
        .map(({ code }) => code)
        .join(" "),
    ).toBe(codes);
  });

  test.each(["de", "en", "ru", "nb"] as const)("knows the name of every state in %s", (language) => {
    const unread = Object.entries(stateNames[language]).filter(
      ([code, name]) => !namedStates(`… ${name} …`, language).some((named) => named.code === code),
    );
    expect(unread).toEqual([]);
  });

  test("returns where a state is named, and whether by an adjective", () => {
    const text = "Der norwegische Botschafter in Guinea-Bissau";
    expect(namedStates(text, "de").map(({ start, end, isAdjective }) => [text.slice(start, end), isAdjective])).toEqual(
      [
        ["norwegische", true],
        ["Guinea-Bissau", false],
      ],
    );
  });
});

test.each<Case>([
  ["de", "mit Sitz in Wien; Astanas", "vienna astana"],
  ["en", "in New York and Moscow's streets", "new-york moscow"],
  ["ru", "в Москве, Вене, Осло и Нью-Йорке", "moscow vienna oslo new-york"],
  ["nb", "i Wien og Oslos", "vienna oslo"],
])("namedCities, %s: %s → %s", (language, text, expected) => {
  setKnownCities(projectCities);
  expect(
    namedCities(text, language)
      .map(({ city }) => city)
      .join(" "),
  ).toBe(expected);
});

test("a capital does not count as its state", () => {
  expect(namedStates("between Oslo and Moscow", "en")).toEqual([]);
});
