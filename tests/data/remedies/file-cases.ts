import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inRelation, type RemedyCase, RemedyProject } from "./remedy-project.ts";

const text = "text: { en: The nets are fine. }";
const inText = (written: string) => inRelation("The nets are fine.", written);
const pages = "sources/pages.yml";
const manyAliases = `a: &a [x, x, x, x, x, x, x, x, x]\n${[..."bcdefg"].map((name, index) => `${name}: &${name} [${`*${"abcdef"[index]}, `.repeat(9)}x]`).join("\n")}\n`;

const quoted = "        quotes:\n          - Norway and Tajikistan established diplomatic relations on 29 June 1992.\n";

/** Mistakes in files, in YAML, and against the schema. */
export const fileCases: RemedyCase[] = [
  {
    name: "a file with another ending",
    mistake: [["sources/more.yaml", null, "id: more\n"]],
    message: /only \.yml files are read; rename it to (more\.yml)/,
    follow: ([name = ""], { root }) => {
      renameSync(join(root, "data/sources/more.yaml"), join(root, "data/sources", name));
      return [
        [`sources/${name}`, "id: more\n", "id: more\nkind: news\ndate: 2024-01-19\nurl: https://news.example/more\n"],
        inRelation("      - other\n", "      - other\n      - more\n"),
      ];
    },
  },
  {
    name: "a file that nothing reads",
    mistake: [["relations/notes.txt", null, "Notes.\n"]],
    message: /^data\/(relations\/notes\.txt):1: file: nothing reads this file; move it out of the folder/,
    follow: ([file = ""]) => [[file, "Notes.\n", null]],
  },
  {
    name: "a file whose name is not its id",
    mistake: [["sources/more.yml", null, "id: third\nkind: news\ndate: 2024-01-19\nurl: https://news.example/more\n"]],
    message: /the file is more\.yml, but its id is “third”; rename the file to (third\.yml), or correct the id/,
    follow: ([name = ""], { root }) => {
      renameSync(join(root, "data/sources/more.yml"), join(root, "data/sources", name));
      return [inRelation("      - other\n", "      - other\n      - third\n")];
    },
  },
  {
    name: "a source that is defined twice",
    mistake: [
      ["sources/other.yml", null, "id: other\nkind: news\ndate: 2024-01-19\nurl: https://news.example/other\n"],
    ],
    message: /“other” is also defined in data\/sources\/other\.yml:1; keep one of the two/,
    follow: (_, { root }) => {
      rmSync(join(root, "data/sources/other.yml"));
      return [];
    },
  },
  {
    name: "a missing file",
    mistake: [["reviewers.yml", "- { id: kari-lie, name: Kari Lie }\n", null]],
    message: /^data\/(reviewers\.yml):1: file: the file is missing; restore it: git checkout -- data\/reviewers\.yml$/,
    follow: ([file = ""]) => [[file, null, "- { id: kari-lie, name: Kari Lie }\n"]],
  },
  {
    name: "a missing list of ids",
    mistake: [["ids.txt", "no-tj/aid-2010-nets\n", null]],
    message: /the list of all recorded ids is missing; restore it: git checkout -- data\/ids\.txt$/,
    follow: (_, { root }) => {
      const ids = new RemedyProject().read("ids.txt");
      writeFileSync(join(root, "data/ids.txt"), ids);
      return [];
    },
  },
  {
    name: "a text in another encoding",
    mistake: ({ root }) =>
      writeFileSync(
        join(root, "data/reviewers.yml"),
        Buffer.from("- { id: kari-lie, name: K\u00e5ri Lie }\n", "latin1"),
      ),
    message: /the file is not in UTF-8; save it as UTF-8 \(in many editors: “Save with encoding”\)/,
    follow: (_, { root }) => {
      const file = join(root, "data/reviewers.yml");
      writeFileSync(file, readFileSync(file).toString("latin1"));
      return [];
    },
  },
  {
    name: "a text with other line endings",
    mistake: [["sources/page.txt", "fictitious.\n", "fictitious.\r\n"]],
    message: /the lines end with CR LF; save the file with LF line endings \(in many editors: “End of line”\)/,
    follow: () => [["sources/page.txt", "\r\n", "\n"]],
  },
  {
    name: "aliases of aliases",
    mistake: [["relations/no-se.yml", null, manyAliases]],
    message: /the aliases \(\*…\) in this file expand to too many values; write the values out/,
    follow: () => [["relations/no-se.yml", manyAliases, null]],
  },
  {
    name: "another error in YAML",
    mistake: [inText('"C:\\quay is fine."')],
    message: /; look at the quotation marks, brackets and indentation of this line and the one above/,
    follow: () => [inRelation('"C:\\quay is fine."', "'C:\\quay is fine.'")],
  },
  {
    name: "a merge conflict",
    mistake: [[pages, "- { id: list", "<<<<<<< HEAD\n- { id: list"]],
    message:
      /a merge left two versions here; keep one, and remove the lines that start with (<<<<<<<), ======= and >>>>>>>/,
    follow: ([marker]) => [[pages, `${marker} HEAD\n`, ""]],
  },
  {
    name: "a tab",
    mistake: [inRelation("    kind: aid\n", "\tkind: aid\n")],
    message: /the line is indented with a tab; use spaces instead/,
    follow: () => [inRelation("\tkind: aid\n", "    kind: aid\n")],
  },
  {
    name: "an attribute written twice",
    mistake: [inRelation("    kind: aid\n", "    kind: aid\n    kind: aid\n")],
    message: /“kind” is already on line \d+; keep one of the two/,
    follow: () => [inRelation("    kind: aid\n    kind: aid\n", "    kind: aid\n")],
  },
  {
    name: "a second document",
    mistake: [[pages, "- { id: other", "---\n- { id: other"]],
    message: /“(---)” starts a second document, but a file can have only one; remove this line/,
    follow: ([line]) => [[pages, `${line}\n`, ""]],
  },
  {
    name: "a reserved character",
    mistake: [inText("@all The nets are fine.")],
    message: /in YAML, a value without quotation marks cannot start with “@”; put the whole text in quotation marks/,
    follow: () => [inRelation("@all The nets are fine.", '"@all The nets are fine."')],
  },
  {
    name: "a colon in a text",
    mistake: [inText("He said: the nets are fine.")],
    message: /YAML reads .* as the name of an attribute; put the whole text in quotation marks/,
    follow: () => [inRelation("He said: the nets are fine.", '"He said: the nets are fine."')],
  },
  {
    name: "an apostrophe in single quotation marks",
    mistake: [inText("'The net's fine.'")],
    message:
      /“.*” comes after the end of a value; put the whole text between single quotation marks \('…'\), and double each ' inside it/,
    follow: () => [inRelation("'The net's fine.'", "'The net''s fine.'")],
  },
  {
    name: "a line with the wrong indentation",
    mistake: [inRelation("    donor:", "   donor:")],
    message: /this line has the wrong indentation; start it in the same column as the other lines of the same entry/,
    follow: () => [inRelation("\n   donor:", "\n    donor:")],
  },
  {
    name: "a line indented too far",
    mistake: [inRelation("    kind: aid\n    date:", "    kind: aid\n     date:")],
    message: /this line is indented deeper than the line above, which already has a value; start it in the same column/,
    follow: () => [inRelation("\n     date:", "\n    date:")],
  },
  {
    name: "a missing colon",
    mistake: [inRelation("    kind: aid\n", "    kind aid\n")],
    message: /“: ” is missing after “(kind)”; write a colon and a space between an attribute and its value/,
    follow: ([attribute]) => [inRelation(`    ${attribute} aid\n`, `    ${attribute}: aid\n`)],
  },
  {
    name: "an unclosed quotation mark",
    mistake: [inText('"The nets are fine.')],
    message: /the quotation mark " that opens here is never closed; add one at the end of the text/,
    follow: () => [inRelation('"The nets are fine.', '"The nets are fine."')],
  },
  {
    name: "an unclosed bracket",
    mistake: [inRelation(text, text.replace(" }", ""))],
    message: /the bracket \{ is never closed; add (\}) where it ends/,
    follow: ([bracket]) => [inRelation("The nets are fine.", `The nets are fine. ${bracket}`)],
  },
  {
    name: "a number sign between braces",
    mistake: [inText("Net #2 is fine.")],
    message: /YAML reads “#2 is fine\. \}” as a comment; enclose the text before \} in quotation marks/,
    follow: () => [inRelation("Net #2 is fine.", '"Net #2 is fine."')],
  },
  {
    name: "a number sign in a text",
    mistake: [inRelation(text, "text:\n      en: Net #2 is fine.")],
    message: /YAML reads “#2 is fine\.” as a comment; put the whole text in quotation marks/,
    follow: () => [inRelation("Net #2 is fine.", '"Net #2 is fine."')],
  },
  {
    name: "an alias without an anchor",
    mistake: [inText("*fine")],
    message: /\*fine has no anchor &fine above it; add the anchor, or write out the value/,
    follow: () => [inRelation("*fine", "The nets are fine.")],
  },
  {
    name: "an alias inside its anchor",
    mistake: [inRelation("facts:\n", "facts: &facts\n  - *facts\n")],
    message: /\*facts is inside &facts, which it refers to; write out the value/,
    follow: () => [inRelation("facts: &facts\n  - *facts\n", "facts:\n")],
  },
  {
    name: "an empty file",
    mistake: [["relations/no-se.yml", null, ""]],
    message: /^data\/(relations\/no-se\.yml):1: file: the file is empty; fill it in, or delete it$/,
    follow: ([file = ""], { root }) => {
      rmSync(join(root, "data", file));
      return [];
    },
  },
  {
    name: "a misspelt attribute",
    mistake: [inRelation("    donor:", "    doner:")],
    message: /there is no attribute “doner” here; did you mean “(donor)”\?/,
    also: /donor: is missing; add it/,
    follow: ([name]) => [inRelation("    doner:", `    ${name}:`)],
  },
  {
    name: "an unknown attribute",
    mistake: [inRelation("    donor:", "    weather: fine\n    donor:")],
    message: /there is no attribute “(weather)” here; check the spelling, or remove it/,
    follow: ([name]) => [inRelation(`    ${name}: fine\n`, "")],
  },
  {
    name: "a text with a comma between braces",
    mistake: [inText("The nets are fine, strong, new.")],
    message: /YAML split the text at the comma before “strong”; write (.*)$/,
    follow: ([written = ""]) => [inRelation("en: The nets are fine, strong, new.", written)],
  },
  {
    name: "a decimal comma between brackets",
    mistake: [
      ["sources/page.txt", "on 29 June 1992.", "on 29 June 1992. 1,06 million nets."],
      inRelation(
        quoted,
        "        quotes: [Norway and Tajikistan established diplomatic relations on 29 June 1992., 1,06 million nets.]\n",
      ),
    ],
    message:
      /quotes: must be in quotation marks; inside brackets, YAML splits texts at commas, so enclose each text in quotation marks/,
    follow: () => [inRelation("1,06 million nets.]", '"1,06 million nets."]')],
  },
  {
    name: "a text in a language without cards",
    mistake: [inText("The nets are fine., fr: Bien.")],
    message: /cards are not available in “fr”; use one of de, en, nb, ru, tg, fa/,
    follow: () => [inRelation(", fr: Bien.", "")],
  },
  {
    name: "a text without a language",
    mistake: [inRelation(text, "text: The nets are fine.")],
    message: /text: write it per language: (\{ en: )…( \})/,
    follow: ([before, after]) => [inRelation("text: The nets are fine.", `text: ${before}The nets are fine.${after}`)],
  },
  {
    name: "a year without quotation marks",
    mistake: [inRelation('kind: aid\n    date: "2010"', "kind: aid\n    date: 2010")],
    message: /date: must be in quotation marks; write ("2010")$/,
    follow: ([date]) => [inRelation("kind: aid\n    date: 2010", `kind: aid\n    date: ${date}`)],
  },
  {
    name: "a missing attribute",
    mistake: [inRelation('    donor: "no"\n', "")],
    message: /aid-2010-nets: (donor): is missing; add it$/,
    follow: ([name]) => [inRelation("    recipient: tj\n", `    ${name}: "no"\n    recipient: tj\n`)],
  },
  {
    name: "a list that is not one",
    mistake: [inRelation("organisations: [charity]", "organisations: charity")],
    message: /organisations: must be a list$/,
    follow: () => [inRelation("organisations: charity", "organisations: [charity]")],
  },
  {
    name: "a value that is not allowed",
    mistake: [inRelation("measure: turnover", "measure: turnovers")],
    message: /“turnovers” is not allowed; use one of turnover, exports, imports; did you mean “(turnover)”\?/,
    follow: ([value]) => [inRelation("measure: turnovers", `measure: ${value}`)],
  },
  {
    name: "a state that does not exist",
    mistake: [inRelation('    donor: "no"', "    donor: nor")],
    message:
      /“nor” is not the code of a state; write an ISO 3166-1 alpha-2 code in lower case, such as “tj”; did you mean “(no)”\?/,
    follow: ([state]) => [inRelation("donor: nor", `donor: "${state}"`)],
  },
  {
    name: "a date in words",
    mistake: [inRelation("inForce: 2011-01-01", "inForce: 1 January 2011")],
    message: /“1 January 2011” is not an EDTF date; write (2011-01-01) \(see/,
    follow: ([date]) => [inRelation("inForce: 1 January 2011", `inForce: ${date}`)],
  },
  {
    name: "a span that ends before it begins",
    mistake: [inRelation('kind: aid\n    date: "2010"', "kind: aid\n    date: 2011/2010")],
    message: /“2011\/2010” ends before it begins; write the earlier date first/,
    follow: () => [inRelation("date: 2011/2010", "date: 2010/2011")],
  },
  {
    name: "a day that does not exist",
    mistake: [inRelation("inForce: 2011-01-01", "inForce: 2011-02-30")],
    message: /“2011-02-30” is not a date: 2011-02 has no day 30; correct it/,
    follow: () => [inRelation("inForce: 2011-02-30", "inForce: 2011-02-28")],
  },
  {
    name: "a URL that is not https",
    mistake: [[pages, "url: https://news.example/other", "url: http://news.example/other"]],
    message: /url: must be an https URL; put any other address under “(address)”/,
    follow: ([attribute]) => [[pages, "url: http://", `${attribute}: http://`]],
  },
  {
    name: "an amount with a comma",
    mistake: [inRelation('"7000000"', '"7,0"')],
    message: /value: must be a decimal number in quotes, with a point and no separators, such as "1060000"/,
    follow: () => [inRelation('"7,0"', '"7.0"')],
  },
  {
    name: "a currency that does not exist",
    mistake: [inRelation('"7000000", currency: NOK', '"7000000", currency: kr')],
    message: /“kr” is not a current currency; write an ISO 4217 code, such as (NOK)/,
    follow: ([currency]) => [inRelation("currency: kr", `currency: ${currency}`)],
  },
];
