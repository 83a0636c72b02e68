import { describe, expect, test } from "vitest";
import { coverageOf, coverageText, terminalSource } from "../../../../data/cli/terminal/terminal-source.ts";
import type { CoverageSegment } from "../../../../data/rules/sources/covered-text.ts";
import { colourTerminal, plainTerminal } from "../run.ts";

const quoted = (text: string, ...quotedBy: string[]): CoverageSegment => ({ text, quotedBy, silent: null });
const silent = (text: string): CoverageSegment => ({ text, quotedBy: [], silent: "A heading." });
const open = (text: string): CoverageSegment => ({ text, quotedBy: [], silent: null });
const plain = (...stretches: CoverageSegment[]) => terminalSource(stretches, plainTerminal, (fact) => fact);

describe("without colours", () => {
  test("quotes stand in brackets, with who quotes them", () => {
    expect(plain(quoted("One.", "a"), open(" "), quoted("Two.", "a", "b"))).toBe("[One.] (a) [Two.] (a, b)");
  });

  test("gaps stand out, without the space around them", () => {
    expect(plain(quoted("One.", "a"), open(" Two.\n\nThree. "), quoted("Four.", "b"))).toBe(
      "[One.] (a) <<Two.>>\n\n<<Three.>> [Four.] (b)",
    );
  });

  test("silent passages stand as they are", () => {
    expect(plain(silent("Economy"), open("\n"), quoted("One.", "a"))).toBe("Economy\n[One.] (a)");
  });

  test("a quote across lines is marked on each, and told of at its end", () => {
    expect(plain(quoted("One\ntwo.", "a"), open(" "), open("."))).toBe("[One]\n[two.] (a) <<.>>");
  });

  test("what follows a quote directly does not stick to its ids", () => {
    expect(plain(quoted("One", "a"), quoted(".", "b"))).toBe("[One] (a) [.] (b)");
    expect(plain(quoted("One ", "a"), quoted("two", "b"))).toBe("[One] (a) [two] (b)");
  });
});

test("with colours quotes are underlined, silent passages dimmed, gaps inverse", () => {
  const text = terminalSource(
    [quoted("One.", "a"), open(" "), silent("Two."), open(" Three.")],
    colourTerminal,
    (id) => id,
  );
  expect(text).toBe(
    "\u001b[32m\u001b[4mOne.\u001b[24m\u001b[39m\u001b[2m (a)\u001b[22m \u001b[2mTwo.\u001b[22m \u001b[7m\u001b[31mThree.\u001b[39m\u001b[27m",
  );
});

test("what counts are characters other than white space, by code point", () => {
  const coverage = coverageOf([quoted("a 𝄞", "x"), open(" \n"), silent("bcd"), open("e f g")]);
  expect(coverage).toEqual({ characters: 8, quoted: 2, silent: 3, uncovered: 3 });
  expect(coverageText(coverage)).toBe(
    "quoted 25.0%, silent 37.5%, uncovered 37.5% (3) of 8 characters, not counting white space",
  );
});
