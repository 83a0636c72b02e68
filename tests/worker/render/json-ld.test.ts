// JSON-LD of every relation, expanded with jsonld as a consumer of linked data would do.
import jsonld from "jsonld/dist/jsonld.esm.min.js";
import { describe, expect, test } from "vitest";
import { authoredRelation, type Relation } from "../../../data/model/facts/relation.ts";
import { type Language, languages } from "../../../data/model/language.ts";
import { authoredSource } from "../../../data/model/sources/source.ts";
import { buildRelation } from "../../../data/pipeline/release/build-release.ts";
import { cardView } from "../../../data/view/card/relation-card.ts";
import { jsonLd, jsonLdScript } from "../../../worker/render/json-ld/json-ld.ts";
import { defaultCardOptions } from "../../card-options.ts";
import { relation, relations } from "../../data/view/card.ts";

const tags = Object.keys(languages) as Language[];
const options = { ...defaultCardOptions, release: 7, time: "2026-01-31T12:30:45Z" };

function linkedData(subject: Relation, language: Language, asOf: string | null = null) {
  const viewOptions = { ...options, language, asOf };
  return jsonLd(subject, cardView(subject, viewOptions), viewOptions);
}

/** Expands without fetching anything. @throws if jsonld drops anything or warns about it */
async function expand(node: object): Promise<unknown[]> {
  return jsonld.expand(
    node as jsonld.JsonLdDocument,
    {
      documentLoader: (url: string) => Promise.reject(new Error(`must not fetch ${url}`)),
      eventHandler: ({ event }: { event: { level: string; message: string } }) => {
        throw new Error(`${event.level}: ${event.message}`);
      },
      safe: true,
    } as jsonld.Options.Expand,
  );
}

/** Returns all texts in a node, at any depth. */
function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** Returns all nodes of a type, at any depth. */
function ofType(value: unknown, type: string): Record<string, unknown>[] {
  if (typeof value !== "object" || value === null) return [];
  const own = (value as Record<string, unknown>)["@type"] === type ? [value as Record<string, unknown>] : [];
  return [...own, ...Object.values(value).flatMap((child) => ofType(child, type))];
}

