import { describe, expect, test } from "vitest";
import { reviews } from "../../../../data/rules/texts/reviews.ts";
import { dataset, messagesOf } from "../dataset.ts";

const review = "reviewed: { de: { by: anna-berg, on: 2024-05-02 } }";
const inFact = (fact: string, reviewers = ["anna-berg"]) =>
  messagesOf(
    reviews,
    dataset(`facts: [{ id: fact, kind: visit, guest: no, host: tj, claims: [page], ${fact} }]`, { reviewers }),
  );
const inOrganisation = (organisation: string) =>
  messagesOf(
    reviews,
    dataset(
      `{ organisations: { ebrd: { ${organisation} } }, facts: [{ id: fact, kind: visit, guest: no, host: tj, claims: [page] }] }`,
      { reviewers: ["anna-berg"] },
    ),
  );

describe("in facts", () => {
  test("accepts a known reviewer of an existing text", () => {
    expect(inFact(`text: { de: Ein Besuch. }, ${review}`)).toEqual([]);
    expect(inFact(`occasion: { de: Ein Anlass }, ${review}`)).toEqual([]);
  });

  test("refuses a reviewer who is not listed", () => {
    expect(inFact(`text: { de: Ein Besuch. }, ${review}`, [])).toEqual([
      "no-tj facts.0.reviewed.de.by: “anna-berg” is not in data/reviewers.yml; add the reviewer there, or remove this review",
    ]);
  });

  test("refuses a review of a missing text", () => {
    expect(inFact(`text: { en: A visit. }, ${review}`)).toEqual([
      "no-tj facts.0.reviewed.de: there is no text in “de” to review; add the text, or remove this review",
    ]);
  });

  test.each(["2024-05", "2024-05-02/2024-05-03", "2024-05-02~", "2024-05-02?"])(
    "refuses %s as the day of a review",
    (day) => {
      expect(inFact(`text: { de: Ein Besuch. }, ${review.replace("2024-05-02", day)}`)).toEqual([
        `no-tj facts.0.reviewed.de.on: “${day}” is not a day; write the day of the review, such as 2024-01-19`,
      ]);
    },
  );
});

test("checks reviews of organisations too", () => {
  expect(inOrganisation(`name: { de: Bank }, ${review}`)).toEqual([]);
  expect(inOrganisation(`name: { en: Bank }, ${review}`)).toEqual([
    "no-tj organisations.ebrd.reviewed.de: there is no text in “de” to review; add the text, or remove this review",
  ]);
});
