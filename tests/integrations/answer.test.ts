import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isCard } from "../../integrations/core/answer.ts";

const { cards, others }: Record<"cards" | "others", string[]> = JSON.parse(
  readFileSync("tests/integrations/card-cases.json", "utf8"),
);

test.each(cards)("this is a card: %s", (html) => {
  expect(isCard(html)).toBe(true);
});

test.each(others)("this is not a card: %s", (html) => {
  expect(isCard(html)).toBe(false);
});

test("a long answer is judged quickly", () => {
  const html = `<div lang="en" dir="ltr"><template shadowrootmode="open">${"<".repeat(900_000)}</template>`;
  const start = process.cpuUsage();
  expect(isCard(html)).toBe(false);
  expect(
    process.cpuUsage(start).user / 1e6,
    "seconds of processor time; a quadratic pattern takes minutes",
  ).toBeLessThan(5);
});
