import { describe, expect, test } from "vitest";
import { references } from "../../../../data/rules/ids/references.ts";
import { dataset, said } from "../dataset.ts";

const others = `
  - { id: document, kind: agreement, type: treaty, signatories: [{ state: no, body: ministry }, { organisation: bank }], claims: [page] }
  - { id: hydro, kind: company, name: Hydro, claims: [page] }
  - { id: talks, kind: meeting, people: [{ person: gul }, { organisation: bank }], claims: [page] }
`;
const listed =
  "people: { gul: { name: Gul } }\norganisations: { ministry: { name: { en: M } }, bank: { name: { en: B } } }";

const saidOf = (fact: string, claims = "[page]") =>
  said(references, dataset(`${listed}\nfacts:\n  - { id: fact, claims: ${claims}, ${fact} }${others}`));

const nobody = "there is no person “nobody”; add it under people";
const nothing = "there is no organisation “nothing”; add it under organisations";
const noFact = (kind: string, id: string) =>
  `there is no ${kind} with the id “${id}” in this file; add that fact, or correct the id`;
const ambassador = "kind: ambassador, sending: no, receiving: tj";
const aid = "kind: aid, donor: no, recipient: tj, purpose: { en: Food }";

describe("what a fact names is there", () => {
  test.each([
    [`${ambassador}, person: nobody`, "person", nobody],
    [`${ambassador}, person: constructor`, "person", nobody.replace("nobody", "constructor")],
    ["kind: visit, guest: no, host: tj, people: [{ person: nobody }]", "people.0.person", nobody],
    ["kind: meeting, people: [{ person: gul }, { organisation: nothing }]", "people.1.organisation", nothing],
    ["kind: statement, by: [{ person: nobody }]", "by.0.person", nobody],
    ["kind: statement, at: fact", "at", noFact("meeting", "fact")],
    [`${aid}, under: talks`, "under", noFact("agreement", "talks")],
    ["kind: company, name: H, foundedOn: gone", "foundedOn", noFact("agreement", "gone")],
    ["kind: cooperation, company: document, organisations: [bank]", "company", noFact("company", "document")],
    ["kind: cooperation, organisations: [bank, nothing]", "organisations.1", nothing],
    [
      "kind: agreement, type: treaty, signatories: [{ state: no, body: nothing }, { organisation: nothing }]",
      "signatories.0.body",
      nothing,
    ],
  ])("%s", (fact, path, message) => expect(saidOf(fact)[0]).toBe(`no-tj facts.0.${path}: ${message}`));

  test("in a claim too", () => {
    expect(saidOf(ambassador, "[page, { source: gone, says: { person: nobody } }]")).toEqual([
      "no-tj facts.0.claims.1.source: there is no source “gone”; to add it, run npm run data -- new-source gone",
      `no-tj facts.0.claims.1.says.person: ${nobody}`,
    ]);
  });

  test.each([
    `${ambassador}, person: gul`,
    `${aid}, under: document`,
    "kind: statement, at: talks, by: [{ person: gul }]",
    "kind: company, name: H, foundedOn: document",
    "kind: cooperation, company: hydro, organisations: [bank]",
  ])("%s passes", (fact) => expect(saidOf(fact)).toEqual([]));
});

describe("what is there is named", () => {
  const visit = "facts: [{ id: visit, kind: visit, guest: no, host: tj, claims: [page] }]";

  test("people and organisations", () => {
    expect(said(references, dataset(`${listed}\n${visit}`))).toEqual([
      "no-tj people.gul: no fact uses “gul”; use it in a fact, or remove it",
      "no-tj organisations.ministry: no fact uses “ministry”; use it in a fact, or remove it",
      "no-tj organisations.bank: no fact uses “bank”; use it in a fact, or remove it",
    ]);
  });

  test("sources", () => {
    expect(said(references, dataset(visit, { sources: { page: {}, other: {} } }))).toEqual([
      "other id: no fact cites this source; cite it in a claim, or remove it",
    ]);
  });
});
