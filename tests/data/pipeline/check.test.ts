import { describe, expect, test } from "vitest";
import { complaints, damaged, relationFile, sourceFile } from "../damaged.ts";

test("the project's own data has nothing wrong", () => {
  expect(complaints(".")).toEqual([]);
});

describe("bad data is refused with file, line, id and what to do", () => {
  const cases: [name: string, file: string, from: string, to: string, said: RegExp][] = [
    [
      "a wrong key",
      relationFile,
      "rank: working",
      "rang: working",
      /no-tj\.yml:\d+: visit-2012-11-gul: there is no attribute “rang”/,
    ],
    [
      "a quote that is not in the source",
      relationFile,
      "Im November 2012 stattete",
      "Im Oktober 2012 stattete",
      /visit-2012-11-gul: the quote .* is not in the source; copy it from there/,
    ],
    [
      "a quote that stands there twice",
      relationFile,
      'prefix: "Jan Petersen "',
      'prefix: " "',
      /visit-1999-vollebaek: the quote “Tadschikistan\.” stands in the source more than once; write it with a prefix/,
    ],
    [
      "a date that is none",
      relationFile,
      "date: 2015-04-20",
      "date: 2015-04-31",
      /meeting-2015-04-20-zohidi-bernoy: date: “2015-04-31” is not an EDTF date; write/,
    ],
    [
      "a code that is no state",
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
      /visit-1999-vollebaek: guest and host must be the two states of no-tj/,
    ],
    [
      "a person who is not listed",
      relationFile,
      "person: kalandar-idibek\n",
      "person: kalandar-idibeck\n",
      /ambassador-tj-idibek: there is no person “kalandar-idibeck”/,
    ],
    [
      "a document that is not there",
      relationFile,
      "under: agreement-2010-08-06-mine-clearance",
      "under: agreement-2010",
      /aid-2010-mine-clearance: there is no agreement with the id “agreement-2010”/,
    ],
    [
      "a source that is not there",
      relationFile,
      "- source: mfa-tj.no.de",
      "- source: mfa-tj",
      /establishment-1992: there is no source “mfa-tj”; write data\/sources\/mfa-tj\.yml/,
    ],
    [
      "an id used twice",
      relationFile,
      "id: visit-2004-petersen",
      "id: visit-1999-vollebaek",
      /visit-1999-vollebaek: the id “visit-1999-vollebaek” is taken/,
    ],
    [
      "an amount with a decimal comma",
      relationFile,
      '"1060000"',
      '"1,06"',
      /aid-2010-mine-clearance: value: must be a decimal number/,
    ],
    ["YAML that is none", relationFile, "facts:\n", "facts: [\n", /no-tj\.yml:\d+: yaml: /],
    [
      "an unquoted sentence",
      relationFile,
      "          - gegründet.\n",
      "",
      /mfa-tj\.no\.de\.yml:\d+: mfa-tj\.no\.de: no fact quotes “gegründet\.”; quote it in a fact, or list it/,
    ],
    [
      "a changed source text",
      "data/sources/mfa-tj.no.de.txt",
      "Vollebæk",
      "Vollebaek",
      /the text is not the one that came in/,
    ],
    [
      "an address that is not https",
      sourceFile,
      "https://mfa.tj",
      "http://mfa.tj",
      /mfa-tj\.no\.de: url: must be an https address/,
    ],
    [
      "a source's id that is not its file's name",
      sourceFile,
      "id: mfa-tj.no.de",
      "id: mfa-tj.no",
      /name it mfa-tj\.no\.yml, or mend the id/,
    ],
  ];
  test.each(cases)("%s", (_, file, from, to, said) => {
    const lines = complaints(damaged(file, from, to));
    expect(lines.join("\n")).toMatch(said);
    for (const line of lines) expect(line).toMatch(/^data\/(relations|sources)\/[^:]+\.yml:\d+: \S+: ./);
  });

  test("the line is the one that is wrong", () => {
    const [line] = complaints(damaged(relationFile, "residence: vienna", "residence: wien"));
    expect(line).toMatch(/^data\/relations\/no-tj\.yml:48: ambassador-tj-idibek: residence: /);
  });
});
