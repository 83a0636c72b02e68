// Facts of several made-up archives and of editors are joined. The people are fictitious.
import { describe, expect, test } from "vitest";
import type { ImportedAttributes, ImportedFact } from "../../../data/import/adapter.ts";
import { ArchiveItem } from "../../../data/import/archive/item.ts";
import { mergeRelation, type RelationImport } from "../../../data/import/merge/merge-relation.ts";
import { ImportedNames } from "../../../data/import/merge/names.ts";
import type { PersonIdentity } from "../../../data/import/name-registry.ts";
import type { AuthoredFact } from "../../../data/model/facts/authored-fact.ts";
import { authoredRelation } from "../../../data/model/facts/relation.ts";
import { recordName } from "../../../data/model/sources/record-address.ts";
import type { StateCode } from "../../../data/model/states/states.ts";

const record = (id: string) => ({ file: "a.xml", id, sha256: "0".repeat(64), fields: [] });
const fact = (id: string, attributes: object, recordId = "1"): ImportedFact => ({
  pair: "no-us",
  id,
  attributes: attributes as ImportedAttributes,
  records: [record(recordId)],
});
const envoy = { kind: "ambassador", sending: "us", receiving: "no", person: "ann-made" };
const nothing: RelationImport["earlier"] = { facts: [], claims: {}, removed: [] };

function merged(facts: [source: string, fact: ImportedFact][], more: Partial<RelationImport> = {}) {
  const imported = facts.map(([source, fact]) => ({ source, fact }));
  const sources = new Map(facts.map(([source, { records }]) => [source, new Set(records.map(recordName))]));
  return mergeRelation({
    own: { facts: [], removed: [] },
    earlier: nothing,
    imported,
    sources,
    order: ["pocom", "rdcr", "factbook"],
    ...more,
  });
}
const claims = ({ claims }: { claims: AuthoredFact["claims"] }) =>
  claims.map(({ source, says, omits }) => ({ source, says, omits }));

