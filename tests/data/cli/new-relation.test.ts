import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { newRelationCommand } from "../../../data/cli/commands/new-relation-command.ts";
import { recordCommand } from "../../../data/cli/commands/record-command.ts";
import { hashOf } from "../../../data/model/release/documents.ts";
import { complaints, copied } from "../projects/damaged.ts";
import { unwrittenPairs } from "../projects/unwritten.ts";
import { answer } from "./run.ts";

const list = "data/relations/establishments.yml";
const [pair, otherPair] = unwrittenPairs();
const [state] = pair.split("-");
const file = `data/relations/${pair}.yml`;

async function begin(root: string, word: string): Promise<string> {
  return (await answer(newRelationCommand, root, word)).text;
}
const read = (root: string, name: string) => readFileSync(join(root, name), "utf8");

test("a new file asks for what is to be filled in, and for nothing else", async () => {
  const root = copied();
  expect(await begin(root, pair.toUpperCase().split("-").reverse().join("-"))).toBe(
    `Created ${file}. Replace every <fill in …>; to list what is left, run npm run data -- check.`,
  );
  expect(complaints(root)).toEqual([
    `${file}:19: establishment: fill in the date, such as 1992 or 1992-06-29`,
    `${file}:21: establishment: fill in the id of a source in data/sources`,
    `${file}:23: establishment: fill in the source's exact words`,
  ]);
});

