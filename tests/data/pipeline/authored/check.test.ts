import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { editedCopy, problemsIn, relationFile, sourceFile } from "../../projects/project-copy.ts";
import { unusedPairs } from "../../projects/unused-pairs.ts";

test("finds no problem in the project's own data", () => {
  expect(problemsIn(".")).toEqual([]);
});

describe("reports file, line, id and remedy", () => {
  const cases: [name: string, file: string, from: string, to: string, message: RegExp][] = [
    [
      "an unknown attribute",
      relationFile,
      "rank: working",
      "rang: working",
      /no-tj\.yml:\d+: visit-2012-11-gul: there is no attribute “rang” here; did you mean “rank”\?/,
    ],
    [
      "a derived attribute",
      relationFile,
      "rank: working",
      "supersededBy: visit-1999-vollebaek",
      /no-tj\.yml:\d+: visit-2012-11-gul: there is no attribute “supersededBy” here/,
    ],
    [
      "an invalid date in a claim",
      relationFile,
      "        attested: 2015-04-20",
      "        attested: yesterday",
      /ambassador-no-bernoy: attested: “yesterday” is not an EDTF date; write/,
    ],
    [
      "a value outside its vocabulary in a claim",
      relationFile,
      "        attested: 2015-04-20",
      "        says: { residence: atlantis }",
      /ambassador-no-bernoy: there is no city “atlantis”; add it to data\/cities\.yml/,
    ],
    [
      "an unknown attribute of a quote",
      relationFile,
      "- exact: Tadschikistan.",
      "- exakt: Tadschikistan.",
      /visit-1999-vollebaek: there is no attribute “exakt” here/,
    ],
    [
      "an unknown attribute of a signatory",
      relationFile,
      "{ organisation: norwegian-peoples-aid }",
      "{ organization: norwegian-peoples-aid }",
      /agreement-2010-08-06-mine-clearance: there is no attribute “organization” here/,
    ],
    [
      "a quote that is not in the source",
      relationFile,
      "Im November 2012 stattete",
      "Im Oktober 2012 stattete",
      /visit-2012-11-gul: the quote .* is not in the source: before .* the quote has .*; copy the source's words exactly \[quotes\]$/m,
    ],
    [
      "a quote that occurs twice in the source",
      relationFile,
      'prefix: "Jan Petersen "',
      'prefix: " "',
      /visit-1999-vollebaek: the quote “Tadschikistan\.” occurs more than once in the source; add the text before it as a prefix/,
    ],
    [
      "an invalid date",
      relationFile,
      "date: 2015-04-20",
      "date: 2015-04-31",
      /meeting-2015-04-20-zohidi-bernoy: date: “2015-04-31” is not a date: 2015-04 has no day 31; correct it \(see docs\/editing\.md#dates\)$/m,
    ],
    [
      "an unknown state code",
      relationFile,
      "host: tj",
      "host: tk",
      /visit-1999-vollebaek: host: “tk” is not the code of a state; write/,
    ],
    [
      "a state outside the pair",
      relationFile,
      "host: tj",
      "host: se",
      /visit-1999-vollebaek: “guest” and “host” must be the two states of no-tj/,
    ],
    [
      "a person who is not listed",
      relationFile,
      "person: kalandar-idibek\n",
      "person: kalandar-idibeck\n",
      /ambassador-tj-idibek: there is no person “kalandar-idibeck”; did you mean “kalandar-idibek”\? If not, add it to data\/people\.yml \[references\]$/m,
    ],
    [
      "a missing agreement",
      relationFile,
      "under: agreement-2010-08-06-mine-clearance",
      "under: agreement-2010",
      /aid-2010-mine-clearance: there is no agreement with the id “agreement-2010”/,
    ],
    [
      "a missing source",
      relationFile,
      "- source: mfa-tj.no.de",
      "- source: mfa-tj",
      /establishment-1992: there is no source “mfa-tj”; did you mean “mfa-tj\.[a-z]+”\?/,
    ],
    [
      "an id used twice",
      relationFile,
      "id: visit-2004-petersen",
      "id: visit-1999-vollebaek",
      /visit-1999-vollebaek: an earlier fact has the id “visit-1999-vollebaek”.* \(the earlier one is on line \d+\) \[ids\]$/m,
    ],
    [
      "an amount with a decimal comma",
      relationFile,
      '"1060000"',
      '"1,06"',
      /aid-2010-mine-clearance: value: must be a decimal number/,
    ],
    [
      "an unknown currency",
      relationFile,
      "currency: NOK",
      "currency: NKO",
      /aid-2010-mine-clearance: currency: “NKO” is not a current currency; write an ISO 4217 code/,
    ],
    ["invalid YAML", relationFile, "facts:\n", "facts: [\n", /no-tj\.yml:\d+: yaml: /],
    [
      "a sentence that no fact quotes",
      relationFile,
      "          - gegründet.\n",
      "",
      /mfa-tj\.no\.de\.txt:16: mfa-tj\.no\.de: no fact quotes “gegründet\.”; quote it in a fact, or list it/,
    ],
    [
      "a changed source text",
      "data/sources/mfa-tj.no.de.txt",
      "Vollebæk",
      "Vollebaek",
      /the text has changed since it was added/,
    ],
    [
      "a url that is not https",
      sourceFile,
      "https://mfa.tj",
      "http://mfa.tj",
      /mfa-tj\.no\.de: url: must be an https URL/,
    ],
    [
      "a source id that differs from its file name",
      sourceFile,
      "id: mfa-tj.no.de",
      "id: mfa-tj.no",
      /rename the file to mfa-tj\.no\.yml, or correct the id/,
    ],
  ];
  test.each(cases)("for %s", (_, file, from, to, message) => {
    const lines = problemsIn(editedCopy(file, from, to));
    expect(lines.join("\n")).toMatch(message);
    for (const line of lines) expect(line).toMatch(/^data\/(?:(?:relations|sources)\/)?[^:/]+\.(yml|txt):\d+: \S+: ./);
  });

  test("with the line of the wrong value", () => {
    const before = readFileSync(relationFile, "utf8").split("residence: vienna")[0] ?? "";
    const [line] = problemsIn(editedCopy(relationFile, "residence: vienna", "residence: wien"));
    expect(line).toContain(
      `${relationFile}:${before.split("\n").length}: ambassador-tj-idibek: there is no city “wien”`,
    );
  });
});

test("reports a misquoted title once, under the rule `quotes` but not under `gender`", () => {
  expect(problemsIn(editedCopy(relationFile, "Herr Sherali Gul", "Frau Sherali Gul"))).toEqual([
    expect.stringMatching(/visit-2012-11-gul: the quote .* is not in the source.* \[quotes\]$/),
  ]);
});

test("reports a missing relation at its line in the list of ids", () => {
  const [firstPair, secondPair] = unusedPairs();
  const root = editedCopy(
    "data/ids.txt",
    /^/,
    `${firstPair}/visit-1999\n${firstPair}/visit-2004\n${secondPair}/visit-2004\n`,
  );
  expect(problemsIn(root)).toEqual([
    expect.stringContaining(
      `data/ids.txt:1: ${firstPair}/visit-1999: the relation ${firstPair} is recorded but missing; restore its file`,
    ),
    expect.stringContaining(
      `data/ids.txt:3: ${secondPair}/visit-2004: the relation ${secondPair} is recorded but missing`,
    ),
  ]);
});

test("accepts only reviewers listed in data/reviewers.yml", () => {
  const root = editedCopy(
    relationFile,
    "    text:\n",
    "    reviewed: { en: { by: anna-berg, on: 2024-05-02 } }\n    text:\n",
  );
  expect(problemsIn(root)).toEqual([
    expect.stringMatching(/statement-2015-04-20-hydropower: “anna-berg” is not in data\/reviewers\.yml/),
  ]);
  writeFileSync(join(root, "data/reviewers.yml"), "- { id: anna-berg, name: Anna Berg }\n");
  expect(problemsIn(root)).toEqual([]);
  writeFileSync(join(root, "data/reviewers.yml"), "- { id: anna-berg }\n");
  expect(problemsIn(root)).toEqual([expect.stringMatching(/^data\/reviewers\.yml:1: anna-berg: name: /)]);
});

describe("the language of a source", () => {
  test.each([
    ["EN", "write “en” instead of “EN”"],
    ["en_US", "write “en-US” instead of “en_US”"],
    ["eng", "write “en” instead of “eng”"],
    ["no", "“no” does not say which Norwegian it is; write “nb” (Bokmål) or “nn” (Nynorsk)"],
    ["xx", "“xx” is not the BCP 47 tag of a language; write one, such as “de”"],
  ])("cannot be written as %s", (tag, message) => {
    const [problem, ...others] = problemsIn(editedCopy(sourceFile, "\nlanguage: de", `\nlanguage: ${tag}`));
    expect(problem).toMatch(/^data\/sources\/mfa-tj\.no\.de\.yml:12: mfa-tj\.no\.de: language: /);
    expect(problem).toContain(message);
    expect(others).toEqual([]);
  });

  test("is reported alone if the text is in another one", () => {
    const root = editedCopy(sourceFile, "\nlanguage: de", "\nlanguage: en");
    expect(problemsIn(root)).toEqual([
      expect.stringMatching(/: the text looks like “de”, not “en”; correct “language” \[source-language\]$/),
    ]);
  });

  test("may be a regional form, which keeps the evidence check", () => {
    const root = editedCopy(sourceFile, "\nlanguage: de", "\nlanguage: de-AT");
    expect(problemsIn(root)).toEqual([]);
    const file = join(root, relationFile);
    writeFileSync(file, readFileSync(file, "utf8").replace("date: 2012-11", "date: 2012-10"));
    expect(problemsIn(root).join("\n")).toMatch(/visit-2012-11-gul: “date” is .*, but the quotes/);
  });
});

describe("the list of publishers", () => {
  const list = "data/sources/publishers.yml";

  test("reports an unknown publisher in the source that names it", () => {
    expect(problemsIn(editedCopy(sourceFile, "publisher: mfa-tj", "publisher: mfa-tk"))).toEqual([
      `${sourceFile}:10: mfa-tj.no.de: there is no publisher “mfa-tk” in ${list}; add it there, or correct the key`,
    ]);
  });

  test("reports a publisher that no source names", () => {
    expect(problemsIn(editedCopy(list, "mfa-kn:", "un: { en: United Nations }\nmfa-kn:"))).toEqual([
      expect.stringMatching(/^data\/sources\/publishers\.yml:\d+: un: no source uses this publisher/),
    ]);
  });

  test("reports a mistake in a publisher's name once, in the list, even if several sources use it", () => {
    // The replacement has a Latin c.
    expect(problemsIn(editedCopy(list, "Министерство", "Миниcтерство"))).toEqual([
      expect.stringMatching(/^data\/sources\/publishers\.yml:\d+: mfa-tj\.ru: “Миниcтерство”/),
    ]);
  });
});
