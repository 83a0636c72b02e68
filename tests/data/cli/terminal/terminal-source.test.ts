import { describe, expect, test } from "vitest";
import { coverageOf, coverageText, terminalSource } from "../../../../data/cli/terminal/terminal-source.ts";
import type { CoverageSegment } from "../../../../data/rules/sources/covered-text.ts";
import { colourTerminal, plainTerminal } from "../run-cli.ts";

const quoted = (text: string, ...quotedBy: string[]): CoverageSegment => ({ text, quotedBy, silent: null });
const silent = (text: string): CoverageSegment => ({ text, quotedBy: [], silent: { en: "A heading." } });
const uncovered = (text: string): CoverageSegment => ({ text, quotedBy: [], silent: null });
const plain = (...segments: CoverageSegment[]) => terminalSource(segments, plainTerminal, (fact) => fact);

describe("without colours", () => {
  test("puts quotes in brackets, followed by the facts that quote them", () => {
    expect(plain(quoted("One.", "a"), uncovered(" "), quoted("Two.", "a", "b"))).toBe("[One.] (a) [Two.] (a, b)");
  });

  test("marks gaps, without the space around them", () => {
    expect(plain(quoted("One.", "a"), uncovered(" Two.\n\nThree. "), quoted("Four.", "b"))).toBe(
      "[One.] (a) <<Two.>>\n\n<<Three.>> [Four.] (b)",
    );
  });

  test("prints silent passages unchanged", () => {
    expect(plain(silent("Economy"), uncovered("\n"), quoted("One.", "a"))).toBe("Economy\n[One.] (a)");
  });

  test("marks a quote on each of its lines, and names the fact at its end", () => {
    expect(plain(quoted("One\ntwo.", "a"), uncovered(" "), uncovered("."))).toBe("[One]\n[two.] (a) <<.>>");
  });

  test("separates the ids of a quote from the text that directly follows", () => {
    expect(plain(quoted("One", "a"), quoted(".", "b"))).toBe("[One] (a) [.] (b)");
    expect(plain(quoted("One ", "a"), quoted("two", "b"))).toBe("[One] (a) [two] (b)");
  });
});

test("in colour, underlines quotes, dims silent passages and inverts gaps", () => {
  const text = terminalSource(
    [quoted("One.", "a"), uncovered(" "), silent("Two."), uncovered(" Three.")],
    colourTerminal,
    (id) => id,
  );
  expect(text).toBe(
    "\u001b[32m\u001b[4mOne.\u001b[24m\u001b[39m\u001b[2m (a)\u001b[22m \u001b[2mTwo.\u001b[22m \u001b[7m\u001b[31mThree.\u001b[39m\u001b[27m",
  );
});

test("counts code points other than white space", () => {
  const coverage = coverageOf([quoted("a 𝄞", "x"), uncovered(" \n"), silent("bcd"), uncovered("e f g")]);
  expect(coverage).toEqual({ characters: 8, quoted: 2, silent: 3, uncovered: 3 });
  expect(coverageText(coverage)).toBe(
    "quoted 25.0%, silent 37.5%, uncovered 37.5% (3) of 8 characters, not counting white space",
  );
});
