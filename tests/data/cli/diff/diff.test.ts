import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { diffCommand } from "../../../../data/cli/commands/diff-command.ts";
import { newRelationCommand } from "../../../../data/cli/commands/new-relation-command.ts";
import { publishCommand } from "../../../../data/cli/commands/publish-command.ts";
import { relationFile, sourceFile } from "../../projects/damaged.ts";
import { smallProject } from "../../projects/small-project.ts";
import { unwrittenPairs } from "../../projects/unwritten.ts";
import { answer, run } from "../run.ts";

const [pair] = unwrittenPairs();
const listFile = "data/relations/establishments.yml";

const read = (root: string, file: string) => readFileSync(join(root, file), "utf8");
function edit(root: string, file: string, from: string, to: string): void {
  const before = read(root, file);
  if (!before.includes(from)) throw new Error(`${file} does not contain ${from}`);
  writeFileSync(join(root, file), before.replace(from, to));
}

test("diff tells what publish would change where there is no commit, or it is asked to", async () => {
  const root = smallProject(["af-tj", "dk-tj", "kz-no", "no-tj"]);
  cpSync("wrangler.toml", join(root, "wrangler.toml"));
  expect((await run(root, ["diff"])).out).toBe(
    "Nothing is published yet; to publish the data, run npm run data -- publish.\n",
  );
  await expect(answer(publishCommand, root)).rejects.toThrow("dist/widget.txt is missing; run npm run build first");
  mkdirSync(join(root, "dist"));
  writeFileSync(join(root, "dist/widget.txt"), "// a widget");
  expect((await run(root, ["publish"])).out).toMatch(/^Published release 1 \(\d+ values written\): added /);
  expect(await run(root, ["diff"])).toEqual({ code: 0, out: "No changes since release 1.\n", err: "" });

  edit(root, relationFile, "      en: Mine clearance\n", "      en: Clearing mines\n");
  edit(
    root,
    relationFile,
    "    claims: [mfa-tj.no.2024]\n",
    "    note: Whose figures they are, it does not say.\n    claims: [mfa-tj.no.2024]\n",
  );
  edit(root, listFile, "dk-tj: { date: 1992-01-21,", "dk-tj: { date: 1992-01-22,");
  edit(root, sourceFile, "reason: A heading; it states no fact.", "reason: A heading.");
  rmSync(join(root, "data/relations/kz-no.yml"));
  await expect(answer(diffCommand, root)).rejects.toThrow("the relation kz-no is recorded but missing");

  cpSync("data/relations/kz-no.yml", join(root, "data/relations/kz-no.yml"));
  await answer(newRelationCommand, root, pair);
  const begun = `data/relations/${pair}.yml`;
  const filled = read(root, begun)
    .replace(/"<fill in the date, such.*>"/, "1940-07-27")
    .replace(/<fill in the id of a source in.*>/, "qaz-wiki")
    .replace(/ +quotes: #.*\n.*\n/, "");
  writeFileSync(join(root, begun), filled);
  const { text, json } = await answer(diffCommand, root);
  expect(text).toBe(`Changes since release 1:
${pair}
  added, with 1 fact
dk-tj
  establishment: date: 21 January 1992 → 22 January 1992
no-tj
  ambassador-no-kvistad: note: + “Whose figures they are, it does not say.”
  agreement-2010-08-06-mine-clearance: about (English): “Mine clearance” →
    “Clearing mines”
source mfa-tj.no.de
  silent.Wirtschaftliche Zusammenarbeit.reason: “A heading; it states no fact.”
    → “A heading.”`);
  const second = { relation: "dk-tj", fact: "establishment", attribute: "date" };
  expect(json).toMatchObject({
    release: 1,
    changes: [{}, { ...second, before: "1992-01-21", after: "1992-01-22" }, {}, {}],
  });
}, 120_000);
