// Runs the commands that change the current release, as an operator would.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkCommand } from "../../../../data/cli/commands/editing/check-command.ts";
import { newRelationCommand } from "../../../../data/cli/commands/editing/new-relation-command.ts";
import { showCommand } from "../../../../data/cli/commands/editing/show-command.ts";
import { publishCommand } from "../../../../data/cli/commands/releases/publish-command.ts";
import { releasesCommand } from "../../../../data/cli/commands/releases/releases-command.ts";
import { rollbackCommand } from "../../../../data/cli/commands/releases/rollback-command.ts";
import { withdrawCommand } from "../../../../data/cli/commands/releases/withdraw-command.ts";
import { runCommand } from "../../cli/run-cli.ts";
import { smallProject } from "../../projects/small-project.ts";

const line = "dk-tj: { date: 1992-01-21, claims: [ qaz-wiki ] }\n";

/** Creates a project that is ready to publish for the first time. */
function createProject(): string {
  const root = smallProject(["af-tj", "dk-tj"]);
  cpSync("wrangler.toml", join(root, "wrangler.toml"));
  mkdirSync(join(root, "dist"));
  writeFileSync(join(root, "dist/widget.txt"), "// a widget");
  return root;
}
function edit(root: string, file: string, from: string, to: string): void {
  const before = readFileSync(join(root, file), "utf8");
  if (!before.includes(from)) throw new Error(`${file} does not contain ${from}`);
  writeFileSync(join(root, file), before.replace(from, to));
}

test("publishes and rolls back, and refuses to republish by mistake or to withdraw a relation that is still current", async () => {
  const root = createProject();
  expect((await runCommand(publishCommand, root)).text).toMatch(
    /^Published release 1 \(\d+ values written\): added af-tj, added dk-tj, added qaz-wiki\.$/,
  );
  edit(root, "data/relations/establishments.yml", line, line.replace("21", "22"));
  const second = await runCommand(publishCommand, root);
  expect(second.text).toBe("Published release 2 (12 values written): changed dk-tj.");
  expect((await runCommand(publishCommand, root)).text).toBe("Release 2 is already up to date.");

  expect((await runCommand(rollbackCommand, root, "1")).text).toBe(
    "Rolled back to release 1: changed dk-tj. The current release is now 3.",
  );
  expect((await runCommand(rollbackCommand, root, "1")).text).toBe(
    "Release 1 has the same contents as the current release 3, so there is nothing to do.",
  );
  await expect(runCommand(publishCommand, root)).rejects.toThrow("was rolled back; correct the data");
  expect((await runCommand(publishCommand, root, "", { again: true })).text).toMatch(/^Published release 4 /);

  await expect(runCommand(withdrawCommand, root, "dk-tj", { reason: " " })).rejects.toThrow("Add --reason TEXT");
  await expect(runCommand(withdrawCommand, root, "dk-tj", { reason: "The law." })).rejects.toThrow(
    "the current release 4 still contains dk-tj",
  );
  const log = (await runCommand(releasesCommand, root)).text
    .split("\n")
    .map((text) => text.replace(/ {2}\d.*Z {2}/, " "));
  expect(log.slice(0, 3)).toEqual([
    "4 publish: changed dk-tj",
    "3 rollback: to release 1: changed dk-tj",
    "2 publish: changed dk-tj",
  ]);
}, 120_000);

test("removes the only fact of a relation by following the check, and then withdraws the relation", async () => {
  const root = createProject();
  await runCommand(publishCommand, root);
  const list = "data/relations/establishments.yml";
  const before = readFileSync(join(root, list), "utf8");
  edit(root, list, line, "");
  const [problem, ...others] = (await runCommand(checkCommand, root)).problems ?? [];
  expect(problem?.message).toMatch(
    /restore its entry in data\/relations\/establishments\.yml .* run npm run data -- new dk-tj, and move the fact to “removed”/,
  );
  expect(others).toEqual([]);

  writeFileSync(join(root, list), before);
  await runCommand(newRelationCommand, root, "dk-tj");
  const removed = "removed: [{ id: establishment, reason: The source was misread. }]";
  writeFileSync(join(root, "data/relations/dk-tj.yml"), `facts: []\n${removed}\n`);
  expect((await runCommand(checkCommand, root)).problems ?? []).toEqual([]);
  const { text } = await runCommand(showCommand, root, "dk-tj");
  expect(text.trimEnd()).toMatch(/^Denmark\u00a0– Tajikistan {2}dk-tj\nNo facts about these relations are published$/);
  expect((await runCommand(publishCommand, root)).text).toMatch(/^Published release 2 .*: changed dk-tj\.$/);
  expect((await runCommand(withdrawCommand, root, "dk-tj", { reason: "The law." })).text).toMatch(
    /^Withdrew 4 documents from earlier releases/,
  );
}, 120_000);

test("says that nothing is published yet, and refuses invalid arguments", async () => {
  const root = createProject();
  expect((await runCommand(releasesCommand, root)).text).toBe(
    "Nothing is published yet; to publish the data, run npm run data -- publish.",
  );
  for (const command of [rollbackCommand, withdrawCommand]) {
    const args = command === rollbackCommand ? ["1"] : ["no-tj"];
    await expect(runCommand(command, root, args[0], { reason: "The law." })).rejects.toThrow(
      "Nothing is published yet",
    );
  }
  await expect(runCommand(rollbackCommand, root, "first")).rejects.toThrow("“first” is not a release number");
  await expect(runCommand(releasesCommand, root, "", { remote: true, local: true })).rejects.toThrow(
    "--remote cannot be combined",
  );
  await expect(runCommand(releasesCommand, root, "", { env: "staging" })).rejects.toThrow("--env needs --remote");
  await expect(runCommand(releasesCommand, root, "", { remote: true, env: "stagin" })).rejects.toThrow(
    /No environment found in configuration with name "stagin"/,
  );
});