describe("two archives", () => {
  const [id, other] = ["ambassador-us-made", "ambassador-us-made-other"];

  test("that agree are claims of one fact", () => {
    const { facts } = merged([
      ["pocom", fact(id, { ...envoy, from: "2019-03-11", office: "high-commissioner" })],
      ["factbook", fact(other, { ...envoy, from: "2019-03-11" })],
    ]);
    expect(facts).toMatchObject([{ id, from: "2019-03-11", office: "high-commissioner" }]);
    expect(facts.map(claims)).toEqual([
      [
        { source: "pocom", says: {}, omits: [] },
        { source: "factbook", says: {}, omits: ["office"] },
      ],
    ]);
  });

  test("of which one is less precise follow the other", () => {
    const { facts } = merged([
      ["pocom", fact(id, { ...envoy, from: "2019" })],
      ["factbook", fact(other, { ...envoy, from: "2019-03-11" })],
    ]);
    expect(facts).toMatchObject([{ from: "2019-03-11", follows: { source: "factbook" } }]);
    expect(facts.map(claims)[0]?.[0]).toEqual({ source: "pocom", says: { from: "2019" }, omits: [] });
  });

  test("that contradict each other leave the fact open", () => {
    const { facts } = merged([
      ["pocom", fact(id, { ...envoy, from: "2019-03-11" })],
      ["factbook", fact(other, { ...envoy, from: "2019-03-12" })],
    ]);
    expect(facts).toMatchObject([{ from: "2019-03-11", undecided: { because: { en: expect.any(String) } } }]);
    expect(facts.map(claims)[0]?.[1]).toEqual({ source: "factbook", says: { from: "2019-03-12" }, omits: [] });
  });

  test.each([
    ["another person", { person: "ben-made" }],
    ["another term of office", { from: "2024-01-01" }],
    ["another value that a claim cannot give", { office: "minister-resident" }],
  ])("with %s stay apart", (_, changes) => {
    const first = { ...envoy, from: "2019-03-11", office: "high-commissioner" };
    const { facts } = merged([
      ["pocom", fact(id, first)],
      ["factbook", fact(other, { ...first, ...changes })],
    ]);
    expect(facts.map((each) => each.id)).toEqual([id, other]);
  });

  test("are claims of the nearest of two terms", () => {
    const { facts } = merged([
      ["pocom", fact(id, { ...envoy, from: "2018-03-11", until: "2019-02-01" })],
      ["pocom", fact(other, { ...envoy, from: "2019-03-11", until: "2021-02-01" }, "2")],
      ["factbook", fact("third", { ...envoy, from: "2019-03-11" })],
    ]);
    expect(facts.map(({ id, claims }) => [id, ...claims.map(({ source }) => source)])).toEqual([
      [id, "pocom"],
      [other, "pocom", "factbook"],
    ]);
    expect(facts.every(({ undecided }) => undecided === undefined)).toBe(true);
  });

  test("with visits at different times stay apart", () => {
    const visit = { kind: "visit", guest: "no", host: "us", people: [{ person: "ann-made" }] };
    const facts = (date: string) =>
      merged([
        ["visits", fact("visit-1", { ...visit, date: "2019-03-11/2019-03-13" })],
        ["factbook", fact("visit-2", { ...visit, date })],
      ]).facts;
    expect(facts("2019-04-01")).toHaveLength(2);
    expect(facts("2019-03-12")).toHaveLength(1);
  });

  test("keep a remark of one archive when only the other one is imported again", () => {
    const remark = { en: "A made-up remark." };
    const factbookFact = fact(other, { ...envoy, from: "2019-03-11" });
    const both = merged([
      ["pocom", fact(id, { ...envoy, from: "2019-03-11", remark })],
      ["factbook", factbookFact],
    ]);
    expect(both.facts[0]).toMatchObject({ remark, claims: [{ omits: [] }, { omits: [] }] });
    expect(merged([["factbook", factbookFact]], { earlier: both })).toEqual(both);
  });

  test("give the same fact in the same form when one of them is imported again", () => {
    const pocomFact = fact(id, { from: "2019-03-11", until: "2021", ...envoy });
    const factbookFact = fact(other, {
      ...envoy,
      from: "2019-03-11",
      office: "high-commissioner",
      date: "2019-01-30",
      dateMeans: "appointed",
    });
    const both = merged([
      ["pocom", pocomFact],
      ["factbook", factbookFact],
    ]);
    expect(both.facts.map(claims)[0]?.[0]?.omits).toEqual(["date", "office"]);
    for (const again of [
      ["pocom", pocomFact],
      ["factbook", factbookFact],
    ] as const)
      expect(JSON.stringify(merged([[...again]], { earlier: both }))).toBe(JSON.stringify(both));
  });

  test("keep their claims when only one of them is imported again", () => {
    const both = merged([
      ["pocom", fact(id, { ...envoy, from: "2019" })],
      ["factbook", fact(other, { ...envoy, from: "2019-03-11" })],
    ]);
    const again = merged([["pocom", fact(id, { ...envoy, from: "2019" })]], { earlier: both });
    expect(
      again.facts
        .map(claims)[0]
        ?.map(({ source }) => source)
        .sort(),
    ).toEqual(["factbook", "pocom"]);
    expect(again.facts[0]).toMatchObject({ id, from: "2019-03-11", follows: { source: "factbook" } });
    const gone = merged([], { earlier: both, sources: new Map([["factbook", new Set<string>()]]) });
    expect(gone.facts).toMatchObject([{ id, from: "2019", claims: [{ source: "pocom" }] }]);
    expect(gone.facts[0]).not.toHaveProperty("follows");
  });
});

