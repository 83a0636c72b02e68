import { describe, expect, test } from "vitest";
import { htmlText } from "../../../data/import/archive/html.ts";
import { jsonFields } from "../../../data/import/archive/item.ts";
import { parseJson } from "../../../data/import/archive/json.ts";

const json = `{
 "a/nl.json": { "Name": "North&eacute;a", "post": { "text": "Here  <br>there", "count": -1.5e3 } },
 "b": [ "x", { "y": "\\u00e9\\n" }, null, true ],
 "c": {}
}
`;

test("a value has its line", () => {
  const { members } = parseJson("a.json", json);
  expect(members.map(({ key, value }) => [key, value.line])).toEqual([
    ["a/nl.json", 2],
    ["b", 3],
    ["c", 4],
  ]);
});

test("a value without white space is the same however the file is written", () => {
  const { compact } = parseJson("a.json", json);
  expect(compact).toBe(JSON.stringify(JSON.parse(json)));
  expect(parseJson("a.json", JSON.stringify(JSON.parse(json), null, 2)).compact).toBe(compact);
});

test("a value keeps the order of its keys, even of numbers", () => {
  expect(parseJson("a.json", '{ "b": "\\u0041\\/", "2": 1.50, "1": [ ] }').compact).toBe('{"b":"A/","2":1.5,"1":[]}');
});

test("fields are paths to plain texts", () => {
  expect(jsonFields(parseJson("a.json", json), htmlText)).toEqual([
    { field: "a/nl.json/Name", value: "Northéa" },
    { field: "a/nl.json/post/text", value: "Here there" },
    { field: "a/nl.json/post/count", value: "-1.5e3" },
    { field: "b", value: "x" },
    { field: "b/y", value: "é" },
    { field: "b", value: "" },
    { field: "b", value: "true" },
    { field: "c", value: "" },
  ]);
});

test.each([
  ["&Uacute;&yuml;&nbsp;&Scaron;&rsquo;", "Úÿ\u00a0Š’"],
  ["&#233;&#xE9; &unknown; & &#9999999;", "éé &unknown; & &#9999999;"],
  ["a<br>b <small>&lt;c&gt;</small>", "a b  <c> "],
])("the text of %s", (html, text) => {
  expect(htmlText(html)).toBe(text);
});

describe("refuses", () => {
  test.each([
    ["a truncated file", json.slice(0, 60), /^a\.json:2: the JSON is not well-formed \(.+\); nothing was imported/],
    ["an empty file", "", /^a\.json:1: the JSON is not well-formed \(it ends too early\)/],
    ["a trailing comma", '{\n"a": 1,\n}', /^a\.json:3: the JSON is not well-formed \(unexpected }\)/],
    ["text after the end", "{}\n{}", /^a\.json:2: the JSON is not well-formed \(unexpected {}\)/],
    ["single quotation marks", "{'a': 1}", /^a\.json:1: the JSON is not well-formed/],
    ["a comment", "[1, // one\n2]", /^a\.json:1: the JSON is not well-formed/],
    ["a number with a leading zero", "[01]", /^a\.json:1: the JSON is not well-formed/],
    ["a line break in a string", '["a\nb"]', /^a\.json:1: the JSON is not well-formed/],
    ["arrays nested too deeply", "\n[".repeat(100_000), /^a\.json:102: values are nested more than 100 levels deep/],
    [
      "objects nested too deeply",
      '\n{"a":'.repeat(100_000),
      /^a\.json:102: values are nested more than 100 levels deep/,
    ],
    ["a duplicate key", '{ "a": 1,\n "\\u0061": 2 }', /^a\.json:2: the key “a” occurs twice/],
  ])("%s", (_, text, message) => {
    expect(() => parseJson("a.json", text)).toThrow(message);
  });
});
