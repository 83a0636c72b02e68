import { describe, expect, test } from "vitest";
import { pairMembers } from "../../../../data/rules/facts/pair-members.ts";
import { dataset, messagesOf } from "../dataset.ts";

const organisations = `
organisations:
  government: { name: { en: Government } }
  ministry: { name: { en: Ministry } }
  bank: { name: { en: Bank of several states } }
  charity: { name: { en: Charity }, nonState: true }
  norwegian: { name: { de: Außenministerium des Königreichs Norwegen, ru: Министерство } }
  joint: { name: { en: Commission of Norway and Tajikistan } }
`;

function messagesFor(fact: string): string[] {
  return messagesOf(pairMembers, dataset(`${organisations}\nfacts:\n  - { id: fact, claims: [page], ${fact} }`));
}

const bothStates = (first: string, second: string) =>
  `“${first}” and “${second}” must be the two states of no-tj, one in each attribute`;

describe("the two sides of a fact are the states of the pair", () => {
  test.each([
    ["kind: ambassador, sending: no, receiving: se", "sending", bothStates("sending", "receiving")],
    ["kind: ambassador, sending: tj, receiving: tj", "sending", bothStates("sending", "receiving")],
    ["kind: mission, type: embassy, sending: se, receiving: tj", "sending", bothStates("sending", "receiving")],
    ["kind: visit, guest: se, host: tj", "guest", bothStates("guest", "host")],
    ["kind: aid, donor: no, recipient: af, purpose: { en: Food }", "donor", bothStates("donor", "recipient")],
    ["kind: recognition, date: 1991, by: no, of: se", "by", bothStates("by", "of")],
    ["kind: recognition, date: 1991, by: no", "by", bothStates("by", "of")],
    ["kind: company, name: Hydro, between: [no, no]", "between", "“between” must name the two states of no-tj"],
  ])("refuses %s", (fact, path, message) => expect(messagesFor(fact)).toEqual([`no-tj facts.0.${path}: ${message}`]));

  test.each([
    "kind: ambassador, sending: tj, receiving: no, concurrent: [se]",
    "kind: recognition, date: 1991",
    "kind: recognition, date: 1991, by: no, of: tj",
    "kind: company, name: Hydro, between: [tj, no]",
    "kind: company, name: Hydro",
    "kind: trade, date: 2023, measure: exports, amount: { value: '1', currency: USD }, reporter: tj",
  ])("accepts %s", (fact) => expect(messagesFor(fact)).toEqual([]));

  test("refuses a state of the pair under `concurrent`", () => {
    expect(messagesFor("kind: ambassador, sending: tj, receiving: no, concurrent: [se, no]")).toEqual([
      "no-tj facts.0.concurrent: “concurrent” is for third states; remove Norway from it",
    ]);
  });
});

describe("everyone who acts serves one of the two states", () => {
  const outside = "“se” is not one of the two states of no-tj; correct the state";

  test.each([
    ["kind: visit, guest: no, host: tj, people: [{ person: a, state: se }]", "people.0.state"],
    ["kind: meeting, people: [{ person: a, state: no }, { person: b, state: se }]", "people.1.state"],
    ["kind: statement, by: [{ person: a, state: se }]", "by.0.state"],
    ["kind: trade, date: 2023, measure: exports, amount: { value: '1', currency: USD }, reporter: se", "reporter"],
    [
      "kind: agreement, type: treaty, signatories: [{ state: no, body: ministry }, { state: tj, body: government }, { state: se, body: ministry }]",
      "signatories.2.state",
    ],
  ])("refuses %s", (fact, path) => expect(messagesFor(fact)).toEqual([`no-tj facts.0.${path}: ${outside}`]));

  test("requires the people of a visit to serve the guest state", () => {
    expect(messagesFor("kind: visit, guest: no, host: tj, people: [{ person: a, state: tj }]")).toEqual([
      "no-tj facts.0.people.0.state: “people” lists the guests, who serve Norway according to “guest”; correct “guest” or this “state”, or, if this is a host, remove the entry",
    ]);
    expect(messagesFor("kind: visit, guest: tj, host: no, people: [{ person: a, state: tj }]")).toEqual([]);
  });
});

