import { describe, expect, test } from "vitest";
import { paragraph, terminalOf } from "../../../../data/cli/terminal/terminal.ts";

describe("colours", () => {
  const coloured = (isTTY: boolean, env: Record<string, string>) => terminalOf({ isTTY }, env).paint.isColorSupported;

  test.each([
    ["a terminal", true, {}, true],
    ["output that is not a terminal", false, {}, false],
    ["a terminal that does not support them", true, { TERM: "dumb" }, false],
    ["NO_COLOR", true, { NO_COLOR: "1" }, false],
    ["an empty NO_COLOR", true, { NO_COLOR: "" }, true],
    ["FORCE_COLOR", false, { FORCE_COLOR: "1" }, true],
    ["FORCE_COLOR=0", true, { FORCE_COLOR: "0" }, false],
    ["NO_COLOR and FORCE_COLOR", true, { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
    ["a build server", false, { CI: "true" }, false],
  ])("with %s", (_, isTTY, env, expected) => expect(coloured(isTTY, env)).toBe(expected));
});

test("uses 80 columns if the width is unknown", () => {
  expect(terminalOf({}, {}).width).toBe(80);
  expect(terminalOf({ columns: 120 }, {}).width).toBe(120);
});

describe("paragraphs", () => {
  const print = (text: string, width: number) => paragraph([{ text }], { width }, 0, 2);

  test("break between words, with a hanging indent", () => {
    expect(print("one two three four", 10)).toBe("one two\n  three\n  four");
  });

  test("do not break a long word", () => {
    expect(print("see https://example.org/a/long/address now", 10)).toBe(
      "see\n  https://example.org/a/long/address\n  now",
    );
  });

  test("do not break at a no-break space", () => {
    expect(print("about 562\u00a0300\u00a0NOK", 12)).toBe("about\n  562\u00a0300\u00a0NOK");
  });

  test("count a letter with its marks as one column", () => {
    expect(print("вазорати ҳу\u0304кумат", 17)).toBe("вазорати ҳу\u0304кумат");
    expect(print("بین\u200cالمللی بانک", 14)).toBe("بین\u200cالمللی بانک");
  });

  test("keep the style of each piece across lines and within words", () => {
    const style = (text: string) => text.toUpperCase();
    const pieces = [{ text: "a b" }, { text: "cd efg", style }, { text: "h i" }];
    expect(paragraph(pieces, { width: 6 })).toBe("a bCD\nEFGh i");
  });
});