describe("two records of one archive", () => {
  const terms = (first: string, second: string): [string, ImportedFact][] => [
    ["pocom", fact("ambassador-us-made-2010", { ...envoy, from: "2010-08-25", until: "2010-12-31" }, first)],
    ["pocom", fact("ambassador-us-made-2012", { ...envoy, from: "2011-01-05" }, second)],
  ];

  test("are two facts, even if one term follows the other", () => {
    const { facts } = merged(terms("1", "2"));
    expect(facts.map(({ id, claims, undecided }) => [id, claims.length, undecided])).toEqual([
      ["ambassador-us-made-2010", 1, undefined],
      ["ambassador-us-made-2012", 1, undefined],
    ]);
  });

  test("become two facts even if an earlier import joined them", () => {
    const [first, second] = terms("1", "2");
    if (!first || !second) throw new Error("there are two terms");
    const joined = merged([first]);
    const claims = (joined.facts[0]?.claims ?? []).flatMap((claim) => [
      claim,
      { ...claim, records: [record("2")], says: { from: "2011-01-05" } },
    ]);
    const earlier = { ...joined, facts: joined.facts.map((each) => ({ ...each, claims })) };
    expect(merged([first, second], { earlier }).facts.map(({ id }) => id)).toEqual([
      "ambassador-us-made-2010",
      "ambassador-us-made-2012",
    ]);
  });
});

describe("what does not fit together", () => {
  const establishment = fact("establishment", { kind: "establishment", date: "1979-01-01" }, "9");

  test.each([
    ["before", "1913-05-02", true],
    ["on the day of", "1979-01-01", false],
    ["perhaps after", "1979", false],
  ])("heads of mission %s the establishment of relations (%s): remark %s", (_, from, hasRemark) => {
    const { facts } = merged([
      ["rdcr", establishment],
      ["pocom", fact("a", { ...envoy, from })],
    ]);
    const remark = facts.find(({ kind }) => kind === "establishment")?.remark;
    expect(remark?.en).toEqual(hasRemark ? expect.stringMatching(/heads of mission even before/) : undefined);
  });

  test.each([
    ["more than a month after a successor's start", "1850-01-25", "ben-made", true],
    ["up to a month after a successor's start", "1849-12-30", "ben-made", false],
    ["more than a month after the start of the next term of the same person", "1850-01-25", "ann-made", true],
    ["in the year of a successor's start", "1849", "ben-made", false],
  ])("the end of a term %s", (_, until, person, isSuspect) => {
    const { facts } = merged([
      ["pocom", fact("a", { ...envoy, from: "1845-10-11", until })],
      ["pocom", fact("b", { ...envoy, person, from: "1849-12-01" }, "2")],
    ]);
    expect(facts.map(({ suspect }) => suspect?.because.en)).toEqual([
      isSuspect ? expect.stringContaining("more than a month before this one ended") : undefined,
      undefined,
    ]);
  });

  test.each([
    ["1849-12-01", true],
    ["1845-10-30", false],
  ])("an appointment on %s, after the term began: suspect %s", (date, isSuspect) => {
    const { facts } = merged([["pocom", fact("a", { ...envoy, date, dateMeans: "appointed", from: "1845-10-11" })]]);
    expect(facts[0]?.suspect?.because.en).toEqual(
      isSuspect ? expect.stringContaining("more than a month before the appointment") : undefined,
    );
  });
});

