// Searches of the project's own data.
import fc from "fast-check";
import { describe, expect, inject, test } from "vitest";
import { separators } from "../../../data/labels/separators.ts";
import { type Language, languages } from "../../../data/model/language.ts";
import type { Documents } from "../../../data/model/release/documents.ts";
import { statesOf } from "../../../data/model/states/pair.ts";
import { findRelations, queryWords } from "../../../data/search/find-relations.ts";
import { type Match, searchHit } from "../../../data/search/search-hit.ts";
import { encodeList } from "../../../data/search/search-lists.ts";
import { factPieces, relationPieces } from "../../../data/search/search-pieces.ts";
import { wordsOf } from "../../../data/search/search-words.ts";
import { factTitle } from "../../../data/view/words/fact-title.ts";
import { labelText } from "../../../data/view/words/words.ts";
import { relation, relations } from "../view/card.ts";

const shards: Documents["search-shard"][] = inject("release")
  .documents.filter(({ key }) => key.startsWith("search-shard/"))
  .map(({ text }) => JSON.parse(text));
const all = relations();
const index = { relations: all.length, shards };
const find = (query: string) => findRelations(queryWords(query), index);

/** A match as a line: where, in which language, and the text with what matches in brackets. */
const line = ({ where, lang, text }: Match) =>
  `${where}${lang ? ` (${lang})` : ""}: ${text.map((piece) => (piece.match ? `[${piece.text}]` : piece.text)).join("")}`;

/** What a search finds in no-tj: the matches of the relation and those of each fact. */
function inNorwayTajikistan(query: string, language: Language = "en") {
  const found = find(query);
  expect(found.pairs, query).toContain("no-tj");
  const hit = searchHit(relation("no-tj"), found, language);
  return {
    matches: hit?.matches.map(line),
    facts: Object.fromEntries(hit?.facts.map(({ id, matches }) => [id, matches.map(line)]) ?? []),
  };
}

