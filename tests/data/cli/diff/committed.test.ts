import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { diffCommand } from "../../../../data/cli/commands/diff-command.ts";
import { committedData } from "../../../../data/cli/diff/committed-data.ts";
import { committedProject, establishment, git, write } from "../../projects/repository.ts";
import { answer } from "../run.ts";

test("what was saved since the last commit is told, and what was compared with", async () => {
  const root = committedProject();
  const commit = git(root, "log", "-1", "--format=%h of %cs").trim();
  expect((await answer(diffCommand, root)).text).toBe(`No changes since commit ${commit}.`);

  write(root, "relations/establishments.yml", establishment("no-tj", "1992-06-30"));
  git(root, "add", ".");
  const { text, json } = await answer(diffCommand, root);
  expect(text).toBe(`Changes since commit ${commit}:\nno-tj\n  establishment: date: 29 June 1992 → 30 June 1992`);
  expect(json).toMatchObject({
    commit: commit.split(" ")[0],
    changes: [{ before: "1992-06-29", after: "1992-06-30" }],
  });
  expect(git(root, "status", "--porcelain")).toBe("M  project/data/relations/establishments.yml\n");
});

test("a commit whose data cannot be read is told of, with what to do instead", () => {
  const root = committedProject({ "relations/establishments.yml": "no-tj: { day: 1992-06-29, claims: [page] }\n" });
  write(root, "relations/establishments.yml", establishment("no-tj", "1992-06-29"));
  expect(() => committedData(root)).toThrow(
    /^The data of commit \w+ cannot be read any more \(data\/relations\/establishments\.yml:1: .*\); to compare with the release instead, run npm run data -- diff --published/,
  );
});

test("outside of a repository there is no commit", () => {
  const root = committedProject();
  rmSync(join(root, "../.git"), { recursive: true });
  expect(committedData(root)).toBeNull();
});
