import { describe, expect, test } from "vitest";
import { evidence } from "../../../../data/rules/claims/evidence.ts";
import { dataset, messagesOf } from "../dataset.ts";

const people = "people: { gul: { name: Sherali Gul }, bernoy: { name: Ole Johan Bernoy } }";

/** Returns what the rule reports for a fact with `quote` from a German source. */
function messagesFor(quote: string, fact: string, claim = ""): string[] {
  const sources = { page: { language: "de", text: `Am 20. April 2015, sagt man. ${quote}` } };
  const claims = `[{ source: page, quotes: ["${quote}"]${claim} }]`;
  return messagesOf(evidence, dataset(`${people}\nfacts:\n  - { id: fact, claims: ${claims}, ${fact} }`, { sources }));
}
const omittable = ["date", "people", "person", "residence", "place", "rank", "office"];
const atQuotes = (message: string) => `no-tj facts.0.claims.0.quotes: ${message}`;
const unsupported = (attribute: string, lack: string) =>
  atQuotes(
    `“${attribute}” is not supported: the quotes ${lack}; quote the words that do, ${omittable.includes(attribute) ? `correct the fact, or add “${attribute}” to the claim's “omits”` : "or correct the fact"}`,
  );
const missing = (attribute: string, word: string) => unsupported(attribute, `do not contain “${word}”`);
const otherTitle = (title: string) => unsupported("office", `do not call Sherali Gul “${title}”`);
const missingDate = (date: string) => unsupported("date", `do not mention the date ${date}, in digits or words`);
const missingNumber = (number: string) => unsupported("amount", `do not mention the number ${number}`);
const otherCurrency = (attribute: string, word: string) =>
  unsupported(attribute, `do not give this amount in “${word}”`);

const visit = "kind: visit, guest: tj, host: no";
const person = (more: string) => `people: [{ person: gul, state: tj, ${more} }]`;
const aid = "kind: aid, donor: no, recipient: tj, purpose: { de: Hilfe }";
const agreement = "kind: agreement, signatories: [{ state: tj, body: a }, { state: no, body: b }]";

describe("reports what the quotes do not contain", () => {
  test.each([
    ["2012 kam er.", `${visit}, date: 2013`, missingDate("2013")],
    ["Im November 2012 kam er.", `${visit}, date: 2012-10`, missingDate("2012-10")],
    ["Am 6. August 2010 kam er.", `${visit}, date: 2010-08-16`, missingDate("2010-08-16")],
    ["Ole Johan Bernoy kam.", `${visit}, ${person("")}`, missing("people", "Sherali Gul")],
    ["Der Minister Sherali Gul kam.", `${visit}, ${person("office: foreign-minister")}`, otherTitle("Außenminister")],
    [
      "Er kam zu einem Arbeitsbesuch.",
      `${visit}, rank: state`,
      unsupported("rank", "do not contain “Staatsbesuch” (state)"),
    ],
    [
      "7 Millionen Kronen",
      `${aid}, amount: { value: "70000000", currency: NOK }`,
      missingNumber("70000000 (70 million)"),
    ],
    ["7 Millionen Kronen", `${aid}, amount: { value: "7000000", currency: USD }`, otherCurrency("amount", "US-Dollar")],
    [
      "7 Millionen Kronen (1,06 Millionen US-Dollar)",
      `${aid}, amount: { value: "7000000", currency: USD }, converted: { value: "1060000", currency: NOK }`,
      otherCurrency("amount", "US-Dollar"),
      otherCurrency("converted", "Kronen"),
    ],
    [
      "7 Millionen Kronen (1,06 Millionen US-Dollar)",
      `${aid}, amount: { value: "1060000", currency: USD }, converted: { value: "7000000", currency: NOK }`,
      atQuotes("the quotes give 7000000 (“converted”) before 1060000 (“amount”); swap “amount” and “converted”"),
    ],
    [
      "1,06 Millionen US-Dollar",
      `${aid}, amount: { value: "10600000", currency: USD }`,
      missingNumber("10600000 (10.6 million)"),
    ],
    ["technische Hilfe", `${aid}, forms: [financial]`, missing("forms", "finanziell")],
    [
      "eine gemeinsame Erklärung",
      `${agreement}, type: treaty`,
      unsupported("type", "do not contain “Vertrag” (treaty)"),
    ],
    [
      "Botschafter mit Sitz in Wien",
      "kind: ambassador, sending: tj, receiving: no, residence: astana",
      missing("residence", "Astana"),
    ],
    [
      "Außenminister Sherali Gul traf den norwegischen Botschafter (in Astana) Ole Johan Bernoy.",
      `${visit}, ${person("office: ambassador")}`,
      otherTitle("Botschafter"),
    ],
    [
      "Minister für Energie und Industrie Sherali Gul",
      `${visit}, ${person("office: minister-energy-industry, atTheTime: true")}`,
      atQuotes(
        "the quotes do not say that Sherali Gul held the office only at that time; quote the words that say so, or remove “atTheTime”",
      ),
    ],
    [
      "der stellvertretende norwegische Außenminister Sherali Gul",
      `${visit}, ${person("office: foreign-minister")}`,
      otherTitle("Außenminister"),
    ],
    ["ein Herr der Botschaft, Sherali Gul", `${visit}, ${person("office: ambassador")}`, otherTitle("Botschafter")],
    [
      "Botschafter ist Sherali Gul.",
      "kind: ambassador, sending: tj, receiving: no, person: gul, office: ambassador-extraordinary-plenipotentiary",
      missing("office", "Außerordentlicher und bevollmächtigter Botschafter"),
    ],
    [
      "In Tadschikistan arbeitet Hydro.",
      "kind: company, name: Hydro, operatesIn: no",
      missing("operatesIn", "Norwegen"),
    ],
    ["Das Unternehmen Tajhydro", "kind: company, name: Tajikhydro", missing("name", "Tajikhydro")],
  ])("%s: %s", (quote, fact, ...messages) => expect(messagesFor(quote, fact)).toEqual(messages));

  test("an attested day that is not in the quoted paragraph", () => {
    const fact = "kind: ambassador, sending: no, receiving: tj, person: bernoy";
    expect(messagesFor("Ole Johan Bernoy", fact, ", attested: 2015-04-20")).toEqual([]);
    expect(messagesFor("Ole Johan Bernoy", fact, ", attested: 2014-04-20")).toEqual([
      "no-tj facts.0.claims.0.attested: “attested” is 2014-04-20, but the quoted paragraphs do not mention this date; correct “attested”, or quote the words that give it",
    ]);
  });
});

