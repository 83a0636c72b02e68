// npm run labels: writes data/labels/generated.ts from the pinned CLDR packages. With --check, it only verifies that the file is up to
// date. It does not use Node's Intl, whose data depends on the version of Node.
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
      fail(`${language} “${text}” in data/labels/cldr-exceptions.ts is identical to CLDR; remove it`);
    if (entries[key] === undefined)
      fail(`${language} “${text}” in data/labels/cldr-exceptions.ts: CLDR has no ${key} in its ${table}`);
    entries[key] = text;
  }
}
for (const [table, entries] of Object.entries(tables)) {
  for (const language of tags) {
    for (const [key, text] of Object.entries(entries[language])) {
      if (!text) fail(`CLDR has no ${language} text for ${key} in ${table}; add one to data/labels/cldr-exceptions.ts`);
    }
  }
}

const text = `// Generated from CLDR ${require("cldr-core/package.json").version} and data/labels/cldr-exceptions.ts by scripts/generate-labels.ts. Do not edit.
import type { InEveryLanguage } from "../model/language.ts";
import type { StateCode } from "../model/states/states.ts";

/** Names of states, uninflected. */
export const stateNames: InEveryLanguage<Record<StateCode, string>> = ${lines(tables.states)};

/** Names of the Gregorian months from January, in the form used within a date. */
export const monthNames: InEveryLanguage<readonly string[]> = ${lines(inEveryLanguage((language) => Object.values(tables.months[language])))};

/** Names of the Gregorian months from January, in the form used on their own. */
export const monthNamesAlone: InEveryLanguage<readonly string[]> = ${lines(inEveryLanguage((language) => Object.values(tables.monthsAlone[language])))};

/** Number symbols: the ten digits from zero, the decimal separator, and the separator between groups of three digits. */
export const numberSigns: InEveryLanguage<{ digits: string; decimal: string; group: string }> = ${lines(inEveryLanguage(numberSigns))};
`;

if (!process.argv.includes("--check")) {
  writeFileSync(file, text);
} else if (readFileSync(file, "utf8") !== text) {
  fail("data/labels/generated.ts is out of date; run npm run labels");
}

function cldr(area: string, language: Language, name: string) {
  return require(`cldr-${area}-full/main/${language}/${name}.json`).main[language];
}

/** Returns the Gregorian months. CLDR's default calendar for Persian is not the Gregorian one. */
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

/** Returns an object literal with one line per language. Keys that are identifiers are unquoted; no-break spaces are escaped to stay visible. */
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
