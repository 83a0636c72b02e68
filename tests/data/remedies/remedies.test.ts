import { expect, test } from "vitest";
import { recordCommand } from "../../../data/cli/commands/editing/record-command.ts";
import { runCommand } from "../cli/run-cli.ts";
import { adviceInCode } from "./advice-in-code.ts";
import { claimCases } from "./claim-cases.ts";
import { evidenceCases } from "./evidence-cases.ts";
import { factCases } from "./fact-cases.ts";
import { fileCases } from "./file-cases.ts";
import { idCases } from "./id-cases.ts";
import { RemedyProject } from "./remedy-project.ts";
import { sourceCases } from "./source-cases.ts";
import { textCases } from "./text-cases.ts";
import { valueCases } from "./value-cases.ts";

const cases = [
  ...claimCases,
  ...Object.values(evidenceCases).flat(),
  ...valueCases,
  ...factCases,
  ...idCases,
  ...sourceCases,
  ...textCases,
  ...fileCases,
];

/** Everything that the check reported in these tests. */
const reported: string[] = [];

test("the project has no problems before a mistake", () => expect(new RemedyProject().problems()).toEqual([]));

test.each(cases)("advice about $name leaves no problem when followed", async ({ mistake, message, also, follow }) => {
  const project = new RemedyProject();
  if (typeof mistake === "function") mistake(project);
  else project.edit(mistake);
  const problems = project.problems();
  reported.push(...problems);
  const expected = [message, ...(also ? [also] : [])];
  expect(problems).toHaveLength(expected.length);
  for (const line of expected) expect(problems).toContainEqual(expect.stringMatching(line));
  const [, ...groups] = problems.map((problem) => message.exec(problem)).find((match) => match !== null) ?? [];
  project.edit(await follow(groups, project));
  // What the advice adds has a new id.
  if (project.problems().every((problem) => problem.includes("not recorded yet")))
    await runCommand(recordCommand, project.root);
  expect(project.problems()).toEqual([]);
});

/** The start of advice that tests of a whole git history follow, in id-history.test.ts. */
const aboutHistory = [
  "this id",
  "this recorded id",
  "these ids",
  "; no commit has ",
  "this clone is shallow",
  "git cannot read the history",
];

/** The start of advice about imported facts, which import-remedies.test.ts follows. */
const aboutImports = [
  "” is not an archive; remove",
  "” is an archive, which is not quoted",
  "” is an archive; add “records”",
  "”, which the source does not explain",
  "nothing was imported for this relation",
  "” with “archive”; restore",
  "”, which no longer exists; import",
  "”; correct the id, or write the fact",
  "; import the archive again",
  "; an import writes this file",
  "; otherwise correct what data/import/adapters reads",
  "), so both would be published; import",
];

test("every piece of advice in the rules is among these", () => {
  const advice = ["data/rules", "data/pipeline/authored"].flatMap((folder) => adviceInCode(folder));
  expect(advice.length).toBeGreaterThan(100);
  const untested = advice.filter((words) => !reported.some((problem) => problem.includes(words)));
  expect(
    untested.filter((words) => ![...aboutHistory, ...aboutImports].some((start) => words.startsWith(start))),
  ).toEqual([]);
});
