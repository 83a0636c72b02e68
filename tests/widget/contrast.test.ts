import { expect, test } from "vitest";
import { contrasts } from "../../widget/builder/contrast.ts";

test.each([
  // Black on white has the largest contrast that there is (WCAG 2.2); #767676 is the lightest grey with 4.5:1 on white.
  [["ffffff", "000000", "767676"], { text: 21, muted: 12.63, accent: 4.54 }],
  [["767676", "ffffff", "767676"], { text: 4.54, muted: 3.56, accent: 1 }],
])("the contrasts of %s", (colours, expected) => {
  const measured = Object.entries(contrasts(colours)).map(([name, ratio]) => [name, Math.round(100 * ratio) / 100]);
  expect(Object.fromEntries(measured)).toEqual(expected);
});
