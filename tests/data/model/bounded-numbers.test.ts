import { expect, test } from "vitest";
import { type BoundedNumber, isLessPreciseNumber } from "../../../data/model/facts/bounded-numbers.ts";

/** Reads a number as the cases write it: “more-than 5”. */
function number(text: string): BoundedNumber {
  const [value = "", bound] = text.split(" ").reverse();
  return { value, bound: bound as BoundedNumber["bound"] };
}

test.each([
  ["more-than 68000000", "68300000"],
  ["more-than 68000000", "more-than 70000000"],
  ["more-than 5", "at-least 6"],
  ["more-than 5", "about 6"],
  ["at-least 5", "5"],
  ["at-least 5", "more-than 5"],
  ["at-most 5", "5"],
  ["at-most 5", "less-than 5"],
  ["less-than 5", "4.5"],
  ["less-than 5", "at-most 4"],
  ["about 50", "50"],
  ["about 50", "more-than 50"],
])("“%s” is less precise than “%s” and agrees with it", (outer, inner) => {
  expect(isLessPreciseNumber(number(outer), number(inner))).toBe(true);
  expect(isLessPreciseNumber(number(inner), number(outer))).toBe(false);
});

test.each([
  ["50", "50"],
  ["50", "about 50"],
  ["50", "51"],
  ["about 50", "about 50"],
  ["about 50", "52"],
  ["more-than 5", "5"],
  ["more-than 5", "more-than 5"],
  ["more-than 5", "at-least 5"],
  ["more-than 5", "less-than 7"],
  ["at-least 5", "at-least 5"],
  ["at-least 5", "4"],
  ["at-most 5", "at-most 5"],
  ["at-most 5", "6"],
  ["less-than 5", "5"],
  ["less-than 5", "at-least 4"],
])("“%s” is not a less precise form of “%s”", (outer, inner) => {
  expect(isLessPreciseNumber(number(outer), number(inner))).toBe(false);
});
