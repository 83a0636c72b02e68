import assert from "node:assert/strict";
import { articles, call, type Site, sql } from "./site.ts";

/** Values that are refused when they are saved, with the reason. */
const refused: [value: unknown, reason: RegExp][] = [
  [{ relation: "<script>alert(1)</script>" }, /^card: Set “relation” to two country codes/],
  [{ relation: `no-tj${"x".repeat(100_000)}` }, /Set “relation”/],
  [{ relation: { toString: 1 } }, /Set “relation”/],
  [{ relation: ["no-tj"] }, /Set “relation”/],
  [{ lang: "de" }, /Set “relation”/],
  [["no-tj"], /Set “relation”/],
  ["no-tj", /Set “relation”/],
  [5, /Set “relation”/],
  [{ relation: "no-tj", lang: '"><script>' }, /unknown or have an invalid value: lang$/],
  [{ relation: "no-tj", kinds: "visit,".repeat(10_000) }, /invalid value: kinds$/],
  [{ relation: "no-tj", text: "red;position:fixed" }, /invalid value: text$/],
  [{ relation: "no-tj", fact: null, onload: "alert(1)" }, /invalid value: onload$/],
];

/** Values that somebody wrote into the database without Strapi, with the options that the API returns; null if there is no card. */
const smuggled: [json: string, options: object | null][] = [
  ['{"relation":"<script>alert(1)</script>"}', null],
  ['{"relation":{"toString":1}}', null],
  ['["no-tj"]', null],
  ['"<script>"', null],
  ["5", null],
  ['{"relation":"no-tj","lang":"<script>","html":"<script>","text":"}*{"}', { relation: "no-tj", lang: "en" }],
];

/** Saves hostile and invalid values through the REST API, and puts them into the database. */
export async function checkHostileValues(site: Site): Promise<void> {
  for (const [card, reason] of refused)
    for (const data of [{ card }, { sections: [{ __component: "page.section", card }] }]) {
      const { status, body } = await articles(site, "", { title: "Hostile", ...data });
      assert.equal(status, 400, JSON.stringify(body));
      const { message } = body.error;
      assert.match("card" in data ? message : message.replace("sections.0.", ""), reason);
      assert.ok(message.length <= 300);
    }
  assert.deepEqual(await articlesWith(site, "Hostile"), []);

  const { body } = await articles(site, "", { title: "Smuggled", card: null });
  assert.equal(body.data.card, null);
  for (const [json, options] of smuggled) {
    sql(site.folder, "UPDATE articles SET card = ? WHERE title = 'Smuggled'", json);
    const [{ card }] = await articlesWith(site, "Smuggled");
    assert.ok(!JSON.stringify(card).includes("<script"));
    const { html, page, ...rest } = card ?? {};
    assert.deepEqual(card && rest, options, json);
    if (options) assert.match(html, /^<div class="entente-card"><div lang="en"/);
  }
  assert.equal((await articles(site, `/${body.data.documentId}`, undefined, "DELETE")).status, 204);
}

/** Checks that cards in components and related entries are returned too, and that what the API returns can be saved again. */
export async function checkInnerValues(site: Site, related: string): Promise<void> {
  const sections = [{ __component: "page.section", heading: "A section", card: { relation: "no-tj", lang: "ru" } }];
  const title = "Sections";
  const created = await articles(site, "?populate=*", { title, sections, related: [related] });
  assert.equal(created.status, 201, JSON.stringify(created.body));
  const { documentId, sections: received, related: others } = created.body.data;
  assert.match(received[0].card.html, /Норвегия/);
  assert.match(others[0].card.html, /Norwegen/);

  // A program may send back what it received, with the HTML.
  const [{ __component, heading, card }] = received;
  const again = { card, sections: [{ __component, heading, card }] };
  assert.equal((await articles(site, `/${documentId}`, again, "PUT")).status, 200);
  const stored = sql(site.folder, "SELECT card FROM components_page_sections UNION ALL SELECT card FROM articles");
  const values = stored.map((row) => JSON.parse(String(row.card)));
  assert.ok(values.some((value) => value?.lang === "ru"));
  assert.deepEqual(
    values.filter((value) => value?.html !== undefined),
    [],
  );
}

/** Checks that only admins can use the routes of the admin. */
export async function checkPermissions(site: Site): Promise<void> {
  for (const path of ["relations?search=norway", "preview?relation=no-tj"]) {
    const url = `${site.origin}/entente/${path}`;
    assert.equal((await call(url, "")).status, 401);
    assert.equal((await call(url, site.token)).status, 401);
    assert.equal((await call(url, site.adminToken)).status, 200);
  }
}

// biome-ignore lint/suspicious/noExplicitAny: The tests assert what they contain.
async function articlesWith(site: Site, title: string): Promise<any[]> {
  const { status, body } = await articles(site, `?filters[title]=${title}&status=draft`);
  assert.equal(status, 200, JSON.stringify(body));
  return body.data;
}
