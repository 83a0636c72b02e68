// The list of ids may only grow: every line that was ever committed must still be there.
import { cpSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, test, vi } from "vitest";
import { checkCommand } from "../../../../data/cli/commands/editing/check-command.ts";
import { recordCommand } from "../../../../data/cli/commands/editing/record-command.ts";
import { problemText } from "../../../../data/pipeline/authored/data-problem.ts";
import { runCommand } from "../../cli/run-cli.ts";
import {
  commitAll,
  committedProject,
  establishmentLine,
  git,
  writeDataFile,
} from "../../projects/committed-project.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Creates a committed project with two relations whose ids are recorded. */
const projectWithTwoRelations = () =>
  committedProject({
    "relations/establishments.yml": establishmentLine("kz-no") + establishmentLine("no-tj"),
    "ids.txt": "kz-no/establishment\nno-tj/establishment\nsources/page\n",
  });

/** Removes kz-no from the data and from the list of ids. */
function removeKazakhstan(root: string): void {
  writeDataFile(root, "relations/establishments.yml", establishmentLine("no-tj"));
  writeDataFile(root, "ids.txt", "no-tj/establishment\nsources/page\n");
}

const lostIdProblem =
  "data/ids.txt:1: kz-no/establishment: this recorded id is missing, but ids are permanent; restore this line, and either restore the fact or list it, with the reason, under “removed”";

/** Returns the problems that the check reports, one string each. */
async function reportedProblems(root: string): Promise<string[]> {
  const { problems = [] } = await runCommand(checkCommand, root);
  return problems.map((problem) => problemText(problem));
}

/** What the check prints about the facts of these projects: they cite a page whose text is not stored. */
const withoutText = (facts: number) =>
  `Nothing checks ${facts} fact${facts === 1 ? "" : "s"}: no text is stored for the 1 source cited.\nTo list these facts: npm run data -- unproven`;

test("accepts a complete list, and reports nothing as unchecked", async () => {
  expect(await runCommand(checkCommand, projectWithTwoRelations())).toEqual({
    text: `No problems in 2 relations and 1 source.\n${withoutText(2)}`,
    json: { problems: [], relations: 2, sources: 1, unchecked: [], undrawnPictures: 0, unproven: 0, withoutText: 2 },
  });
});

describe("reports an id that is missing from both the data and the list", () => {
  test("before the removal is committed", async () => {
    const root = projectWithTwoRelations();
    removeKazakhstan(root);
    expect(await reportedProblems(root)).toEqual([lostIdProblem]);
  });

  test("after the removal is committed on main", async () => {
    const root = projectWithTwoRelations();
    removeKazakhstan(root);
    commitAll(root);
    writeDataFile(root, "reviewers.yml", "- { id: anna-berg, name: Anna Berg }\n");
    commitAll(root);
    expect(await reportedProblems(root)).toEqual([lostIdProblem]);
  });

  test("if a merged branch added the id and removed it again", async () => {
    const root = committedProject();
    git(root, "checkout", "--quiet", "-b", "branch");
    writeDataFile(root, "relations/establishments.yml", establishmentLine("kz-no") + establishmentLine("no-tj"));
    writeDataFile(root, "ids.txt", "kz-no/establishment\nno-tj/establishment\nsources/page\n");
    commitAll(root);
    removeKazakhstan(root);
    commitAll(root);
    git(root, "checkout", "--quiet", "main");
    git(root, "merge", "--quiet", "--no-ff", "branch");
    expect(await reportedProblems(root)).toEqual([lostIdProblem]);
  });

  test("if a merge commit added the id and a later commit removed it", async () => {
    const root = committedProject();
    git(root, "checkout", "--quiet", "-b", "branch");
    writeDataFile(root, "reviewers.yml", "- { id: anna-berg, name: Anna Berg }\n");
    commitAll(root);
    git(root, "checkout", "--quiet", "main");
    git(root, "merge", "--quiet", "--no-ff", "--no-commit", "branch");
    writeDataFile(root, "relations/establishments.yml", establishmentLine("kz-no") + establishmentLine("no-tj"));
    writeDataFile(root, "ids.txt", "kz-no/establishment\nno-tj/establishment\nsources/page\n");
    commitAll(root);
    removeKazakhstan(root);
    commitAll(root);
    expect(await reportedProblems(root)).toEqual([lostIdProblem]);
  });

  test.each([
    ["in one commit", false],
    ["in two commits, copied first", true],
  ])("if the list had another name then and was renamed %s", async (_, isCopiedFirst) => {
    const root = projectWithTwoRelations();
    const [list, old] = [join(root, "data/ids.txt"), join(root, "data/recorded.txt")];
    renameSync(list, old);
    git(root, "add", "--all", ".");
    git(root, "commit", "--quiet", "--amend", "--no-edit");
    removeKazakhstan(root);
    renameSync(list, old);
    commitAll(root);
    cpSync(old, list);
    if (isCopiedFirst) commitAll(root);
    rmSync(old);
    commitAll(root);
    expect(await reportedProblems(root)).toEqual([lostIdProblem]);
  });

  test("once per missing id, at the line where it belongs", async () => {
    const root = committedProject({
      "relations/establishments.yml": ["kz-no", "no-se", "no-tj", "no-us"]
        .map((pair) => establishmentLine(pair))
        .join(""),
      "ids.txt": `${["kz-no", "no-se", "no-tj", "no-us"].map((pair) => `${pair}/establishment\n`).join("")}sources/page\n`,
    });
    writeDataFile(root, "relations/establishments.yml", establishmentLine("kz-no") + establishmentLine("no-tj"));
    writeDataFile(root, "ids.txt", "kz-no/establishment\nno-tj/establishment\nsources/page\n");
    expect(await reportedProblems(root)).toEqual([
      expect.stringMatching(/^data\/ids\.txt:2: no-se\/establishment: /),
      expect.stringMatching(/^data\/ids\.txt:3: no-us\/establishment: /),
    ]);
  });
});

