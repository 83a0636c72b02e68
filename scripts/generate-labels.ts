// npm run labels: writes data/labels/generated.ts, data/labels/generated-cities.ts and data/rules/words/generated-currencies.ts from the
// pinned CLDR packages. With --check, it only verifies that the files are up to date. It does not use Node's Intl, whose data depends on
// the version of Node.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parse } from "yaml";
import { exceptions } from "../data/labels/cldr-exceptions.ts";
import { currencyCodes } from "../data/model/facts/currency-codes.ts";
import { type Language, languages } from "../data/model/language.ts";
import { stateCodes } from "../data/model/states/states.ts";

const require = createRequire(import.meta.url);
const file = new URL("../data/labels/generated.ts", import.meta.url);
const cityFile = new URL("../data/labels/generated-cities.ts", import.meta.url);
const currencyFile = new URL("../data/rules/words/generated-currencies.ts", import.meta.url);
const dataFile = new URL("../data/cities.yml", import.meta.url);
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

/** Names of languages, uninflected: those with codes of two letters that CLDR names in all of our languages. */
export const languageNames: InEveryLanguage<Readonly<Record<string, string>>> = ${lines(inEveryLanguage(languageNames))};

/** Number symbols: the ten digits from zero, the decimal separator, and the separator between groups of three digits. */
export const numberSigns: InEveryLanguage<{ digits: string; decimal: string; group: string }> = ${lines(inEveryLanguage(numberSigns))};
`;

const cityText = `// Generated from CLDR ${require("cldr-core/package.json").version} and data/cities.yml by scripts/generate-labels.ts. Do not edit.
import type { InEveryLanguage } from "../model/language.ts";

/** Names of cities in data/cities.yml that are identical in CLDR, by key. */
export const cldrCityNames: InEveryLanguage<Readonly<Record<string, string>>> = ${lines(inEveryLanguage(cityNames))};
`;

const currencyText = `// Generated from CLDR ${require("cldr-core/package.json").version} by scripts/generate-labels.ts. Do not edit.

/** Nouns for currencies in lower case and all forms of CLDR, with the ISO 4217 codes that each may mean: “kroner:DKK,ISK,NOK”. */
export const generatedCurrencyNouns: Readonly<Record<"de" | "en" | "nb" | "ru", string>> = {
${(["de", "en", "nb", "ru"] as const).map((language) => `  ${language}: \`\n${currencyNouns(language)}\`,`).join("\n")}
};
`;

for (const [path, content] of [
  [file, text],
  [cityFile, cityText],
  [currencyFile, currencyText],
] as const) {
  if (!process.argv.includes("--check")) writeFileSync(path, content);
  else if (readFileSync(path, "utf8") !== content) fail(`${path.pathname} is out of date; run npm run labels`);
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

/** Returns the names of languages by code. CLDR names Bokmål in Tajik only as Norwegian. */
function languageNames(language: Language): Record<string, string> {
  const namesIn = (tag: Language): Record<string, string> => {
    const names = cldr("localenames", tag, "languages").localeDisplayNames.languages;
    return { ...names, nb: names.nb ?? names.no };
  };
  const inAll = Object.keys(namesIn("tg")).filter(
    (code) => code.length === 2 && tags.every((tag) => namesIn(tag)[code]),
  );
  const names = namesIn(language);
  return Object.fromEntries(inAll.sort().map((code) => [code, names[code] as string]));
}

/** Returns the names in data/cities.yml that are the names of the cities after which CLDR's time zones are called. */
function cityNames(language: Language): Record<string, string> {
  const zones = new Map<string, string>();
  const addZones = (entries: Record<string, object>) => {
    for (const [zone, entry] of Object.entries(entries)) {
      if ("exemplarCity" in entry) zones.set(zone, String(entry.exemplarCity));
      else if (!("long" in entry)) addZones(entry as Record<string, object>);
    }
  };
  // CLDR leaves out a name that is the zone's own name.
  addZones(cldr("dates", "ru", "timeZoneNames").dates.timeZoneNames.zone);
  for (const zone of zones.keys()) zones.set(zone, zone.replaceAll("_", " "));
  addZones(cldr("dates", language, "timeZoneNames").dates.timeZoneNames.zone);
  const cities: Record<string, { name: Record<Language, string> }> = parse(readFileSync(dataFile, "utf8"));
  return Object.fromEntries(
    Object.entries(cities).flatMap(([key, { name }]) => {
      const zone = [...zones].find(([id]) => id.toLowerCase().replaceAll("_", "-") === key);
      return zone && zone[1] === name[language] ? [[key, zone[1]]] : [];
    }),
  );
}

/** Returns the nouns of a language's currencies with their codes, one per line. */
function currencyNouns(language: Language): string {
  const { currencies } = cldr("numbers", language, "currencies").numbers;
  const codes = new Map<string, Set<string>>();
  for (const code of currencyCodes) {
    const names = Object.entries<string>(currencies[code] ?? {}).filter(([key]) => key.startsWith("displayName"));
    for (const [, name] of names) {
      const noun = nounOf(name, language);
      codes.set(noun, (codes.get(noun) ?? new Set()).add(code));
    }
  }
  const lines = [...codes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([noun, of]) => `${noun}:${[...of].join(",")}\n`);
  return lines.join("");
}

/** Returns the noun of a currency's name: “Norwegische Kronen”, “CFA-Franc (BEAC)”, “новых туркменских манатов”, “долларов США”. */
function nounOf(name: string, language: Language): string {
  const words = name.replace(/\s*\(.*\)/, "").split(/\s+/);
  const isAdjective = (word: string) => /(?:[иы]й|[ая]я|[ыи][ех]|о[гй]о?)$/.test(word);
  const ofWords = language === "ru" ? words.find((word) => !isAdjective(word)) : undefined;
  return (ofWords ?? words.at(-1) ?? "").split("-").at(-1)?.toLowerCase() ?? "";
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
