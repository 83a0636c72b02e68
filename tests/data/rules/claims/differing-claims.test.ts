import { describe, expect, test } from "vitest";
import { differingClaims } from "../../../../data/rules/claims/differing-claims.ts";
import { dataset, messagesOf } from "../dataset.ts";

const messagesFor = (fact: string) => messagesOf(differingClaims, dataset(`facts: [{ id: fact, ${fact} }]`));

const established = "kind: establishment, date: 1992-06-29";
const follows = "follows: { source: page, because: { en: It is the ministry's } }";
const trade = "kind: trade, date: 2023, measure: exports, reporter: tj, amount: { value: '562300', currency: USD }";
const framework = "kind: legal-framework, documents: 30";

describe("`says` lists only attributes of this kind of fact, with differing values", () => {
  test.each([
    [
      `${established}, claims: [page, { source: other, says: { residence: vienna } }]`,
      "residence",
      "facts of kind “establishment” have no “residence”; remove it from “says”",
    ],
    [
      `kind: visit, guest: no, host: tj, claims: [page, { source: other, says: { person: a } }]`,
      "person",
      "facts of kind “visit” have no “person”; remove it from “says”",
    ],
    [
      `${established}, claims: [page, { source: other, says: { date: 1992-06-29 } }]`,
      "date",
      "“says” repeats the fact's own “date”; remove it from “says”",
    ],
    [
      `${trade}, claims: [page, { source: other, says: { amount: { currency: USD, value: '562300' } } }]`,
      "amount",
      "“says” repeats the fact's own “amount”; remove it from “says”",
    ],
    [
      `${framework}, claims: [page, { source: other, says: { documents: 30 } }]`,
      "documents",
      "“says” repeats the fact's own “documents”; remove it from “says”",
    ],
    [
      `${framework}, bound: about, claims: [page, { source: other, says: { documents: 30, bound: about } }]`,
      "documents",
      "“says” repeats the fact's own “documents”; remove it from “says”",
    ],
    [
      `${established}, ${follows}, claims: [page, { source: other, omits: [date], says: { date: 1992 } }]`,
      "date",
      "“date” is in both “says” and “omits” of this claim; remove it from one of them",
    ],
  ])("refuses %s", (fact, attribute, message) => {
    expect(messagesFor(fact)).toEqual([`no-tj facts.0.claims.1.says.${attribute}: ${message}`]);
  });

  test.each([
    `${established}, ${follows}, claims: [page, { source: other, says: { date: 1992 } }]`,
    `${trade}, ${follows}, claims: [page, { source: other, says: { amount: { value: '562300', currency: EUR } } }]`,
    `kind: ambassador, sending: no, receiving: tj, person: a, ${follows}, claims: [page, { source: other, says: { person: b, residence: vienna } }]`,
    `${trade}, ${follows}, claims: [page, { source: other, says: { amount: { value: '562300', currency: USD, bound: about } } }]`,
    `${framework}, ${follows}, claims: [page, { source: other, says: { documents: 30, bound: about } }]`,
    `${framework}, bound: about, ${follows}, claims: [page, { source: other, says: { documents: 30 } }]`,
    `kind: legal-framework, status: established, ${follows}, claims: [page, { source: other, says: { status: being-restored } }]`,
  ])("accepts %s", (fact) => expect(messagesFor(fact)).toEqual([]));
});

