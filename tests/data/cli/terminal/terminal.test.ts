import { describe, expect, test } from "vitest";
import { paragraph, terminalOf } from "../../../../data/cli/terminal/terminal.ts";

describe("colours", () => {
  const coloured = (isTTY: boolean, env: Record<string, string>) => terminalOf({ isTTY }, env).paint.isColorSupported;

  test.each([
    ["a terminal", true, {}, true],
    ["no terminal", false, {}, false],
    ["a terminal that knows none", true, { TERM: "dumb" }, false],
    ["NO_COLOR", true, { NO_COLOR: "1" }, false],
    ["an empty NO_COLOR", true, { NO_COLOR: "" }, true],
    ["FORCE_COLOR", false, { FORCE_COLOR: "1" }, true],
    ["FORCE_COLOR=0", true, { FORCE_COLOR: "0" }, false],
    ["both", true, { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
    ["a build server", false, { CI: "true" }, false],
  ])("%s", (_, isTTY, env, expected) => expect(coloured(isTTY, env)).toBe(expected));
});

test("without a known width a line has 80 columns", () => {
  expect(terminalOf({}, {}).width).toBe(80);
  expect(terminalOf({ columns: 120 }, {}).width).toBe(120);
});

describe("paragraphs", () => {
  const set = (text: string, width: number) => paragraph([{ text }], { width }, 0, 2);

  test("break between words, and hang", () => {
    expect(set("one two three four", 10)).toBe("one two\n  three\n  four");
  });

  test("leave a long word whole", () => {
    expect(set("see https://example.org/a/long/address now", 10)).toBe(
      "see\n  https://example.org/a/long/address\n  now",
    );
  });

  test("do not break at a space that keeps together", () => {
    expect(set("about 562\u00a0300\u00a0NOK", 12)).toBe("about\n  562\u00a0300\u00a0NOK");
  });

  test("count what is seen: a letter with its marks is one column", () => {
    expect(set("вазорати ҳу\u0304кумат", 17)).toBe("вазорати ҳу\u0304кумат");
    expect(set("بین\u200cالمللی بانک", 14)).toBe("بین\u200cالمللی بانک");
  });

  test("keep the look of each piece, also across lines and within words", () => {
    const style = (text: string) => text.toUpperCase();
    const pieces = [{ text: "a b" }, { text: "cd efg", style }, { text: "h i" }];
    expect(paragraph(pieces, { width: 6 })).toBe("a bCD\nEFGh i");
  });
});
