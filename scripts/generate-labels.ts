// Writes data/labels/generated.ts from the pinned CLDR packages; with --check it only says whether that file is up to date.
// Run by Node at development time. The running Node's Intl is not asked: its data differ by version.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { exceptions } from "../data/labels/cldr-exceptions.ts";
import { type Language, languages } from "../data/model/language.ts";
import { stateCodes } from "../data/model/states/states.ts";

const require = createRequire(import.meta.url);
const file = new URL("../data/labels/generated.ts", import.meta.url);
const tags = Object.keys(languages) as Language[];
const digitsOf = require("cldr-core/supplemental/numberingSystems.json").supplemental.numberingSystems;

const tables = {
  states: inEveryLanguage((language) => {
    const territories = cldr("localenames", language, "territories").localeDisplayNames.territories;
    return Object.fromEntries(stateCodes.map((code) => [code, territories[code.toUpperCase()]]));
  }),
  months: inEveryLanguage((language): Record<string, string> => ({ ...gregorianMonths(language).format.wide })),
  monthsAlone: inEveryLanguage((language) => ({ ...gregorianMonths(language)["stand-alone"].wide })),
};

for (const { language, table, texts } of exceptions) {
  for (const [key, text] of Object.entries(texts)) {
    const entries = tables[table][language];
    if (entries[key] === text)
      fail(`${language} “${text}” in data/labels/cldr-exceptions.ts is what CLDR says; remove it`);
    if (entries[key] === undefined)
      fail(`${language} “${text}” in data/labels/cldr-exceptions.ts: ${key} is in no ${table}`);
    entries[key] = text;
  }
}
for (const [table, entries] of Object.entries(tables)) {
  for (const language of tags) {
    for (const [key, text] of Object.entries(entries[language])) {
      if (!text) fail(`CLDR has no ${language} text for ${key} of ${table}; add it to data/labels/cldr-exceptions.ts`);
    }
  }
}

const text = `// Generated from CLDR ${require("cldr-core/package.json").version} and data/labels/cldr-exceptions.ts by scripts/generate-labels.ts. Do not edit.
import type { InEveryLanguage } from "../model/language.ts";
import type { StateCode } from "../model/states/states.ts";

/** Names of states, in the base form. */
export const stateNames: InEveryLanguage<Record<StateCode, string>> = ${lines(tables.states)};

/** Names of the Gregorian months as they stand in a full date, January first. */
export const monthNames: InEveryLanguage<readonly string[]> = ${lines(inEveryLanguage((language) => Object.values(tables.months[language])))};

/** The same as they stand without a day or year. */
export const monthNamesAlone: InEveryLanguage<readonly string[]> = ${lines(inEveryLanguage((language) => Object.values(tables.monthsAlone[language])))};

/** How numbers are written: the ten digits from zero, the decimal sign, and what stands between groups of three digits. */
export const numberSigns: InEveryLanguage<{ digits: string; decimal: string; group: string }> = ${lines(inEveryLanguage(numberSigns))};
`;

if (!process.argv.includes("--check")) {
  writeFileSync(file, text);
} else if (readFileSync(file, "utf8") !== text) {
  fail("data/labels/generated.ts is not what CLDR, its exceptions and its generator give; run npm run labels");
}

function cldr(area: string, language: Language, name: string) {
  return require(`cldr-${area}-full/main/${language}/${name}.json`).main[language];
}

/** Gregorian for every language: CLDR's first calendar for Persian is another one. */
function gregorianMonths(language: Language) {
  return cldr("dates", language, "ca-gregorian").dates.calendars.gregorian.months;
}

function numberSigns(language: Language) {
  const { numbers } = cldr("numbers", language, "numbers");
  const system = numbers.defaultNumberingSystem;
  const { decimal, group } = numbers[`symbols-numberSystem-${system}`];
  return { digits: digitsOf[system]._digits, decimal, group };
}

function inEveryLanguage<Value>(make: (language: Language) => Value): Record<Language, Value> {
  return Object.fromEntries(tags.map((language) => [language, make(language)])) as Record<Language, Value>;
}

/** An object literal with a line per language; keys that are names need no quotes, a no-break space must not pass for a space. */
function lines(table: Record<Language, unknown>): string {
  const literal = (value: unknown) =>
    JSON.stringify(value)
      .replace(/"([a-z]+)":/g, "$1:")
      .replaceAll("\u00a0", "\\u00a0");
  const entries = tags.map((tag) => `  ${tag}: ${literal(table[tag])},`);
  return `{\n${entries.join("\n")}\n}`;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
