import { beforeEach, expect, test } from "vitest";
import { attributesKey, readAttributes, replaceDirectives } from "../../integrations/core/directive.ts";

const render = async (attributes: Record<string, string>) => `<card ${attributesKey(attributes)}>`;

const reported: string[] = [];
const report = (message: string) => void reported.push(message);
const replaced = (markdown: string) => replaceDirectives(markdown, render, report);

beforeEach(() => reported.splice(0));

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
  expect(await replaced(markdown)).toBe("Before\n\n<card lang=de&relation=no-tj>\n\nAfter");
});

test.each([
  ["in a block of code", "```\n::relations-card{relation=no-tj}\n```"],
  ["in a block of code that contains a shorter fence", "````\n```\n::relations-card{relation=no-tj}\n````"],
  ["in a span of code", "Write `::relations-card{relation=no-tj}`."],
  ["with another name", "::relations-table{relation=no-tj}"],
])("a directive %s stays", async (_, markdown) => {
  expect(await replaced(markdown)).toBe(markdown);
  expect(reported).toEqual([]);
});

test.each([
  ["in a line with other text", "See ::relations-card{relation=no-tj}"],
  ["before other text", "::relations-card{relation=no-tj}."],
  ["after a list marker", "- ::relations-card{relation=no-tj}"],
  ["in a quotation", "> ::relations-card{relation=no-tj}"],
  ["indented by a tab", "\t::relations-card{relation=no-tj}"],
  ["with a space before its attributes", "::relations-card {relation=no-tj}"],
  ["over several lines", "::relations-card{\nrelation=no-tj}"],
  ["without attributes", "::relations-card"],
  ["with three colons", ":::relations-card{relation=no-tj}"],
  ["with a misspelt name", "::relation-card{relation=no-tj}"],
  ["with capitals", "::Relations-Card{relation=no-tj}"],
  ["in a block of code that never ends", "```\ncode\n\n::relations-card{relation=no-tj}"],
])("a directive %s remains text, and a message says so", async (_, markdown) => {
  expect(await replaced(markdown)).toBe(markdown);
  expect(reported).toEqual([expect.stringMatching(/elations?-card.*stays as it is.*on a line of its own/i)]);
});

test("a directive can have a label, which is not shown", async () => {
  expect(await replaced("::relations-card[A label]{relation=no-tj}")).toContain("<card relation=no-tj>");
});

test.each([
  ["after a block of code", "~~~\ncode\n~~~\n"],
  ["after a block of code in a list", "- ```sh\n  code\n  ```\n"],
  ["after a span of code between three marks", "```code``` and text\n"],
  ["after a block of code that contains the beginning of another one", "```\n```js\n```\n"],
  ["in a text with the line breaks of Windows", "Before\r\n"],
])("a directive %s becomes a card", async (_, before) => {
  expect(await replaced(`${before}::relations-card{relation=no-tj}\r\n`)).toContain("<card");
});

test("a directive in a list stays part of its entry", async () => {
  expect(await replaced("- A\n\n  ::relations-card{relation=no-tj}")).toContain("\n  <card");
});
