// The commands that change which release is in force, as an operator types them.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publishCommand } from "../../../../data/cli/commands/publish-command.ts";
import { releasesCommand } from "../../../../data/cli/commands/releases-command.ts";
import { rollbackCommand } from "../../../../data/cli/commands/rollback-command.ts";
import { withdrawCommand } from "../../../../data/cli/commands/withdraw-command.ts";
import { answer } from "../../cli/run.ts";
import { smallProject } from "../../projects/small-project.ts";

const line = "dk-tj: { date: 1992-01-21, claims: [ qaz-wiki ] }\n";

/** A project that can publish, with nothing published. */
function project(): string {
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

test("a release is published, rolled back, not published again by mistake, and withdrawn where the law demands it", async () => {
  const root = project();
  expect((await answer(publishCommand, root)).text).toMatch(
    /^Published release 1 \(\d+ values written\): added af-tj, added dk-tj, added qaz-wiki\.$/,
  );
  edit(root, "data/relations/establishments.yml", line, line.replace("21", "22"));
  const second = await answer(publishCommand, root);
  expect(second.text).toBe("Published release 2 (8 values written): changed dk-tj.");
  expect((await answer(publishCommand, root)).text).toBe("Release 2 is already up to date.");

  expect((await answer(rollbackCommand, root, "1")).text).toBe(
    "Rolled back to release 1: changed dk-tj. The current release is now 3.",
  );
  expect((await answer(rollbackCommand, root, "1")).text).toBe(
    "Release 1 has the same contents as the current release.",
  );
  await expect(answer(publishCommand, root)).rejects.toThrow("was rolled back; correct the data");
  expect((await answer(publishCommand, root, "", { again: true })).text).toMatch(/^Published release 4 /);

  await expect(answer(withdrawCommand, root, "dk-tj", { reason: " " })).rejects.toThrow("Add --reason TEXT");
  await expect(answer(withdrawCommand, root, "dk-tj", { reason: "The law." })).rejects.toThrow(
    "the current release 4 still contains dk-tj",
  );
  const told = (await answer(releasesCommand, root)).text.split("\n").map((text) => text.replace(/ {2}\d.*Z {2}/, " "));
  expect(told.slice(0, 3)).toEqual([
    "4 publish: changed dk-tj",
    "3 rollback: to release 1: changed dk-tj",
    "2 publish: changed dk-tj",
  ]);
}, 120_000);

test("where nothing is published there is nothing to look at, and nothing is made by looking", async () => {
  const root = project();
  expect((await answer(releasesCommand, root)).text).toBe(
    "Nothing is published yet; to publish the data, run npm run data -- publish.",
  );
  for (const command of [rollbackCommand, withdrawCommand]) {
    const words = command === rollbackCommand ? ["1"] : ["no-tj"];
    await expect(answer(command, root, words[0], { reason: "The law." })).rejects.toThrow("Nothing is published yet");
  }
  await expect(answer(rollbackCommand, root, "first")).rejects.toThrow("“first” is not a release number");
  await expect(answer(releasesCommand, root, "", { remote: true, local: true })).rejects.toThrow(
    "--remote cannot be combined",
  );
});
