// Searches of the project's own data.
import fc from "fast-check";
import { describe, expect, inject, test } from "vitest";
import { separators } from "../../../data/labels/separators.ts";
import type { Fact } from "../../../data/model/facts/fact.ts";
import { type Language, languages } from "../../../data/model/language.ts";
import type { Documents } from "../../../data/model/release/documents.ts";
import { statesOf } from "../../../data/model/states/pair.ts";
import { factPieces, relationPieces } from "../../../data/search/fact-pieces.ts";
import { findRelations } from "../../../data/search/find-relations.ts";
import { wordsOf } from "../../../data/search/normalized-words.ts";
import { queryWords } from "../../../data/search/query-words.ts";
import { type Match, searchHit } from "../../../data/search/search-hit.ts";
import { encodeList } from "../../../data/search/stored-lists.ts";
import { factTitle } from "../../../data/view/words/fact-title.ts";
import { labelText } from "../../../data/view/words/words.ts";
import { relation, relations } from "../view/card.ts";

const shards: Documents["search-shard"][] = inject("release")
  .documents.filter(({ key }) => key.startsWith("search-shard/"))
  .map(({ text }) => JSON.parse(text));
const all = relations();
const index = { relations: all.length, shards };
const find = (query: string) => findRelations(queryWords(query), index);

/** Formats a match as a line: attribute, language, and the text with the matching parts in brackets. */
const line = ({ where, lang, text }: Match) =>
  `${where}${lang ? ` (${lang})` : ""}: ${text.map((piece) => (piece.match ? `[${piece.text}]` : piece.text)).join("")}`;

/** Returns what a search finds in no-tj: the matches of the relation and those of each fact. */
function inNorwayTajikistan(query: string, language: Language = "en") {
  const result = find(query);
  expect(result.pairs, query).toContain("no-tj");
  const hit = searchHit(relation("no-tj"), result, language);
  return {
    matches: hit?.matches.map(line),
    facts: Object.fromEntries(hit?.facts.map(({ id, matches }) => [id, matches.map(line)]) ?? []),
  };
}

