import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { complaints, damaged, relationFile, sourceFile } from "../../projects/damaged.ts";
import { unwrittenPairs } from "../../projects/unwritten.ts";

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
      /no-tj\.yml:\d+: visit-2012-11-gul: there is no attribute “rang” here; did you mean “rank”\?/,
    ],
    [
      "an attribute that is derived, not written",
      relationFile,
      "rank: working",
      "supersededBy: visit-1999-vollebaek",
      /no-tj\.yml:\d+: visit-2012-11-gul: there is no attribute “supersededBy” here/,
    ],
    [
      "a wrong value in a claim",
      relationFile,
      "        attested: 2015-04-20",
      "        attested: yesterday",
      /ambassador-no-bernoy: attested: “yesterday” is not an EDTF date; write/,
    ],
    [
      "a value in a claim that is not in its vocabulary",
      relationFile,
      "        attested: 2015-04-20",
      "        says: { residence: atlantis }",
      /ambassador-no-bernoy: residence: “atlantis” is not a known city; .*data\/labels\/city-names\.ts/,
    ],
    [
      "a wrong key in a quote",
      relationFile,
      "- exact: Tadschikistan.",
      "- exakt: Tadschikistan.",
      /visit-1999-vollebaek: there is no attribute “exakt” here/,
    ],
    [
      "a wrong key of a signatory",
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
      "a quote that stands there twice",
      relationFile,
      'prefix: "Jan Petersen "',
      'prefix: " "',
      /visit-1999-vollebaek: the quote “Tadschikistan\.” occurs more than once in the source; add the text before it as a prefix/,
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
      /ambassador-tj-idibek: there is no person “kalandar-idibeck”; did you mean “kalandar-idibek”\? \[references\]$/m,
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
      "a currency that is none",
      relationFile,
      "currency: NOK",
      "currency: NKO",
      /aid-2010-mine-clearance: currency: “NKO” is not a current currency; write an ISO 4217 code/,
    ],
    ["YAML that is none", relationFile, "facts:\n", "facts: [\n", /no-tj\.yml:\d+: yaml: /],
    [
      "an unquoted sentence",
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
      /rename the file to mfa-tj\.no\.yml, or correct the id/,
    ],
  ];
  test.each(cases)("%s", (_, file, from, to, said) => {
    const lines = complaints(damaged(file, from, to));
    expect(lines.join("\n")).toMatch(said);
    for (const line of lines) expect(line).toMatch(/^data\/(relations|sources)\/[^:]+\.(yml|txt):\d+: \S+: ./);
  });

  test("the line is the one that is wrong", () => {
    const before = readFileSync(relationFile, "utf8").split("residence: vienna")[0] ?? "";
    const [line] = complaints(damaged(relationFile, "residence: vienna", "residence: wien"));
    expect(line).toContain(`${relationFile}:${before.split("\n").length}: ambassador-tj-idibek: residence: `);
  });
});

