import { expect, test } from "vitest";
import { nearest, suggestion } from "../../../data/model/nearest.ts";

test.each([
  ["shwo", ["show", "check", "diff"], "show"],
  ["margot-wallstroem", ["ann-linde", "margot-wallstrom"], "margot-wallstrom"],
  ["mfa-tj.nno.de", ["mfa-tj.no.de", "mfa-tj.no.2024"], "mfa-tj.no.de"],
  ["xx", ["no", "tj"], null],
  ["frobnicate", ["show", "check"], null],
  ["show", [], null],
])("for %s among %j, suggests %j", (input, candidates, expected) => {
  expect(nearest(input, candidates)).toBe(expected);
  expect(suggestion(input, candidates)).toBe(expected === null ? "" : `; did you mean “${expected}”?`);
});
