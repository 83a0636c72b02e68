import { expect, test } from "vitest";
import { silentPassages } from "../../../../data/rules/sources/silent-passages.ts";
import { dataset, messagesOf } from "../dataset.ts";

/** Returns what the rule reports for a silent passage of a fictitious text that no-tj cites. */
function messagesFor(exact: string, mentions?: string[], language = "de"): string[] {
  const relation = `
people: { gul: { name: Sherali Gul, scripts: { Cyrl: Шерали Гул } }, petersen: { name: Jan Petersen } }
facts:
  - id: visit
    kind: visit
    guest: no
    host: tj
    people: [{ person: gul, state: tj, asWritten: Scherali Gull }, { person: petersen, state: no }]
    claims: [page]
`;
  const page = {
    text: exact,
    language,
    silent: [{ exact, reason: { en: "A heading." }, ...(mentions ? { mentions } : {}) }],
  };
  return messagesOf(
    silentPassages,
    dataset(
      { "no-tj": relation, "no-se": "facts: [{ id: a, kind: statement, claims: [other] }]" },
      { sources: { page, other: {} } },
    ),
  );
}

test.each([
  "Wirtschaftliche Zusammenarbeit",
  "Beziehungen zu Schweden",
  "Johan Petersson",
  "petersen und norwegen",
  "1. Politik",
  "§ 1999a",
])("“%s” mentions nothing", (passage) => expect(messagesFor(passage)).toEqual([]));

test.each([
  ["Besuch am 20. April 2015", "a date (“20. April 2015”)", "date"],
  ["Besuche seit 1999", "a date (“1999”)", "date"],
  ["Hilfe über 7 Millionen Kronen", "an amount (“7 Millionen Kronen”)", "amount"],
  ["Beziehungen zum Königreich Norwegen", "a state or city (“Norwegen”)", "state"],
  ["Tadschikistans Politik", "a state or city (“Tadschikistans”)", "state"],
  ["Ein Büro in Duschanbe", "a state or city (“Duschanbe”)", "state"],
  ["Rede von Sherali Gul", "a person (“Sherali Gul”)", "person"],
  ["Rede von Scherali Gull", "a person (“Scherali Gull”)", "person"],
  ["Minister Petersen sagte", "a person (“Petersen”)", "person"],
  ["Sherali Gul in Norwegen", "a state or city (“Norwegen”) and a person (“Sherali Gul”)", "state, person"],
])("“%s” mentions %s, so the entry must say so", (passage, mentioned, list) => {
  const [message = "", ...more] = messagesFor(passage);
  expect(message).toBe(
    `page silent.0.exact: the passage “${passage}” mentions ${mentioned}; quote it in a fact or, if it states no fact, write mentions: [${list}]`,
  );
  expect(more).toEqual([]);
  expect(messagesFor(passage, list.split(", "))).toEqual([]);
});

test("if an entry lacks one kind of mention, the message lists all of them", () => {
  expect(messagesFor("Sherali Gul 1999 in Norwegen", ["person"])).toEqual([
    expect.stringMatching(
      /mentions a date \(“1999”\) and a state or city \(“Norwegen”\); .* write mentions: \[date, state, person\]$/,
    ),
  ]);
});

test("a needless mention is reported", () => {
  expect(messagesFor("Wirtschaft", ["date"])).toEqual([
    "page silent.0.exact: the passage “Wirtschaft” mentions no date; remove “mentions”",
  ]);
  expect(messagesFor("Wirtschaft 1999", ["date", "amount"])).toEqual([
    "page silent.0.exact: the passage “Wirtschaft 1999” mentions no amount; write mentions: [date]",
  ]);
});

test("reads all languages of cards, and leaves other texts to readers", () => {
  expect(messagesFor("Речь Шерали Гула в Норвегии", undefined, "ru")[0]).toMatch(
    /a state or city \(“Норвегии”\) and a person \(“Шерали Гула”\)/,
  );
  expect(messagesFor("Le 3 mai 1999, Norvège", undefined, "fr")).toEqual([]);
});
