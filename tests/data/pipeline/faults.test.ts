import { afterEach, expect, test, vi } from "vitest";
import type { Command } from "../../../data/cli/command.ts";
import { runCommandLine } from "../../../data/cli/command-line.ts";
import { problemText } from "../../../data/pipeline/authored/data-problem.ts";
import { colourTerminal } from "./run.ts";

afterEach(() => vi.restoreAllMocks());

test("a mistake of ours is told in a line, with its place, and never as a stack trace", async () => {
  const told = vi.spyOn(console, "error").mockReturnValue();
  const broken: Command = {
    summary: "breaks",
    run: () => {
      throw new RangeError("Maximum call stack size exceeded\nand more");
    },
  };
  expect(await runCommandLine({ broken }, ["broken"])).toBe(3);
  expect(told.mock.calls).toEqual([
    [
      expect.stringMatching(
        /^This is an error in the program, not in the data: Maximum call stack size exceeded \(at \/\S+faults\.test\.ts:\d+:\d+\)\. Please report this line\.$/,
      ),
    ],
  ]);
});

test("a problem has its rule at the end, and colours in a terminal", () => {
  const problem = { file: "data/x.yml", line: 3, id: "visit", message: "mend it", rule: "id-words" };
  expect(problemText(problem)).toBe("data/x.yml:3: visit: mend it [id-words]");
  expect(problemText(problem, colourTerminal.paint)).toBe(
    "\u001b[1mdata/x.yml:3:\u001b[22m \u001b[36mvisit:\u001b[39m mend it\u001b[2m [id-words]\u001b[22m",
  );
});
