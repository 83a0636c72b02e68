import { expect, test } from "vitest";
import { rank } from "../../../../data/rules/claims/rank.ts";
import { dataset, messagesOf } from "../dataset.ts";

const sources = {
  ministry: {},
  authority: { kind: "authority" },
  mirror: { kind: "encyclopaedia-mirror" },
};

const follow = (followed: string, date: string, differing: string, differingDate: string) =>
  messagesOf(
    rank,
    dataset(
      `facts: [{ id: establishment, kind: establishment, date: ${date}, follows: { source: ${followed}, because: { en: Reasons } },
        claims: [${followed}, { source: ${differing}, says: { date: ${differingDate} } }] }]`,
      { sources },
    ),
  );

test("refuses to follow a mirror that a ministry contradicts", () => {
  expect(follow("mirror", "1992-10-12", "ministry", "1992-10-21")).toEqual([
    "no-tj facts.0.follows.source: “ministry” (ministry) contradicts the fact's “date” and outranks “mirror” (encyclopaedia-mirror); follow “ministry”, and list what “mirror” says differently under “says” in its claim",
  ]);
});

test.each([
  ["ministry", "1992-10-21", "mirror", "1992-10-12"],
  ["authority", "1992-10-21", "authority", "1992-10-12"],
  ["mirror", "1992-10-12", "ministry", "1992"],
])("accepts following %s (%s) over %s (%s)", (...sides) => expect(follow(...sides)).toEqual([]));
