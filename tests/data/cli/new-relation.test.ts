import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { newRelationCommand } from "../../../data/cli/commands/editing/new-relation-command.ts";
import { recordCommand } from "../../../data/cli/commands/editing/record-command.ts";
import { hashOf } from "../../../data/model/release/documents.ts";
import { problemsIn, projectCopy } from "../projects/project-copy.ts";
import { unusedPairs } from "../projects/unused-pairs.ts";
import { runCommand } from "./run-cli.ts";

const establishmentsFile = "data/relations/establishments.yml";
const [pair, secondPair] = unusedPairs();
const [state] = pair.split("-");
const file = `data/relations/${pair}.yml`;

async function createRelation(root: string, argument: string): Promise<string> {
  return (await runCommand(newRelationCommand, root, argument)).text;
}
const read = (root: string, name: string) => readFileSync(join(root, name), "utf8");

test("the check of a new file lists exactly what to fill in", async () => {
  const root = projectCopy();
  expect(await createRelation(root, pair.toUpperCase().split("-").reverse().join("-"))).toBe(
    `Created ${file}. Replace every <fill in …>; to see what remains, run npm run data -- check.`,
  );
  expect(problemsIn(root)).toEqual([
    `${file}:9: establishment: fill in the date, such as 1992 or 1992-06-29`,
    `${file}:11: establishment: fill in the id of a source in data/sources`,
    `${file}:13: establishment: fill in the source's exact words`,
  ]);
});

