import { isDay } from "../../model/dates/edtf.ts";
import type { Texts } from "../../model/facts/fact-texts.ts";
import { explanationsOf, textsOf } from "../../model/facts/fact-texts.ts";
import { flatMapEach } from "../../model/flat-map-each.ts";
import type { Language } from "../../model/language.ts";
import type { Dataset, Finding, RelativeFinding, Rule } from "../rule.ts";

/** Checks `reviewed`: the reviewer is listed, the text exists, and the date is a day. */
export const reviews: Rule = (data) => [
  ...flatMapEach(data.relations, ([relation, { facts, organisations }]) => [
    ...facts.flatMap((fact, index) =>
      reviewFindings(fact.reviewed, [...textsOf(fact), ...explanationsOf(fact)], data).map(
        findingAt({ relation }, "facts", index),
      ),
    ),
    ...Object.entries(organisations).flatMap(([key, { reviewed, name }]) =>
      reviewFindings(reviewed, [name], data).map(findingAt({ relation }, "organisations", key)),
    ),
  ]),
  // Cities may be listed before a relation names them.
  ...[...data.cities].flatMap(([key, city]) =>
    "removed" in city ? [] : reviewFindings(city.reviewed, [city.name], data).map(findingAt({ shared: "cities" }, key)),
  ),
];

type Reviews = Partial<Record<Language, { by: string; on: string }>>;

function findingAt(file: Finding["in"], ...entry: (string | number)[]): (remark: RelativeFinding) => Finding {
  return ({ path, message }) => ({ in: file, path: [...entry, "reviewed", ...path], message });
}

function reviewFindings(reviewed: Reviews = {}, texts: readonly Texts[], { reviewers }: Dataset): RelativeFinding[] {
  return Object.entries(reviewed).flatMap(([language, { by, on }]) => [
    ...(reviewers.has(by)
      ? []
      : [
          {
            path: [language, "by"],
            message: `“${by}” is not in data/reviewers.yml; add the reviewer there, or remove this review`,
          },
        ]),
    ...(texts.some((text) => language in text)
      ? []
      : [
          {
            path: [language],
            message: `there is no text in “${language}” to review; add the text, or remove this review`,
          },
        ]),
    ...(isDay(on)
      ? []
      : [{ path: [language, "on"], message: `“${on}” is not a day; write the day of the review, such as 2024-01-19` }]),
  ]);
}
