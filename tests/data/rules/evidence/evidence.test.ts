import { describe, expect, test } from "vitest";
import { evidence, factsWithoutText, unprovenAttributes } from "../../../../data/rules/evidence/evidence.ts";
import { dataset, messagesOf } from "../dataset.ts";

const people = "people: { gul: { name: Sherali Gul }, bernoy: { name: Ole Johan Bernoy } }";

/** Returns a dataset with a fact whose claim quotes a German source, and perhaps another claim without quotes. */
function factWith(quotes: string[], fact: string, claim = "", otherClaim = "") {
  const sources = { page: { language: "de", text: `Am 20. April 2015, sagt man. ${quotes.join(" ")}` }, other: {} };
  const claims = `[{ source: page, quotes: ${JSON.stringify(quotes)}${claim} }${otherClaim}]`;
  return dataset(`${people}\nfacts:\n  - { id: fact, claims: ${claims}, ${fact} }`, { sources });
}

/** Returns what the rule reports for a fact with a quote. */
function messagesFor(quote: string | string[], fact: string, claim = "", otherClaim = ""): string[] {
  return messagesOf(evidence, factWith([quote].flat(), fact, claim, otherClaim));
}

const visit = "kind: visit, guest: tj, host: no";

describe("a message", () => {
  test("says what the fact says, what the quotes lack and how to fix it", () => {
    expect(messagesFor("2012 kam er.", `${visit}, date: 2013`)).toEqual([
      "no-tj facts.0.claims.0.quotes: “date” is 2013, but the quotes do not mention this date, in digits or words; quote words that support “date”, or correct the fact",
    ]);
  });

  test("says each text of a list", () => {
    const topics = "topics: [{ de: Handel }, { de: Obstbau }]";
    const meeting = `kind: meeting, date: 2012, people: [{ person: gul, office: minister, state: tj }], ${topics}`;
    const messages = messagesFor("2012 sprach Minister Sherali Gul über Handel.", meeting);
    expect(messages.join()).toContain("“topics” is “Handel”, “Obstbau”, but the quotes do not contain “Obstbau”");
  });

  test("offers `omits` only if another claim can support the attribute", () => {
    const [message] = messagesFor("2012 kam er.", `${visit}, date: 2013`, "", ", other");
    expect(message).toMatch(/quote words that support “date”, correct the fact, or add “date” to the claim's “omits”$/);
    expect(messagesFor("Er kam.", `${visit}, date: 2013`, ", omits: [date]", ", other")).toEqual([]);
  });

  test("offers `omits: [people]` for an attribute of a participant", () => {
    const fact = `${visit}, people: [{ person: gul, state: tj, office: minister, atTheTime: true }]`;
    const [message] = messagesFor("Minister Sherali Gul kam.", fact, "", ", other");
    expect(message).toMatch(
      /^no-tj .*: “atTheTime” of Sherali Gul is true, but .*add “people” to the claim's “omits”$/,
    );
    expect(messagesFor("Minister Sherali Gul kam.", fact, ", omits: [people]", ", other")).not.toEqual([message]);
  });

  test("says how to write what the quotes give and the fact lacks", () => {
    expect(messagesFor("2012 kam er zu einem Staatsbesuch.", `${visit}, date: 2012`)).toEqual([
      "no-tj facts.0: the quotes say “Staatsbesuch”, but the fact has no “rank”; add rank: state",
    ]);
    expect(messagesFor("2012 kam er zu einem Staatsbesuch.", `${visit}, date: 2012, rank: state`)).toEqual([]);
  });
});

describe("claims", () => {
  test("the value under `says` is compared instead of the fact's own", () => {
    const fact = "kind: establishment, date: 1992-06-29";
    expect(messagesFor("1992", fact, ", says: { date: '1992' }")).toEqual([]);
    expect(messagesFor("1993", fact, ", says: { date: '1992' }")).toHaveLength(1);
  });

  test("the quotes of a claim do not give what it omits", () => {
    expect(messagesFor("2012 kam er.", `${visit}, date: 2012`, ", omits: [date]", ", other")).toEqual([
      "no-tj facts.0.claims.0.omits.0: “omits” lists “date”, but the quotes give it; remove “date” from “omits”",
    ]);
  });

  test("a claim that omits the names may still give the offices", () => {
    const fact = (office: string) => `${visit}, people: [{ person: gul, state: tj, office: ${office} }]`;
    const quote = "Ein tadschikischer Außenminister besuchte Norwegen.";
    expect(messagesFor(quote, fact("foreign-minister"), ", omits: [names]", ", other")).toEqual([]);
    expect(messagesFor(quote, fact("president"), ", omits: [names]", ", other")).toHaveLength(1);
  });

  test("the quoted paragraph mentions the attested day", () => {
    const fact = "kind: ambassador, sending: no, receiving: tj, person: bernoy";
    expect(messagesFor("Ole Johan Bernoy", fact, ", attested: 2015-04-20")).toEqual([]);
    expect(messagesFor("Ole Johan Bernoy", fact, ", attested: 2014-04-20")).toEqual([
      "no-tj facts.0.claims.0.attested: “attested” is 2014-04-20, but the quoted paragraphs do not mention this date; correct “attested”, or quote the words that give it",
    ]);
  });

  test("several quotes of one sentence are read together", () => {
    const fact = `${visit}, people: [{ person: gul, state: tj, office: minister }]`;
    expect(messagesFor(["Der Minister", "Sherali Gul kam."], fact)).toEqual([]);
    expect(messagesFor(["Der Minister kam.", "Sherali Gul kam."], fact)).toHaveLength(1);
  });

  test("quotes that name a third state and not one of the pair are about another relation", () => {
    const quote = "Tadschikistan und Schweden nahmen 1992 Beziehungen auf.";
    expect(messagesFor(quote, "kind: establishment, date: '1992'")).toEqual([
      "no-tj facts.0.claims.0.quotes: the quotes name Sweden but not Norway, so they seem to be about another relation; quote the words that name Norway, or move the fact to that relation",
    ]);
    const own = "Tadschikistan und Norwegen nahmen 1992 wie Schweden Beziehungen auf.";
    expect(messagesFor(own, "kind: establishment, date: '1992'")).toEqual([]);
  });
});

test("lists what the check leaves to a reader", () => {
  const quote = "Botschafter ist Ole Johan Bernoy.";
  const fact = "kind: ambassador, sending: no, receiving: tj, person: bernoy";
  const reason = "no known sentence pattern shows the direction";
  expect(messagesFor(quote, fact)).toEqual([]);
  expect(unprovenAttributes(factWith([quote], fact))).toEqual([
    { relation: "no-tj", fact: "fact", source: "page", attribute: "sending", reason },
    { relation: "no-tj", fact: "fact", source: "page", attribute: "receiving", reason },
  ]);
});

describe("an attribute is unproven if the check has nothing to compare it with", () => {
  /** Returns the unproven attributes of a fact with an English quote; `others` are claims and facts that follow. */
  function unprovenIn(quote: string, fact: string, { claims = "", facts = "", language = "en" } = {}): string[] {
    const sources = { page: { language, text: quote }, other: {} };
    const relation = `people: { berg: { name: Eva Berg }, dahl: { name: Ole Dahl } }\norganisations: { board: { name: { en: The Board } } }\nfacts:\n  - { id: fact, claims: [{ source: page, quotes: [${JSON.stringify(quote)}] }${claims}], ${fact} }\n${facts}`;
    const data = dataset(relation, { sources });
    expect(evidence(data)).toEqual([]);
    return unprovenAttributes(data).map(({ attribute, reason }) => `${attribute}: ${reason}`);
  }

  test("who led, if nobody is named next to the words for it", () => {
    const quote = "On 3 May 2014, Eva Berg of Norway visited Tajikistan. The delegation was led by an expert.";
    const fact = `kind: visit, date: 2014-05-03, guest: "no", host: tj, people: [{ person: berg, state: "no", leads: true }]`;
    expect(unprovenIn(quote, fact)).toEqual(["leads: no name or office is next to the words for “led by”"]);
  });

  test("the state of somebody without a title", () => {
    const fact = `kind: meeting, date: 2014-05-03, people: [{ person: berg, state: "no" }, { person: dahl, state: tj }]`;
    expect(unprovenIn("On 3 May 2014, Eva Berg of Norway met Ole Dahl.", fact)).toEqual([
      "state: the sentence does not say which state the person serves",
    ]);
  });

  test("the state of an organisation whose name has none", () => {
    const fact = `kind: meeting, date: 2014-05-03, people: [{ organisation: board, state: "no" }]`;
    expect(unprovenIn("On 3 May 2014, the Board met Norway's partners.", fact)).toEqual([
      "state: the name of “board” does not say which state it belongs to",
    ]);
  });

  test("the meeting at which something was said, and a date that neither gives", () => {
    const meeting = `  - { id: meeting, kind: meeting, date: 2014-05-03, people: [{ person: dahl }], claims: [other] }\n`;
    const fact = `kind: statement, date: 2014-05-03, at: meeting, by: [{ person: berg }], text: { en: The nets are fine. }`;
    expect(unprovenIn("Eva Berg said that the nets are fine.", fact, { facts: meeting })).toEqual([
      "date: neither these quotes nor those of “meeting” give the date",
      "at: the quotes do not say at which meeting the statement was made",
    ]);
  });

  test("a name and spellings that only a source without a stored text can have", () => {
    const fact = "kind: company, name: Pamir Nets, variants: [Pamirnets, Pamir-Netz]";
    expect(unprovenIn("Pamirnets is a company in Tajikistan of Norway.", fact, { claims: ", other" })).toEqual([
      "name: the quotes contain only a variant of the name, and the text of another source is not stored",
      "variants: only a source whose text is not stored can have “Pamir-Netz”",
    ]);
  });

  test("what a date refers to, in a language without words for it", () => {
    expect(unprovenIn("29.06.1992", "kind: establishment, date: 1992-06-29", { language: "tg" })).toEqual([
      "date: the sentence does not show what the date refers to",
    ]);
  });

  test("what every quoted claim omits", () => {
    const quote = "Norway and Tajikistan established relations by an exchange of notes on 29 June 1992.";
    const sources = { page: { language: "en", text: quote }, other: {} };
    const claims = `[{ source: page, quotes: ["Norway and Tajikistan established relations"], omits: [date, byNotes] }, other]`;
    const data = dataset(
      `facts: [{ id: fact, kind: establishment, date: 1992-06-29, byNotes: true, claims: ${claims} }]`,
      { sources },
    );
    expect(unprovenAttributes(data)).toEqual([
      expect.objectContaining({ source: "other", attribute: "date" }),
      expect.objectContaining({ source: "other", attribute: "byNotes" }),
    ]);
  });
});

test("lists the facts whose sources have no stored text", () => {
  const data = dataset(
    `facts: [{ id: fact, kind: establishment, date: 1992, claims: [page, other] }, { id: quoted, kind: establishment, date: 1992, claims: [{ source: stored, quotes: ["1992"] }, page] }]`,
    { sources: { page: {}, other: {}, stored: { language: "en", text: "1992" } } },
  );
  expect(factsWithoutText(data).map(({ relation, fact }) => `${relation}/${fact.id}`)).toEqual(["no-tj/fact"]);
});

test("texts in Tajik and Persian are searched for names, dates and numbers only", () => {
  const sources = { page: { language: "tg", text: "29.06.1992" } };
  const fact = (date: string) =>
    dataset(
      `facts: [{ id: fact, kind: establishment, date: ${date}, claims: [{ source: page, quotes: [29.06.1992] }] }]`,
      { sources },
    );
  expect(messagesOf(evidence, fact("1992-06-29"))).toEqual([]);
  expect(messagesOf(evidence, fact("1992-06-28"))).toHaveLength(1);
});
