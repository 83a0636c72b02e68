import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { codeFilesIn, type WordInCode, wordsInCode } from "./words-in-code.ts";

// To add a source language, it must be enough to write data/rules/words/TAG, without searching 60 files of code for words.
test("the rules' code contains no words of any language", () => {
  const files = ["data/rules/evidence", "data/rules/reading"].flatMap(codeFilesIn);
  expect(files.length).toBeGreaterThan(50);
  expect(wordsInCode(files, "data/tsconfig.json")).toEqual([]);
}, 120_000);

const words = {
  "a pattern": String.raw`/\s+(?:und|and)\s/u.test(text)`,
  "a pattern with an escaped letter": String.raw`/\u0438/u.test(text)`,
  "a pattern that is built": "new RegExp(`(?<!\\p{L})$" + "{word}s?`, `u`)",
  "a comparison": `word === "of"`,
  "a comparison with a cast": `word === ("of" as "of" | "from")`,
  "a list": `const listing = ["und", "og"]`,
  "a list of constants": `const listing = ["und", "og"] as const`,
  phrases: `hasTerm(text, "im Namen|on behalf of")`,
  "a call that is passed the name of an attribute": `text.startsWith("by")`,
  "a comparison in a message": `const message = word === "nicht"`,
  "the tag of a language": `language === "de"`,
  "a table per language": "const endings = { de: 1 }",
  "an object that is not a remedy": `const cue = { do: "und" }`,
  "a comparison in a remedy": `const remedy: Remedy = { do: word === "und" ? word : text }`,
};

const noWords = {
  "a pattern without words": String.raw`/^(?<gap>[\s\u00a0]+)\p{Lu}{2,}\k<gap>$/u.test(text)`,
  "an id": `form === "city"`,
  "an id in a list": `const forms: readonly ("city" | "noun")[] = ["noun"]`,
  "a verdict": "unsupported(`do not contain “$" + `{word}”\`, { attribute: "people" })`,
  "a check": `check("people")`,
  "a remedy": `const remedy: Remedy = { do: "describe" }`,
  "a part of a remedy": `adviseOn({ do: [word, text].join(" and ") })`,
  advice: `const quoteAdvice = "quote the words"`,
  "a message": `const message = "correct the fact"`,
  "a comment": "/* und */ // von",
};

const folder = mkdtempSync(join(tmpdir(), "entente-words-"));
const fileOf = (name: string) => join(folder, `${name.replaceAll(" ", "-")}.ts`);
let found: readonly WordInCode[];

beforeAll(() => {
  const declarations = `
    declare const word: string, text: string, language: "de" | "en", form: "city" | "noun";
    declare function hasTerm(text: string, phrases: string): boolean;
    interface Unsupported { kind: "unsupported"; quotes: string; attribute?: string }
    interface AttributeCheck<Value> { prove(value: Value): Unsupported }
    interface Remedy { do: string }
    declare function adviseOn(remedy: Remedy): string;
    declare function unsupported(quotes: string, more?: { attribute?: string }): Unsupported;
    declare function check(attribute: string): AttributeCheck<string>;
  `;
  const options = { strict: true, target: "ES2023" };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["*.ts"] }));
  const codes = Object.entries({ ...words, ...noWords });
  for (const [name, code] of codes) writeFileSync(fileOf(name), `${declarations}\n${code};\nexport {};\n`);
  found = wordsInCode(
    codes.map(([name]) => fileOf(name)),
    join(folder, "tsconfig.json"),
  );
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const foundIn = (name: string) => found.filter(({ place }) => place.startsWith(fileOf(name)));

test.each(Object.keys(words))("%s is found", (name) => {
  expect(foundIn(name)).not.toEqual([]);
});

test.each(Object.keys(noWords))("%s is not found", (name) => {
  expect(foundIn(name)).toEqual([]);
});