describe("an editors' fact", () => {
  const own = authoredRelation.parse({
    facts: [{ id: "establishment", kind: "establishment", date: "1992-02-14", claims: ["ministry"] }],
  });
  const ofArchive = (date: string) =>
    merged([["rdcr", fact("establishment-2", { kind: "establishment", date })]], { own });

  test("gets the archive's claim, with what it says differently", () => {
    expect(ofArchive("1992-02-14").claims.establishment).toMatchObject([{ source: "rdcr", says: {}, omits: [] }]);
    expect(ofArchive("1992-02-19").claims.establishment).toMatchObject([{ says: { date: "1992-02-19" } }]);
    expect(ofArchive("1992-02-19").facts).toEqual([]);
  });

  test("that a claim cannot contradict is named, with the record and the cure", () => {
    const earlier = merged([
      ["pocom", fact("ambassador-us-made", { ...envoy, from: "2019", office: "high-commissioner" })],
    ]);
    const again = (attributes: object) =>
      merged([["pocom", fact("ambassador-us-made", { ...envoy, from: "2019", office: "high-commissioner" })]], {
        own: authoredRelation.parse({ facts: [{ ...envoy, from: "2019", ...attributes, claims: ["ministry"] }] }),
        earlier,
      });
    expect(() => again({ id: "ambassador-us-made", office: "minister-resident" })).toThrow(
      /^data\/relations\/no-us\.yml: ambassador-us-made: “office” is not what the record a\.xml#1 of pocom gives/,
    );
    const both = again({ id: "ambassador-us-made-1", office: "minister-resident" });
    expect(both.facts.map(({ id }) => id)).toEqual(["ambassador-us-made"]);
  });

  describe("that says less than an archive", () => {
    const id = "ambassador-us-made";
    const ownEnvoy = (attributes = {}) =>
      authoredRelation.parse({ facts: [{ id, ...envoy, from: "2019", ...attributes, claims: ["ministry"] }] });
    const pocomFact = fact(id, { ...envoy, from: "2019", until: "2021-01-20", office: "high-commissioner" });
    const first = merged([["pocom", pocomFact]], { own: ownEnvoy() });

    test("gets the archive's attributes", () => {
      expect(first.attributes).toEqual({ [id]: { office: "high-commissioner", until: "2021-01-20" } });
      expect(first.claims[id]).toMatchObject([{ source: "pocom", says: {}, omits: [] }]);
      expect(merged([["pocom", pocomFact]], { own: ownEnvoy(), earlier: first })).toEqual(first);
    });

    test("gets a date with its meaning, or not at all", () => {
      const dated = fact(id, { ...envoy, from: "2019", date: "2018", dateMeans: "appointed" });
      expect(merged([["pocom", dated]], { own: ownEnvoy() }).attributes).toEqual({
        [id]: { date: "2018", dateMeans: "appointed" },
      });
      const ownDate = { date: "2018-05", dateMeans: "credentials" };
      expect(
        merged([["pocom", fact(id, { ...envoy, from: "2019" })]], { own: ownEnvoy(ownDate) }).attributes,
      ).toBeUndefined();
    });

    test("gets no attribute on which archives differ", () => {
      const factbookFact = fact(id, { ...envoy, until: "2021", office: "high-commissioner" });
      const both = merged(
        [
          ["pocom", pocomFact],
          ["factbook", factbookFact],
        ],
        { own: ownEnvoy() },
      );
      expect(both.attributes).toEqual({ [id]: { office: "high-commissioner" } });
      expect(both.claims[id]?.map(({ omits }) => omits)).toEqual([[], ["from"]]);
    });

    test("keeps what another archive says if editors write the attribute later", () => {
      const later = merged([["factbook", fact(id, { ...envoy, from: "2019" })]], {
        own: ownEnvoy({ until: "2021-01-21" }),
        earlier: first,
      });
      expect(later.attributes).toEqual({ [id]: { office: "high-commissioner" } });
      expect(later.claims[id]).toMatchObject([
        { source: "pocom", says: { until: "2021-01-20" } },
        { source: "factbook", omits: ["until", "office"] },
      ]);
    });
  });

  test("keeps its id when the archive is imported again", () => {
    const earlier = ofArchive("1992-02-19");
    const again = merged([["rdcr", fact("establishment-2", { kind: "establishment", date: "1992-02-19" })]], {
      own,
      earlier,
    });
    expect(again).toEqual(earlier);
  });
});

