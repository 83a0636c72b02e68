import { expect, test } from "vitest";
import { participants } from "../../../../data/rules/facts/participants.ts";
import { dataset, messagesOf } from "../dataset.ts";

const messagesFor = (fact: string) =>
  messagesOf(participants, dataset(`facts: [{ id: fact, claims: [page], ${fact} }]`));
const meeting = (...people: string[]) =>
  messagesFor(`kind: meeting, people: [${people.map((person) => `{ ${person} }`).join()}]`);

test.each([
  ["person: a, organisation: b", "has both “person” and “organisation”; write two entries"],
  [
    "state: no",
    "has neither “person” nor “organisation”; add one or, if the source names nobody, the “office” and “state” of the person",
  ],
  [
    "office: minister, state: no, asWritten: A",
    "has “asWritten” but no “person”; add the person, or remove “asWritten”",
  ],
  [
    "organisation: a, office: foreign-minister, state: no",
    "has “office” and “organisation”, but only a person holds an office; write the organisation and the office-holder as two entries",
  ],
  ["person: a, office: foreign-minister", "has “office” but no “state”; add the state that the office serves"],
  ["person: a, atTheTime: true", "has “atTheTime” but no “office”; add the office held then, or remove “atTheTime”"],
])("refuses %s", (entry, message) => {
  expect(meeting("person: z", entry)).toEqual([`no-tj facts.0.people.1: this entry ${message}`]);
});

test.each([
  "person: a",
  "office: foreign-minister, state: no",
  "organisation: a, leads: true",
  "person: a, office: ambassador, state: no, atTheTime: true",
])("accepts %s", (entry) => expect(meeting(entry)).toEqual([]));

test("checks the people who make a statement too", () => {
  expect(messagesFor("kind: statement, by: [{ state: no }]")).toHaveLength(1);
});

test("requires a state for each guest", () => {
  expect(messagesFor("kind: visit, guest: no, host: tj, people: [{ organisation: a }]")).toEqual([
    "no-tj facts.0.people.0: this entry has no “state”; add the state that the guest serves",
  ]);
});

test("refuses a person listed twice", () => {
  expect(meeting("person: a", "person: b", "person: a")).toEqual([
    "no-tj facts.0.people.2: this entry repeats a person listed above; list each person once",
  ]);
});

test("refuses two leaders of one delegation", () => {
  expect(meeting("person: a, leads: true", "person: b", "person: c, leads: true")).toEqual([
    "no-tj facts.0.people.2.leads: an earlier entry for the same state already has leads: true; keep it on only one member of each delegation",
  ]);
});

test("accepts the head of each of two delegations", () => {
  expect(meeting("person: a, state: no, leads: true", "person: b, state: tj, leads: true")).toEqual([]);
});

test("refuses a vacant post with a holder, and accepts any other combination", () => {
  const post = "kind: ambassador, sending: no, receiving: tj";
  expect(messagesFor(`${post}, vacant: true, person: a`)).toEqual([
    "no-tj facts.0.vacant: a post with vacant: true has no holder, but “person” is “a”; remove “vacant” or “person”",
  ]);
  for (const holder of ["", ", vacant: true", ", person: a"]) expect(messagesFor(post + holder)).toEqual([]);
});
