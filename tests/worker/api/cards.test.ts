// Which facts a card shows: the essentials, a single one, or those of some kinds.
import { describe, expect, test } from "vitest";
import type { CardText, CardView } from "../../../data/model/views/card-view.ts";
import { bareText } from "../../../data/view/words/plain-text.ts";
import { publishedWorker } from "../published-worker.ts";

const { get, getProblem } = publishedWorker();

async function card(query: string, pair = "no-tj"): Promise<CardView> {
  const response = await get(`/v1/relations/${pair}/card?lang=en&${query}`);
  expect(response.status).toBe(200);
  return response.json();
}

const entriesOf = ({ lead, groups }: CardView) => [...lead, ...groups.flatMap(({ facts }) => facts)];
const idsOf = (view: CardView) => entriesOf(view).map(({ id }) => id);
const spaced = (text: CardText | string = "") =>
  (typeof text === "string" ? text : bareText(text)).replaceAll("\u00a0", " ");

describe("a compact card", () => {
  test("shows when relations began, both ambassadors and the latest meeting or visit, and links to all facts", async () => {
    const view = await card("layout=compact");
    expect(view.layout).toBe("compact");
    expect(idsOf(view)).toEqual([
      "establishment-1992",
      "ambassador-no-kvistad",
      "ambassador-tj-idibek",
      "meeting-2021-09-21-muhriddin-soreide",
    ]);
    expect(view.groups.every(({ rest, summary }) => !rest && !summary)).toBe(true);
    expect(view.all).toEqual({ text: "All facts (26) →", url: "https://entente.example/relations/no-tj?lang=en" });
    expect(spaced(view.asOf)).toContain("Conflicting facts: ");
  });

  test("is a fraction of the whole card, and lists only its own sources", async () => {
    const [whole, compact] = await Promise.all([card(""), card("layout=compact")]);
    expect(JSON.stringify(compact).length).toBeLessThan(JSON.stringify(whole).length / 3);
    const cited = entriesOf(compact).flatMap(({ evidence }) => evidence.map(({ source }) => source));
    expect(new Set(compact.sources.map(({ id }) => id))).toEqual(new Set(cited));
    expect(compact.words.sources).toBe(whole.words.sources);
  });

  test("has the link in the frame, where its arrow follows the reading direction", async () => {
    const frame = await (await get("/embed/no-tj?lang=fa&layout=compact")).text();
    expect(frame).toContain('<article class="card compact"');
    expect(frame).toMatch(/<a href="[^"]*\/relations\/no-tj\?lang=fa">همهٔ مطالب \(۲۶\) ←<\/a>/);
  });
});

