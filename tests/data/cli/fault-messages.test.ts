import { expect, test } from "vitest";
import type { Command } from "../../../data/cli/command.ts";
import { problemText } from "../../../data/pipeline/authored/data-problem.ts";
import { colourTerminal, run } from "./run.ts";

test("a mistake of ours is told in a line, with its place, and never as a stack trace", async () => {
  const broken: Command = {
    summary: "breaks",
    run: () => {
      throw new RangeError("Maximum call stack size exceeded\nand more");
    },
  };
  expect(await run(".", ["broken"], {}, { broken })).toEqual({
    code: 3,
    out: "",
    err: expect.stringMatching(
      /^This is an error in the program, not in the data: Maximum call stack size exceeded \(at \/\S+fault-messages\.test\.ts:\d+:\d+\)\. Please report this line\.\n$/,
    ),
  });
});

test("a problem has its rule at the end, and colours in a terminal", () => {
  const problem = { file: "data/x.yml", line: 3, id: "visit", message: "mend it", rule: "id-words" as const };
  expect(problemText(problem)).toBe("data/x.yml:3: visit: mend it [id-words]");
  expect(problemText(problem, colourTerminal.paint)).toBe(
    "\u001b[1mdata/x.yml:3:\u001b[22m \u001b[36mvisit:\u001b[39m mend it\u001b[2m [id-words]\u001b[22m",
  );
});
