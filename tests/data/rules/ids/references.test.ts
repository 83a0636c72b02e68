import { describe, expect, test } from "vitest";
import { references } from "../../../../data/rules/ids/references.ts";
import { dataset, messagesOf } from "../dataset.ts";

const otherFacts = `
  - { id: document, kind: agreement, type: treaty, signatories: [{ state: no, body: ministry }, { organisation: bank }], claims: [page] }
  - { id: hydro, kind: company, name: Hydro, claims: [page] }
  - { id: talks, kind: meeting, people: [{ person: gul }, { organisation: bank }], claims: [page] }
`;
const peopleAndOrganisations =
  "people: { gul: { name: Gul } }\norganisations: { ministry: { name: { en: M } }, bank: { name: { en: B } } }";

const messagesFor = (fact: string, claims = "[page]") =>
  messagesOf(
    references,
    dataset(`${peopleAndOrganisations}\nfacts:\n  - { id: fact, claims: ${claims}, ${fact} }${otherFacts}`),
  );

const missingPerson = "there is no person “nobody”; add it to data/people.yml";
const missingOrganisation = "there is no organisation “nothing”; add it to data/organisations.yml";
const missingFact = (kind: string, id: string) =>
  `there is no ${kind} with the id “${id}” in this file; add that fact, or correct the id`;
const ambassador = "kind: ambassador, sending: no, receiving: tj";
const aid = "kind: aid, donor: no, recipient: tj, purpose: { en: Food }";

describe("everything that a fact refers to exists", () => {
  test.each([
    [`${ambassador}, person: nobody`, "person", missingPerson],
    [`${ambassador}, person: constructor`, "person", missingPerson.replace("nobody", "constructor")],
    ["kind: visit, guest: no, host: tj, people: [{ person: nobody }]", "people.0.person", missingPerson],
    [
      "kind: meeting, people: [{ person: gul }, { organisation: nothing }]",
      "people.1.organisation",
      missingOrganisation,
    ],
    ["kind: statement, by: [{ person: nobody }]", "by.0.person", missingPerson],
    ["kind: statement, at: fact", "at", missingFact("meeting", "fact")],
    [`${aid}, under: talks`, "under", missingFact("agreement", "talks")],
    ["kind: company, name: H, foundedOn: gone", "foundedOn", missingFact("agreement", "gone")],
    ["kind: cooperation, company: document, organisations: [bank]", "company", missingFact("company", "document")],
    ["kind: cooperation, organisations: [bank, nothing]", "organisations.1", missingOrganisation],
    [
      "kind: agreement, type: treaty, signatories: [{ state: no, body: nothing }, { organisation: nothing }]",
      "signatories.0.body",
      missingOrganisation,
    ],
  ])("refuses %s", (fact, path, message) => expect(messagesFor(fact)[0]).toBe(`no-tj facts.0.${path}: ${message}`));

  test("checks claims too", () => {
    expect(messagesFor(ambassador, "[page, { source: gone, says: { person: nobody } }]")).toEqual([
      "no-tj facts.0.claims.1.source: there is no source “gone”; to add it, run npm run data -- new-source gone",
      `no-tj facts.0.claims.1.says.person: ${missingPerson}`,
    ]);
  });

  test.each([
    `${ambassador}, person: gul`,
    `${aid}, under: document`,
    "kind: statement, at: talks, by: [{ person: gul }]",
    "kind: company, name: H, foundedOn: document",
    "kind: cooperation, company: hydro, organisations: [bank]",
  ])("accepts %s", (fact) => expect(messagesFor(fact)).toEqual([]));
});
