import { expect, test } from "vitest";
import { MalformedPair, parsePair, UnknownState } from "../../../data/model/states/pair.ts";
import { stateCodes } from "../../../data/model/states/states.ts";

test.each(["no-tj", "tj-no", "TJ-NO", "tjk-nor", "NOR-tj"])("parses %s as no-tj", (spelling) => {
  expect(parsePair(spelling)).toBe("no-tj");
});

test.each(["", "no", "no_tj", "no-tj-de", "n-tj", "no-tjkk", "no-tj\n", "нo-tj"])(
  "refuses %j, and shows a valid pair in the message",
  (spelling) => {
    expect(() => parsePair(spelling)).toThrow(MalformedPair);
    expect(() => parsePair(spelling)).toThrow("no-tj");
  },
);

test("refuses a pair that has the same state twice", () => {
  expect(() => parsePair("no-nor")).toThrow(MalformedPair);
});

test("names an unknown state code in the message", () => {
  expect(() => parsePair("no-xx")).toThrow(UnknownState);
  expect(() => parsePair("no-xx")).toThrow("“xx”");
});

test("195 states form 18,915 pairs", () => {
  expect((stateCodes.length * (stateCodes.length - 1)) / 2).toBe(18_915);
});
