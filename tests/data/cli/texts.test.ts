import { expect, test } from "vitest";
import { textsCommand } from "../../../data/cli/commands/texts-command.ts";
import { damaged, relationFile } from "../projects/damaged.ts";
import { answer } from "./run.ts";

test("a text that lacks a language is listed, and one that nobody has reviewed", async () => {
  const root = damaged(relationFile, /\n {6}tg: Минатозакунӣ\n/, "\n");
  const { text, json } = await answer(textsCommand, root, "no-tj");
  expect(text.replace(/\n +/g, " ")).toContain(
    "no-tj/agreement-2010-08-06-mine-clearance: missing tg; unreviewed en, nb, ru, tg, fa\n",
  );
  expect(text).toMatch(/\nTexts with a missing language: 1\. Texts with an unreviewed translation: \d+\.$/);
  expect(json).toMatchObject({
    texts: expect.arrayContaining([
      expect.objectContaining({ id: "agreement-2010-08-06-mine-clearance", lacking: ["tg"] }),
    ]),
  });
});

test("one language alone may be asked for, and one without gaps is told of as such", async () => {
  expect((await answer(textsCommand, ".", "no-tj", { lang: "ru" })).text).not.toMatch(/: .*\b(nb|tg|fa)\b/);
  expect((await answer(textsCommand, ".", "kz-no")).text).toBe(
    "Texts with a missing language: 0. Texts with an unreviewed translation: 0.",
  );
});