describe.each(tags)("in %s", (language) => {
  test("every relation expands completely, without empty texts or unfilled placeholders", async () => {
    for (const subject of relations()) {
      const node = linkedData(subject, language);
      const [page] = (await expand(node)) as [Record<string, unknown[]>];
      expect(page["@type"]).toEqual(["https://schema.org/WebPage"]);
      expect(page["https://schema.org/mentions"]).toHaveLength(subject.facts.length);
      expect(page["https://schema.org/isBasedOn"]).toHaveLength(subject.sources.length);
      expect(texts(node).filter((text) => text === "" || /undefined|\[object|\{\w+\}/.test(text))).toEqual([]);
    }
  });
});

test("expanding fails on a relative id and on a context that would have to be fetched", async () => {
  await expect(
    expand({ "@context": { "@vocab": "https://schema.org/" }, "@id": "relative", name: "a" }),
  ).rejects.toThrow();
  await expect(expand({ "@context": "https://schema.org", name: "a" })).rejects.toThrow();
});

/** Names that our data has in Latin letters in every language, and spellings found in sources. */
const latinNames = [
  ...relations().flatMap(({ people }) => Object.values(people).map(({ name }) => name)),
  ...["Suraide", "Soreide", "Tajikhydro", "Tajhydro", "SALW", "Norwegian People's Aid"],
  ...["bzw", "Kronen", "ein … Gemeinschaftsunternehmen"],
];

test.each(["ru", "tg"] as const)(
  "texts in %s are Cyrillic, except names and texts marked as another language",
  (language) => {
    for (const subject of relations()) {
      const mentioned = (linkedData(subject, language).mentions as Record<string, unknown>[]).flatMap(
        ({ name, description, roleName, legislationType }) =>
          [name, description, roleName, legislationType].flat().filter((text) => typeof text === "string"),
      );
      const withoutNames = mentioned.map((text) => latinNames.reduce((rest, name) => rest.replaceAll(name, ""), text));
      expect(withoutNames.filter((text) => /\p{sc=Latn}/u.test(text))).toEqual([]);
    }
  },
);

test("the facts of no-tj have schema.org types with their dates, people and amounts", () => {
  const node = linkedData(relation("no-tj"), "en");
  expect(ofType(node, "Country").filter(({ sameAs }) => sameAs)).toMatchObject([
    { name: "Norway", sameAs: "http://www.wikidata.org/entity/Q20" },
    { name: "Tajikistan", sameAs: "http://www.wikidata.org/entity/Q863" },
  ]);
  const fact = (id: string) =>
    (node.mentions as Record<string, unknown>[]).find(
      (mention) => mention["@id"] === `https://entente.example/relations/no-tj/${id}`,
    );
  expect(fact("establishment-1992")).toMatchObject({
    "@type": "Event",
    name: "Diplomatic relations since 29 June 1992",
    startDate: "1992-06-29",
    endDate: "1992-06-29",
    subjectOf: [
      { "@id": "https://entente.example/sources/mfa-tj.no.2024" },
      { "@id": "https://entente.example/sources/mfa-tj.no.de" },
    ],
  });
  expect(fact("ambassador-no-kvistad")).toMatchObject({
    "@type": "Role",
    roleName: "Ambassador",
    mentions: { "@type": "Person", name: "John Mikal Kvistad" },
  });
  expect(fact("visit-2012-11-gul")).toMatchObject({
    "@type": "Event",
    startDate: "2012-11",
    attendee: [{ "@type": "Role", attendee: { "@type": "Person", name: "Sherali Gul" } }],
  });
  expect(fact("agreement-2010-08-06-mine-clearance")).toMatchObject({
    "@type": "Legislation",
    legislationDate: "2010-08-06",
    creator: [{ "@type": "GovernmentOrganization" }, { "@type": "Organization", name: "Norwegian People's Aid" }],
    citation: expect.anything(),
  });
  expect(fact("aid-2010-mine-clearance")).toMatchObject({
    "@type": "MonetaryGrant",
    amount: { "@type": "MonetaryAmount", value: "7000000", currency: "NOK" },
    funder: { "@id": "https://entente.example/countries/no" },
  });
  expect(fact("trade-2023-turnover")).toMatchObject({ "@type": "Observation", observationPeriod: "2023-01/2023-11" });
  expect(node).toMatchObject({
    inLanguage: "en",
    publisher: { "@type": "Organization", name: "Entente" },
    license: "https://creativecommons.org/publicdomain/zero/1.0/",
    version: "7",
  });
});

test.each<[bound: string | undefined, amount: object]>([
  [undefined, { value: "68000000" }],
  ["more-than", { name: "more than USD 68 million", minValue: "68000000" }],
  ["at-least", { name: "at least USD 68 million", minValue: "68000000" }],
  ["less-than", { name: "less than USD 68 million", maxValue: "68000000" }],
  ["at-most", { name: "up to USD 68 million", maxValue: "68000000" }],
  // schema.org has no approximate amounts.
  ["about", { name: "about USD 68 million" }],
])("an amount with the bound %s is no more exact than its source", async (bound, expected) => {
  const subject = buildRelation(
    "no-tj",
    authoredRelation.parse({
      facts: [
        {
          id: "trade",
          kind: "trade",
          date: "2023",
          measure: "turnover",
          reporter: "tj",
          amount: { value: "68000000", currency: "USD", ...(bound ? { bound } : {}) },
          claims: ["page"],
        },
      ],
    }),
    {
      sources: new Map([["page", { ...authoredSource.parse({ id: "page", kind: "news", date: "2024" }), text: null }]]),
    },
  );
  const node = linkedData(subject, "en");
  expect(ofType(node, "MonetaryAmount")).toEqual([{ "@type": "MonetaryAmount", ...expected, currency: "USD" }]);
  await expect(expand(node)).resolves.toHaveLength(1);
});

test("an undecided or vague date is mentioned only in the texts", () => {
  const [canada, sierraLeone] = ["ca-tj", "sl-tj"].map((pair) => linkedData(relation(pair), "en"));
  expect(ofType(canada, "Event")).toHaveLength(1);
  expect(ofType(canada, "Event")[0]).not.toHaveProperty("startDate");
  expect(JSON.stringify(canada)).toContain("unresolved");
  expect(ofType(sierraLeone, "Event")[0]).not.toHaveProperty("startDate");
});

const source = authoredSource.parse({ id: "page", kind: "ministry", language: "de", date: "2024-01-19" });
const ambassador = { kind: "ambassador", sending: "no", receiving: "tj" };

test.each<[description: string, fact: object, expected: object]>([
  [
    "a post has its holder and dates",
    { ...ambassador, person: "berg", from: "2020-02", until: "2023" },
    {
      roleName: "Botschafterin",
      startDate: "2020-02",
      endDate: "2023",
      mentions: {
        name: "Anna Berg",
        hasOccupation: {
          name: "Botschafterin",
          occupationLocation: { "@id": "https://entente.example/countries/tj" },
        },
      },
    },
  ],
  [
    "a head of mission has the occupation of that office",
    { ...ambassador, person: "lie", office: "charge-d-affaires" },
    { roleName: "Geschäftsträger/in", mentions: { hasOccupation: { name: "Geschäftsträger/in" } } },
  ],
  ["a vacant post names nobody", { ...ambassador, vacant: true }, { "@type": "Role", mentions: undefined }],
  [
    "a post with an undecided holder names nobody",
    {
      ...ambassador,
      person: "berg",
      claims: ["page", { source: "page", says: { person: "lie" } }],
      undecided: { because: { en: "…" } },
    },
    { "@type": "Role", roleName: "Botschafter/in", mentions: undefined },
  ],
  [
    "a mission has its city and the date it opened",
    {
      kind: "mission",
      sending: "no",
      receiving: "tj",
      type: "embassy",
      city: "dushanbe",
      opened: "1992-06",
      closed: "1993~",
    },
    {
      "@type": "GovernmentOrganization",
      foundingDate: "1992-06",
      dissolutionDate: undefined,
      location: { "@type": "City", containedInPlace: { identifier: "TJ" } },
    },
  ],
  [
    "aid without an amount is a grant",
    { kind: "aid", donor: "no", recipient: "tj", purpose: { en: "Mines" } },
    // A text in another language than the page's is marked with that language.
    { "@type": "Grant", fundedItem: { name: { "@value": "Mines", "@language": "en" } } },
  ],
  [
    "a company has its other spellings",
    { kind: "company", name: "X", variants: ["Xx"], operatesIn: "tj" },
    { "@type": "Organization", legalName: "X", alternateName: ["Xx"] },
  ],
])("%s", async (_, fact, expected) => {
  const authored = authoredRelation.parse({
    people: { berg: { name: "Anna Berg", gender: "f" }, lie: { name: "Ola Lie" } },
    cities: { dushanbe: { state: "tj", name: { de: "Duschanbe" } } },
    facts: [{ id: "fact", claims: ["page"], ...fact }],
  });
  const built = buildRelation("no-tj", authored, { sources: new Map([["page", { ...source, text: null }]]) });
  const node = linkedData(built, "de");
  await expand(node);
  const absent = { mentions: undefined, dissolutionDate: undefined };
  expect({ ...absent, ...(node.mentions as object[])[0] }).toMatchObject(expected);
});

test("JSON-LD cannot end the script element that contains it", () => {
  const norwayTajikistan = relation("no-tj");
  const hostile = {
    ...norwayTajikistan,
    people: {
      ...norwayTajikistan.people,
      "jan-petersen": { name: "</script><!--<script>", gender: "m" as const, scripts: {} },
    },
  };
  const script = jsonLdScript(linkedData(hostile, "en"));
  expect(script).not.toContain("<");
  expect(ofType(JSON.parse(script), "Person").map(({ name }) => name)).toContain("</script><!--<script>");
});

test("for a day, describes only the facts that the card shows, and gives no date that is still to come", () => {
  expect(linkedData(relation("af-tj"), "en", "1989-07-14").mentions).toEqual([]);
  const [between] = linkedData(relation("af-tj"), "en", "1990-01-01").mentions as Record<string, unknown>[];
  expect(between?.name).toContain("15 July 1989 or 15 July 1992");
  expect(between).not.toHaveProperty("startDate");
  const [after] = linkedData(relation("af-tj"), "en", "1992-07-15").mentions as Record<string, unknown>[];
  expect(after?.startDate).toBe("1992-07-15");
});
