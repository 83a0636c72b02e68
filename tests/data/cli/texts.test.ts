import { expect, test } from "vitest";
import { textsCommand } from "../../../data/cli/commands/editing/texts-command.ts";
import { editedCopy, relationFile } from "../projects/project-copy.ts";
import { runCommand } from "./run-cli.ts";

test("lists texts with missing languages and texts with unreviewed translations", async () => {
  const root = editedCopy(relationFile, /\n {6}tg: Минатозакунӣ\n/, "\n");
  const { text, json } = await runCommand(textsCommand, root, "no-tj");
  expect(text.replace(/\n +/g, " ")).toContain(
    "no-tj/agreement-2010-08-06-mine-clearance: missing tg; unreviewed de, en, nb, ru, tg, fa\n",
  );
  expect(text).toMatch(
    /\nFacts, organisations and cities with missing translations: 1; with unreviewed translations: \d+\.$/,
  );
  expect(json).toMatchObject({
    texts: expect.arrayContaining([
      expect.objectContaining({ id: "agreement-2010-08-06-mine-clearance", lacking: ["tg"] }),
    ]),
  });
});

test("limits the list to one language, and counts zero if nothing is missing", async () => {
  expect((await runCommand(textsCommand, ".", "no-tj", { lang: "ru" })).text).not.toMatch(/: .*\b(nb|tg|fa)\b/);
  expect((await runCommand(textsCommand, ".", "hu-tj")).text).toBe(
    "Facts, organisations and cities with missing translations: 0; with unreviewed translations: 0.",
  );
});
