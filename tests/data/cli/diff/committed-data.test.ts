import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { diffCommand } from "../../../../data/cli/commands/editing/diff-command.ts";
import { committedData } from "../../../../data/cli/diff/committed-data.ts";
import { committedProject, establishmentLine, git, writeDataFile } from "../../projects/committed-project.ts";
import { runCommand } from "../run-cli.ts";

test("describes the changes since the last commit, and names the commit", async () => {
  const root = committedProject();
  const commit = git(root, "log", "-1", "--format=%h of %cs");
  expect((await runCommand(diffCommand, root)).text).toBe(`No changes since commit ${commit}.`);

  writeDataFile(root, "relations/establishments.yml", establishmentLine("no-tj", "1992-06-30"));
  git(root, "add", ".");
  const { text, json } = await runCommand(diffCommand, root);
  expect(text).toBe(`Changes since commit ${commit}:\nno-tj\n  establishment: date: 29 June 1992 → 30 June 1992`);
  expect(json).toMatchObject({
    commit: commit.split(" ")[0],
    changes: [{ before: "1992-06-29", after: "1992-06-30" }],
  });
  expect(git(root, "status", "--porcelain")).toBe("M  project/data/relations/establishments.yml");
});

test("reports a commit whose data cannot be read, and says what to do instead", () => {
  const root = committedProject({ "relations/establishments.yml": "no-tj: { day: 1992-06-29, claims: [page] }\n" });
  writeDataFile(root, "relations/establishments.yml", establishmentLine("no-tj", "1992-06-29"));
  expect(() => committedData(root)).toThrow(
    /^The data of commit \w+ can no longer be read \(data\/relations\/establishments\.yml:1: .*\); to compare with the current release instead, run npm run data -- diff --published/,
  );
});

test("returns null outside a repository", () => {
  const root = committedProject();
  rmSync(join(root, "../.git"), { recursive: true });
  expect(committedData(root)).toBeNull();
});
