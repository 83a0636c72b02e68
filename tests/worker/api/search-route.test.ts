import { expect, test } from "vitest";
import { relations } from "../../data/view/card.ts";
import { publishedWorker } from "../published-worker.ts";

const worker = publishedWorker();
const { get, getAll, getProblem } = worker;

interface Result {
  relation: { id: string; states: { code: string; name: string }[]; facts: number };
  matches: { where: string; lang: string | null; text: { text: string; match?: true }[] }[];
  facts: { id: string; title: string; page: string; matches: Result["matches"] }[];
}
const find = (query: string, parameters = "") =>
  getAll<Result>(`/v1/search?q=${encodeURIComponent(query)}&lang=de&limit=100${parameters}`, "results");
const matchingTexts = (matches: Result["matches"]) =>
  matches.flatMap(({ text }) => text.flatMap((piece) => (piece.match ? [piece.text] : [])));

test.each(["Vollebaek", "Vollebæk", "vollebaek", "Воллебек", "Vollebek"])(
  "finds a name in any spelling: %s",
  async (query) => {
    const found = await find(query);
    expect(found.map(({ relation }) => relation.id)).toEqual(["no-tj"]);
    expect(found[0]?.facts.length).toBeGreaterThan(0);
    for (const { page, matches } of found[0]?.facts ?? []) {
      expect(page).toMatch(/^https:\/\/entente\.example\/relations\/no-tj\/[a-z0-9-]+\?lang=de$/);
      expect(matchingTexts(matches).join()).toMatch(/Voll?eb[aæ]|Воллебек|Фоллебек/i);
    }
  },
);

test.each(["Bjornoy", "Bjørnøy"])(
  "finds a name that the source spells differently, but no merely similar names: %s",
  async (query) => {
    const found = await find(query);
    expect(found.map(({ relation }) => relation.id)).toEqual(["no-tj"]);
    expect(found[0]?.facts.map(({ id }) => id).sort()).toEqual([
      "ambassador-no-bernoy",
      "meeting-2015-04-20-zohidi-bernoy",
    ]);
    const words = found[0]?.facts.flatMap(({ matches }) => matchingTexts(matches)) ?? [];
    expect([...new Set(words)]).toEqual(["Bernoy"]);
  },
);

test("finds the relations of a state by its name, and says that the state's name matches", async () => {
  const found = await find("Таджикистан");
  const tajik = relations().filter(({ id }) => id.includes("tj"));
  expect(found.map(({ relation }) => relation.id).sort()).toEqual(tajik.map(({ id }) => id).sort());
  expect(found[0]?.matches).toContainEqual({
    where: "states.tj",
    lang: "ru",
    text: [{ text: "Таджикистан", match: true }],
  });
  expect(await find("Таджикистан Норвегия")).toHaveLength(1);
});

interface State {
  code: string;
  name: string;
  relations: number;
  url: string;
  page: string;
}
async function findStates(query: string, language = "de"): Promise<State[]> {
  const response = await get(`/v1/search?q=${encodeURIComponent(query)}&lang=${language}&limit=1`);
  return (await response.json<{ states: State[] }>()).states;
}
const countOf = (state: string) => relations().filter(({ id }) => id.split("-").includes(state)).length;

test.each([
  ["en", "Norway"],
  ["de", "Norwegen"],
  ["nb", "Norge"],
  ["ru", "Норвегия"],
  ["tg", "Норвегия"],
  ["fa", "نروژ"],
])("finds a state by its name in any language, and names it in %s", async (language, name) => {
  for (const query of ["Norwegen", "norway", "НОРВЕГИЯ", "نروژ", "norvege", "Norwigen"]) {
    const [state, ...others] = await findStates(query, language);
    expect([query, state]).toEqual([
      query,
      {
        code: "no",
        name,
        relations: countOf("no"),
        url: "https://entente.example/v1/countries/no",
        page: `https://entente.example/countries/no?lang=${language}`,
      },
    ]);
    expect(others).toEqual([]);
  }
});

test("finds all states that match, those with the word itself first", async () => {
  expect((await findStates("Korea")).map(({ code }) => code).sort()).toEqual(["kp", "kr"]);
  expect((await findStates("NOR"))[0]?.code).toBe("no");
});

test.each([
  ["USSR", "ru"],
  ["Soviet Union", "ru"],
  ["СССР", "ru"],
  ["England", "gb"],
  ["Great Britain", "gb"],
  ["UK", "gb"],
  ["West Germany", "de"],
  ["Persia", "ir"],
])("finds a state and its relations by a name that is not shown: %s", async (query, code) => {
  expect(await findStates(query, "en")).toEqual([expect.objectContaining({ code, relations: countOf(code) })]);
  const found = await find(query);
  expect(found.slice(0, countOf(code)).map(({ relation }) => relation.id)).toEqual(
    relations().flatMap(({ id }) => (id.split("-").includes(code) ? [id] : [])),
  );
  expect(found[0]?.matches).toContainEqual(expect.objectContaining({ where: `states.${code}` }));
  expect((await find(`${query} Tadschikistan`)).map(({ relation }) => relation.id)).toContain(found[0]?.relation.id);
});

