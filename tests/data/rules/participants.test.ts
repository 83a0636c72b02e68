import { expect, test } from "vitest";
import { participants } from "../../../data/rules/facts/participants.ts";
import { dataset, said } from "./dataset.ts";

const saidOf = (fact: string) => said(participants, dataset(`facts: [{ id: fact, claims: [page], ${fact} }]`));
const meeting = (...people: string[]) => saidOf(`kind: meeting, people: [${people.map((who) => `{ ${who} }`).join()}]`);

test.each([
  ["person: a, organisation: b", "is a person or an organisation; write each as one entry"],
  ["state: no", "names nobody; give a person or an organisation"],
  [
    "organisation: a, office: foreign-minister, state: no",
    "has an office but no person; name who holds it, or leave it out",
  ],
  ["person: a, office: foreign-minister", "has an office; say which state it serves"],
  ["person: a, atTheTime: true", "held something “at the time”; name the office, or leave it out"],
])("%s is refused", (who, message) => {
  expect(meeting("person: z", who)).toEqual([`no-tj facts.0.people.1: who takes part here ${message}`]);
});

test.each(["person: a", "organisation: a, leads: true", "person: a, office: ambassador, state: no, atTheTime: true"])(
  "%s passes",
  (who) => expect(meeting(who)).toEqual([]),
);

test("those who make a statement are looked at too", () => {
  expect(saidOf("kind: statement, by: [{ state: no }]")).toHaveLength(1);
});

test("a guest comes from a state", () => {
  expect(saidOf("kind: visit, guest: no, host: tj, people: [{ organisation: a }]")).toEqual([
    "no-tj facts.0.people.0: who takes part here comes from a state; say which",
  ]);
});

test("nobody stands twice", () => {
  expect(meeting("person: a", "person: b", "person: a")).toEqual([
    "no-tj facts.0.people.2: who takes part here stands above already; name each person once",
  ]);
});

test("one leads", () => {
  expect(meeting("person: a, leads: true", "person: b", "person: c, leads: true")).toEqual([
    "no-tj facts.0.people.2.leads: somebody above leads already; only one can",
  ]);
});

test("a vacant post has no holder, and a post without a holder may be vacant or not", () => {
  const post = "kind: ambassador, sending: no, receiving: tj";
  expect(saidOf(`${post}, vacant: true, person: a`)).toEqual([
    "no-tj facts.0.vacant: the post is vacant or a holds it; take one of the two out",
  ]);
  for (const named of ["", ", vacant: true", ", person: a"]) expect(saidOf(post + named)).toEqual([]);
});