describe("names", () => {
  const item = new ArchiveItem("a.xml", "7", 3, "", []);
  const known = {
    own: { people: { "ole-made": { name: "Ole Måde", scripts: {} } }, cities: {}, states: new Map() },
    imported: { people: {}, identities: {}, cities: {} },
  };
  const of = (archive: string, state: StateCode, id?: string): PersonIdentity => ({
    archive,
    state,
    ...(id ? { id } : {}),
  });

  test("of people known to the editors get the editors' key in every archive, whatever the diacritics", () => {
    const names = new ImportedNames(known);
    const keys = ["visits", "factbook"].map((archive) => names.person("Ole Made", of(archive, "no"), item));
    expect(keys).toEqual(["ole-made", "ole-made"]);
  });

  test("of people who serve another state than the editors' namesake do not", () => {
    const own = { ...known.own, states: new Map([["ole-made", new Set<StateCode>(["no"])]]) };
    const names = new ImportedNames({ ...known, own });
    expect(names.person("Ole Made", of("pocom", "us", "made-ole"), item)).toBe("ole-made-2");
    expect(names.person("Ole Made", of("visits", "no"), item)).toBe("ole-made");
  });

  test("of namesakes within an archive differ, and are the same across archives", () => {
    const names = new ImportedNames(known);
    const identities = [of("pocom", "us", "1"), of("pocom", "us", "2"), of("historian", "us", "made-ann")];
    expect(identities.map((identity) => names.person("Ann Made", identity, item))).toEqual([
      "ann-made",
      "ann-made-2",
      "ann-made",
    ]);
  });

  test("of namesakes in the service of different states differ, in any archive", () => {
    const names = new ImportedNames(known);
    const identities = [
      of("pocom", "us", "1"),
      of("visits", "no"),
      of("chancery", "us"),
      of("chancery", "no"),
      of("gazette", "fr"),
    ];
    expect(identities.map((identity) => names.person("Ann Made", identity, item))).toEqual([
      "ann-made",
      "ann-made-2",
      "ann-made",
      "ann-made-2",
      "ann-made-3",
    ]);
  });

  test("of many cities and namesakes get keys without a search through all of them", () => {
    const names = new ImportedNames(known);
    const numbers = Array.from({ length: 15_000 }, (_, index) => index);
    const people = numbers.map((number) => {
      names.city(`City ${number}`, "cl", item);
      return ["visits", "gazette"].map((archive) => names.person(`Ann ${number}`, of(archive, "no"), item));
    });
    const imported = names.entries(new Set(people.flat()));
    const again = new ImportedNames({ ...known, imported });
    expect(numbers.map((number) => again.city(`City ${number}`, "cl", item))).toEqual(
      numbers.map((number) => `city-${number}`),
    );
    expect(people.every(([first, second]) => first === second)).toBe(true);
  }, 20_000);

  test("without Latin letters are refused, with the file and the record", () => {
    const names = new ImportedNames(known);
    const message = (name: string) =>
      `a.xml:3: the record “7” has the name “${name}”, which has no Latin letters; nothing was imported`;
    expect(() => names.person("Анна", of("visits", "ru"), item)).toThrow(message("Анна"));
    expect(() => names.city("東京", "jp", item)).toThrow(message("東京"));
  });

  test("keep the gender that only one record gives", () => {
    const names = new ImportedNames(known);
    names.person("Otto", { ...of("visits", "no"), gender: "m" }, item);
    names.person("Otto", of("visits", "no"), item);
    expect(names.entries(new Set(["otto"])).people.otto).toEqual({ name: "Otto", gender: "m", scripts: {} });
  });

  test("have the spelling with more diacritics, whichever archive comes last", () => {
    const imported = { ...known.imported, cities: { fictum: { state: "cl" as const, name: { en: "Fictúm" } } } };
    const names = new ImportedNames({ ...known, imported });
    expect([
      names.city("Fictum", "cl", item),
      names.person("José Made", of("visits", "cl"), item),
      names.person("Jose Made", of("factbook", "cl"), item),
    ]).toEqual(["fictum", "jose-made", "jose-made"]);
    expect(names.entries(new Set(["jose-made"])).people["jose-made"]).toMatchObject({ name: "José Made" });
    expect(names.entries(new Set()).cities.fictum).toEqual({ state: "cl", name: { en: "Fictúm" } });
  });

  test("of cities in different states differ", () => {
    const names = new ImportedNames(known);
    expect([
      names.city("Santiago", "cl", item),
      names.city("Santiago", "do", item),
      names.city("Santiago", "cl", item),
    ]).toEqual(["santiago", "santiago-do", "santiago"]);
  });
});
