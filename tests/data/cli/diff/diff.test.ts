import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { diffCommand } from "../../../../data/cli/commands/editing/diff-command.ts";
import { newRelationCommand } from "../../../../data/cli/commands/editing/new-relation-command.ts";
import { publishCommand } from "../../../../data/cli/commands/releases/publish-command.ts";
import { relationFile, sourceFile } from "../../projects/project-copy.ts";
import { smallProject } from "../../projects/small-project.ts";
import { unusedPairs } from "../../projects/unused-pairs.ts";
import { runCli, runCommand } from "../run-cli.ts";

const [pair] = unusedPairs();
const establishmentsFile = "data/relations/establishments.yml";

const read = (root: string, file: string) => readFileSync(join(root, file), "utf8");
function edit(root: string, file: string, from: string, to: string): void {
  const before = read(root, file);
  if (!before.includes(from)) throw new Error(`${file} does not contain ${from}`);
  writeFileSync(join(root, file), before.replace(from, to));
}

test("without a commit, diff shows what publish would change", async () => {
  const root = smallProject(["af-tj", "dk-tj", "kz-no", "no-tj"]);
  cpSync("wrangler.toml", join(root, "wrangler.toml"));
  expect((await runCli(root, ["diff"])).out).toBe(
    "Nothing is published yet; to publish the data, run npm run data -- publish.\n",
  );
  await expect(runCommand(publishCommand, root)).rejects.toThrow("dist/widget.txt is missing; run npm run build first");
  mkdirSync(join(root, "dist"));
  writeFileSync(join(root, "dist/widget.txt"), "// a widget");
  expect((await runCli(root, ["publish"])).out).toMatch(/^Published release 1 \(\d+ values written\): added /);
  expect(await runCli(root, ["diff"])).toEqual({ code: 0, out: "No changes since release 1.\n", err: "" });

  edit(root, relationFile, "      en: Mine clearance\n", "      en: Clearing mines\n");
  edit(
    root,
    relationFile,
    "    claims: [mfa-tj.no.2024]\n",
    "    remark: { en: It does not say whose figures these are. }\n    claims: [mfa-tj.no.2024]\n",
  );
  edit(root, establishmentsFile, "dk-tj: { date: 1992-01-21,", "dk-tj: { date: 1992-01-22,");
  edit(root, sourceFile, "en: A heading, not a fact.", "en: A heading.");
  rmSync(join(root, "data/relations/kz-no.yml"));
  await expect(runCommand(diffCommand, root)).rejects.toThrow("the relation kz-no is recorded but missing");

  cpSync("data/relations/kz-no.yml", join(root, "data/relations/kz-no.yml"));
  await runCommand(newRelationCommand, root, pair);
  const newFile = `data/relations/${pair}.yml`;
  const filled = read(root, newFile)
    .replace(/"<fill in the date, such.*>"/, "1940-07-27")
    .replace(/<fill in the id of a source in.*>/, "qaz-wiki")
    .replace(/ +quotes: #.*\n.*\n/, "");
  writeFileSync(join(root, newFile), filled);
  const { text, json } = await runCommand(diffCommand, root);
  expect(text).toBe(`Changes since release 1:
${pair}
  added, with 1 fact
dk-tj
  establishment: date: 21 January 1992 → 22 January 1992
no-tj
  ambassador-no-kvistad: remark (English): + “It does not say whose figures
    these are.”
  agreement-2010-08-06-mine-clearance: about (English): “Mine clearance” →
    “Clearing mines”
source mfa-tj.no.de
  silent.Wirtschaftliche Zusammenarbeit.reason (English): “A heading, not a
    fact.” → “A heading.”`);
  const dateChange = { relation: "dk-tj", fact: "establishment", attribute: "date" };
  expect(json).toMatchObject({
    release: 1,
    changes: [{}, { ...dateChange, before: "1992-01-21", after: "1992-01-22" }, {}, {}],
  });
}, 120_000);