test("filled in and recorded, it passes the check", async () => {
  const root = copied();
  await begin(root, pair);
  addSources(root);
  for (const id of ["is-list", "is-other"]) rmSync(join(root, `data/sources/${id}.yml`));
  const filled = read(root, file)
    .replace(/<fill in the date.*>/, "1992-06-29")
    .replace(/<fill in the id of a source.*>/, "is-page")
    .replace(/<fill in the source's exact words>/, "Relations were established on 29 June 1992.");
  writeFileSync(join(root, file), filled);
  await answer(recordCommand, root);
  expect(complaints(root)).toEqual([]);
});

describe("the examples", () => {
  test("once uncommented, ask for every part", async () => {
    const root = copied();
    await begin(root, pair);
    const all = uncommented(read(root, file));
    writeFileSync(join(root, file), all);
    const said = complaints(root);
    expect(said).toHaveLength(all.match(/<fill in [^…]/g)?.length ?? 0);
    for (const line of said) expect(line).toMatch(/^data\/relations\/[a-z]{2}-[a-z]{2}\.yml:\d+: [\w.-]+: fill in ./);
  });

  test("once filled in and recorded, pass the check", async () => {
    const root = copied();
    await begin(root, pair);
    addSources(root);
    writeFileSync(join(root, "data/ids.txt"), `${read(root, "data/ids.txt")}${pair}/visit-1999\n`);
    const second = "  ministry: { name: { en: The Ministry } }\n\nfacts:";
    writeFileSync(join(root, file), fill(uncommented(read(root, file))).replace("\nfacts:", second));
    await answer(recordCommand, root);
    expect(complaints(root)).toEqual([]);
  });
});

describe("a pair of which the establishment stands in the list", () => {
  const taken = `data/relations/${pair}.yml`;
  /** The list with two lines more, whatever else stands in it. */
  function listed(line: string): { root: string; before: string } {
    const root = copied();
    const before = read(root, list);
    writeFileSync(join(root, list), `${before}${line}${otherPair}: { date: 1992-03-25, claims: [qaz-wiki] }\n`);
    const ids = [pair, otherPair].map((id) => `${id}/establishment\n`);
    writeFileSync(join(root, "data/ids.txt"), read(root, "data/ids.txt") + ids.join(""));
    return { root, before: `${before}${otherPair}: { date: 1992-03-25, claims: [qaz-wiki] }\n` };
  }
  /** What the check says but that the source is older than what it is made to say here. */
  const others = (root: string) => complaints(root).filter((line) => !line.includes("[source-dates]"));

  test("takes its line over, whatever else stands around it", async () => {
    const { root, before } = listed(`${pair}: { date: 1992-03-25, claims: [qaz-wiki, nm-tj.au] }\n`);
    expect(await begin(root, pair)).toMatch(
      new RegExp(`^Created ${taken}\\. The entry ${pair} of data/relations/establishments\\.yml`),
    );
    expect(read(root, list)).toBe(before);
    expect(read(root, taken)).toContain(`facts:
  - id: establishment
    kind: establishment
    date: 1992-03-25
    claims:
      - qaz-wiki
`);
    expect(others(root)).toEqual([]);
  });

  test("also one of several lines, with what differs and why", async () => {
    const { root, before } = listed(`${pair}:
  date: 1992-03-25
  claims: [nm-tj.au, { source: qaz-wiki, says: { date: 1992-03-24 } }]
  follows: { source: nm-tj.au, because: It is news. }
`);
    await begin(root, pair);
    expect(read(root, list)).toBe(before);
    expect(read(root, taken)).toMatch(/says:\n\s+date: 1992-03-24\n\s+follows:\n\s+source: nm-tj\.au\n/);
    expect(others(root)).toEqual([]);
  });

  test("comments between lines stay, and the last line leaves a list that can be read", async () => {
    const root = copied();
    const entry = "{ date: 1992-03-25, claims: [qaz-wiki] }";
    writeFileSync(join(root, list), `# All of them\n${pair}: ${entry}\n# The second\n\n${otherPair}: ${entry}`);
    await begin(root, pair);
    expect(read(root, list)).toBe(`# All of them\n# The second\n\n${otherPair}: ${entry}`);
    await begin(root, otherPair);
    expect(read(root, list)).toBe("# All of them\n# The second\n\n{}\n");
    expect(complaints(root).join("\n")).not.toContain(list);
  });

  test("is left where it is if other lines refer to it", async () => {
    const root = copied();
    const before = `${pair}: { date: 1992-03-25, claims: &mirror [qaz-wiki] }\n${otherPair}: { date: 1992-03-25, claims: *mirror }\n`;
    writeFileSync(join(root, list), before);
    await expect(begin(root, pair)).rejects.toThrow(`Other entries of ${list} refer to the entry ${pair}`);
    expect(read(root, list)).toBe(before);
    expect(existsSync(join(root, taken))).toBe(false);
    await begin(root, otherPair);
    expect(read(root, `data/relations/${otherPair}.yml`)).toContain("- qaz-wiki\n");
  });
});

test("a file that is there stays as it is", async () => {
  const root = copied();
  await expect(begin(root, "tj-no")).rejects.toThrow("data/relations/no-tj.yml already exists; edit that file.");
  expect(
    execFileSync("git", ["diff", "--no-index", "--stat", "data/relations", join(root, "data/relations")]).toString(),
  ).toBe("");
});

test.each([
  ["no", "“no” is not a pair of states. A pair is two ISO 3166-1 codes"],
  ["no-no", "A relation has two different states"],
  ["no-xk", "“xk” is not the ISO 3166-1 code of a state"],
  ["../no-se", "is not a pair of states"],
])("%s is refused", async (word, message) => {
  await expect(begin(copied(), word)).rejects.toThrow(message);
});

/** Takes the mark of a comment away from every line that is an example. */
function uncommented(text: string): string {
  return text.replace(/^# (?!yaml-language-server)/gm, "");
}

/** A source with its text, and two without. */
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

/** What is filled in, by the beginning of what is asked for. */
const answers: Record<string, string> = {
  "a key, such as knut-vollebaek": "erna-solberg",
  "the name in Latin script": "Erna Solberg",
  "m or f": "f",
  "a key, such as foreign-ministry-no": "fund",
  "the organisation's name": "The Fund",
  "the date, such as 1992": "1992-06-29",
  "the id of a source in data/sources": "is-page",
  "the source's exact words": "Relations were established on 29 June 1992.",
  recognition: "recognition-1992-01-02",
  "the day of the recognition": "1992-01-02",
  "the id of a source that says it differently": "is-other",
  "the id of a source": "is-list",
  ambassador: `ambassador-${state}-solberg`,
  "a key of people": "erna-solberg",
  "the key of the organisation that signed": "ministry",
  "a key of organisations": "fund",
  "a city": "vienna",
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
  "what other editors": "The sources differ by a month.",
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
  "why it was removed": "It was told twice.",
  "the name of the rule": "id-words",
  "the id of the fact that it reports": "trade-2023-turnover",
  "why the fact is correct": "The id was given before the year was put right.",
  "why the fact follows it": "It is the more detailed.",
};

function fill(text: string): string {
  return text.replace(/<fill in ([^…>]+)>/g, (_, task: string) => {
    const asked = Object.keys(answers).find((beginning) => task.startsWith(beginning));
    if (!asked) throw new Error(`what to fill in for “${task}”?`);
    return answers[asked] ?? "";
  });
}
