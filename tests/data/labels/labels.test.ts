// Checks that apply to every text in every language.
import { describe, expect, test } from "vitest";
import { attributeLabels } from "../../../data/labels/card/attribute-labels.ts";
import { cardLabels } from "../../../data/labels/card/card-labels.ts";
import { evidenceLabels } from "../../../data/labels/card/evidence-labels.ts";
import { factLabels } from "../../../data/labels/card/fact-labels.ts";
import { layoutLabels } from "../../../data/labels/card/layout-labels.ts";
import { valueLabels } from "../../../data/labels/card/value-labels.ts";
import { dateForms } from "../../../data/labels/date-forms.ts";
import { monthNames, monthNamesAlone, stateNames } from "../../../data/labels/generated.ts";
import { labels } from "../../../data/labels/labels.ts";
import { currencyNames } from "../../../data/labels/names/currency-names.ts";
import { officeTitles } from "../../../data/labels/names/office-titles.ts";
import { accessibilityWords } from "../../../data/labels/pages/accessibility-labels.ts";
import { anniversaryLabels } from "../../../data/labels/pages/anniversary-labels.ts";
import { changeLabels } from "../../../data/labels/pages/change-labels.ts";
import { pageWords } from "../../../data/labels/pages/page-labels.ts";
import { privacyWords } from "../../../data/labels/pages/privacy-labels.ts";
import { problemWords } from "../../../data/labels/pages/problem-texts.ts";
import { type InEveryLanguage, type Language, languages } from "../../../data/model/language.ts";
import { stateCodes } from "../../../data/model/states/states.ts";
import { projectCities } from "../../project-cities.ts";

const cityNames = Object.fromEntries(
  [...projectCities].map(([key, { name }]) => [key, name as InEveryLanguage] as const),
);

const tags = Object.keys(languages) as Language[];

/** Returns every text in a table, at any depth, with its path. */
function texts(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, value("")]];
  return Object.entries(value as object).flatMap(([key, part]) => texts(part, `${path}.${key}`));
}

/** Returns all label texts in a language. */
function textsIn(language: Language): [path: string, text: string][] {
  const tablesByKey: Record<string, Readonly<Record<string, InEveryLanguage<unknown>>>> = {
    labels,
    anniversaryLabels,
    changeLabels,
    cityNames,
    currencyNames,
    officeTitles,
    problemWords,
  };
  const tablesByLanguage = {
    dateForms,
    monthNames,
    monthNamesAlone,
    stateNames,
    pageWords,
    accessibilityWords,
    privacyWords,
  };
  return [
    ...Object.entries(tablesByKey).flatMap(([name, table]) =>
      Object.entries(table).flatMap(([key, words]) => texts(words[language], `${name}.${key}`)),
    ),
    ...Object.entries(tablesByLanguage).flatMap(([name, table]) => texts(table[language], name)),
  ];
}

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
const textsMatching = (language: Language, pattern: RegExp) =>
  textsIn(language).filter(([, text]) => pattern.test(text));

describe.each(tags)("%s", (language) => {
  test("no text is empty or has leading, trailing or repeated spaces", () => {
    expect(textsMatching(language, /^$|^\s|\s$|\s\s/)).toEqual([]);
  });

  test("no word mixes scripts", () => {
    expect(textsMatching(language, /\p{sc=Latn}\p{sc=Cyrl}|\p{sc=Cyrl}\p{sc=Latn}/u)).toEqual([]);
    expect(textsMatching(language, /\p{sc=Latn}\p{sc=Arab}|\p{sc=Arab}\p{sc=Latn}/u)).toEqual([]);
  });

  test("no text has control characters or decomposed accents", () => {
    expect(textsMatching(language, /\p{Cc}/u)).toEqual([]);
    expect(textsIn(language).filter(([, text]) => text !== text.normalize("NFC"))).toEqual([]);
  });

  test("every state has a unique name", () => {
    const names = stateCodes.map((code) => stateNames[language][code]);
    expect(names).toHaveLength(195);
    expect(new Set(names).size).toBe(195);
    expect(names.every((name) => typeof name === "string" && name.length > 0)).toBe(true);
  });

  test("every month has two forms", () => {
    expect(monthNames[language]).toHaveLength(12);
    expect(monthNamesAlone[language]).toHaveLength(12);
  });
});

test.each(["ru", "tg"] as const)("names in %s are in Cyrillic", (language) => {
  const names = [...Object.values(stateNames[language]), ...monthNames[language], ...monthNamesAlone[language]];
  expect(names.filter((name) => /\p{sc=Latn}/u.test(name))).toEqual([]);
});

test("Tajik texts have no letters that only Russian uses", () => {
  expect(textsMatching("tg", /[щыь]/i)).toEqual([]);
});

test("Persian texts use Persian letters, digits, punctuation and joiners", () => {
  expect(textsMatching("fa", /[,;?]/)).toEqual([]);
  expect(textsMatching("fa", /[يكة٠-٩]/)).toEqual([]);
  // A zero-width non-joiner comes between two letters, never next to a space.
  expect(textsMatching("fa", /\u200c(?!\p{sc=Arab})|(?<!\p{sc=Arab})\u200c/u)).toEqual([]);
});

test.each(Object.entries<InEveryLanguage>({ ...labels, ...anniversaryLabels, ...changeLabels }))(
  "%s has the same placeholders in every language",
  (_, words) => {
    for (const language of tags) expect(placeholders(words[language])).toEqual(placeholders(words.de));
  },
);

test.each(Object.entries(problemWords))("the problem %s has the same placeholders in every language", (_, words) => {
  for (const language of tags) expect(placeholders(words[language].help)).toEqual(placeholders(words.de.help));
});

test.each(Object.entries({ accessibilityWords, privacyWords }))(
  "%s has the same placeholders, and as many items in each list, in every language",
  (_, words) => {
    const shape = (language: Language) => texts(words[language], "").map(([path, text]) => [path, placeholders(text)]);
    for (const language of tags) expect(shape(language)).toEqual(shape("de"));
  },
);

test("no label is in two tables", () => {
  const tables = [cardLabels, layoutLabels, factLabels, evidenceLabels, attributeLabels, valueLabels];
  expect(tables.flatMap((table) => Object.keys(table))).toHaveLength(Object.keys(labels).length);
});