describe("a search returns the matching facts, and where they match", () => {
  test.each(["Vollebaek", "Vollebæk", "vollebak", "Voolebaek", "Vollebeak", "Volleb"])("for a name: %s", (query) => {
    const { matches, facts } = inNorwayTajikistan(query);
    expect(matches).toEqual([]);
    expect(Object.keys(facts)).toEqual(["visit-1999-vollebaek"]);
    // Some spellings also match the name in Cyrillic script.
    expect(facts["visit-1999-vollebaek"]?.filter((match) => match !== "people: Кнут [Воллебек]")).toEqual([
      "people: Knut [Vollebæk]",
      "claims.mfa-tj.no.de.quotes (de): besuchten der damalige Norwegische Außenminister Herr Knut [Vollebæk]",
    ]);
  });

  test("for a word of what editors explain, after matches in the fact itself", () => {
    expect(inNorwayTajikistan("respectively").facts).toEqual({
      "visit-1999-vollebaek": [expect.stringMatching(/^remark \(en\): .*“bzw\.” \(“\[respectively\]”\) as/)],
    });
    expect(inNorwayTajikistan("agrees").facts["establishment-1992"]).toEqual([
      expect.stringMatching(/^follows\.because \(en\): .*which \[agrees\]/),
    ]);
  });

  test.each(["Idibek", "Идибек", "Идибек Каландар", "kalandar idibek"])("for a name in either script: %s", (query) => {
    const { facts } = inNorwayTajikistan(query);
    expect(Object.keys(facts)).toEqual(["ambassador-tj-idibek"]);
    expect(facts["ambassador-tj-idibek"]?.[0]?.replace(/[[\]]/g, "")).toBe("person: Kalandar Idibek");
  });

  test.each([
    ["Minenräumung", "about (de): [Minenräumung]"],
    ["Minenraeumung", "about (de): [Minenräumung]"],
    ["mine clearance", "about (en): [Mine] [clearance]"],
  ])("for a subject: %s", (query, match) => {
    expect(inNorwayTajikistan(query).facts["agreement-2010-08-06-mine-clearance"]).toContain(match);
  });

  test.each([
    "ambassador to Norway Idibek",
    "Botschafter Idibek in Norwegen",
    "Idibek i Norge",
    "сафири Идибек дар Норвегия",
  ])("whatever short words the query has: %s", (query) => {
    expect(Object.keys(inNorwayTajikistan(query).facts)).toContain("ambassador-tj-idibek");
  });

  test.each(["to", "no", "в", "in no"])("also for a query of short words or codes: %s", (query) => {
    expect(queryWords(query)).toHaveLength(query.split(" ").length);
  });

  test("for another spelling of a company, which also takes part in programmes", () => {
    const { facts } = inNorwayTajikistan("Tajhydro");
    expect(Object.keys(facts)).toEqual(["company-tajikhydro", "cooperation-ebrd", "cooperation-ifc"]);
    expect(facts["company-tajikhydro"]).toContain("variants: [Tajhydro]");
  });

  test("for the kind, office, place and date of a fact, in any language", () => {
    expect(inNorwayTajikistan("Botschafter Wien").facts).toHaveProperty("ambassador-tj-idibek");
    expect(inNorwayTajikistan("Посол Вена").facts).toHaveProperty("ambassador-tj-idibek");
    expect(inNorwayTajikistan("møte Milano").facts).toHaveProperty("meeting-2018-12-06-muhriddin-soreide");
    expect(inNorwayTajikistan("Treffen April 2015").facts).toHaveProperty("meeting-2015-04-20-zohidi-bernoy");
    expect(inNorwayTajikistan("Suraide").facts).toHaveProperty("meeting-2021-09-21-muhriddin-soreide");
  });

  test("for words from two facts", () => {
    const { facts } = inNorwayTajikistan("Vollebæk Minenräumung");
    expect(Object.keys(facts).sort()).toEqual(["agreement-2010-08-06-mine-clearance", "visit-1999-vollebaek"]);
  });

  test("a state's name matches the relation and adds no facts", () => {
    const { matches, facts } = inNorwayTajikistan("Norwegen Vollebæk");
    expect(matches).toContain("states.no (de): [Norwegen]");
    expect(Object.keys(facts)).toEqual(["visit-1999-vollebaek"]);
  });

  test("shows a word that several languages share once, in the reader's language if possible", () => {
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

  test("shortens a long text to the words around the first match", () => {
    const { facts } = inNorwayTajikistan("Energieaudit");
    const match = facts["cooperation-ebrd"]?.find((text) => text.startsWith("claims."));
    expect(match).toMatch(/^claims\.mfa-tj\.no\.de\.quotes \(de\): ….+ \[Energieaudit\]\.$/);
    expect(match?.length).toBeLessThan(220);
  });

  test("describes a hit in the reader's language", () => {
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
    "%s finds all relations of Tajikistan, and only by their names",
    (query) => {
      const result = find(query);
      expect([...result.pairs].sort()).toEqual([...withTajikistan].sort());
      expect(result.hasMore).toBe(false);
      const hit = searchHit(relation("af-tj"), result, "de");
      expect(hit?.matches.map(({ where }) => where)).toContain("states.tj");
      expect(hit?.facts).toEqual([]);
    },
  );

  test.each(["таджикистан норвегия", "Norwegen Tadschikistan", "norway tajikistan"])(
    "%s finds the relation of both states",
    (query) => {
      expect(find(query).pairs).toEqual(["no-tj"]);
    },
  );
});

describe("a further name of a state", () => {
  const shard = {
    schema: 1,
    words: { england: "fino", englund: "fise", iran: "irtj", uk: "beno", union: "beno" },
  } as const;
  const pairsOf = new Map([
    ["gb", ["gb-ir", "gb-no"]],
    ["ru", ["no-ru", "ru-tj"]],
  ]);
  const search = (query: string) => findRelations(queryWords(query), { relations: 9, shards: [shard], pairsOf });

  test("finds the state's relations, then those that have the word, but no similar words", () => {
    expect(search("England").pairs).toEqual(["gb-ir", "gb-no", "fi-no"]);
    expect(search("UK").pairs).toEqual(["gb-ir", "gb-no", "be-no"]);
    expect(search("Englunt").pairs).toEqual(["fi-se"]);
  });

  test("finds the relation of two states, whichever names the query has", () => {
    expect(search("England USSR").pairs).toEqual([]);
    expect(search("UK Iran").pairs).toEqual([]);
    const withIran = { ...shard, words: { ...shard.words, iran: "gbirirtj" } };
    expect(findRelations(queryWords("UK Iran"), { relations: 9, shards: [withIran], pairsOf }).pairs).toEqual([
      "gb-ir",
    ]);
  });

  test("counts only as a whole", () => {
    expect(search("Soviet Union").pairs).toEqual(["no-ru", "ru-tj"]);
    expect(search("Union").pairs).toEqual(["be-no"]);
    expect(search("Soviet").pairs).toEqual([]);
  });

  test("is not looked up in facts, and is shown as the state's name today", () => {
    const found = findRelations(queryWords("USSR Tajikistan"), { ...index, pairsOf: new Map([["ru", ["ru-tj"]]]) });
    expect(found.pairs).toEqual(["ru-tj"]);
    const hit = searchHit(relation("ru-tj"), found, "de");
    expect(hit?.matches.map(line).filter((match) => !match.startsWith("states.tj"))).toEqual([
      "states.ru (de): [Russland]",
    ]);
    expect(hit?.facts).toEqual([]);
  });

  test("is shown once for a state that also has a word of it in its own names", () => {
    const pairs = new Map([["de", ["de-tj"]]]);
    const found = findRelations(queryWords("West Germany"), { ...index, pairsOf: pairs });
    const hit = searchHit(relation("de-tj"), found, "en");
    expect(hit?.matches.map(line).filter((match) => match.includes("(en)"))).toEqual(["states.de (en): [Germany]"]);
  });
});

describe("of facts with equally many words", () => {
  const { facts, ...rest } = relation("no-tj");
  const [ambassador] = facts.filter(({ id }) => id === "ambassador-no-bernoy") as [Fact];
  const [visit] = facts.filter(({ id }) => id === "visit-1999-vollebaek") as [Fact];
  const plain = (id: string, changes: object) =>
    ({ ...ambassador, claims: [], remark: undefined, id, ...changes }) as Fact;
  const idsFor = (query: string, changed: readonly Fact[]) => {
    const words = new Map(queryWords(query).map(({ word }) => [word, new Set([word, `${word}s`])]));
    return searchHit({ ...rest, facts: changed as Fact[] }, { words, states: new Map() }, "en")?.facts.map(
      ({ id }) => id,
    );
  };

  test("those that began in a year come before those that ended in it", () => {
    const terms = [
      plain("until-1961", { date: "1957", until: "1961" }),
      plain("from-1961", { date: "1961", until: "1964" }),
    ];
    expect(idsFor("Ambassador 1961", terms)).toEqual(["from-1961", "until-1961"]);
  });

  test("a fact's main attributes come before sources, and these before explanations", () => {
    const named = (id: string, exact: string) =>
      plain(id, { person: undefined, claims: visit.claims.map((claim) => ({ ...claim, quotes: [{ exact }] })) });
    const about = [
      plain("remark", { person: undefined, remark: { en: "Bernoy was ill." } }),
      named("quote", "Herr Bernoy"),
      plain("person", {}),
    ];
    expect(idsFor("Bernoy", about)).toEqual(["person", "quote", "remark"]);
  });

  test("the word itself comes before a longer one", () => {
    const names = ["Oslos", "Oslo"].map((name) => ({
      kind: "company",
      id: name.toLowerCase(),
      name,
      variants: [],
      claims: [],
    }));
    expect(idsFor("Oslo", names as unknown as Fact[])).toEqual(["oslo", "oslos"]);
  });

  test("those that match equally well stay in the relation's order", () => {
    const terms = ["1958", "1961", "1957"].map((date) => plain(`from-${date}`, { date }));
    expect(idsFor("Ambassador", terms)).toEqual(["from-1958", "from-1961", "from-1957"]);
  });
});

test("relations of a state come before those that only mention it", () => {
  const shard = { schema: 1, words: { oman: "adaenoom" } } as const;
  expect(findRelations(queryWords("Oman"), { relations: 9, shards: [shard] }).pairs).toEqual(["no-om", "ad-ae"]);
});

test("a word that does not occur finds nothing, even next to one that does", () => {
  for (const query of ["Xqzzt", "Idibek Xqzzt", "…", ""]) expect(find(query).pairs, query).toEqual([]);
  expect(searchHit(relation("af-tj"), find("Idibek"), "en")).toBeNull();
});

test("exact words come before longer ones, and similar words count only if there is neither", () => {
  const shard = { schema: 1, words: { oslo: "nose", oslofiord: "nodk", osla: "fino" } } as const;
  const search = (query: string) => findRelations(queryWords(query), { relations: 9, shards: [shard] }).pairs;
  expect(search("Oslo")).toEqual(["no-se", "no-dk"]);
  expect(search("Oslofjord")).toEqual(["no-dk"]);
  expect(search("Oslofyort")).toEqual(["no-dk"]);
  expect(search("Osl")).toHaveLength(3);
  expect(search("Os")).toEqual([]);
});

test("finds a word cut off within letters that normalize to a single one", () => {
  expect(find("Sirod").pairs).toEqual(["no-tj"]);
});

describe("a word without any other match is found by its consonants", () => {
  test.each(["Bjornoy", "Bjørnøy", "Bjoernoey", "Бьёрной", "Bjørnøy Astana"])(
    "%s finds the person whom the source spells Bernoy",
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
  ])("even if a vowel among its first letters is wrong: %s", (query, fact) => {
    expect(inNorwayTajikistan(query).facts).toHaveProperty(fact);
  });

  const shard = {
    schema: 1,
    words: { bern: "chno", bernoi: "notj", brunei: "bnno", "~brn": "bernoi brunei", oslo: "nose" },
  } as const;
  const search = (query: string, shards: Documents["search-shard"][] = [shard]) =>
    findRelations(queryWords(query), { relations: 9, shards });

  test("but only if at most a third of its letters differ: not as Bern or Brunei", () => {
    expect(search("Bjørnøy").words.get("biornoi")).toEqual(new Set(["bernoi"]));
    expect(search("Bjørnøy").pairs).toEqual(["no-tj"]);
    expect(search("Baranao").pairs).toEqual([]);
  });

  test("but not if it is found exactly, as a prefix, or by the same first three letters", () => {
    for (const [query, by] of [
      ["Brunei", "brunei"],
      ["Berno", "bernoi"],
      ["Bern", "bern bernoi"],
      ["Bruneo", "brunei"],
    ] as const) {
      expect([...(search(query).words.get(queryWords(query)[0]?.word ?? "") ?? [])].join(" "), query).toBe(by);
      expect(search(query).missingKeys, query).toEqual([]);
    }
  });

  test("the most similar word comes first", () => {
    const similarWords = { bernoi: "notj", birnoi: "fitj", "~brn": "bernoi birnoi" };
    expect(search("Bjornoy", [{ schema: 1, words: similarWords }]).pairs).toEqual(["fi-tj", "no-tj"]);
  });

  test("the index is read for the consonants, then for the similar words", () => {
    const { "~brn": consonants, ...words } = shard.words;
    const parts = [{ oslo: words.oslo }, { "~brn": consonants }, words].map((words) => ({ schema: 1 as const, words }));
    expect(search("Bjornoy", parts.slice(0, 1))).toMatchObject({ pairs: [], missingKeys: ["~brn"] });
    expect(search("Bjornoy", parts.slice(0, 2))).toMatchObject({ pairs: [], missingKeys: ["bernoi"] });
    expect(search("Bjornoy", parts)).toMatchObject({ pairs: ["no-tj"], missingKeys: [] });
  });

  test("nothing more is read if another word cannot be found", () => {
    expect(search("Bjornoy Xyz", []).missingKeys).toEqual([]);
    for (const query of ["Osl0o", "Euoia", "Xyzw", "نروژستان"])
      expect(search(query, []).missingKeys, query).toEqual([]);
  });

  test("an index without consonants finds nothing this way", () => {
    const { "~brn": _, ...words } = shard.words;
    expect(search("Bjornoy", [{ schema: 1, words }]).pairs).toEqual([]);
    expect(search("Bern", [{ schema: 1, words }]).pairs).toEqual(["ch-no", "no-tj"]);
  });
});

describe("a word that occurs in very many relations", () => {
  const short = { pairs: ["ad-ae", "no-tj"], hasMore: false };
  const cutOff = { pairs: ["ad-ae", "ad-af", "ad-ag"], hasMore: true };
  const shard = { schema: 1, words: { visit: encodeList(cutOff), gul: encodeList(short) } } as const;
  const search = (query: string) => findRelations(queryWords(query), { relations: 9, shards: [shard] });

  test("finds the listed relations on its own, and says that there are more", () => {
    expect(search("visit")).toMatchObject({ pairs: ["ad-ae", "ad-af", "ad-ag"], hasMore: true });
  });

  test("with another word, finds that word's relations unless the cut-off list excludes them", () => {
    expect(search("visit Gul")).toMatchObject({ pairs: ["ad-ae", "no-tj"], hasMore: false });
  });

  test("returns no hit for a relation that lacks the word", () => {
    const result = search("visit Gul");
    expect(searchHit(relation("no-tj"), result, "en")?.facts[0]?.id).toBe("visit-2012-11-gul");
    expect(searchHit(relation("af-tj"), result, "en")).toBeNull();
  });
});

describe("every text can be found", () => {
  const texts = all.flatMap((relation) =>
    [relationPieces(relation), ...relation.facts.map((fact) => factPieces(fact, relation))]
      .flat()
      .map((piece) => ({ relation, ...piece })),
  );

  test("every word of every text finds its relation and gives a hit there", () => {
    const words = new Map(
      texts.flatMap(({ relation, text }) =>
        wordsOf(text).map(({ normalized, from, until }) => [
          `${relation.id} ${normalized}`,
          { relation, word: text.slice(from, until) },
        ]),
      ),
    );
    const anyWord = fc.constantFrom(...words.values());
    fc.assert(
      fc.property(anyWord, ({ relation, word }) => {
        const result = find(word);
        return result.pairs.includes(relation.id) && searchHit(relation, result, "de") !== null;
      }),
      { numRuns: 500 },
    );
  });

  test("any two words of a relation find it together", () => {
    const pair = fc.constantFrom(...all).chain((relation) => {
      const relationWords = texts
        .filter((text) => text.relation === relation)
        .flatMap(({ text }) => wordsOf(text).map(({ normalized }) => normalized));
      return fc.tuple(fc.constant(relation), fc.constantFrom(...relationWords), fc.constantFrom(...relationWords));
    });
    fc.assert(
      fc.property(pair, ([relation, first, second]) => find(`${first} ${second}`).pairs.includes(relation.id)),
      { numRuns: 200 },
    );
  });

  test.each(Object.keys(languages) as Language[])(
    "every word of a fact's title finds the relation, in %s",
    (language) => {
      // These words of a title belong neither to the fact nor to its kind.
      const connectingWords = [
        separators[language].or,
        labelText("as-written", language),
        labelText("converted", language),
      ].join(" ");
      const missing = all.flatMap((relation) => {
        const indexed = new Set(
          texts
            .filter((text) => text.relation === relation)
            .flatMap(({ text }) => wordsOf(text).map(({ normalized }) => normalized)),
        );
        return relation.facts.flatMap((fact) =>
          wordsOf(factTitle(fact, relation, language, statesOf(relation.id)))
            .map(({ normalized }) => normalized)
            .filter((word) => !indexed.has(word)),
        );
      });
      const notIndexed = new Set(wordsOf(connectingWords).map(({ normalized }) => normalized));
      expect(missing.filter((word) => !notIndexed.has(word))).toEqual([]);
    },
  );
});
