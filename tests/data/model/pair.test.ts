import { expect, test } from "vitest";
import { MalformedPair, parsePair, UnknownState } from "../../../data/model/states/pair.ts";
import { stateCodes } from "../../../data/model/states/states.ts";

test.each(["no-tj", "tj-no", "TJ-NO", "tjk-nor", "NOR-tj"])("%s names no-tj", (spelling) => {
  expect(parsePair(spelling)).toBe("no-tj");
});

test.each(["", "no", "no_tj", "no-tj-de", "n-tj", "no-tjkk", "no-tj\n", "нo-tj"])(
  "%j is no pair, and the message shows one",
  (spelling) => {
    expect(() => parsePair(spelling)).toThrow(MalformedPair);
    expect(() => parsePair(spelling)).toThrow("no-tj");
  },
);

test("a state has no relation to itself", () => {
  expect(() => parsePair("no-nor")).toThrow(MalformedPair);
});

test("a code that is no state's is named", () => {
  expect(() => parsePair("no-xx")).toThrow(UnknownState);
  expect(() => parsePair("no-xx")).toThrow("“xx”");
});

test("195 states make the 18,915 pairs of the plan", () => {
  expect((stateCodes.length * (stateCodes.length - 1)) / 2).toBe(18_915);
});