describe("a search tells the facts, and where they match", () => {
  test.each(["Vollebaek", "Vollebæk", "vollebak", "Voolebaek", "Vollebeak", "Volleb"])("a name: %s", (query) => {
    const { matches, facts } = inNorwayTajikistan(query);
    expect(matches).toEqual([]);
    expect(Object.keys(facts)).toEqual(["visit-1999-vollebaek"]);
    expect(facts["visit-1999-vollebaek"]).toEqual([
      "people: Knut [Vollebæk]",
      "claims.mfa-tj.no.de.quotes (de): besuchten der damalige Norwegische Außenminister Herr Knut [Vollebæk]",
    ]);
  });

  test.each(["Idibek", "Идибек", "Идибек Каландар", "kalandar idibek"])("in either script: %s", (query) => {
    const { facts } = inNorwayTajikistan(query);
    expect(Object.keys(facts)).toEqual(["ambassador-tj-idibek"]);
    expect(facts["ambassador-tj-idibek"]?.[0]?.replace(/[[\]]/g, "")).toBe("person: Kalandar Idibek");
  });

  test.each([
    ["Minenräumung", "about (de): [Minenräumung]"],
    ["Minenraeumung", "about (de): [Minenräumung]"],
    ["mine clearance", "about (en): [Mine] [clearance]"],
  ])("a subject: %s", (query, match) => {
    expect(inNorwayTajikistan(query).facts["agreement-2010-08-06-mine-clearance"]).toContain(match);
  });

  test("another spelling of a company, which also takes part in programmes", () => {
    const { facts } = inNorwayTajikistan("Tajhydro");
    expect(Object.keys(facts)).toEqual(["company-tajikhydro", "cooperation-ebrd", "cooperation-ifc"]);
    expect(facts["company-tajikhydro"]).toContain("variants: [Tajhydro]");
  });

  test("what a fact is, its office, place and date, in words of any language", () => {
    expect(inNorwayTajikistan("Botschafter Wien").facts).toHaveProperty("ambassador-tj-idibek");
    expect(inNorwayTajikistan("Посол Вена").facts).toHaveProperty("ambassador-tj-idibek");
    expect(inNorwayTajikistan("møte Milano").facts).toHaveProperty("meeting-2018-12-06-muhriddin-soreide");
    expect(inNorwayTajikistan("Treffen April 2015").facts).toHaveProperty("meeting-2015-04-20-zohidi-bernoy");
    expect(inNorwayTajikistan("Suraide").facts).toHaveProperty("meeting-2021-09-21-muhriddin-soreide");
  });

  test("words of two facts find the relation, and both", () => {
    const { facts } = inNorwayTajikistan("Vollebæk Minenräumung");
    expect(Object.keys(facts).sort()).toEqual(["agreement-2010-08-06-mine-clearance", "visit-1999-vollebaek"]);
  });

  test("a state's name beside them is the relation's, and no fact is told for it", () => {
    const { matches, facts } = inNorwayTajikistan("Norwegen Vollebæk");
    expect(matches).toContain("states.no (de): [Norwegen]");
    expect(Object.keys(facts)).toEqual(["visit-1999-vollebaek"]);
  });

  test("what is the same word in several languages is told once, in the reader's where that has it", () => {
    const { facts } = inNorwayTajikistan("Astana", "nb");
    expect(facts["ambassador-no-bernoy"]?.filter((match) => match.startsWith("residence"))).toEqual([
      "residence (nb): [Astana]",
      "residence (ru): [Астана]",
    ]);
    expect(inNorwayTajikistan("Treffen 2015", "de").facts["meeting-2015-04-20-zohidi-bernoy"]?.slice(0, 2)).toEqual([
      "date (de): 20. April [2015]",
      "kind (de): [Treffen]",
    ]);
  });

  test("a long text is cut to what stands around the first match", () => {
    const { facts } = inNorwayTajikistan("Energieaudit");
    const match = facts["cooperation-ebrd"]?.find((text) => text.startsWith("claims."));
    expect(match).toMatch(/^claims\.mfa-tj\.no\.de\.quotes \(de\): ….+ \[Energieaudit\]\.$/);
    expect(match?.length).toBeLessThan(220);
  });

  test("a hit is told in the reader's language", () => {
    const hit = searchHit(relation("no-tj"), find("Idibek"), "ru");
    expect(hit).toMatchObject({
      relation: "no-tj",
      facts: [{ id: "ambassador-tj-idibek", kind: "ambassador", title: expect.stringMatching(/^Посол, Таджикистан/) }],
    });
  });
});

describe("states", () => {
  const withTajikistan = all.map(({ id }) => id).filter((id) => statesOf(id).includes("tj"));

  test.each(["Таджикистан", "Tajikistan", "Tadschikistan", "тоҷикистон", "تاجیکستان", "تاجيكستان", "TJK"])(
    "%s finds all its relations, by their names alone",
    (query) => {
      const found = find(query);
      expect([...found.pairs].sort()).toEqual([...withTajikistan].sort());
      expect(found.hasMore).toBe(false);
      const hit = searchHit(relation("af-tj"), found, "de");
      expect(hit?.matches.map(({ where }) => where)).toContain("states.tj");
      expect(hit?.facts).toEqual([]);
    },
  );

  test.each(["таджикистан норвегия", "Norwegen Tadschikistan", "norway tajikistan"])(
    "%s finds the one of both",
    (query) => {
      expect(find(query).pairs).toEqual(["no-tj"]);
    },
  );
});

test("relations of a state come before those that only speak of it", () => {
  const shard = { schema: 1, words: { oman: "adaenoom" } } as const;
  expect(findRelations(["oman"], { relations: 9, shards: [shard] }).pairs).toEqual(["no-om", "ad-ae"]);
});

test("what nobody has is not found, also beside what somebody has", () => {
  for (const query of ["Xqzzt", "Idibek Xqzzt", "…", ""]) expect(find(query).pairs, query).toEqual([]);
  expect(searchHit(relation("af-tj"), find("Idibek"), "en")).toBeNull();
});

