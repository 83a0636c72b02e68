import { expect, test } from "vitest";
import { stateNames } from "../../../data/labels/generated.ts";
import { type Language, languages } from "../../../data/model/language.ts";
import { stateCodes } from "../../../data/model/states/states.ts";
import { initialOf, sortedByName } from "../../../data/view/words/alphabetical.ts";

const sorted = (names: readonly string[], language: Language) =>
  sortedByName(
    names.map((name) => ({ name })),
    language,
  ).map(({ name }) => name);

test.each([
  [
    "de",
    ["Ägypten", "Albanien", "Österreich", "Oman", "Zypern"],
    ["Ägypten", "Albanien", "Oman", "Österreich", "Zypern"],
  ],
  ["en", ["Côte d’Ivoire", "Cuba", "Costa Rica", "Croatia"], ["Costa Rica", "Côte d’Ivoire", "Croatia", "Cuba"]],
  ["nb", ["Åland", "Østerrike", "Zambia", "Oman"], ["Oman", "Zambia", "Østerrike", "Åland"]],
  [
    "ru",
    ["Индия", "Йемен", "Ирак", "Кабо-Верде", "ЮАР", "Эстония"],
    ["Индия", "Ирак", "Йемен", "Кабо-Верде", "Эстония", "ЮАР"],
  ],
  // Қ follows К, Ҳ follows Х, and Ҷ follows Ч.
  [
    "tg",
    ["Қатар", "Лаос", "Кувайт", "Ҷибути", "Шри-Ланка", "Чили", "Ҳиндустон", "Хорватия"],
    ["Кувайт", "Қатар", "Лаос", "Хорватия", "Ҳиндустон", "Чили", "Ҷибути", "Шри-Ланка"],
  ],
  // In Unicode, پ, چ and گ come after all letters of the Arabic language.
  [
    "fa",
    ["یمن", "پرو", "تایلند", "چاد", "حبشه", "گرجستان", "لبنان", "آلمان", "ایران", "بلژیک"],
    ["آلمان", "ایران", "بلژیک", "پرو", "تایلند", "چاد", "حبشه", "گرجستان", "لبنان", "یمن"],
  ],
] satisfies [Language, string[], string[]][])(
  "%s: names are in the order of the alphabet",
  (language, names, expected) => {
    expect(sorted(names, language)).toEqual(expected);
  },
);

test("spaces and hyphens count alike, and before letters", () => {
  expect(sorted(["Guinea-Bissau", "Guinea", "Guyana"], "en")).toEqual(["Guinea", "Guinea-Bissau", "Guyana"]);
  expect(sorted(["سورینام", "سودان جنوبی", "سودان", "سوئد"], "fa")).toEqual([
    "سوئد",
    "سودان",
    "سودان جنوبی",
    "سورینام",
  ]);
});

test("a name is listed under a letter of the alphabet", () => {
  expect(initialOf("Österreich", "de")).toBe("O");
  expect(initialOf("Østerrike", "nb")).toBe("Ø");
  expect(initialOf("Йемен", "ru")).toBe("Й");
  expect(initialOf("Ҷибути", "tg")).toBe("Ҷ");
  expect(initialOf("آلمان", "fa")).toBe("آ");
});

test.each(Object.keys(languages) as Language[])(
  "%s: every state's name begins with a letter of the alphabet",
  (language) => {
    const names = stateCodes.map((code) => stateNames[language][code] as string);
    const initials = [...new Set(sorted(names, language).map((name) => initialOf(name, language)))];
    // Each letter occurs once: no name is between names with another letter.
    expect(initials).toEqual(sorted(initials, language));
    for (const initial of initials) expect(initial).toMatch(/^\p{L}$/u);
  },
);
