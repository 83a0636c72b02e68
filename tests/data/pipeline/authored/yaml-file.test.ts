import { describe, expect, test } from "vitest";
import { authoredEstablishments, authoredRelation } from "../../../../data/model/facts/relation.ts";
import { YamlFile } from "../../../../data/pipeline/authored/files/yaml-file.ts";

/** Returns the problems of a relation's file, one string each: `3: yaml: …`. */
function problemsIn(text: string): string[] {
  return new YamlFile("x.yml", text, authoredRelation).problems.map(
    ({ line, id, message }) => `${line}: ${id}: ${message}`,
  );
}

const fact = (...lines: string[]) => ["facts:", "  - id: visit", ...lines, "    claims: [page]", ""].join("\n");
const visit = ["    kind: visit", '    guest: "no"', "    host: tj"];

test("accepts a correct file", () => expect(problemsIn(fact(...visit))).toEqual([]));

describe("reports only the first cause of invalid YAML", () => {
  test.each<[cause: string, text: string, message: string]>([
    ["a missing colon", fact("    kind visit", "    host: tj"), "3: yaml: “: ” is missing after “kind”"],
    ["no space after a colon", fact("    kind:visit", "    host: tj"), "3: yaml: “: ” is missing after “kind”"],
    [
      "an entry without a colon",
      "a: { b: c }\nam-tj { d: 1, e: 2 }\nat: { b: c }\n",
      "2: yaml: “: ” is missing after “am-tj”",
    ],
    ["a duplicate attribute", fact(...visit, "    host: tj"), "6: yaml: “host” is already on line 5; keep one"],
    [
      "a line indented too little",
      fact("    kind: visit", "   host: tj", '    guest: "no"'),
      "4: yaml: this line has the wrong indentation",
    ],
    [
      "a line indented too far",
      fact("    kind: visit", "     host: tj", '    guest: "no"'),
      "4: yaml: this line is indented deeper than the line above",
    ],
    [
      "a list entry with a different indentation",
      "facts:\n  - id: a\n   - id: b\n",
      "3: yaml: this line has the wrong indentation",
    ],
    [
      "an unresolved merge conflict",
      fact("<<<<<<< HEAD", ...visit, "=======", ...visit, ">>>>>>> b"),
      "3: yaml: a merge left two versions here",
    ],
    [
      "an unclosed quotation mark",
      fact('    remark: "It was', ...visit),
      '3: yaml: the quotation mark " that opens here is never closed',
    ],
    [
      "a quotation mark inside a quoted text",
      fact("    remark: 'People's Aid'", ...visit),
      "3: yaml: “s Aid'” comes after the end of a value",
    ],
    ["an unclosed bracket", "a: { b: c\nd: { e: f }\n", "1: yaml: the bracket { is never closed; add }"],
    ["a second document", `${fact(...visit)}---\n${fact(...visit)}`, "7: yaml: “---” starts a second document"],
    [
      "a colon in a text",
      fact("    remark: He said: no", ...visit),
      "3: yaml: YAML reads the text before “: ” as the name of an attribute; put the whole text in quotation marks",
    ],
    [
      "a colon in a text inside brackets",
      "people: { a: He said: no, b: c }\n",
      "1: yaml: YAML reads the text before “: ”",
    ],
    [
      "a text that starts with a reserved character",
      fact("    remark: @all", ...visit),
      "3: yaml: in YAML, a value without quotation marks cannot start with “@”; put",
    ],
    ["a tab", fact("\tkind: visit"), "3: yaml: the line is indented with a tab; use spaces instead"],
    ["an empty file", "", "1: file: the file is empty"],
    ["a file with only a comment", "# to do\n", "1: file: the file is empty"],
    ["an alias inside its own anchor", "facts: &all [*all]\n", "1: yaml: *all is inside &all, which it refers to"],
    [
      "an alias nested inside its own anchor",
      "facts: &all [{ a: { b: *all } }]\n",
      "1: yaml: *all is inside &all, which it refers to",
    ],
    ["an alias without an anchor", "facts:\n  - *none\n", "2: yaml: *none has no anchor &none above it"],
    [
      "aliases that expand exponentially",
      `a: &a [x, x, x, x, x, x, x, x, x]\n${[..."bcdefg"].map((name, index) => `${name}: &${name} [${`*${"abcdef"[index]}, `.repeat(9)}x]`).join("\n")}\n`,
      "1: yaml: the aliases (*…) in this file expand to too many values",
    ],
  ])("%s", (_, text, message) => {
    const lines = problemsIn(text);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.slice(0, message.length)).toBe(message);
  });
});

