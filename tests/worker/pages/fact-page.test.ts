// The page of one fact, which every link to the fact leads to.
import { expect, inject, test } from "vitest";
import { languages } from "../../../data/model/language.ts";
import { storeOf } from "../../../data/pipeline/kv/key-value-store.ts";
import { publish } from "../../../data/pipeline/publish/publish.ts";
import { relation } from "../../data/view/card.ts";
import { editedRelease, withoutFact } from "../edited-release.ts";
import { origin, publishedWorker } from "../published-worker.ts";

const worker = publishedWorker();
const { get } = worker;
const path = "/relations/no-tj/visit-2012-11-gul";

async function textOf(url: string): Promise<string> {
  const response = await get(url);
  expect([url, response.status]).toEqual([url, 200]);
  return (await response.text()).replaceAll("\u00a0", " ");
}

test("the page shows the fact with its open proof, a citation, its history and a link back to the relation", async () => {
  const page = await textOf(`${path}?lang=en&home=tj`);
  expect(page).toMatch(/<h1>.*Tajikistan → Norway.*November 2012.*Sherali Gul.*<\/h1>/);
  expect(page).toMatch(/<blockquote lang="de" dir="ltr">.*<mark>Im November 2012 stattete Norwegen/);
  expect(page).not.toContain("<details");
  expect(page).toContain(`href="${origin}/sources/mfa-tj.no.de?lang=en#no-tj/visit-2012-11-gul"`);
  expect(page).toMatch(
    new RegExp(
      `<p class="citation">Entente: Tajikistan – Norway: .*, release 1, ${origin}${path}\\?lang=en&amp;release=1</p>`,
    ),
  );
  expect(page).toContain("Added: 1 January 2026, release 1");
  expect(page).toContain(`href="${origin}/relations/no-tj?lang=en&amp;home=tj"`);
  expect(page).toContain(
    'href="https://entente.example/v1/relations/no-tj/facts/visit-2012-11-gul/citation.ris?lang=en"',
  );
});

