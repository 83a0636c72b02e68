import { expect, test } from "vitest";
import type { Command } from "../../../data/cli/command.ts";
import { problemText } from "../../../data/pipeline/authored/data-problem.ts";
import { colourTerminal, runCli } from "./run-cli.ts";

test("reports a bug in one line with its location, without a stack trace", async () => {
  const broken: Command = {
    summary: "breaks",
    run: () => {
      throw new RangeError("Maximum call stack size exceeded\nand more");
    },
  };
  expect(await runCli(".", ["broken"], {}, { broken })).toEqual({
    code: 3,
    out: "",
    err: expect.stringMatching(
      /^This is an error in the program, not in the data: Maximum call stack size exceeded \(at \/\S+error-messages\.test\.ts:\d+:\d+\)\. Please report this line\.\n$/,
    ),
  });
});

test("formats a problem with its rule at the end, and with colours in a terminal", () => {
  const problem = {
    file: "data/x.yml",
    line: 3,
    id: "visit",
    message: "mend it",
    rule: "id-words" as const,
    attribute: "id",
  };
  expect(problemText(problem)).toBe("data/x.yml:3: visit: mend it [id-words: id]");
  expect(problemText(problem, colourTerminal.paint)).toBe(
    "\u001b[1mdata/x.yml:3:\u001b[22m \u001b[36mvisit:\u001b[39m mend it\u001b[2m [id-words: id]\u001b[22m",
  );
});