describe("reports texts that YAML misreads", () => {
  test("a colon in a quote", () => {
    const text = fact(...visit).replace("[page]", "[{ source: page, quotes: [Am 3. Mai: Besuch.] }]");
    expect(problemsIn(text)[0]).toMatch(
      /^6: yaml: YAML reads|^6: visit: YAML reads “Am 3\. Mai” as the name of an attribute; put the whole text in quotation marks$/,
    );
    const long = "    claims:\n      - source: page\n        quotes:\n          - Am 3. Mai: Besuch.\n";
    expect(problemsIn(fact(...visit).replace("    claims: [page]\n", long))).toEqual([
      "9: visit: YAML reads “Am 3. Mai” as the name of an attribute; put the whole text in quotation marks",
    ]);
  });

  test.each([
    ["about: { en: Energy, water and trade }", 'before “water and trade”; write en: "Energy, water and trade"'],
    ["about: { de: Handel für 1,2 Mio. Euro }", 'before “2 Mio. Euro”; write de: "Handel für 1,2 Mio. Euro"'],
    ["about: { en: Energy, water, trade, de: Handel }", 'before “water”; write en: "Energy, water, trade"'],
    [`about: { en: A "big", thing }`, `before “thing”; write en: 'A "big", thing'`],
  ])("a comma between braces: %s", (line, message) => {
    const [problem, ...more] = problemsIn(fact("    kind: statement", `    ${line}`));
    expect(problem).toBe(`4: visit: YAML split the text at the comma ${message}`);
    expect(more).toEqual([]);
    const [, written = ""] = /write (.*)$/.exec(message) ?? [];
    expect(problemsIn(fact("    kind: statement", `    about: { ${written} }`))).toEqual([]);
  });

  test("a decimal comma between brackets", () => {
    const quoting = (quotes: string) =>
      problemsIn(fact(...visit).replace("[page]", `[{ source: page, quotes: [${quotes}] }]`));
    expect(quoting("1,06 Millionen")[0]).toMatch(
      /^6: visit: quotes: must be in quotation marks; inside brackets, YAML splits texts at commas, so enclose each text in quotation marks$/,
    );
    expect(quoting('"1,06 Millionen"')).toEqual([]);
    expect(quoting("1992")[0]).toBe('6: visit: quotes: must be in quotation marks; write "1992"');
  });

  test("a number sign in a text, but not a comment", () => {
    expect(problemsIn(fact("    remark: Besuch #2 war es", ...visit))).toEqual([
      "3: yaml: YAML reads “#2 war es” as a comment; put the whole text in quotation marks",
    ]);
    expect(problemsIn(fact("    remark:", "      en: Besuch # the second", ...visit))).toEqual([]);
  });
});