test("a word as it is written comes before longer ones, and a similar one is taken only where there is neither", () => {
  const shard = { schema: 1, words: { oslo: "nose", oslofiord: "nodk", osla: "fino" } } as const;
  const search = (query: string) => findRelations(queryWords(query), { relations: 9, shards: [shard] }).pairs;
  expect(search("Oslo")).toEqual(["no-se", "no-dk"]);
  expect(search("Oslofjord")).toEqual(["no-dk"]);
  expect(search("Oslofyort")).toEqual(["no-dk"]);
  expect(search("Osl")).toHaveLength(3);
  expect(search("Os")).toEqual([]);
});

test("a word broken off within letters that are folded into one still finds it", () => {
  expect(find("Sirod").pairs).toEqual(["no-tj"]);
});

describe("a word that is in none of the ways there is found by its consonants", () => {
  test.each(["Bjornoy", "Bjørnøy", "Bjoernoey", "Бьёрной", "Bjørnøy Astana"])(
    "%s, whom the source writes Bernoy",
    (query) => {
      const { facts } = inNorwayTajikistan(query);
      expect(Object.keys(facts)).toContain("ambassador-no-bernoy");
      expect(facts["ambassador-no-bernoy"]).toContain("person: Ole Johan [Bernoy]");
      if (!query.includes(" ")) {
        expect(Object.keys(facts).sort()).toEqual(["ambassador-no-bernoy", "meeting-2015-04-20-zohidi-bernoy"]);
      }
    },
  );

  test.each([
    ["Edibek", "ambassador-tj-idibek"],
    ["Sereide", "meeting-2021-09-21-muhriddin-soreide"],
  ])("a vowel is wrong among the first letters: %s", (query, fact) => {
    expect(inNorwayTajikistan(query).facts).toHaveProperty(fact);
  });

  const shard = {
    schema: 1,
    words: { bern: "chno", bernoi: "notj", brunei: "bnno", "~brn": "bernoi brunei", oslo: "nose" },
  } as const;
  const search = (query: string, shards: Documents["search-shard"][] = [shard]) =>
    findRelations(queryWords(query), { relations: 9, shards });

  test("if no more than a third of its letters are others: not Bern, not Brunei", () => {
    expect(search("Bjørnøy").words.get("biornoi")).toEqual(new Set(["bernoi"]));
    expect(search("Bjørnøy").pairs).toEqual(["no-tj"]);
    expect(search("Baranao").pairs).toEqual([]);
  });

  test("and not where it is found as it is, by its beginning, or by the same three letters", () => {
    for (const [query, by] of [
      ["Brunei", "brunei"],
      ["Berno", "bernoi"],
      ["Bern", "bern bernoi"],
      ["Bruneo", "brunei"],
    ] as const) {
      expect([...(search(query).words.get(queryWords(query)[0] ?? "") ?? [])].join(" "), query).toBe(by);
      expect(search(query).missingKeys, query).toEqual([]);
    }
  });

  test("of several, the one that is nearer comes first", () => {
    const near = { bernoi: "notj", birnoi: "fitj", "~brn": "bernoi birnoi" };
    expect(search("Bjornoy", [{ schema: 1, words: near }]).pairs).toEqual(["fi-tj", "no-tj"]);
  });

  test("by what is read of the index after the word: its consonants, then the similar words", () => {
    const { "~brn": consonants, ...words } = shard.words;
    const parts = [{ oslo: words.oslo }, { "~brn": consonants }, words].map((words) => ({ schema: 1 as const, words }));
    expect(search("Bjornoy", parts.slice(0, 1))).toMatchObject({ pairs: [], missingKeys: ["~brn"] });
    expect(search("Bjornoy", parts.slice(0, 2))).toMatchObject({ pairs: [], missingKeys: ["bernoi"] });
    expect(search("Bjornoy", parts)).toMatchObject({ pairs: ["no-tj"], missingKeys: [] });
  });

  test("nothing further is read where another word cannot be found by any", () => {
    expect(search("Bjornoy Xyz", []).missingKeys).toEqual([]);
    for (const query of ["Osl0o", "Euoia", "Xyzw", "نروژستان"])
      expect(search(query, []).missingKeys, query).toEqual([]);
  });

  test("an index without consonants finds nothing by them", () => {
    const { "~brn": _, ...words } = shard.words;
    expect(search("Bjornoy", [{ schema: 1, words }]).pairs).toEqual([]);
    expect(search("Bern", [{ schema: 1, words }]).pairs).toEqual(["ch-no", "no-tj"]);
  });
});