describe("accepts values in other forms, and omitted attributes", () => {
  test.each([
    ["Am 6. August 2010 kam er.", `${visit}, date: 2010-08-06`],
    ["06.08.2010", `${visit}, date: 2010-08-06`],
    [
      "7 Millionen Kronen (1,06 Millionen US-Dollar)",
      `${aid}, amount: { value: "7000000", currency: NOK }, converted: { value: "1060000", currency: USD }`,
    ],
    [
      "der damalige Minister für Energie und Industrie Herr Sherali Gul",
      `${visit}, ${person("office: minister-energy-industry, atTheTime: true")}`,
    ],
    ["5 Mio. Kronen", `${aid}, amount: { value: "5000000", currency: NOK }`],
    ["US-Dollar 5", `${aid}, amount: { value: "5", currency: USD }`],
    ["mit dem Außenminister (seit 2010) Sherali Gul", `${visit}, ${person("office: foreign-minister")}`],
    ["Sherali Gul, stellvertretende Außenministerin", `${visit}, ${person("office: deputy-foreign-minister")}`],
    [
      "die stellvertretende norwegische Außenministerin Sherali Gul",
      `${visit}, ${person("office: deputy-foreign-minister")}`,
    ],
    ["Außenminister A, Botschafter B und Sherali Gul", `${visit}, ${person("office: ambassador")}`],
    [
      "Außerordentlicher und bevollmächtigter Botschafter ist Sherali Gul",
      "kind: ambassador, sending: tj, receiving: no, person: gul, office: ambassador-extraordinary-plenipotentiary",
    ],
    ["einer Gemeinsamen Erklärung", `${agreement}, type: declaration`],
    ["ein Papier", `${agreement}, type: treaty`],
  ])("%s: %s", (quote, fact) => expect(messagesFor(quote, fact)).toEqual([]));

  test("an attribute that the claim omits or says differently", () => {
    expect(messagesFor("Sherali Gul kam.", `${visit}, date: 2012`, ", omits: [date]")).toEqual([]);
    expect(messagesFor("Sherali Gul kam.", `${visit}, ${person("office: ambassador")}`, ", omits: [office]")).toEqual(
      [],
    );
    expect(messagesFor("1992", "kind: establishment, date: 1992-06-29", ", says: { date: '1992' }")).toEqual([]);
  });
});
