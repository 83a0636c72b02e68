import { describe, expect, test } from "vitest";
import { pairMembers } from "../../../../data/rules/facts/pair-members.ts";
import { dataset, said } from "../dataset.ts";

const organisations = `
organisations:
  government: { name: { en: Government } }
  ministry: { name: { en: Ministry } }
  bank: { name: { en: Bank of several states } }
  charity: { name: { en: Charity }, nonState: true }
  norwegian: { name: { de: Außenministerium des Königreichs Norwegen, ru: Министерство } }
  joint: { name: { en: Commission of Norway and Tajikistan } }
`;

function saidOf(fact: string): string[] {
  return said(pairMembers, dataset(`${organisations}\nfacts:\n  - { id: fact, claims: [page], ${fact} }`));
}

const both = (first: string, second: string) => `${first} and ${second} must be the two states of no-tj, one each`;

describe("the ends of a fact are the pair", () => {
  test.each([
    ["kind: ambassador, sending: no, receiving: se", "sending", both("sending", "receiving")],
    ["kind: ambassador, sending: tj, receiving: tj", "sending", both("sending", "receiving")],
    ["kind: mission, type: embassy, sending: se, receiving: tj", "sending", both("sending", "receiving")],
    ["kind: visit, guest: se, host: tj", "guest", both("guest", "host")],
    ["kind: aid, donor: no, recipient: af, purpose: { en: Food }", "donor", both("donor", "recipient")],
    ["kind: recognition, date: 1991, by: no, of: se", "by", both("by", "of")],
    ["kind: recognition, date: 1991, by: no", "by", both("by", "of")],
    ["kind: company, name: Hydro, between: [no, no]", "between", "between must name the two states of no-tj"],
  ])("%s", (fact, path, message) => expect(saidOf(fact)).toEqual([`no-tj facts.0.${path}: ${message}`]));

  test.each([
    "kind: ambassador, sending: tj, receiving: no, concurrent: [se]",
    "kind: recognition, date: 1991",
    "kind: recognition, date: 1991, by: no, of: tj",
    "kind: company, name: Hydro, between: [tj, no]",
    "kind: company, name: Hydro",
    "kind: trade, date: 2023, measure: exports, amount: { value: '1', currency: USD }, reporter: tj",
  ])("%s passes", (fact) => expect(saidOf(fact)).toEqual([]));

  test("concurrent accreditations are to others", () => {
    expect(saidOf("kind: ambassador, sending: tj, receiving: no, concurrent: [se, no]")).toEqual([
      "no-tj facts.0.concurrent: concurrent is for third states; remove the states of no-tj from it",
    ]);
  });
});

describe("whoever acts, acts for one of the two", () => {
  const outside =
    "“se” is not one of the two states of no-tj; correct it, or list it under “exceptions” with the reason";

  test.each([
    ["kind: visit, guest: no, host: tj, people: [{ person: a, state: se }]", "people.0.state"],
    ["kind: meeting, people: [{ person: a, state: no }, { person: b, state: se }]", "people.1.state"],
    ["kind: statement, by: [{ person: a, state: se }]", "by.0.state"],
    ["kind: trade, date: 2023, measure: exports, amount: { value: '1', currency: USD }, reporter: se", "reporter"],
    [
      "kind: agreement, type: treaty, signatories: [{ state: no, body: ministry }, { state: tj, body: government }, { state: se, body: ministry }]",
      "signatories.2.state",
    ],
  ])("%s", (fact, path) => expect(saidOf(fact)).toEqual([`no-tj facts.0.${path}: ${outside}`]));

  test("people of a visit are the guests", () => {
    expect(saidOf("kind: visit, guest: no, host: tj, people: [{ person: a, state: tj }]")).toEqual([
      "no-tj facts.0.people.0.state: people lists the guests, and guest is no; correct guest, or the state of this person",
    ]);
    expect(saidOf("kind: visit, guest: tj, host: no, people: [{ person: a, state: tj }]")).toEqual([]);
  });
});

describe("a body belongs to the state in its name", () => {
  const wrong = "the name of “norwegian” says that it is a body of no, but state is tj; correct state";
  const signed = (norwegian: string, other: string) =>
    saidOf(
      `kind: agreement, type: treaty, signatories: [{ state: ${norwegian}, body: norwegian }, { state: ${other}, body: ministry }]`,
    );

  test("where it signs", () => {
    expect(signed("tj", "no")).toEqual([`no-tj facts.0.signatories.0.state: ${wrong}`]);
    expect(signed("no", "tj")).toEqual([]);
  });

  test("and where it takes part", () => {
    const met = (state: string, key = "norwegian") =>
      saidOf(`kind: meeting, people: [{ organisation: ${key}, state: ${state} }]`);
    expect(met("tj")).toEqual([`no-tj facts.0.people.0.state: ${wrong}`]);
    expect([...met("no"), ...met("no", "joint"), ...met("tj", "joint"), ...met("tj", "government")]).toEqual([]);
  });
});

describe("a document has signatories of both sides", () => {
  const lone =
    "no-tj facts.0.signatories: signatories must include bodies of both states of no-tj, or of one of them and an organisation with nonState: true; add the missing one";
  const signed = (signatories: string) => saidOf(`kind: agreement, type: treaty, signatories: [${signatories}]`);

  test.each([
    "{ state: no, body: ministry }, { state: no, body: government }",
    "{ state: no, body: ministry }, { organisation: bank }",
    "{ organisation: bank }, { organisation: charity }",
  ])("not only %s", (signatories) => expect(signed(signatories)).toEqual([lone]));

  test.each([
    "{ state: no, body: ministry }, { state: tj, body: government }",
    "{ state: no, body: ministry }, { organisation: charity }",
    "{ state: no, body: ministry }, { state: tj, body: government }, { organisation: bank }",
  ])("%s will do", (signatories) => expect(signed(signatories)).toEqual([]));

  test("a non-state organisation is no state's body", () => {
    expect(signed("{ state: no, body: charity }, { state: tj, body: government }")).toEqual([
      "no-tj facts.0.signatories.0.body: “charity” has nonState: true, so it signs for no state; write { organisation: charity } instead",
    ]);
  });
});