describe("a word that very many relations have", () => {
  const few = { pairs: ["ad-ae", "no-tj"], hasMore: false };
  const many = { pairs: ["ad-ae", "ad-af", "ad-ag"], hasMore: true };
  const shard = { schema: 1, words: { visit: encodeList(many), gul: encodeList(few) } } as const;
  const search = (query: string) => findRelations(queryWords(query), { relations: 9, shards: [shard] });

  test("alone finds those that it lists, and says that there are more", () => {
    expect(search("visit")).toMatchObject({ pairs: ["ad-ae", "ad-af", "ad-ag"], hasMore: true });
  });

  test("beside another finds what the other lists, unless it would list it", () => {
    expect(search("visit Gul")).toMatchObject({ pairs: ["ad-ae", "no-tj"], hasMore: false });
  });

  test("and is looked for in the relation: one that lacks it is no hit", () => {
    const found = search("visit Gul");
    expect(searchHit(relation("no-tj"), found, "en")?.facts[0]?.id).toBe("visit-2012-11-gul");
    expect(searchHit(relation("af-tj"), found, "en")).toBeNull();
  });
});

describe("nothing is left out", () => {
  const texts = all.flatMap((relation) =>
    [relationPieces(relation), ...relation.facts.map((fact) => factPieces(fact, relation))]
      .flat()
      .map((piece) => ({ relation, ...piece })),
  );

  test("every word of every text finds its relation, and is told there", () => {
    const words = new Map(
      texts.flatMap(({ relation, text }) =>
        wordsOf(text).map(({ normalized: folded, from, until }) => [
          `${relation.id} ${folded}`,
          { relation, word: text.slice(from, until) },
        ]),
      ),
    );
    const one = fc.constantFrom(...words.values());
    fc.assert(
      fc.property(one, ({ relation, word }) => {
        const found = find(word);
        return found.pairs.includes(relation.id) && searchHit(relation, found, "de") !== null;
      }),
      { numRuns: 500 },
    );
  });

  test("every two words of a relation find it together", () => {
    const pair = fc.constantFrom(...all).chain((relation) => {
      const its = texts
        .filter((text) => text.relation === relation)
        .flatMap(({ text }) => wordsOf(text).map(({ normalized: folded }) => folded));
      return fc.tuple(fc.constant(relation), fc.constantFrom(...its), fc.constantFrom(...its));
    });
    fc.assert(
      fc.property(pair, ([relation, one, other]) => find(`${one} ${other}`).pairs.includes(relation.id)),
      { numRuns: 200 },
    );
  });

  test.each(Object.keys(languages) as Language[])(
    "every word of a fact's title finds the fact's relation: %s",
    (language) => {
      // Of a title, these words are neither the fact's nor its kind's.
      const between = [
        separators[language].or,
        labelText("as-written", language),
        labelText("converted", language),
      ].join(" ");
      const missing = all.flatMap((relation) => {
        const indexed = new Set(
          texts
            .filter((text) => text.relation === relation)
            .flatMap(({ text }) => wordsOf(text).map(({ normalized: folded }) => folded)),
        );
        return relation.facts.flatMap((fact) =>
          wordsOf(factTitle(fact, relation, language, statesOf(relation.id)))
            .map(({ normalized: folded }) => folded)
            .filter((word) => !indexed.has(word)),
        );
      });
      const unsaid = new Set(wordsOf(between).map(({ normalized: folded }) => folded));
      expect(missing.filter((word) => !unsaid.has(word))).toEqual([]);
    },
  );
});