describe("a body belongs to the state that its name mentions", () => {
  const wrongState =
    "the name of “norwegian” says that it is a body of Norway, not of Tajikistan; correct “state”, or name another organisation";
  const signed = (norwegianState: string, ministryState: string) =>
    messagesFor(
      `kind: agreement, type: treaty, signatories: [{ state: ${norwegianState}, body: norwegian }, { state: ${ministryState}, body: ministry }]`,
    );

  test("when it signs", () => {
    expect(signed("tj", "no")).toEqual([`no-tj facts.0.signatories.0.state: ${wrongState}`]);
    expect(signed("no", "tj")).toEqual([]);
  });

  test("when it takes part", () => {
    const met = (state: string, key = "norwegian") =>
      messagesFor(`kind: meeting, people: [{ organisation: ${key}, state: ${state} }]`);
    expect(met("tj")).toEqual([`no-tj facts.0.people.0.state: ${wrongState}`]);
    expect([...met("no"), ...met("no", "joint"), ...met("tj", "joint"), ...met("tj", "government")]).toEqual([]);
  });
});

test("a state's name inside a longer word, or in another case, is read as such", () => {
  const messages = (pair: string, name: string, state: string) => {
    const fact = `{ id: meeting, kind: meeting, claims: [page], people: [{ organisation: body, state: ${state} }] }`;
    const organisations = `body: { name: ${name} }`;
    return messagesOf(pairMembers, dataset({ [pair]: `organisations: { ${organisations} }\nfacts: [${fact}]` }));
  };
  const wrong = (named: string, state: string) =>
    expect.stringContaining(`“body” says that it is a body of ${named}, not of ${state}`);
  expect(messages("no-tv", "{ fa: مؤسسهٔ نتووالویی }", '"no"')).toEqual([]);
  expect(messages("no-tv", "{ fa: وزارت امور خارجهٔ تووالو }", '"no"')).toEqual([wrong("Tuvalu", "Norway")]);
  expect(messages("ne-no", "{ en: Nigerian Bank }", '"no"')).toEqual([]);
  expect(messages("no-tj", "{ ru: Министерство иностранных дел Норвегии }", "tj")).toEqual([
    wrong("Norway", "Tajikistan"),
  ]);
  expect(messages("no-tj", "{ de: Außenministerium Norwegens }", "tj")).toEqual([wrong("Norway", "Tajikistan")]);
});

describe("an agreement has signatories from both sides", () => {
  const oneSided =
    "no-tj facts.0.signatories: “signatories” must include both states of no-tj or bodies that signed for them, or one of the two and an organisation with nonState: true; add the missing one ({ state: … } if the source names no body), or remove “signatories” if the source does not say who signed";
  const signed = (signatories: string) => messagesFor(`kind: agreement, type: treaty, signatories: [${signatories}]`);

  test.each([
    "{ state: no, body: ministry }, { state: no, body: government }",
    "{ state: no, body: ministry }, { organisation: bank }",
    "{ organisation: bank }, { organisation: charity }",
  ])("refuses %s as the only signatories", (signatories) => expect(signed(signatories)).toEqual([oneSided]));

  test.each([
    "{ state: no, body: ministry }, { state: tj, body: government }",
    "{ state: no, body: ministry }, { organisation: charity }",
    "{ state: no, body: ministry }, { state: tj, body: government }, { organisation: bank }",
    "{ state: no }, { state: tj, body: government }",
    "",
  ])("accepts %s", (signatories) => expect(signed(signatories)).toEqual([]));

  test("refuses a non-state organisation as a state's body", () => {
    expect(signed("{ state: no, body: charity }, { state: tj, body: government }")).toEqual([
      "no-tj facts.0.signatories.0.body: “charity” has nonState: true, so it signs for no state; write { organisation: charity } instead",
    ]);
  });
});