describe("if claims differ, the fact follows a source that agrees with it", () => {
  const differing = "claims: [page, { source: other, says: { date: 1992 } }]";

  test("requires `follows` or `undecided`", () => {
    expect(messagesFor(`${established}, ${differing}`)).toEqual([
      "no-tj facts.0.claims: the claims differ; add follows: { source: …, because: { en: … } } to name the source that the fact follows, or undecided: { because: { en: … } } if there is no basis for choosing between them",
    ]);
  });

  test("refuses to follow a source that the fact does not cite", () => {
    expect(messagesFor(`${established}, ${differing}, follows: { source: third, because: { en: Reasons } }`)).toEqual([
      "no-tj facts.0.follows.source: no claim cites “third”; name a source that a claim of this fact cites",
    ]);
  });

  test("refuses to follow the source that differs", () => {
    expect(messagesFor(`${established}, ${differing}, follows: { source: other, because: { en: Reasons } }`)).toEqual([
      "no-tj facts.0.follows.source: the claim of “other” differs from the fact under “says”; name a source that agrees with the fact",
    ]);
  });

  test("accepts following a source that says both", () => {
    expect(messagesFor(`${established}, ${follows}, claims: [page, { source: page, says: { date: 1992 } }]`)).toEqual(
      [],
    );
  });

  test("accepts `undecided` only without `follows` and with a contradicting claim", () => {
    const undecided = "undecided: { because: { en: Reasons } }";
    const contradicting = "claims: [page, { source: other, says: { date: 1993 } }]";
    expect(messagesFor(`${established}, ${undecided}, ${contradicting}`)).toEqual([]);
    expect(messagesFor(`${established}, ${undecided}, ${follows}, ${contradicting}`)).toEqual([
      "no-tj facts.0.undecided: a fact has either “follows” or “undecided”; remove one of them",
    ]);
    expect(messagesFor(`${established}, ${undecided}, ${differing}`)).toEqual([
      "no-tj facts.0.undecided: no claim contradicts the fact; remove “undecided”, or add the contradicting value to the “says” of a claim",
    ]);
  });

  test("refuses `follows` if the claims agree", () => {
    expect(messagesFor(`${established}, ${follows}, claims: [page, other]`)).toEqual([
      "no-tj facts.0.follows: every claim agrees with the fact, so there is nothing to follow; remove “follows”, or add “says” to the claim that differs",
    ]);
  });
});

describe("`omits` lists only attributes that the fact has", () => {
  const visit = "kind: visit, date: 2004, guest: no, host: tj";

  test("refuses attributes that the fact lacks", () => {
    expect(messagesFor(`${visit}, claims: [page, { source: other, omits: [date, rank, people] }]`)).toEqual([
      "no-tj facts.0.claims.1.omits.1: the fact has no “rank”; remove it from “omits”",
      "no-tj facts.0.claims.1.omits.2: the fact has no “people”; remove it from “omits”",
    ]);
  });

  test("accepts `office` only if somebody in the fact has one", () => {
    const omitting = (people: string) =>
      messagesFor(`${visit}, people: [${people}], claims: [page, { source: other, omits: [office] }]`);
    expect(omitting("{ person: a, state: no, office: ambassador }")).toEqual([]);
    expect(omitting("{ person: a, state: no }")).toEqual([
      "no-tj facts.0.claims.1.omits.0: the fact has no “office”; remove it from “omits”",
    ]);
  });

  test("refuses an attribute that every claim omits", () => {
    expect(
      messagesFor(`${visit}, claims: [{ source: page, omits: [date] }, { source: other, omits: [date] }]`),
    ).toEqual([
      "no-tj facts.0.date: every claim omits “date”; remove it from the fact and from “omits”, or from the “omits” of the claim that gives it",
    ]);
  });
});

describe("`omits: [names]` is for a source that mentions people but names nobody", () => {
  const visit = "kind: visit, guest: no, host: tj, people: [{ person: a }]";

  test("is accepted if another source names them", () => {
    expect(messagesFor(`${visit}, claims: [page, { source: other, omits: [names] }]`)).toEqual([]);
    const ambassador = "kind: ambassador, sending: no, receiving: tj, person: a";
    expect(messagesFor(`${ambassador}, claims: [page, { source: other, omits: [names] }]`)).toEqual([]);
  });

  test("is refused if the fact names nobody or the source does not mention people at all", () => {
    expect(messagesFor("kind: visit, guest: no, host: tj, claims: [page, { source: other, omits: [names] }]")).toEqual([
      "no-tj facts.0.claims.1.omits.0: the fact has no “names”; remove it from “omits”",
    ]);
    expect(messagesFor(`${visit}, claims: [page, { source: other, omits: [people, names] }]`)).toEqual([
      "no-tj facts.0.claims.1.omits.1: a source that omits the people names nobody; remove “names” from “omits”",
    ]);
  });

  test("refuses a fact with names that no source gives", () => {
    expect(
      messagesFor(`${visit}, claims: [{ source: page, omits: [names] }, { source: other, omits: [people] }]`),
    ).toEqual([
      "no-tj facts.0: every claim omits “names”, but the fact names people; remove “names” from the “omits” of the claim that names them, or each “person” from the fact",
    ]);
  });
});
