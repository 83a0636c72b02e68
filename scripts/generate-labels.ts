// Writes data/labels/generated.ts from the pinned CLDR packages; with --check it only says whether that file is up to date.
// Run by Node at development time. The running Node's Intl is not asked: its data differ by version.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { languages } from "../data/model/language.ts";
import { stateCodes } from "../data/model/states.ts";

const require = createRequire(import.meta.url);
const file = new URL("../data/labels/generated.ts", import.meta.url);

const names: Record<string, Record<string, string>> = {};
const months: Record<string, string[]> = {};
const decimals: Record<string, string> = {};
for (const language of Object.keys(languages)) {
  const territories = cldr("localenames", language, "territories").localeDisplayNames.territories;
  names[language] = Object.fromEntries(stateCodes.map((code) => [code, territories[code.toUpperCase()]]));
  months[language] = Object.values(
    cldr("dates", language, "ca-gregorian").dates.calendars.gregorian.months.format.wide,
  );
  decimals[language] = cldr("numbers", language, "numbers").numbers["symbols-numberSystem-latn"].decimal;
}

const text = `// Generated from CLDR ${require("cldr-core/package.json").version} by scripts/generate-labels.ts. Do not edit.
import type { InEveryLanguage } from "../model/language.ts";
import type { StateCode } from "../model/states.ts";

/** Names of states, in the base form. */
export const stateNames: InEveryLanguage<Record<StateCode, string>> = ${JSON.stringify(names)};

/** Names of months as they stand in a full date, January first. */
export const monthNames: InEveryLanguage<string[]> = ${JSON.stringify(months)};

/** The decimal sign. */
export const decimalSigns: InEveryLanguage = ${JSON.stringify(decimals)};
`;

if (!process.argv.includes("--check")) {
  writeFileSync(file, text);
} else if (readFileSync(file, "utf8") !== text) {
  console.error("data/labels/generated.ts is not what CLDR and its generator give; run npm run labels");
  process.exit(1);
}

function cldr(area: string, language: string, name: string) {
  return require(`cldr-${area}-full/main/${language}/${name}.json`).main[language];
}
