// JSON-LD of every relation, expanded by jsonld as a reader of linked data does.
import jsonld from "jsonld/dist/jsonld.esm.min.js";
import { describe, expect, inject, test } from "vitest";
import { authoredRelation, type Relation } from "../../data/model/facts/relation.ts";
import { type Language, languages } from "../../data/model/language.ts";
import { authoredSource } from "../../data/model/sources/source.ts";
import { buildRelation } from "../../data/pipeline/release/build-release.ts";
import { cardView } from "../../data/view/card/relation-card.ts";
import { jsonLd, jsonLdScript } from "../../worker/render/json-ld/json-ld.ts";
import { relation } from "../data/view/card.ts";

const tags = Object.keys(languages) as Language[];
const options = {
  ...{ home: null, asOf: null, release: 7, origin: "https://entente.example", reportUrl: null },
  time: "2026-01-31T12:30:45Z",
};

const relations: Relation[] = inject("release").documents.flatMap(({ key, text }) =>
  key.startsWith("relation/") ? [JSON.parse(text).relation] : [],
);

function linkedData(one: Relation, language: Language) {
  const wanted = { ...options, language };
  return jsonLd(one, cardView(one, wanted), wanted);
}

/** Expands without fetching anything. Whatever jsonld would warn of or drop is an error. */
async function expanded(node: object): Promise<unknown[]> {
  return jsonld.expand(
    node as jsonld.JsonLdDocument,
    {
      documentLoader: (url: string) => Promise.reject(new Error(`nothing may be fetched, nor ${url}`)),
      eventHandler: ({ event }: { event: { level: string; message: string } }) => {
        throw new Error(`${event.level}: ${event.message}`);
      },
      safe: true,
    } as jsonld.Options.Expand,
  );
}

/** Every text in a node, however deep. */
function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** Every node of a type. */
function ofType(value: unknown, type: string): Record<string, unknown>[] {
  if (typeof value !== "object" || value === null) return [];
  const own = (value as Record<string, unknown>)["@type"] === type ? [value as Record<string, unknown>] : [];
  return [...own, ...Object.values(value).flatMap((one) => ofType(one, type))];
}

describe.each(tags)("in %s", (language) => {
  test("every relation expands, with nothing empty or unwritten", async () => {
    for (const one of relations) {
      const node = linkedData(one, language);
      const [page] = (await expanded(node)) as [Record<string, unknown[]>];
      expect(page["@type"]).toEqual(["https://schema.org/WebPage"]);
      expect(page["https://schema.org/mentions"]).toHaveLength(one.facts.length);
      expect(page["https://schema.org/isBasedOn"]).toHaveLength(one.sources.length);
      expect(texts(node).filter((text) => text === "" || /undefined|\[object|\{\w+\}/.test(text))).toEqual([]);
    }
  });
});

test("what would be dropped or warned of fails", async () => {
  await expect(
    expanded({ "@context": { "@vocab": "https://schema.org/" }, "@id": "relative", name: "a" }),
  ).rejects.toThrow();
  await expect(expanded({ "@context": "https://schema.org", name: "a" })).rejects.toThrow();
});

/** What our data writes in Latin in every language: names, and what stands in a source. */
const latinNames = [
  ...relations.flatMap(({ people }) => Object.values(people).map(({ name }) => name)),
  ...["Suraide", "Soreide", "Tajikhydro", "Tajhydro", "SALW", "Norwegian People's Aid"],
];

test.each(["ru", "tg"] as const)("what is said in %s is in Cyrillic, names and marked texts aside", (language) => {
  for (const one of relations) {
    const said = (linkedData(one, language).mentions as Record<string, unknown>[]).flatMap(
      ({ name, description, roleName, legislationType }) =>
        [name, description, roleName, legislationType].flat().filter((text) => typeof text === "string"),
    );
    const own = said.map((text) => latinNames.reduce((rest, name) => rest.replaceAll(name, ""), text));
    expect(own.filter((text) => /\p{sc=Latn}/u.test(text))).toEqual([]);
  }
});

test("the types of no-tj", () => {
  const node = linkedData(relation("no-tj"), "en");
  expect(ofType(node, "Country").filter(({ sameAs }) => sameAs)).toMatchObject([
    { name: "Norway", sameAs: "http://www.wikidata.org/entity/Q20" },
    { name: "Tajikistan", sameAs: "http://www.wikidata.org/entity/Q863" },
  ]);
  const fact = (id: string) =>
    (node.mentions as Record<string, unknown>[]).find(
      (one) => one["@id"] === `https://entente.example/relations/no-tj/${id}`,
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
    license: "https://creativecommons.org/publicdomain/zero/1.0/",
    version: "7",
  });
});