test("finds no state whose names match only some of the words", async () => {
  expect(await findStates("Norwegen Tadschikistan")).toEqual([]);
  expect(await findStates("Norwegen Besuch")).toEqual([]);
  expect(await findStates("Xylophonkonzert")).toEqual([]);
});

test("names both states of a relation", async () => {
  const [result] = await find("Norwegen Tadschikistan");
  expect(result?.relation.states).toEqual([
    { code: "no", name: "Norwegen" },
    { code: "tj", name: "Tadschikistan" },
  ]);
});

test.each(["Норвегия", "Norway", "Norwegen"])(
  "of the relations of a state, those about which most is known come first: %s",
  async (query) => {
    const counts = (await find(query)).map(({ relation }) => relation.facts);
    expect(counts.length).toBeGreaterThan(3);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts[0]).toBe(relations().find(({ id }) => id === "no-tj")?.facts.length);
  },
);

test("of relations that match equally well, those about which most is known come first, also without a state's name", async () => {
  const counts = (await find("diplomatische Beziehungen")).map(({ relation }) => relation.facts);
  expect(counts.length).toBeGreaterThan(3);
  expect(counts[0]).toBeGreaterThan(counts.at(-1) ?? 0);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});

test.each([
  "no-tj",
  "NO-TJ",
  "no tj",
  "tj–no",
  " NOR TJK ",
  "no/tj",
  "/relations/no-tj",
  "https://entente.example/relations/no-tj",
  "https://entente.example/relations/TJ-NO/?lang=ru&layout=compact&home=tj&release=1&theme=dark&utm_source=a-b-c#sources",
  "http://entente.example/relations/no-tj/changes?lang=en",
  "https://entente.example/embed/no-tj.js?lang=en",
  "entente.example/v1/relations/no-tj/card?lang=en",
])("finds a relation by its id or by an address: %s", async (query) => {
  expect(await find(query)).toEqual([
    expect.objectContaining({ relation: expect.objectContaining({ id: "no-tj" }), matches: [], facts: [] }),
  ]);
  expect(await findStates(query)).toEqual([]);
});

test.each(["ru-tj", "RU TJ", "rus tjk"])(
  "finds just a relation by its id, even if others contain its codes: %s",
  async (query) => {
    expect((await find(query)).map(({ relation }) => relation.id)).toEqual(["ru-tj"]);
  },
);

test.each([
  "no-tj/visit-2012-11-gul",
  "https://entente.example/relations/no-tj/visit-2012-11-gul?lang=en",
  "https://entente.example/relations/no-tj?lang=en#visit-2012-11-gul",
  "https://entente.example/v1/relations/no-tj/facts/Visit-2012-11-Gul.json",
  "https://entente.example/embed/no-tj.js?lang=en&fact=visit-2012-11-gul",
])("finds a fact by its id or by an address: %s", async (query) => {
  expect(await find(query)).toEqual([
    expect.objectContaining({ facts: [expect.objectContaining({ id: "visit-2012-11-gul", matches: [] })] }),
  ]);
});

test("an id or address of a relation that does not exist is searched for as text", async () => {
  for (const query of [
    "no-se",
    "https://entente.example/relations/no-se",
    "zz-zz",
    "https://elsewhere.example/relations/no-tj",
  ])
    expect((await find(query)).map(({ relation }) => relation.id)).not.toContain("no-tj");
  expect((await find("tj gul")).map(({ relation }) => relation.id)).not.toContain("gu-tj");
});

test("returns each relation once across the pages", async () => {
  const found = await getAll<Result>("/v1/search?q=tadschikistan&limit=7", "results");
  expect(new Set(found.map(({ relation }) => relation.id)).size).toBe(found.length);
  expect(found.length).toBeGreaterThan(50);
});

test("returns no results for a word that does not occur", async () => {
  expect(await find("Xylophonkonzert")).toEqual([]);
});

test("returns 400 for a query without words or with too many", async () => {
  expect(await getProblem("/v1/search?lang=en")).toEqual({
    status: 400,
    type: "wrong-parameter",
    detail: expect.stringContaining("“q”"),
  });
  expect((await getProblem("/v1/search?q=%E2%80%A6")).status).toBe(400);
  expect((await getProblem(`/v1/search?q=${"abcdefghijklmno".split("").join("+")}`)).status).toBe(400);
});

test("does not find withdrawn data in a pinned release", async () => {
  await worker.withdrawFact();
  expect(await find("Vollebaek", "&release=1")).toEqual([]);
  expect(await find("Vollebaek")).toHaveLength(1);
});