describe("exceptions", () => {
  /** What is said where a fact with a guest of the wrong state has an exception from the rule. */
  function withException(rule: string, id = "visit-extra"): string[] {
    const root = damaged(
      relationFile,
      "facts:\n",
      `exceptions:
  - { rule: ${rule}, id: ${id}, reason: The source says so. }

facts:
  - id: visit-extra
    kind: visit
    guest: "no"
    host: tj
    people: [{ person: sherali-gul, state: tj }]
    claims: [{ source: mfa-tj.no.de, quotes: [Herr Sherali Gul] }]
`,
    );
    appendFileSync(join(root, "data/ids.txt"), "no-tj/visit-extra\n");
    return complaints(root);
  }
  const found =
    /visit-extra: people lists the guests, and guest is no; correct guest, or the state of this person \[pair-members\]$/;

  test("one excuses what its rule finds at its fact", () => expect(withException("pair-members")).toEqual([]));

  test.each([
    ["participants", "visit-extra", "the rule “participants” reports nothing for “visit-extra”; remove this exception"],
    ["pair-members", "visit-other", "the rule “pair-members” reports nothing for “visit-other”; remove this exception"],
    [
      "references",
      "visit-extra",
      "the rule “references” allows no exceptions; correct what it reports, and remove this exception",
    ],
  ])("one from %s at %s excuses nothing, and is refused", (rule, id, message) => {
    expect(withException(rule, id)).toEqual([
      expect.stringMatching(found),
      expect.stringMatching(new RegExp(`^data/relations/no-tj\\.yml:\\d+: ${id}: ${message}$`)),
    ]);
  });

  test("one from a rule that is not there names those that are", () => {
    expect(withException("pair-member")).toEqual([
      expect.stringMatching(found),
      expect.stringMatching(/visit-extra: there is no rule “pair-member”; did you mean “pair-members”\?$/),
    ]);
    expect(withException("sense")[1]).toMatch(/there is no rule “sense”; the rules are pair-ids, ids, .*, coverage$/);
  });
});

test("a misquoted title is reported once, by the rule for quotes and not by the rule for gender as well", () => {
  expect(complaints(damaged(relationFile, "Herr Sherali Gul", "Frau Sherali Gul"))).toEqual([
    expect.stringMatching(/visit-2012-11-gul: the quote .* is not in the source.* \[quotes\]$/),
  ]);
});

test("a relation that vanished is told of at its line in the list of ids", () => {
  const [one, other] = unwrittenPairs();
  const root = damaged("data/ids.txt", /^/, `${one}/visit-1999\n${one}/visit-2004\n${other}/visit-2004\n`);
  expect(complaints(root)).toEqual([
    expect.stringContaining(
      `data/ids.txt:1: ${one}/visit-1999: the relation ${one} is recorded but missing; put its file back`,
    ),
    expect.stringContaining(`data/ids.txt:3: ${other}/visit-2004: the relation ${other} is recorded but missing`),
  ]);
});

test("reviewers are those of data/reviewers.yml", () => {
  const root = damaged(
    relationFile,
    "    text:\n",
    "    reviewed: { en: { by: anna-berg, on: 2024-05-02 } }\n    text:\n",
  );
  expect(complaints(root)).toEqual([
    expect.stringMatching(/statement-2015-04-20-hydropower: “anna-berg” is not in data\/reviewers\.yml/),
  ]);
  writeFileSync(join(root, "data/reviewers.yml"), "- { id: anna-berg, name: Anna Berg }\n");
  expect(complaints(root)).toEqual([]);
  writeFileSync(join(root, "data/reviewers.yml"), "- { id: anna-berg }\n");
  expect(complaints(root)).toEqual([expect.stringMatching(/^data\/reviewers\.yml:1: anna-berg: name: /)]);
});

describe("publishers are named once, in a list", () => {
  const list = "data/sources/publishers.yml";

  test("a key that is not there is refused where it stands", () => {
    expect(complaints(damaged(sourceFile, "publisher: mfa-tj", "publisher: mfa-tk"))).toEqual([
      `${sourceFile}:10: mfa-tj.no.de: there is no publisher “mfa-tk” in ${list}; add it there, or correct the key`,
    ]);
  });

  test("one that no source names is refused", () => {
    expect(complaints(damaged(list, "mfa-kn:", "un: { en: United Nations }\nmfa-kn:"))).toEqual([
      expect.stringMatching(/^data\/sources\/publishers\.yml:\d+: un: no source uses this publisher/),
    ]);
  });

  test("a slip in a name is told once, in the list, however many sources bear it", () => {
    // A Latin c.
    expect(complaints(damaged(list, "Министерство", "Миниcтерство"))).toEqual([
      expect.stringMatching(/^data\/sources\/publishers\.yml:\d+: mfa-tj\.ru: “Миниcтерство”/),
    ]);
  });
});