describe("a single fact", () => {
  test("is all that the card shows, and its label names its kind", async () => {
    const view = await card("fact=ambassador-no-bernoy");
    expect([view.layout, idsOf(view), view.groups]).toEqual(["fact", ["ambassador-no-bernoy"], []]);
    expect(spaced(view.lead[0]?.label)).toBe("Ambassador · Norway → Tajikistan");
    expect(view.lead[0]?.evidence.length).toBeGreaterThan(0);
    expect(view.sources.map(({ id }) => id)).toEqual(view.lead[0]?.evidence.map(({ source }) => source));
    expect((await card("fact=visit-2012-11-gul")).lead[0]?.label).not.toContain("Visits");
  });

  test("has a frame with a URL of its own", async () => {
    const [own, parameter] = await Promise.all(
      ["/embed/no-tj/visit-2012-11-gul?lang=en", "/embed/no-tj?lang=en&fact=visit-2012-11-gul"].map((path) =>
        get(path),
      ),
    );
    const body = await own?.text();
    expect(body).toContain('<article class="card fact"');
    expect(body?.match(/<li [^>]*id="[^"]*"/g)).toHaveLength(1);
    expect(await parameter?.text()).toBe(body);
    expect(own?.headers.get("Content-Security-Policy")).toContain("frame-ancestors * file:");
    for (const spelling of ["TJ-NO/visit-2012-11-gul", "no-tj/VISIT-2012-11-Gul"]) {
      const moved = await get(`/embed/${spelling}?lang=en&theme=dark`);
      expect([moved.status, moved.headers.get("Location")]).toEqual([
        308,
        "/embed/no-tj/visit-2012-11-gul?lang=en&theme=dark",
      ]);
    }
  });

  test("that never existed is a 404 that names it, in every embed", async () => {
    for (const path of [
      "/embed/no-tj/visit-1850",
      "/embed/no-tj.js?fact=visit-1850",
      "/embed/no-tj?fact=visit-1850",
      "/fragment/no-tj?fact=visit-1850",
    ]) {
      const response = await get(`${path}${path.includes("?") ? "&" : "?"}lang=en`);
      expect([path, response.status, await response.text()]).toEqual([
        path,
        404,
        expect.stringContaining("visit-1850"),
      ]);
    }
    expect(await getProblem("/v1/relations/no-tj/card?fact=visit-1850&lang=en")).toMatchObject({
      type: "unknown-fact",
    });
  });
});

test("the id of a fact can be written in upper case", async () => {
  for (const path of ["/v1/relations/no-tj/card", "/embed/no-tj", "/embed/no-tj.js", "/fragment/no-tj"]) {
    const texts = await Promise.all(
      ["VISIT-2012-11-GUL", "visit-2012-11-gul"].map(async (fact) =>
        (await get(`${path}?lang=en&fact=${fact}`)).text(),
      ),
    );
    expect(texts[0]).toContain("Sherali Gul");
    expect(texts[0]).toBe(texts[1]);
  }
});

test("an unknown part is a 404 of its own, which says where the parts are listed", async () => {
  const path = "/v1/relations/no-tj/card?lang=en&part=visits";
  expect(await getProblem(path)).toEqual({
    status: 404,
    type: "unknown-part",
    detail: "There is no part “visits” here. The card lists its parts, if it has any, under “rest.parts”.",
  });
  expect((await get(path, { method: "HEAD" })).status).toBe(404);
  // A script that requests a part must not get the whole card instead.
  expect(await (await get(path)).json()).not.toHaveProperty("parameter");
});

test("kinds selects facts, with the lines and sources that belong to them", async () => {
  const view = await card("kinds=visit,meeting");
  expect([view.lead, view.groups.map(({ id }) => id)]).toEqual([[], ["visits-meetings"]]);
  expect(idsOf(view).join()).not.toContain("statement");
  expect(idsOf(await card("kinds=meeting,visit"))).toEqual(idsOf(view));
  const aid = await card("kinds=aid");
  expect(aid.groups[0]?.summary).toBeUndefined();
  const none = await card("kinds=recognition");
  expect([none.lead, none.groups, none.nothing]).toEqual([[], [], "No facts of this kind are published"]);
  const compact = await card("kinds=ambassador&layout=compact");
  expect(idsOf(compact)).toEqual(["ambassador-no-kvistad", "ambassador-tj-idibek"]);
});

test.each([
  ["kinds=visit,war", "kinds", "statement"],
  ["kinds=", "kinds", "visit"],
  ["layout=small", "layout", "full, compact"],
])("%s is an error that names the possible values, in the API and in embeds", async (query, name, value) => {
  const { status, detail } = await getProblem(`/v1/relations/no-tj/card?lang=en&${query}`);
  expect([status, detail]).toEqual([400, expect.stringContaining(`“${name}”`)]);
  expect(detail).toContain(value);
  for (const path of ["/embed/no-tj", "/embed/no-tj.js", "/fragment/no-tj"])
    expect(await (await get(`${path}?lang=en&${query}`)).text()).toContain(value);
});

test("each selection has its own entity tag and its own place in the cache", async () => {
  for (const path of ["/v1/relations/no-tj/card", "/embed/no-tj", "/embed/no-tj.js", "/fragment/no-tj"]) {
    const queries = ["", "&layout=compact", "&fact=establishment-1992", "&kinds=visit", "&kinds=meeting"];
    const responses = await Promise.all([...queries, ...queries].map((query) => get(`${path}?lang=en${query}`)));
    const tags = responses.map(({ headers }) => headers.get("ETag"));
    expect(new Set(tags).size).toBe(queries.length);
    expect(tags.slice(queries.length)).toEqual(tags.slice(0, queries.length));
    const bodies = await Promise.all(responses.map((response) => response.text()));
    expect(new Set(bodies).size).toBe(queries.length);
  }
});
