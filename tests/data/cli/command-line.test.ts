import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkCommand } from "../../../data/cli/commands/editing/check-command.ts";
import { coverageCommand } from "../../../data/cli/commands/editing/coverage-command.ts";
import { newRelationCommand } from "../../../data/cli/commands/editing/new-relation-command.ts";
import { recordCommand } from "../../../data/cli/commands/editing/record-command.ts";
import { showCommand } from "../../../data/cli/commands/editing/show-command.ts";
import { publishCommand } from "../../../data/cli/commands/releases/publish-command.ts";
import { problemText } from "../../../data/pipeline/authored/data-problem.ts";
import { editedCopy, projectCopy, relationFile, sourceFile } from "../projects/project-copy.ts";
import { unusedPairs } from "../projects/unused-pairs.ts";
import { runCli, runCommand, spawnCli } from "./run-cli.ts";

const [pair, secondPair] = unusedPairs();
const newFile = `data/relations/${pair}.yml`;

const idsFile = "data/ids.txt";
const establishmentsFile = "data/relations/establishments.yml";

/** Returns a copy of the data in which the id of one fact is not recorded. */
function copyWithUnrecordedId(): string {
  return editedCopy(idsFile, "no-tj/legal-framework\n", "");
}
const read = (root: string, file: string) => readFileSync(join(root, file), "utf8");
function edit(root: string, file: string, from: string, to: string): void {
  const before = read(root, file);
  if (!before.includes(from)) throw new Error(`${file} does not contain ${from}`);
  writeFileSync(join(root, file), before.replace(from, to));
}

test("run as a separate process, writes to both streams and returns the exit code", () => {
  const message =
    "“norway” is not a pair of states. A pair is two ISO 3166-1 codes with a hyphen between them, such as no-tj.";
  const { code, out, err } = spawnCli(".", ["show", "norway", "--json"]);
  expect({ code, out: JSON.parse(out), err }).toEqual({ code: 2, out: { error: message }, err: `${message}\n` });
});

