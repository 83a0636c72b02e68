import { expect, test } from "vitest";
import { participants } from "../../../../data/rules/facts/participants.ts";
import { dataset, said } from "../dataset.ts";

const saidOf = (fact: string) => said(participants, dataset(`facts: [{ id: fact, claims: [page], ${fact} }]`));
const meeting = (...people: string[]) => saidOf(`kind: meeting, people: [${people.map((who) => `{ ${who} }`).join()}]`);

test.each([
  ["person: a, organisation: b", "has both person and organisation; write two entries"],
  ["state: no", "has neither person nor organisation; add one"],
  [
    "organisation: a, office: foreign-minister, state: no",
    "has office but no person; add the person who held it, or remove office",
  ],
  ["person: a, office: foreign-minister", "has office but no state; add the state that the office serves"],
  ["person: a, atTheTime: true", "has atTheTime but no office; add the office held then, or remove atTheTime"],
])("%s is refused", (who, message) => {
  expect(meeting("person: z", who)).toEqual([`no-tj facts.0.people.1: this entry ${message}`]);
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
    "no-tj facts.0.people.0: this entry has no state; add the state that the guest serves",
  ]);
});

test("nobody stands twice", () => {
  expect(meeting("person: a", "person: b", "person: a")).toEqual([
    "no-tj facts.0.people.2: this entry repeats a person listed above; list each person once",
  ]);
});

test("one leads", () => {
  expect(meeting("person: a, leads: true", "person: b", "person: c, leads: true")).toEqual([
    "no-tj facts.0.people.2.leads: an entry above already has leads: true; keep it on one entry",
  ]);
});

test("a vacant post has no holder, and a post without a holder may be vacant or not", () => {
  const post = "kind: ambassador, sending: no, receiving: tj";
  expect(saidOf(`${post}, vacant: true, person: a`)).toEqual([
    "no-tj facts.0.vacant: a post with vacant: true has no holder, but person is a; remove vacant or person",
  ]);
  for (const named of ["", ", vacant: true", ", person: a"]) expect(saidOf(post + named)).toEqual([]);
});