test("a date that nothing decides, or that is vague, is in the words alone", () => {
  const [canada, leone] = ["ca-tj", "sl-tj"].map((pair) => linkedData(relation(pair), "en"));
  expect(ofType(canada, "Event")).toHaveLength(1);
  expect(ofType(canada, "Event")[0]).not.toHaveProperty("startDate");
  expect(JSON.stringify(canada)).toContain("unresolved");
  expect(ofType(leone, "Event")[0]).not.toHaveProperty("startDate");
});

const source = authoredSource.parse({ id: "page", kind: "ministry", language: "de", date: "2024-01-19" });
const sent = { kind: "ambassador", sending: "no", receiving: "tj" };

test.each<[what: string, fact: object, expected: object]>([
  [
    "a post with its time",
    { ...sent, person: "berg", from: "2020-02", until: "2023" },
    {
      roleName: "Botschafterin",
      startDate: "2020-02",
      endDate: "2023",
      mentions: {
        name: "Anna Berg",
        hasOccupation: { occupationLocation: { "@id": "https://entente.example/countries/tj" } },
      },
    },
  ],
  ["a vacant post names nobody", { ...sent, vacant: true }, { "@type": "Role", mentions: undefined }],
  [
    "nor does one of which nothing decides who held it",
    {
      ...sent,
      person: "berg",
      claims: ["page", { source: "page", says: { person: "lie" } }],
      undecided: { because: "…" },
    },
    { "@type": "Role", roleName: "Botschafter/in", mentions: undefined },
  ],
  [
    "a mission",
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
    "aid without an amount",
    { kind: "aid", donor: "no", recipient: "tj", purpose: { en: "Mines" } },
    // Told in another language than the page, it says in which.
    { "@type": "Grant", fundedItem: { name: { "@value": "Mines", "@language": "en" } } },
  ],
  [
    "a company in its spellings",
    { kind: "company", name: "X", variants: ["Xx"], operatesIn: "tj" },
    { "@type": "Organization", legalName: "X", alternateName: ["Xx"] },
  ],
])("%s", async (_, fact, expected) => {
  const authored = authoredRelation.parse({
    people: { berg: { name: "Anna Berg", gender: "f" }, lie: { name: "Ola Lie" } },
    facts: [{ id: "fact", claims: ["page"], ...fact }],
  });
  const built = buildRelation("no-tj", authored, { sources: new Map([["page", { ...source, text: null }]]) });
  const node = linkedData(built, "de");
  await expanded(node);
  const absent = { mentions: undefined, dissolutionDate: undefined };
  expect({ ...absent, ...(node.mentions as object[])[0] }).toMatchObject(expected);
});

test("nothing in it ends the script that it stands in", () => {
  const own = relation("no-tj");
  const hostile = {
    ...own,
    people: { ...own.people, "jan-petersen": { name: "</script><!--<script>", gender: "m" as const, scripts: {} } },
  };
  const script = jsonLdScript(linkedData(hostile, "en"));
  expect(script).not.toContain("<");
  expect(ofType(JSON.parse(script), "Person").map(({ name }) => name)).toContain("</script><!--<script>");
});