describe("usage", () => {
  test.each([[[]], [["--help"]]])("%j lists the commands", async (args) => {
    const { code, out, err } = await runCli(".", args);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const line of [
      "  check\n",
      "  show PAIR [--lang de] [--home tj] [--as-of DATE] [--evidence]\n",
      "  new PAIR\n",
    ]) {
      expect(out).toContain(line);
    }
  });

  test("new --help describes only that command", async () => {
    expect((await runCli(".", ["new", "--help"])).out).toMatch(/^npm run data -- new PAIR\n {4}Create [^\n]+\n$/);
  });

  test.each([
    [["frobnicate"], "There is no command “frobnicate”; to list the commands, run npm run data.\n"],
    [["shwo"], "There is no command “shwo”; did you mean “show”?\n"],
    [["show", "no-tj", "--lnag", "de"], "Unknown option '--lnag'; did you mean --lang?\n"],
    [["check", "--frob"], "Unknown option '--frob'. Usage: npm run data -- check"],
    [["check", "no-tj"], "Unexpected argument “no-tj”. Usage: npm run data -- check"],
    [["show"], "Missing argument PAIR. Usage: npm run data -- show PAIR"],
    [["show", "no-tj", "--lang"], "Option '--lang <value>' argument missing"],
    [
      ["show", "norway"],
      "“norway” is not a pair of states. A pair is two ISO 3166-1 codes with a hyphen between them, such as no-tj.",
    ],
  ])("reports wrong arguments %j, with exit code 2", async (args, message) => {
    const { code, out, err } = await runCli(".", args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.startsWith(message), err).toBe(true);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test.each([
    [{ lang: "xx" }, "Cards are not available in “xx”; use one of de, en, nb, ru, tg, fa."],
    [{ home: "kz" }, "“kz” is not one of the two states; write --home no or --home tj."],
    [{ "as-of": "2016" }, "“2016” is not a day; write --as-of YYYY-MM-DD, such as 2016-01-01."],
  ])("reports an invalid option value: %j", async (options, message) => {
    await expect(runCommand(showCommand, ".", "no-tj", options)).rejects.toThrow(message);
  });

  test("refuses to run outside a project", async () => {
    const { code, err } = await runCli(tmpdir(), ["check"]);
    expect({ code, err }).toEqual({
      code: 1,
      err: "Neither this folder nor any above it has data/relations and data/sources; run this inside the project.\n",
    });
  });
});

describe("check", () => {
  test("counts relations and sources, even when run in a subfolder", async () => {
    const { code, out } = await runCli(join(projectCopy(), "data/relations"), ["check"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^No problems in \d+ relations and \d+ sources\.\n/);
  });

  test.each([checkCommand, publishCommand])(
    "refuses a fact whose id is not recorded, because it could disappear unnoticed",
    async (command) => {
      const problemsText = runCommand(command, copyWithUnrecordedId()).then(({ problems = [] }) =>
        problems.map((problem) => problemText(problem)).join(),
      );
      expect(await problemsText.catch(({ message }) => message)).toMatch(
        /^data\/relations\/no-tj\.yml:\d+: legal-framework: “no-tj\/legal-framework” is not recorded yet; .* npm run data -- record \[permanent-ids\]$/,
      );
    },
  );

  test("refuses to run without the list of ids, which record does not recreate", async () => {
    const root = projectCopy();
    rmSync(join(root, idsFile));
    edit(root, relationFile, "id: legal-framework", "id: legal-framework-2");
    const missing =
      "data/ids.txt:1: file: the list of all recorded ids is missing; restore it: git checkout -- data/ids.txt";
    expect((await runCommand(checkCommand, root)).problems?.map((problem) => problemText(problem))).toEqual([missing]);
    await expect(runCommand(recordCommand, root)).rejects.toThrow(missing);
  });

  test("prints every problem to standard error, with exit code 1", async () => {
    const { code, out, err } = await runCli(editedCopy(relationFile, "rank: working", "rang: working"), ["check"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(
      /^data\/relations\/no-tj\.yml:\d+: visit-2012-11-gul: there is no attribute “rang” here; .*\n1 problem\.\n$/,
    );
  });

  test("prints the same as JSON", async () => {
    const valid = JSON.parse((await runCli(projectCopy(), ["check", "--json"])).out);
    expect(valid).toEqual({
      problems: [],
      relations: expect.any(Number),
      sources: expect.any(Number),
      unchecked: expect.any(Array),
      undrawnPictures: expect.any(Number),
      unproven: expect.any(Number),
      withoutText: expect.any(Number),
    });
    const { code, out, err } = await runCli(editedCopy(relationFile, "rank: working", "rang: working"), [
      "check",
      "--json",
    ]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(JSON.parse(out).problems).toEqual([
      {
        file: relationFile,
        line: expect.any(Number),
        id: "visit-2012-11-gul",
        message: expect.stringContaining("rang"),
      },
    ]);
  });

  test("says if the rules cannot read the language of a source's text", async () => {
    const unread = "whether the quotes from mfa-tj.no.de support their facts (the check cannot read texts in “fr”)";
    const { code, out } = await runCli(editedCopy(sourceFile, "\nlanguage: de", "\nlanguage: fr"), ["check"]);
    expect(code).toBe(0);
    expect(out).toContain(`\nNot checked: ${unread}.\n`);
    const { json } = await runCommand(checkCommand, editedCopy(sourceFile, "\nlanguage: de", "\nlanguage: fr"));
    expect(json).toMatchObject({ unchecked: expect.arrayContaining([unread]) });
  });

  test.each([
    ["invalid YAML", ": [}"],
    ["no content", ""],
    ["a list", "- a\n- b\n"],
    ["an alias without an anchor", "facts: *none\n"],
    ["a number", "42\n"],
    ["control characters", "facts: \u0000\n"],
  ])("reports a file with %s at its first line", async (_, text) => {
    const root = projectCopy();
    writeFileSync(join(root, newFile), text);
    const { failed, problems = [] } = await runCommand(checkCommand, root);
    expect(failed).toBe(true);
    expect(problems.length).toBeGreaterThan(0);
    for (const { file, line } of problems) expect({ file, line }).toEqual({ file: newFile, line: 1 });
  });

  test("reports an unreadable file without a stack trace", async () => {
    const root = projectCopy();
    mkdirSync(join(root, newFile));
    const { code, err } = await runCli(root, ["check"]);
    expect(code).toBe(1);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe("record", () => {
  test("adds missing ids in order, and then has nothing to do", async () => {
    const before = read(projectCopy(), idsFile);
    const root = copyWithUnrecordedId();
    expect(await runCli(root, ["record"])).toEqual({
      code: 0,
      out: "Recorded 1 id in data/ids.txt:\n  no-tj/legal-framework\n",
      err: "",
    });
    expect(read(root, idsFile)).toBe(before);
    expect(await runCommand(recordCommand, root)).toEqual({
      text: "All ids are already recorded.",
      json: { recorded: [] },
    });
  });

  test("writes nothing while the data has problems", async () => {
    const root = copyWithUnrecordedId();
    const before = read(root, idsFile);
    edit(root, relationFile, "rank: working", "rang: working");
    await expect(runCommand(recordCommand, root)).rejects.toThrow("there is no attribute “rang”");
    expect(read(root, idsFile)).toBe(before);
  });

  test("keeps the id of a removed fact", async () => {
    const root = projectCopy();
    appendFileSync(join(root, idsFile), "no-tj/visit-1998\n");
    edit(root, relationFile, "\nfacts:\n", "\nremoved: [{ id: visit-1998, reason: It was recorded twice. }]\nfacts:\n");
    edit(root, idsFile, "no-tj/legal-framework\n", "");
    await runCommand(recordCommand, root);
    expect(read(root, idsFile)).toContain("\nno-tj/visit-1998\n");
  });
});

describe("show", () => {
  test("prints the card for any spelling of the pair, with all options", async () => {
    const { code, out, err } = await runCli(".", [
      "show",
      "TJ-NO",
      "--lang",
      "de",
      "--home",
      "tjk",
      "--as-of",
      "2016-01-01",
    ]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(
      /^Tadschikistan\u00a0– Norwegen {2}no-tj\n.*1\.\u00a0Januar 2016 laut Quellen\u00a0· Amtliche Quelle\n/,
    );
    expect(out).not.toContain("\u001b");
  });

  test("prints the card in colour on request", async () => {
    expect((await runCli(".", ["show", "kz-no"], { FORCE_COLOR: "1" })).out).toContain(
      "\u001b[2mestablishment\u001b[22m",
    );
  });

  test("prints the card view as JSON", async () => {
    expect((await runCommand(showCommand, ".", "no-tj")).json).toMatchObject({
      version: 1,
      relation: "no-tj",
      lang: "en",
    });
  });

  test("prints the card even if the data has problems, and mentions them", async () => {
    const { code, out, err } = await runCli(editedCopy(relationFile, "          - gegründet.\n", ""), [
      "show",
      "no-tj",
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Norway\u00a0– Tajikistan/);
    expect(err).toBe("1 problem in the data; for details, run npm run data -- check.\n");
  });

  test.each([
    [
      "a relation that cannot be read",
      "rank: working",
      "rang: working",
      /no-tj\.yml:\d+: visit-2012-11-gul: there is no attribute/,
    ],
    [
      "a quote that is not in the source",
      "Im November 2012",
      "Im Oktober 2012",
      /visit-2012-11-gul: the quote .* is not in the source/,
    ],
    [
      "a reference to a missing agreement",
      "foundedOn: agreement",
      "foundedOn: egreement",
      /there is no agreement with the id/,
    ],
  ])("reports %s instead of printing the card", async (_, from, to, message) => {
    await expect(runCommand(showCommand, editedCopy(relationFile, from, to), "no-tj")).rejects.toThrow(message);
  });

  test("says how to create a relation that does not exist", async () => {
    const { code, err } = await runCli(".", ["show", pair]);
    expect({ code, err }).toEqual({
      code: 1,
      err: `There is no relation ${pair} yet; to create it, run npm run data -- new ${pair}.\n`,
    });
  });
});

describe("unproven", () => {
  test("lists facts without a stored text by kind, then the attributes that no quote proves", async () => {
    const { code, out } = await runCli(projectCopy(), ["unproven"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Facts whose sources have no stored text\n {2}establishment: \S+\/establishment, .*\n/);
    expect(out).toMatch(/\nno-tj\/\S+ \(mfa-tj\.no\.de\)\n {2}\w+: .*\n/);
    expect(out).toMatch(
      /\nNothing checks \d+ facts: no text is stored for the \d+ sources cited\.\nThe quotes neither prove nor contradict \d+ attributes of \d+ facts\.\n$/,
    );
  });

  test("lists those of one relation, as JSON too", async () => {
    const { unproven, withoutText } = JSON.parse((await runCli(projectCopy(), ["unproven", "kz-no", "--json"])).out);
    expect(unproven).toEqual([]);
    expect(withoutText).toContainEqual({ relation: "kz-no", fact: "establishment", sources: expect.any(Array) });
  });
});

describe("coverage", () => {
  test("prints a relation's sources, completely covered", async () => {
    const { text } = await runCommand(coverageCommand, ".", "no-tj");
    expect(text).toContain(
      "[Der zwischenstaatliche Rechtsrahmen befindet sich im\n  Wiederherstellungsprozess.] (legal-framework)",
    );
    expect(text).toMatch(
      /\nmfa-tj\.no\.de: quoted 98\.9%, silent 1\.1%, uncovered 0\.0% of 2658 characters, not counting white space$/,
    );
  });

  test("shows gaps even though the check fails because of them", async () => {
    const root = editedCopy(relationFile, "          - gegründet.\n", "");
    edit(root, sourceFile, "exact: Wirtschaftliche Zusammenarbeit", "exact: Wirtschaftliche");
    const { code, out } = await runCli(root, ["coverage", "mfa-tj.no.de"]);
    expect(code).toBe(0);
    expect(out).toContain("(agreement-2010-04-27-declaration) <<gegründet.>>");
    expect(out).toContain("\nWirtschaftliche <<Zusammenarbeit>>\n");
    expect(out).toContain("uncovered 0.9% (24) of 2658 characters");
    expect((await runCommand(coverageCommand, root, "no-tj")).json).toEqual({
      sources: [expect.objectContaining({ id: "mfa-tj.no.de", characters: 2658, uncovered: 24 })],
    });
  });

  test("reports relations whose quotes are missing because they cannot be read", async () => {
    const root = editedCopy(relationFile, "rank: working", "rang: working");
    const { text, problems } = await runCommand(coverageCommand, root, "mfa-tj.no.de");
    expect(text).toContain("<<Die Diplomatische Beziehungen");
    expect(problems).toEqual([expect.objectContaining({ file: relationFile, id: "visit-2012-11-gul" })]);
    await expect(runCommand(coverageCommand, root, "no-tj")).rejects.toThrow("there is no attribute “rang”");
  });

  test.each([
    ["qaz-wiki", "There is no text for qaz-wiki: data/sources/qaz-wiki.txt does not exist."],
    ["kz-no", "None of the sources that kz-no cites has a text in data/sources."],
    [
      "nothing.de",
      "There is no source nothing.de; to create it, run npm run data -- new-source nothing.de. To see the sources of a relation, give the id of the relation instead, such as no-tj.",
    ],
  ])("refuses %s", async (argument, message) => {
    await expect(runCommand(coverageCommand, ".", argument)).rejects.toThrow(message);
  });
});

test("new creates a file only once", async () => {
  const root = projectCopy();
  expect(await runCli(root, ["new", pair.toUpperCase()])).toMatchObject({
    code: 0,
    out: expect.stringContaining(`Created ${newFile}.`),
  });
  expect(await runCli(root, ["new", pair])).toEqual({
    code: 1,
    out: "",
    err: `${newFile} already exists; edit that file.\n`,
  });
  appendFileSync(join(root, establishmentsFile), `${secondPair}: { date: 1992-07-15, claims: [qaz-wiki] }\n`);
  expect((await runCommand(newRelationCommand, root, secondPair)).json).toEqual({
    file: `data/relations/${secondPair}.yml`,
    moved: true,
  });
});
