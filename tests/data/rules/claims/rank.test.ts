import { expect, test } from "vitest";
import { rank } from "../../../../data/rules/claims/rank.ts";
import { dataset, said } from "../dataset.ts";

const sources = {
  ministry: {},
  authority: { kind: "authority" },
  mirror: { kind: "encyclopaedia-mirror" },
};

const follow = (followed: string, date: string, other: string, otherDate: string) =>
  said(
    rank,
    dataset(
      `facts: [{ id: establishment, kind: establishment, date: ${date}, follows: { source: ${followed}, because: Reasons },
        claims: [${followed}, { source: ${other}, says: { date: ${otherDate} } }] }]`,
      { sources },
    ),
  );

test("a mirror is not followed where a ministry contradicts it", () => {
  expect(follow("mirror", "1992-10-12", "ministry", "1992-10-21")).toEqual([
    "no-tj facts.0.follows.source: ministry (ministry) contradicts the fact's date and outranks mirror (encyclopaedia-mirror); follow ministry, and list what mirror says differently under “says” in its claim",
  ]);
});

test.each([
  ["ministry", "1992-10-21", "mirror", "1992-10-12"],
  ["authority", "1992-10-21", "authority", "1992-10-12"],
  ["mirror", "1992-10-12", "ministry", "1992"],
])("%s (%s) may be followed against %s (%s)", (...sides) => expect(follow(...sides)).toEqual([]));
