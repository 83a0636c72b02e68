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

test.each([
  ["/styles/entente.css", true],
  ["//elsewhere.example/a.css", false],
  ["/\\elsewhere.example/a.css", false],
  ["/&#47;elsewhere.example/a.css", false],
  ["/\t/elsewhere.example/a.css", false],
  ["https://elsewhere.example/a.css", false],
])("a card with the style sheet %s: %s", (href, expected) => {
  const html = (cards[0] ?? "").replace(/<style>.*<\/style>/, `<link rel="stylesheet" href="${href}"/>`);
  expect(isCard(html)).toBe(expected);
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