test("a new file passes the check once it is filled in and recorded", async () => {
  const root = projectCopy();
  await createRelation(root, pair);
  addSources(root);
  for (const id of ["is-list", "is-other"]) rmSync(join(root, `data/sources/${id}.yml`));
  const filled = read(root, file)
    .replace(/<fill in the date.*>/, "1992-06-29")
    .replace(/<fill in the id of a source.*>/, "is-page")
    .replace(/<fill in the source's exact words>/, "Relations were established on 29 June 1992.");
  writeFileSync(join(root, file), filled);
  await runCommand(recordCommand, root);
  expect(problemsIn(root)).toEqual([]);
});

test("a new file says how to add something to an imported fact", async () => {
  const root = projectCopy();
  await createRelation(root, pair);
  expect(read(root, file)).toMatch(
    new RegExp(`^## Facts that were imported are in data/imported/relations/${pair}\\.json[^]*^## imported:$`, "m"),
  );
});

describe("the examples in a new file", () => {
  test("list every part to fill in once they are uncommented", async () => {
    const root = projectCopy();
    await createRelation(root, pair);
    const examples = uncommented(read(root, file));
    writeFileSync(join(root, file), examples);
    const problems = problemsIn(root);
    expect(problems).toHaveLength(examples.match(/<fill in [^…]/g)?.length ?? 0);
    for (const line of problems)
      expect(line).toMatch(/^data\/relations\/[a-z]{2}-[a-z]{2}\.yml:\d+: [\w.-]+: fill in ./);
  });

  test("pass the check once they are filled in and recorded", async () => {
    const root = projectCopy();
    await createRelation(root, pair);
    addSources(root);
    writeFileSync(join(root, "data/ids.txt"), `${read(root, "data/ids.txt")}${pair}/visit-1999\n`);
    addTo(root, "data/people.yml", "erna-solberg: { name: Erna Solberg, gender: f }\n");
    const fund = "fund: { name: { en: The Fund }, nonState: true }\n";
    addTo(root, "data/organisations.yml", `${fund}ministry: { name: { en: The Ministry } }\n`);
    writeFileSync(join(root, file), fill(uncommented(read(root, file))));
    await runCommand(recordCommand, root);
    expect(problemsIn(root)).toEqual([]);
  });
});

describe("a pair with a line in establishments.yml", () => {
  const newFile = `data/relations/${pair}.yml`;
  /** Returns a copy of the project with two more lines in the list, and the list as it should be without the first of them. */
  function withLine(line: string): { root: string; before: string } {
    const root = projectCopy();
    const before = read(root, establishmentsFile);
    writeFileSync(
      join(root, establishmentsFile),
      `${before}${line}${secondPair}: { date: 1992-03-25, claims: [qaz-wiki] }\n`,
    );
    const ids = [pair, secondPair].map((id) => `${id}/establishment\n`);
    writeFileSync(join(root, "data/ids.txt"), read(root, "data/ids.txt") + ids.join(""));
    return { root, before: `${before}${secondPair}: { date: 1992-03-25, claims: [qaz-wiki] }\n` };
  }
  /** Returns all problems except that the source is older than the dates it is cited for here. */
  const otherProblems = (root: string) => problemsIn(root).filter((line) => !line.includes("[source-dates]"));

  test("moves its line to the new file, and keeps the lines around it", async () => {
    const { root, before } = withLine(`${pair}: { date: 1992-03-25, claims: [qaz-wiki, nm-tj.au] }\n`);
    expect(await createRelation(root, pair)).toMatch(
      new RegExp(`^Created ${newFile}\\. The entry ${pair} was moved there from data/relations/establishments\\.yml`),
    );
    expect(read(root, establishmentsFile)).toBe(before);
    expect(read(root, newFile)).toContain(`facts:
  - id: establishment
    kind: establishment
    date: 1992-03-25
    claims:
      - qaz-wiki
`);
    expect(otherProblems(root)).toEqual([]);
  });

  test("moves an entry of several lines, with its differing claims and reason", async () => {
    const { root, before } = withLine(`${pair}:
  date: 1992-03-25
  claims: [nm-tj.au, { source: qaz-wiki, says: { date: 1992-03-24 } }]
  follows: { source: nm-tj.au, because: { en: It is news. } }
`);
    await createRelation(root, pair);
    expect(read(root, establishmentsFile)).toBe(before);
    expect(read(root, newFile)).toMatch(/says:\n\s+date: 1992-03-24\n\s+follows:\n\s+source: nm-tj\.au\n/);
    expect(otherProblems(root)).toEqual([]);
  });

  test("keeps comments between lines, and leaves a readable list after the last line", async () => {
    const root = projectCopy();
    const entry = "{ date: 1992-03-25, claims: [qaz-wiki] }";
    writeFileSync(
      join(root, establishmentsFile),
      `# All of them\n${pair}: ${entry}\n# The second\n\n${secondPair}: ${entry}`,
    );
    await createRelation(root, pair);
    expect(read(root, establishmentsFile)).toBe(`# All of them\n# The second\n\n${secondPair}: ${entry}`);
    await createRelation(root, secondPair);
    expect(read(root, establishmentsFile)).toBe("# All of them\n# The second\n\n{}\n");
    expect(problemsIn(root).join("\n")).not.toMatch(/^data\/relations\/establishments\.yml:/m);
  });

  test("keeps its line in the list if other lines refer to it", async () => {
    const root = projectCopy();
    const before = `${pair}: { date: 1992-03-25, claims: &mirror [qaz-wiki] }\n${secondPair}: { date: 1992-03-25, claims: *mirror }\n`;
    writeFileSync(join(root, establishmentsFile), before);
    await expect(createRelation(root, pair)).rejects.toThrow(
      `Other entries in ${establishmentsFile} use aliases (*…) to the entry ${pair}`,
    );
    expect(read(root, establishmentsFile)).toBe(before);
    expect(existsSync(join(root, newFile))).toBe(false);
    await createRelation(root, secondPair);
    expect(read(root, `data/relations/${secondPair}.yml`)).toContain("- qaz-wiki\n");
  });
});

test("does not change an existing file", async () => {
  const root = projectCopy();
  await expect(createRelation(root, "tj-no")).rejects.toThrow(
    "data/relations/no-tj.yml already exists; edit that file.",
  );
  expect(
    execFileSync("git", [
      ...["diff", "--no-index", "--stat"],
      ...[projectCopy(), root].map((folder) => join(folder, "data/relations")),
    ]).toString(),
  ).toBe("");
});

test.each([
  ["no", "“no” is not a pair of states. A pair is two ISO 3166-1 codes"],
  ["no-no", "A relation has two different states"],
  ["no-xk", "“xk” is not the ISO 3166-1 code of a state"],
  ["../no-se", "is not a pair of states"],
])("refuses %s", async (argument, message) => {
  await expect(createRelation(projectCopy(), argument)).rejects.toThrow(message);
});

/** Uncomments every line of the examples. */
function uncommented(text: string): string {
  return text.replace(/^# (?!yaml-language-server)/gm, "");
}

function addTo(root: string, path: string, text: string): void {
  writeFileSync(join(root, path), read(root, path) + text);
}

/** Adds one source with a text, and two without. */
function addSources(root: string): void {
  const text = "Relations were established on 29 June 1992.";
  const head = "kind: ministry\nlanguage: en\ndate: 2024-01-19\n";
  writeFileSync(join(root, "data/sources/is-page.txt"), text);
  for (const [id, more] of [
    ["is-page", `sha256: ${hashOf(text)}\n`],
    ["is-list", ""],
    ["is-other", ""],
  ]) {
    writeFileSync(join(root, `data/sources/${id}.yml`), `id: ${id}\nurl: https://is.example/${id}\n${head}${more}`);
  }
}

/** Values to fill in, by the first words of the placeholder. */
const answers: Record<string, string> = {
  "the date, such as 1992": "1992-06-29",
  "the id of a source in data/sources": "is-page",
  "the source's exact words": "Relations were established on 29 June 1992.",
  recognition: "recognition-1992-01-02",
  "the day of the recognition": "1992-01-02",
  "the id of a source that says it differently": "is-other",
  "the id of a source": "is-list",
  ambassador: `ambassador-${state}-solberg`,
  "a key from data/people.yml": "erna-solberg",
  "the key of the organisation that signed": "ministry",
  "a key from data/organisations.yml": "fund",
  "a key from data/cities.yml": "vienna",
  "the start of the term": "2001",
  "the end of the term": "2004-05",
  "the day that the claim": "2003-01-01",
  mission: `mission-${state}-embassy`,
  "the city": "oslo",
  "the opening date": "1999",
  visit: "visit-2012-11-solberg",
  "the date of the visit": "2012-11",
  "the name as the source spells it": "E. Solberg",
  "the occasion": "A centenary",
  "the other date": "2012-10",
  "the id of the source that the fact follows": "is-list",
  "a remark for readers": "The sources differ by a month.",
  meeting: "meeting-2018-12-06-solberg",
  "the date of the meeting": "2018-12-06",
  "a topic": "Fish",
  statement: "statement-2018-12-06-fish",
  "the date of the statement": "2018-12-06",
  "the id of the meeting": "meeting-2018-12-06-solberg",
  "a short sentence": "They praised the fish.",
  agreement: "agreement-2010-08-06-fish",
  "the date of signing": "2010-08-06",
  "the date of entry into force": "2011",
  "the title": "Agreement on fish",
  aid: "aid-2010-nets",
  "the date of the aid": "2010",
  "the number in digits": "7000000",
  "the ISO 4217 code": "NOK",
  "the purpose": "Nets",
  "the id of the agreement": "agreement-2010-08-06-fish",
  trade: "trade-2023-turnover",
  "the period": "2022",
  company: "company-fish",
  "the company's name": "Fish",
  cooperation: "cooperation-fund",
  "the id of the company": "company-fish",
  "the id of the removed fact": "visit-1999",
  "the id of the fact that replaces it": "visit-2012-11-solberg",
  "why it was removed": "It was recorded twice.",
  "the name of the rule": "id-words",
  "the id of the fact that it reports": "trade-2023-turnover",
  "the attribute, shown": "id",
  "why it is right": "The id was recorded before the year was corrected.",
  "why the fact follows it": "It is more detailed.",
};

function fill(text: string): string {
  return text.replace(/<fill in ([^…>]+)>/g, (_, task: string) => {
    const placeholder = Object.keys(answers).find((beginning) => task.startsWith(beginning));
    if (!placeholder) throw new Error(`no value to fill in for “${task}”`);
    return answers[placeholder] ?? "";
  });
}
