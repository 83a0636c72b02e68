// What must be true of every word in every language, whoever wrote it.
import { describe, expect, test } from "vitest";
import { anniversaryLabels } from "../../../data/labels/anniversary-labels.ts";
import { cardLabels } from "../../../data/labels/card-labels.ts";
import { changeLabels } from "../../../data/labels/change-labels.ts";
import { cityNames } from "../../../data/labels/city-names.ts";
import { currencyNames } from "../../../data/labels/currency-names.ts";
import { dateForms } from "../../../data/labels/date-forms.ts";
import { evidenceLabels } from "../../../data/labels/evidence-labels.ts";
import { factLabels } from "../../../data/labels/fact-labels.ts";
import { monthNames, monthNamesAlone, stateNames } from "../../../data/labels/generated.ts";
import { labels } from "../../../data/labels/labels.ts";
import { officeTitles } from "../../../data/labels/office-titles.ts";
import { pageWords } from "../../../data/labels/page-labels.ts";
import { problemWords } from "../../../data/labels/problem-texts.ts";
import { valueLabels } from "../../../data/labels/value-labels.ts";
import { type InEveryLanguage, type Language, languages } from "../../../data/model/language.ts";
import { stateCodes } from "../../../data/model/states/states.ts";

const tags = Object.keys(languages) as Language[];

/** Every text of a table, however deep, with the way to it. */
function texts(value: unknown, way: string): [way: string, text: string][] {
  if (typeof value === "string") return [[way, value]];
  if (typeof value === "function") return [[way, value("")]];
  return Object.entries(value as object).flatMap(([key, part]) => texts(part, `${way}.${key}`));
}

/** All that is written in a language. */
function textsIn(language: Language): [way: string, text: string][] {
  const keyed: Record<string, Readonly<Record<string, InEveryLanguage<unknown>>>> = {
    labels,
    anniversaryLabels,
    changeLabels,
    cityNames,
    currencyNames,
    officeTitles,
    problemWords,
  };
  const whole = { dateForms, monthNames, monthNamesAlone, stateNames, pageWords };
  return [
    ...Object.entries(keyed).flatMap(([name, table]) =>
      Object.entries(table).flatMap(([key, words]) => texts(words[language], `${name}.${key}`)),
    ),
    ...Object.entries(whole).flatMap(([name, table]) => texts(table[language], name)),
  ];
}

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
const faulty = (language: Language, fault: RegExp) => textsIn(language).filter(([, text]) => fault.test(text));

describe.each(tags)("%s", (language) => {
  test("no text is empty, or has spaces at its ends or in a row", () => {
    expect(faulty(language, /^$|^\s|\s$|\s\s/)).toEqual([]);
  });

  test("no word mixes scripts", () => {
    expect(faulty(language, /\p{sc=Latn}\p{sc=Cyrl}|\p{sc=Cyrl}\p{sc=Latn}/u)).toEqual([]);
    expect(faulty(language, /\p{sc=Latn}\p{sc=Arab}|\p{sc=Arab}\p{sc=Latn}/u)).toEqual([]);
  });

  test("no control character, and no accent apart from its letter", () => {
    expect(faulty(language, /\p{Cc}/u)).toEqual([]);
    expect(textsIn(language).filter(([, text]) => text !== text.normalize("NFC"))).toEqual([]);
  });

  test("every state has a name of its own", () => {
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

test.each(["ru", "tg"] as const)("%s names are in Cyrillic", (language) => {
  const names = [...Object.values(stateNames[language]), ...monthNames[language], ...monthNamesAlone[language]];
  expect(names.filter((name) => /\p{sc=Latn}/u.test(name))).toEqual([]);
});

test("Tajik is not Russian: letters that it does not have", () => {
  expect(faulty("tg", /[щыь]/i)).toEqual([]);
});

test("Persian is written with Persian letters, digits, commas and joiners", () => {
  expect(faulty("fa", /[,;?]/)).toEqual([]);
  expect(faulty("fa", /[يكة٠-٩]/)).toEqual([]);
  // A zero-width non-joiner stands between two letters, never beside a space.
  expect(faulty("fa", /\u200c(?!\p{sc=Arab})|(?<!\p{sc=Arab})\u200c/u)).toEqual([]);
});

test.each(Object.entries<InEveryLanguage>({ ...labels, ...anniversaryLabels, ...changeLabels }))(
  "%s leaves the same places in every language",
  (_, words) => {
    for (const language of tags) expect(placeholders(words[language])).toEqual(placeholders(words.de));
  },
);

test.each(Object.entries(problemWords))("the problem %s leaves the same places in every language", (_, words) => {
  for (const language of tags) expect(placeholders(words[language].help)).toEqual(placeholders(words.de.help));
});

test("no label is in two tables", () => {
  const tables = [cardLabels, factLabels, evidenceLabels, valueLabels];
  expect(tables.flatMap((table) => Object.keys(table))).toHaveLength(Object.keys(labels).length);
});