test.each(Object.keys(languages))("every fact has a page in %s", async (language) => {
  const kinds = new Map(relation("no-tj").facts.map((fact) => [fact.kind, fact]));
  for (const { id, kind } of kinds.values()) {
    const page = await textOf(`/relations/no-tj/${id}?lang=${language}`);
    expect([kind, /undefined|\[object |\{\w+\}<|<h1><\/h1>/.exec(page)?.[0]]).toEqual([kind, undefined]);
  }
});

test("all that links to a fact uses the same address", async () => {
  const url = `${origin}${path}?lang=en`;
  expect(await textOf("/v1/relations/no-tj/card?lang=en")).toContain(`"url":"${url}"`);
  expect(await textOf("/v1/relations/no-tj.jsonld?lang=en")).toContain(`"@id":"${origin}${path}","url":"${url}"`);
  expect(await textOf("/v1/search?q=Sherali+Gul&lang=en")).toContain(`"page":"${url}"`);
  expect(await textOf("/v1/relations/no-tj/changes.jsonfeed?lang=en")).toContain(url);
  expect(await textOf(`/v1${path.replace("no-tj", "no-tj/facts")}/citation?lang=en`)).toContain(`"url":"${url}"`);
  expect(await textOf("/sources/mfa-tj.no.de?lang=en")).toContain(`href="${url}"`);
});

test("home, day and release stay in every link of the page and of the card", async () => {
  const query = "lang=en&home=tj&asOf=2016-01-01&release=1";
  const page = await textOf(`${path}?${query}`);
  expect(page).toContain(`href="${origin}/relations/no-tj?${query.replaceAll("&", "&amp;")}"`);
  expect(page).toContain(`href="${path}?${query.replace("en", "ru").replaceAll("&", "&amp;")}"`);
  expect(await textOf(`/v1/relations/no-tj/card?${query}`)).toContain(`"url":"${origin}${path}?${query}"`);
});

test.each([
  ["application/json", "application/json; charset=utf-8"],
  ["application/ld+json, text/html;q=0.5", "application/ld+json"],
  ["text/html,application/xhtml+xml,*/*;q=0.8", "text/html; charset=utf-8"],
  ["application/json;q=0, */*", "text/html; charset=utf-8"],
])("Accept: %s gives the pages of facts and relations as %s", async (accept, type) => {
  for (const url of [`${path}?lang=en`, "/relations/no-tj?lang=en"]) {
    // The second response can come from memory.
    for (const _ of [1, 2]) {
      const response = await get(url, { headers: { Accept: accept } });
      expect([url, response.status, response.headers.get("Content-Type")]).toEqual([url, 200, type]);
      expect(response.headers.get("Vary")).toContain("Accept");
      expect(await response.text()).toContain("visit-2012-11-gul");
    }
  }
});

test("another spelling of the pair or the fact redirects and keeps the query", async () => {
  for (const spelling of ["/relations/TJ-no/visit-2012-11-gul", "/relations/no-tj/Visit-2012-11-GUL"]) {
    const response = await get(`${spelling}?lang=de&home=tj`);
    expect([response.status, response.headers.get("Location")]).toEqual([308, `${path}?lang=de&home=tj`]);
  }
});

test("an unknown fact is a 404 that links to the relation", async () => {
  const response = await get("/relations/no-tj/visit-1850?lang=en&home=tj");
  expect(response.status).toBe(404);
  expect(await response.text()).toContain(`href="${origin}/relations/no-tj?lang=en&amp;home=tj"`);
  const problem = await get("/relations/no-tj/visit-1850", { headers: { Accept: "application/json" } });
  expect(problem.headers.get("Content-Type")).toContain("application/problem+json");
});

/** Publishes the first release again, with the visit removed by an editor and another fact in its place. */
async function publishWithRemoval(movedTo: string): Promise<void> {
  const release = editedRelease(inject("release"), "no-tj", (edited) => {
    const { facts, ...rest } = withoutFact(edited, { id: "visit-2012-11-gul", reason: "It was a mistake.", movedTo });
    const [first] = facts;
    const isNew = first && !facts.some(({ id }) => id === movedTo);
    return { ...rest, facts: isNew ? [...facts, { ...first, id: movedTo }] : facts };
  });
  await publish(storeOf(worker.kv), release, "2026-01-02T00:00:00Z");
}

test("a removed fact is a 410 with the reason and links to its replacement and the relation", async () => {
  const replacement = "visit-2012-osce-pa";
  await publishWithRemoval(replacement);
  for (const query of ["lang=en", "lang=en&release=1"]) {
    const response = await get(`${path}?${query}`);
    expect([query, response.status]).toEqual([query, 410]);
    const page = await response.text();
    expect(page).toContain("It was a mistake.");
    expect(page).not.toContain("Sherali Gul");
    for (const link of [`no-tj/${replacement}`, "no-tj"])
      expect(page).toContain(`href="${origin}/relations/${link}?${query.replace("&", "&amp;")}"`);
  }
  // The data of a release stays as it was published.
  const json = await get(`${path}?lang=en&release=1`, { headers: { Accept: "application/json" } });
  expect([json.status, await json.text()]).toEqual([200, expect.stringContaining("visit-2012-11-gul")]);
});

test("the reason for a removal or a withdrawal is marked as English on pages and in frames in other languages", async () => {
  await publishWithRemoval("visit-2012-osce-pa");
  const removal = /<bdi lang="en">It was a mistake\.[^<]*<\/bdi>/;
  for (const url of [path, "/embed/no-tj/visit-2012-11-gul"]) {
    for (const lang of ["de", "fa"]) expect(await (await get(`${url}?lang=${lang}`)).text()).toMatch(removal);
    expect(await (await get(`${url}?lang=en`)).text()).toContain("This fact was removed: It was a mistake.");
  }
  const problem = await get(`${path}?lang=de`, { headers: { Accept: "application/json" } });
  expect(await problem.json()).toMatchObject({ detail: expect.stringContaining("It was a mistake.") });
});

test("a removed fact of a release links to a replacement that this release lacks in the current one", async () => {
  await publishWithRemoval("visit-2012-12-gul");
  const page = await (await get(`${path}?lang=en&release=1`)).text();
  expect(page).toContain(`href="${origin}/relations/no-tj/visit-2012-12-gul?lang=en"`);
});

test("the page of a fact in a release names the release and its date, and links to what has changed since", async () => {
  const other = "/relations/no-tj/establishment-1992?lang=en";
  expect(await textOf(`${other}&release=1`)).toContain('<p class="frozen"><span>Release 1, 1 January 2026</span></p>');
  expect(await textOf(other)).not.toContain('class="frozen"');
  await publishWithRemoval("visit-2012-osce-pa");
  expect(await textOf(`${other}&release=1`)).toContain(
    `<p class="frozen"><a href="${origin}/relations/no-tj/changes?lang=en&amp;since=1">Release 1, 1 January 2026 · Changed since then`,
  );
  expect(await textOf(other)).not.toContain('class="frozen"');
});

test("a fact of a release from which its relation was withdrawn is a 410 with the reason", async () => {
  await worker.withdrawFact();
  const response = await get("/relations/no-tj/trade-2023-turnover?lang=en&release=1");
  expect(response.status).toBe(410);
  expect(await response.text()).toContain("A court ordered it.");
  const german = await get("/relations/no-tj/trade-2023-turnover?lang=de&release=1");
  expect(await german.text()).toContain('<bdi lang="en">A court ordered it.</bdi>');
});

test("a release that leaves the fact as it was is not in its history", async () => {
  await worker.publishSecondRelease();
  expect(await textOf(`${path}?lang=en`)).toMatch(/<li>Added: 1 January 2026, release 1<\/li><\/ul>/);
});