describe("reports unknown names", () => {
  test.each([
    ["rang: working", "there is no attribute “rang” here; did you mean “rank”?"],
    ["donor: tj", "there is no attribute “donor” here; check the spelling, or remove it"],
    ["text: { fr: Bonjour }", "cards are not available in “fr”; use one of de, en, nb, ru, tg, fa"],
    ["text: { no: Besøk }", "cards are not available in “no”; use one of de, en, nb, ru, tg, fa; did you mean “nb”?"],
    ["text: { tj: Сафар }", "cards are not available in “tj”; use one of de, en, nb, ru, tg, fa; did you mean “tg”?"],
    [
      "text: { en-GB: Visit }",
      "cards are not available in “en-GB”; use one of de, en, nb, ru, tg, fa; did you mean “en”?",
    ],
    [
      "rank: workin",
      "rank: “workin” is not allowed; use one of state, official, official-working, working; did you mean “working”?",
    ],
    ["people: [{ person: a, office: forein-minister, state: tj }]", "office: “forein-minister” is not a known office"],
    ["people: [{ person: a, office: forein-minister, state: tj }]", "did you mean “foreign-minister”?"],
  ])("%s", (line, message) => {
    const [text, ...more] = problemsIn(fact(...visit, `    ${line}`));
    expect(text).toMatch(/^6: visit: /);
    expect(text).toContain(message);
    expect(more).toEqual([]);
  });

  test.each([
    ["isl", "; did you mean “is”?"],
    ["TJ", "; did you mean “tj”?"],
    ["uk", "; did you mean “gb”?"],
    ["Iceland", "; did you mean “is”?"],
    ["xq", ""],
  ])("the state %s", (code, suggestion) => {
    expect(problemsIn(fact("    kind: visit", `    guest: ${code}`, "    host: tj"))).toEqual([
      `4: visit: guest: “${code}” is not the code of a state; write an ISO 3166-1 alpha-2 code in lower case, such as “tj”${suggestion}`,
    ]);
  });

  test("an attribute of another kind of fact is unknown", () => {
    const [aid] = problemsIn(
      fact("    kind: aid", '    donor: "no"', "    recipient: tj", "    purpose: { en: Food }", "    amont: x"),
    );
    expect(aid).toContain("there is no attribute “amont” here; did you mean “amount”?");
  });
});

describe("reports values of the wrong type", () => {
  test("a number in the editor's own digits", () => {
    const aid = ["    kind: aid", '    donor: "no"', "    recipient: tj", "    purpose: { en: Nets }"];
    expect(problemsIn(fact(...aid, "    amount: { value: 1000000.50, currency: NOK }"))).toEqual([
      '7: visit: value: must be in quotation marks; write "1000000.50"',
    ]);
  });

  test.each([
    ["occasion: Jubilee", "occasion: write it per language: { en: … }"],
    ["text: [Jubilee]", "text: write it per language: { en: … }"],
    ["reviewed: yes", "reviewed: write it per language: { en: … }"],
    ["people: anna", "people: must be a list"],
    ["people: [anna]", "people: must be a group of attributes"],
  ])("%s", (line, message) => expect(problemsIn(fact(...visit, `    ${line}`))).toEqual([`6: visit: ${message}`]));

  test("a text in a list of texts", () => {
    expect(problemsIn(fact("    kind: meeting", "    people: [{ person: a }]", "    topics: [Energy]"))).toEqual([
      "5: visit: topics: write it per language: { en: … }",
    ]);
  });
});

test("requires a fact, unless all were removed", () => {
  expect(problemsIn("facts: []\nremoved: [{ id: visit, reason: A mistake. }]\n")).toEqual([]);
  for (const text of ["facts: []\n", "facts: []\nremoved: []\n"])
    expect(problemsIn(text)).toEqual([
      "1: facts: must have at least 1 entry, unless all facts of the relation are listed under “removed”",
    ]);
});

describe("names a missing attribute once", () => {
  const establishments = (text: string) =>
    new YamlFile("x.yml", text, authoredEstablishments).problems.map(({ id, message }) => `${id}: ${message}`);

  test("at the top of a file", () => expect(problemsIn("people: {}\n")).toEqual(["1: facts: is missing; add it"]));

  test("in an entry of a list by id", () =>
    expect(establishments("bd-tj: { claims: [page] }\n")).toEqual(["bd-tj.date: is missing; add it"]));

  test("after the id of a fact", () =>
    expect(problemsIn(fact("    kind: visit", "    host: tj"))).toEqual(["2: visit: guest: is missing; add it"]));
});
