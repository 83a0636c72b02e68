// The list of ids may only grow: every line that its git history ever held is still there.
import { cpSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { checkCommand } from "../../../../data/cli/commands/check-command.ts";
import { problemText } from "../../../../data/pipeline/authored/data-problem.ts";
import { answer } from "../../cli/run.ts";
import { commit, committedProject, establishment, git, write } from "../../projects/repository.ts";

/** A committed project in which two relations and their ids are recorded. */
const twoRelations = () =>
  committedProject({
    "relations/establishments.yml": establishment("kz-no") + establishment("no-tj"),
    "ids.txt": "kz-no/establishment\nno-tj/establishment\n",
  });

/** Removes kz-no from the data and from the list of ids. */
function removeKazakhstan(root: string): void {
  write(root, "relations/establishments.yml", establishment("no-tj"));
  write(root, "ids.txt", "no-tj/establishment\n");
}

const lostKazakhstan =
  "data/ids.txt:1: kz-no/establishment: this id was recorded and is missing now, but ids are permanent; put the line back here, and either put the fact back or list it under “removed” with the reason";

/** What the check reports about a project, a line each. */
async function problemsIn(root: string): Promise<string[]> {
  const { problems = [] } = await answer(checkCommand, root);
  return problems.map((problem) => problemText(problem));
}

test("a complete list has nothing wrong, and nothing is left unchecked", async () => {
  expect(await answer(checkCommand, twoRelations())).toEqual({
    text: "No problems in 2 relations and 1 source.",
    json: { problems: [], relations: 2, sources: 1, unchecked: [] },
  });
});

describe("an id that is gone from the data and from the list is reported", () => {
  test("before the commit", async () => {
    const root = twoRelations();
    removeKazakhstan(root);
    expect(await problemsIn(root)).toEqual([lostKazakhstan]);
  });

  test("on main itself, after the commit", async () => {
    const root = twoRelations();
    removeKazakhstan(root);
    commit(root);
    write(root, "reviewers.yml", "- { id: anna-berg, name: Anna Berg }\n");
    commit(root);
    expect(await problemsIn(root)).toEqual([lostKazakhstan]);
  });

  test("where a merged branch added it and removed it again", async () => {
    const root = committedProject();
    git(root, "checkout", "--quiet", "-b", "branch");
    write(root, "relations/establishments.yml", establishment("kz-no") + establishment("no-tj"));
    write(root, "ids.txt", "kz-no/establishment\nno-tj/establishment\n");
    commit(root);
    removeKazakhstan(root);
    commit(root);
    git(root, "checkout", "--quiet", "main");
    git(root, "merge", "--quiet", "--no-ff", "branch");
    expect(await problemsIn(root)).toEqual([lostKazakhstan]);
  });

  test("where a merge brought it and a later commit removed it", async () => {
    const root = committedProject();
    git(root, "checkout", "--quiet", "-b", "branch");
    write(root, "reviewers.yml", "- { id: anna-berg, name: Anna Berg }\n");
    commit(root);
    git(root, "checkout", "--quiet", "main");
    git(root, "merge", "--quiet", "--no-ff", "--no-commit", "branch");
    write(root, "relations/establishments.yml", establishment("kz-no") + establishment("no-tj"));
    write(root, "ids.txt", "kz-no/establishment\nno-tj/establishment\n");
    commit(root);
    removeKazakhstan(root);
    commit(root);
    expect(await problemsIn(root)).toEqual([lostKazakhstan]);
  });

  test.each([
    ["in one commit", false],
    ["in two commits, as a copy first", true],
  ])("where the list had another name then, and was renamed %s", async (_, isCopiedFirst) => {
    const root = twoRelations();
    const [list, old] = [join(root, "data/ids.txt"), join(root, "data/recorded.txt")];
    renameSync(list, old);
    git(root, "add", "--all", ".");
    git(root, "commit", "--quiet", "--amend", "--no-edit");
    removeKazakhstan(root);
    renameSync(list, old);
    commit(root);
    cpSync(old, list);
    if (isCopiedFirst) commit(root);
    rmSync(old);
    commit(root);
    expect(await problemsIn(root)).toEqual([lostKazakhstan]);
  });

  test("as often as there are such ids, each at the line where it belongs", async () => {
    const root = committedProject({
      "relations/establishments.yml": ["kz-no", "no-se", "no-tj", "no-us"].map((pair) => establishment(pair)).join(""),
      "ids.txt": ["kz-no", "no-se", "no-tj", "no-us"].map((pair) => `${pair}/establishment\n`).join(""),
    });
    write(root, "relations/establishments.yml", establishment("kz-no") + establishment("no-tj"));
    write(root, "ids.txt", "kz-no/establishment\nno-tj/establishment\n");
    expect(await problemsIn(root)).toEqual([
      expect.stringMatching(/^data\/ids\.txt:2: no-se\/establishment: /),
      expect.stringMatching(/^data\/ids\.txt:3: no-us\/establishment: /),
    ]);
  });
});

test("a shallow clone is an error that says how to fetch the history", async () => {
  const root = twoRelations();
  removeKazakhstan(root);
  commit(root);
  const clone = mkdtempSync(join(tmpdir(), "entente-shallow-"));
  git(clone, "clone", "--quiet", "--depth", "1", pathToFileURL(join(root, "..")).href, ".");
  expect(await problemsIn(join(clone, "project"))).toEqual([
    "data/ids.txt:1: file: this clone is shallow, so lost ids cannot be detected; run git fetch --unshallow or, in a workflow, set fetch-depth: 0 for actions/checkout",
  ]);
  git(clone, "fetch", "--quiet", "--unshallow");
  expect(await problemsIn(join(clone, "project"))).toEqual([lostKazakhstan]);
  rmSync(clone, { recursive: true });
});

describe("the check says that it did not look at the history", () => {
  const notChecked = (reason: string) => ({
    text: `No problems in 1 relation and 1 source.\nNot checked: whether ids were removed from data/ids.txt (${reason}).`,
    json: {
      problems: [],
      relations: 1,
      sources: 1,
      unchecked: [`whether ids were removed from data/ids.txt (${reason})`],
    },
  });

  test("of an export without git", async () => {
    const root = twoRelations();
    removeKazakhstan(root);
    rmSync(join(root, "../.git"), { recursive: true });
    expect(await answer(checkCommand, root)).toEqual(notChecked("this folder is not a git checkout"));
  });

  test("before anything is committed", async () => {
    const root = committedProject();
    rmSync(join(root, "../.git"), { recursive: true });
    git(root, "init", "--quiet");
    expect(await answer(checkCommand, root)).toEqual(notChecked("nothing is committed yet"));
  });

  test("of an export inside another repository", async () => {
    const root = committedProject();
    git(root, "rm", "-r", "--quiet", "--cached", ".");
    write(root, "../../README", "A repository of something else.");
    git(root, "add", "../README");
    git(root, "commit", "--quiet", "--amend", "--message", "Something else");
    expect(await answer(checkCommand, root)).toEqual(notChecked("no commit contains this file"));
  });
});