test("reports a shallow clone, and says how to fetch the history", async () => {
  const root = projectWithTwoRelations();
  removeKazakhstan(root);
  commitAll(root);
  const clone = mkdtempSync(join(tmpdir(), "entente-shallow-"));
  git(clone, "clone", "--quiet", "--depth", "1", pathToFileURL(join(root, "..")).href, ".");
  expect(await reportedProblems(join(clone, "project"))).toEqual([
    "data/ids.txt:1: file: this clone is shallow, so lost ids cannot be detected; run git fetch --unshallow or, in a workflow, set fetch-depth: 0 for actions/checkout",
  ]);
  git(clone, "fetch", "--quiet", "--unshallow");
  expect(await reportedProblems(join(clone, "project"))).toEqual([lostIdProblem]);
  rmSync(clone, { recursive: true });
});

describe("reports a checkout whose history git cannot read, and what git says", () => {
  const unreadable = (explanation: RegExp) => [
    expect.stringMatching(
      new RegExp(
        `^data/ids\\.txt:1: file: git cannot read the history, so lost ids cannot be detected; make “git log” work in this folder \\(.*${explanation.source}`,
      ),
    ),
  ];

  test.each([
    // What git says about a checkout of another user, as in the containers of some CI services.
    ["that belongs to another user", { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" }, /dubious ownership/],
    ["if git is not installed", { PATH: "/nowhere" }, /git is not installed/],
  ])("%s", async (_, env, explanation) => {
    const root = projectWithTwoRelations();
    removeKazakhstan(root);
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    expect(await reportedProblems(root)).toEqual(unreadable(explanation));
  });

  test("that is damaged", async () => {
    const root = projectWithTwoRelations();
    removeKazakhstan(root);
    rmSync(join(root, "../.git/objects"), { recursive: true });
    expect(await reportedProblems(root)).toEqual(unreadable(/./));
  });
});

test("reports a lost id although git treats the list as binary", async () => {
  const root = projectWithTwoRelations();
  writeDataFile(root, "../.gitattributes", "data/ids.txt binary\n");
  removeKazakhstan(root);
  commitAll(root);
  expect(await reportedProblems(root)).toEqual([lostIdProblem]);
});

test("reads a list with Windows line ends, now and in the history", async () => {
  const root = committedProject({
    "relations/establishments.yml": establishmentLine("kz-no") + establishmentLine("no-tj"),
    "ids.txt": "kz-no/establishment\r\nno-tj/establishment\r\nsources/page\r\n",
  });
  expect(await reportedProblems(root)).toEqual([]);
  removeKazakhstan(root);
  expect(await reportedProblems(root)).toEqual([lostIdProblem]);
});

test("reads the folder's own repository, even in a git hook of another one", async () => {
  const root = projectWithTwoRelations();
  removeKazakhstan(root);
  const other = committedProject();
  vi.stubEnv("GIT_DIR", join(other, "../.git"));
  vi.stubEnv("GIT_WORK_TREE", join(other, ".."));
  vi.stubEnv("GIT_INDEX_FILE", join(other, "../.git/index"));
  expect(await reportedProblems(root)).toEqual([lostIdProblem]);
  commitAll(root);
  vi.unstubAllEnvs();
  expect(git(other, "log", "--format=%s")).toBe("All");
});

describe("an id that is recorded under a name that was changed afterwards", () => {
  const renamed = (id: string) => `facts: [{ id: ${id}, kind: visit, guest: "no", host: se, claims: [page] }]\n`;
  const missing = "“visit-bergen” is recorded but missing; ";

  test("can be taken back until it is committed, with the commands in the message", async () => {
    const root = committedProject();
    writeDataFile(root, "relations/no-se.yml", renamed("visit-bergen"));
    await runCommand(recordCommand, root);
    writeDataFile(root, "relations/no-se.yml", renamed("visit-oslo"));
    const undo =
      "no commit has this id yet; to take it back, run git restore --staged --worktree data/ids.txt && npm run data -- record";
    expect((await reportedProblems(root))[0]).toBe(
      `data/relations/no-se.yml:1: removed: ${missing}restore the fact, or list its id, with the reason, under “removed”; ${undo} [permanent-ids]`,
    );
    await expect(runCommand(recordCommand, root)).rejects.toThrow(undo);
    git(root, "add", "--all", ".");
    git(root, "restore", "--staged", "--worktree", "data/ids.txt");
    await runCommand(recordCommand, root);
    expect(await reportedProblems(root)).toEqual([]);
  });

  test("must be restored or removed once it is committed", async () => {
    const root = committedProject();
    writeDataFile(root, "relations/no-se.yml", renamed("visit-bergen"));
    await runCommand(recordCommand, root);
    commitAll(root);
    writeDataFile(root, "relations/no-se.yml", renamed("visit-oslo"));
    expect((await reportedProblems(root))[0]).toMatch(/visit-bergen” is .* under “removed” \[permanent-ids\]$/);
  });

  test("can be taken back with its whole relation", async () => {
    const root = committedProject();
    writeDataFile(root, "relations/no-se.yml", renamed("visit-bergen"));
    await runCommand(recordCommand, root);
    rmSync(join(root, "data/relations/no-se.yml"));
    expect(await reportedProblems(root)).toEqual([
      expect.stringMatching(/; no commit has this id yet; to take it back/),
    ]);
  });
});

describe("says that the history was not checked", () => {
  const notChecked = (reason: string) => ({
    text: `No problems in 1 relation and 1 source.\nNot checked: whether ids were removed from data/ids.txt (${reason}).\n${withoutText(1)}`,
    json: {
      problems: [],
      relations: 1,
      sources: 1,
      unchecked: [`whether ids were removed from data/ids.txt (${reason})`],
      undrawnPictures: 0,
      unproven: 0,
      withoutText: 1,
    },
  });

  test("in an export without git", async () => {
    const root = projectWithTwoRelations();
    removeKazakhstan(root);
    rmSync(join(root, "../.git"), { recursive: true });
    expect(await runCommand(checkCommand, root)).toEqual(notChecked("this folder is not a git checkout"));
  });

  test("before anything is committed", async () => {
    const root = committedProject();
    rmSync(join(root, "../.git"), { recursive: true });
    git(root, "init", "--quiet");
    expect(await runCommand(checkCommand, root)).toEqual(notChecked("nothing is committed yet"));
  });

  test("in an export inside another repository", async () => {
    const root = committedProject();
    git(root, "rm", "-r", "--quiet", "--cached", ".");
    writeDataFile(root, "../../README", "An unrelated repository.");
    git(root, "add", "../README");
    git(root, "commit", "--quiet", "--amend", "--message", "Unrelated");
    expect(await runCommand(checkCommand, root)).toEqual(notChecked("no commit contains this file"));
  });
});
