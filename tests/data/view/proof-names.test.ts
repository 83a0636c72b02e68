// Screen readers list the buttons of a card without the text around them, so each has a name of its own.
import { expect, test } from "vitest";
import { type Language, languages } from "../../../data/model/language.ts";
import type { CardView } from "../../../data/model/views/card-view.ts";
import { cardView } from "../../../data/view/card/relation-card.ts";
import { ordinarySpaces } from "../../../data/view/words/plain-text.ts";
import { defaultCardOptions } from "../../card-options.ts";
import { card, relations } from "./card.ts";
import { relationOfEveryKind } from "./relation-of-every-kind.ts";

/** Returns the accessible names of all buttons that open evidence. */
const names = ({ lead, groups }: CardView) =>
  [...lead, ...groups.flatMap(({ facts, rest }) => [...facts, ...(rest?.facts ?? [])])]
    .flatMap((fact) => [fact, ...(fact.parts ?? [])])
    .flatMap(({ opens, proofName = opens }) => (proofName ? [ordinarySpaces(proofName)] : []));

test.each(Object.keys(languages) as Language[])("no two buttons of a card share a name, in %s", (language) => {
  for (const relation of relations()) {
    const found = names(cardView(relation, { ...defaultCardOptions, language }));
    expect([relation.id, found.filter((name, index) => found.indexOf(name) !== index)]).toEqual([relation.id, []]);
  }
});

test("a button names the kind of fact and its date, or else its text", () => {
  const found = names(card("no-tj", { language: "en" }));
  expect(found).toHaveLength(21);
  expect(found).toEqual(
    expect.arrayContaining([
      "What the source says: Diplomatic relations since 29 June 1992",
      "What the source says: Norway → Tajikistan, Ole Johan Bernoy",
      "Sources: Meeting, 21 September 2021",
      "What the source says: Statement, 20 April 2015",
      "What the source says: Economy, Tajikhydro",
      "What the source says: Aid, Norway → Tajikistan, 2010",
    ]),
  );
});

test("facts of the same kind and date are told apart by their text", () => {
  const { facts, ...others } = relationOfEveryKind;
  const meeting = facts.find(({ kind }) => kind === "meeting");
  if (!meeting) throw new Error("there is no meeting");
  const people = (name: string) => ({ people: [{ person: name, atTheTime: false }] }) as object;
  const found = names(
    cardView(
      {
        ...others,
        people: { ann: { name: "Ann" }, ben: { name: "Ben" } } as never,
        facts: ["ann", "ben"].map((name) => ({ ...meeting, id: name, date: "1999", ...people(name) })),
      },
      defaultCardOptions,
    ),
  );
  expect(found).toEqual(["Sources: Meeting, 1999, Ann", "Sources: Meeting, 1999, Ben"]);
});

test("the label under the title is visible, so it is short", () => {
  expect(card("no-tj", { language: "en" }).lead.map(({ opens }) => opens)).toEqual(["What the source says"]);
});
