import { expect, test } from "vitest";
import { attributesKey, readAttributes, replaceDirectives } from "../../integrations/core/directive.ts";

const render = async (attributes: Record<string, string>) => `<card ${attributesKey(attributes)}>`;

test.each([
  ["relation=no-tj lang=de", { relation: "no-tj", lang: "de" }],
  ["relation=\"no-tj\" asOf='2016-01-01'", { relation: "no-tj", asOf: "2016-01-01" }],
  ['relation = "no-tj"', { relation: "no-tj" }],
  ["", {}],
])("the attributes %j are read", (text, attributes) => {
  expect(readAttributes(text)).toEqual(attributes);
});

test("a directive on a line of its own becomes a card, and the paragraphs around it end", async () => {
  const markdown = "Before\n::relations-card{relation=no-tj lang=de}\nAfter";
  expect(await replaceDirectives(markdown, render)).toBe("Before\n\n<card lang=de&relation=no-tj>\n\nAfter");
});

test.each([
  ["in a block of code", "```\n::relations-card{relation=no-tj}\n```"],
  ["in a block of code that contains a shorter fence", "````\n```\n::relations-card{relation=no-tj}\n````"],
  ["in a line with other text", "See ::relations-card{relation=no-tj}"],
  ["with another name", "::relations-cards{relation=no-tj}"],
])("a directive %s stays", async (_, markdown) => {
  expect(await replaceDirectives(markdown, render)).toBe(markdown);
});

test.each([
  ["after a block of code", "~~~\ncode\n~~~\n"],
  ["after a block of code in a list", "- ```sh\n  code\n  ```\n"],
  ["after a span of code between three marks", "```code``` and text\n"],
  ["after a block of code that contains the beginning of another one", "```\n```js\n```\n"],
  ["in a text with the line breaks of Windows", "Before\r\n"],
])("a directive %s becomes a card", async (_, before) => {
  expect(await replaceDirectives(`${before}::relations-card{relation=no-tj}\r\n`, render)).toContain("<card");
});

test("a directive in a list stays part of its entry", async () => {
  expect(await replaceDirectives("- A\n\n  ::relations-card{relation=no-tj}", render)).toContain("\n  <card");
});
