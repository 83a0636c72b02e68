import { createExecutionContext, env, waitOnExecutionContext } from "cloudflare:test";
import { beforeAll, beforeEach, describe, expect, inject, test, vi } from "vitest";
import { storeOf } from "../../data/pipeline/kv/key-value-store.ts";
import { publish } from "../../data/pipeline/publish/publish.ts";
import { rollback } from "../../data/pipeline/publish/rollback.ts";
import { withdraw } from "../../data/pipeline/publish/withdraw.ts";
import { app } from "../../worker/app.ts";
import type { Env } from "../../worker/env.ts";
import { emptyKv } from "./empty-kv.ts";
import { OverlaidKv } from "./overlaid-kv.ts";

// No age is young enough: every request asks KV, so that tests do not see each other's releases.
const bindings: Env = { ...(env as unknown as Env), REFRESH_SECONDS: "0", ORIGIN: "https://entente.example" };

/** KV as an isolate finds it that has read nothing yet. */
let kv: OverlaidKv;

/** Assets without a snapshot: what is asked here is what KV holds. */
const ASSETS = {
  fetch: (request: Request | URL) =>
    String(request instanceof Request ? request.url : request).includes("/snapshot/")
      ? Promise.resolve(new Response(null, { status: 404 }))
      : bindings.ASSETS.fetch(request),
} as unknown as Fetcher;

async function get(path: string, init: RequestInit = {}, more: Partial<Env> = {}): Promise<Response> {
  const context = createExecutionContext();
  const own = { ...bindings, ...more, ASSETS, KV: kv as unknown as KVNamespace };
  const response = await app.request(`https://elsewhere.example${path}`, init, own, context);
  await waitOnExecutionContext(context);
  return response;
}

beforeAll(async () => {
  await emptyKv(bindings.KV);
  await publish(storeOf(bindings.KV), inject("release"), "2026-01-01T00:00:00Z");
});
beforeEach(() => {
  kv = new OverlaidKv(bindings.KV);
});
/** The document of a relation in the release. */
function relationDocument(id: string) {
  return inject("release").documents.find(({ text }) => text.startsWith(`{"schema":1,"relation":{"id":"${id}"`));
}

/** The text of a source in the release. */
function sourceText(id: string): string | null | undefined {
  const texts = inject("release").documents.filter(({ key }) => key.startsWith("source/"));
  return texts.map(({ text }) => JSON.parse(text).source).find((source) => source.id === id)?.text;
}

const surfaces = ["/v1/relations/PAIR", "/v1/relations/PAIR/card", "/relations/PAIR", "/embed/PAIR", "/embed/PAIR.js"];

describe.each(surfaces)("%s", (surface) => {
  const at = (pair: string) => surface.replace("PAIR", pair);

  test.each(["tj-no", "TJ-NO", "tjk-nor", "%74j-no", "tj%2Dno"])(
    "%s redirects to the pair's one spelling, query and all",
    async (spelling) => {
      const response = await get(`${at(spelling)}?lang=de&home=tj`);
      expect(response.status).toBe(308);
      expect(response.headers.get("Location")).toBe(`${at("no-tj")}?lang=de&home=tj`);
    },
  );

  test("a malformed pair is a 400 that shows a pair", async () => {
    const response = await get(at("norway"));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("no-tj");
  });

  test("an unknown pair or state is a 404", async () => {
    expect((await get(at("de-fr"))).status).toBe(404);
    const response = await get(at("no-xx"));
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("xx");
  });

  test("other methods get 405 with Allow", async () => {
    const response = await get(at("no-tj"), { method: "POST" });
    expect([response.status, response.headers.get("Allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
  });

  test("what the client has already is a 304; comparison is weak", async () => {
    const etag = (await get(at("no-tj"))).headers.get("ETag") ?? "";
    expect(etag).toMatch(/^"[^"]+"$/);
    for (const tag of [etag, `W/${etag}`, `"x", ${etag}`, "*"]) {
      const response = await get(at("no-tj"), { headers: { "If-None-Match": tag } });
      expect([response.status, await response.text(), response.headers.get("ETag")]).toEqual([304, "", etag]);
    }
    expect((await get(at("no-tj"), { headers: { "If-None-Match": '"x"' } })).status).toBe(200);
  });

  test("another release, language or perspective has another ETag", async () => {
    const options = ["", "?lang=de", "?home=tj", "?asOf=2016-01-01"];
    const tags = await Promise.all(options.map((query) => get(at("no-tj") + query)));
    if (surface !== "/v1/relations/PAIR") expect(new Set(tags.map(({ headers }) => headers.get("ETag"))).size).toBe(4);
    await kv.put("current", JSON.stringify({ ...JSON.parse((await kv.get("current")) ?? ""), release: 2 }));
    expect((await get(at("no-tj"))).headers.get("ETag")).not.toBe(tags[0]?.headers.get("ETag"));
  });

  test("HEAD has the headers and no body", async () => {
    const [head, full] = [await get(at("no-tj"), { method: "HEAD" }), await get(at("no-tj"))];
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(head.headers.get("ETag")).toBe(full.headers.get("ETag"));
  });

  test("every origin may read it, and no browser may guess its type", async () => {
    const { headers } = await get(at("no-tj"));
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(headers.get("Access-Control-Allow-Credentials")).toBeNull();
    expect(headers.get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Content-Security-Policy")).toMatch(/^default-src 'none'/);
    expect(headers.get("Strict-Transport-Security")).toBe("max-age=31536000");
    expect(headers.get("Set-Cookie")).toBeNull();
    expect(headers.get("X-Frame-Options")).toBeNull();
  });

  test("absolute addresses come from the configured origin, not from the request", async () => {
    expect(await (await get(at("no-tj"))).text()).not.toContain("elsewhere.example");
  });

  test("a wrong home or day is a 400 that names the parameter", async () => {
    for (const [name, value] of [
      ["home", "se"],
      ["asOf", "2016"],
      ["asOf", "2016-02-30"],
    ]) {
      const response = await get(`${at("no-tj")}?${name}=${value}&lang=en`);
      expect(response.status).toBe(400);
      expect(await response.text()).toContain(name);
    }
  });

  test("an empty KV says what to run", async () => {
    await kv.delete("current");
    const response = await get(at("no-tj"));
    expect(response.status).toBe(503);
    expect(await response.text()).toContain("npm start");
  });

  test.each([
    ["a damaged", () => "{}"],
    ["another relation's", () => relationDocument("af-tj")?.text ?? ""],
  ])("%s document under a relation's key is refused, and nothing of it is shown", async (_, foreign) => {
    await kv.put(relationDocument("no-tj")?.key ?? "", foreign());
    const response = await get(at("no-tj"));
    expect(response.status).toBe(503);
    expect(await response.text()).not.toMatch(/\bat .*\.ts/);
  });
});

describe("languages", () => {
  const languageOf = async (path: string, accept?: string) =>
    (await get(path, accept ? { headers: { "Accept-Language": accept } } : {})).headers.get("Content-Language");

  test("lang decides, else Accept-Language, else English; the answer says which", async () => {
    expect(await languageOf("/relations/no-tj?lang=de", "en")).toBe("de");
    expect(await languageOf("/relations/no-tj", "fr;q=0.9, de-AT;q=0.8, en;q=0.1")).toBe("de");
    expect(await languageOf("/relations/no-tj")).toBe("en");
    expect(await languageOf("/relations/no-tj?lang=xx", "de")).toBe("en");
  });

  test("Vary is said where the request's headers had a say, and only there", async () => {
    const vary = async (path: string) => (await get(path)).headers.get("Vary");
    expect(await vary("/relations/no-tj")).toBe("Accept-Language");
    expect(await vary(`/relations/${inject("unpublished")}`)).toBe("Accept-Language");
    expect(await vary("/relations/no-tj?lang=de")).toBeNull();
    expect(await vary("/v1/relations/no-tj.jsonld?lang=de")).toBeNull();
    expect(await vary("/widget.js")).toBeNull();
  });

  test.each(["de", "nb", "ru", "tg", "fa"])("an error says what to do in %s", async (lang) => {
    const english = await (await get("/v1/relations/de-fr?lang=en")).json<{ detail: string }>();
    const response = await get(`/v1/relations/de-fr?lang=${lang}`);
    const { detail } = await response.json<{ detail: string }>();
    expect(response.headers.get("Content-Language")).toBe(lang);
    expect(detail).toContain("de-fr");
    expect(detail).not.toBe(english.detail);
    expect(await (await get(`/relations/de-fr?lang=${lang}`)).text()).toContain(`<html lang="${lang}"`);
  });

  test("a card says its language itself", async () => {
    expect(await (await get("/v1/relations/no-tj/card?lang=xx")).json()).toMatchObject({
      lang: "en",
      title: "Norway\u00a0– Tajikistan",
    });
  });
});

describe("releases", () => {
  test("an answer says which release it is from, and where that was read", async () => {
    const first = await get("/v1/relations/no-tj");
    expect([first.headers.get("Entente-Release"), first.headers.get("Entente-From")]).toEqual(["1", "kv"]);
    expect((await get("/v1/relations/no-tj")).headers.get("Entente-From")).toBe("memory");
  });

  test("release= freezes an answer; a release that there is not is a 404", async () => {
    await publish(storeOf(kv), inject("otherRelease"), "2026-01-02T00:00:00Z");
    const bodies = await Promise.all(
      ["", "?release=1", "?release=2"].map(async (query) => (await get(`/v1/relations/no-tj${query}`)).text()),
    );
    expect(bodies[0]).toBe(bodies[2]);
    expect(bodies[1]).not.toBe(bodies[2]);
    expect((await get("/v1/relations/no-tj?release=3")).status).toBe(404);
    expect((await get("/v1/relations/no-tj?release=new")).status).toBe(400);
  });

  test("a release that was rolled back never comes again, whatever KV shows", async () => {
    await publish(storeOf(kv), inject("otherRelease"), "2026-01-02T00:00:00Z");
    const rolledBack = await kv.get("current");
    await publish(storeOf(kv), inject("release"), "2026-01-03T00:00:00Z");
    expect((await get("/v1/relations/no-tj")).headers.get("Entente-Release")).toBe("3");
    await kv.put("current", rolledBack ?? "");
    expect((await get("/v1/relations/no-tj")).headers.get("Entente-Release")).toBe("3");
  });

  test("however many wait for a value, it is read once", async () => {
    const reads: string[] = [];
    kv.get = (key) => {
      reads.push(key);
      return bindings.KV.get(key);
    };
    await Promise.all(Array.from({ length: 20 }, () => get("/v1/relations/no-tj")));
    const documents = reads.filter((key) => key !== "current");
    expect(documents).toHaveLength(new Set(documents).size);
  });
});

describe("a withdrawal", () => {
  const subject = { relation: "no-tj", fact: "trade-2023-turnover" };
  const reason = "A court said so.";

  /** Publishes, withdraws what the first release held of no-tj, and lets readers see it. */
  async function withdrawn(): Promise<void> {
    await publish(storeOf(kv), inject("otherRelease"), "2026-01-02T00:00:00Z");
    await withdraw(storeOf(kv), subject, reason, "2026-01-03T00:00:00Z");
  }

  test.each(["/v1/relations/no-tj", "/relations/no-tj", "/embed/no-tj", "/embed/no-tj.js"])(
    "is told by %s of that release, also where it was read before; what is in force stays",
    async (path) => {
      expect((await get(`${path}?release=1&lang=en`)).status).toBe(200);
      await withdrawn();
      expect((await get(`${path}?lang=en`)).status).toBe(200);
      const response = await get(`${path}?release=1&lang=en`);
      expect(response.status).toBe(410);
      expect(await response.text()).toContain(reason);
    },
  );

  test("leaves a gap in the feed of changes, not an error", async () => {
    await withdrawn();
    const response = await get("/v1/relations/no-tj/changes.jsonfeed?lang=en");
    expect([response.status, (await response.json<{ items: unknown[] }>()).items]).toEqual([200, []]);
  });

  test("leaves a tombstone, and what is in force cannot be withdrawn", async () => {
    await withdrawn();
    expect(await kv.get(relationDocument("no-tj")?.key ?? "")).toContain(reason);
    const all = withdraw(storeOf(kv), { ...subject, fact: null }, reason, "2026-01-04T00:00:00Z");
    await expect(all).rejects.toThrow("still contains");
    await expect(publish(storeOf(kv), inject("release"), "2026-01-04T00:00:00Z")).rejects.toThrow("was withdrawn");
    await expect(rollback(storeOf(kv), 1, "2026-01-04T00:00:00Z")).rejects.toThrow(reason);
  });
});

describe("health", () => {
  test("tells the release, its age, and where it was read", async () => {
    const response = await get("/healthz");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    const health = await response.json<{ ageSeconds: number }>();
    expect(health).toMatchObject({ status: "ok", release: 1, published: "2026-01-01T00:00:00Z", from: "kv" });
    const age = (Date.now() - Date.parse("2026-01-01T00:00:00Z")) / 1000;
    expect(health.ageSeconds).toBeGreaterThan(age - 60);
    expect(health.ageSeconds).toBeLessThanOrEqual(age);
  });

  test("is a 503 where nothing can be read", async () => {
    await kv.delete("current");
    expect((await get("/healthz")).status).toBe(503);
  });

  test("the waiting for the store is told to the browser's own tools", async () => {
    const response = await get("/v1/relations/no-tj");
    expect(response.headers.get("Server-Timing")).toMatch(/^store;desc="kv";dur=\d+$/);
    expect(response.headers.get("Timing-Allow-Origin")).toBe("*");
  });
});

describe("an answer that is kept", () => {
  const remembering = { REFRESH_SECONDS: "60" };

  test("is the same again, headers and all, without being read or made again", async () => {
    const first = await get("/embed/no-tj?lang=de", {}, remembering);
    kv.get = () => Promise.reject(new Error("nobody should ask"));
    const encoded = vi.spyOn(TextEncoder.prototype, "encode");
    const again = await get("/embed/no-tj?lang=de", {}, remembering);
    expect(encoded).not.toHaveBeenCalled();
    encoded.mockRestore();
    expect(await again.text()).toBe(await first.text());
    const told = (response: Response) =>
      [...response.headers].filter(([name]) => !["entente-from", "server-timing"].includes(name));
    expect(told(again)).toEqual(told(first));
    expect(again.headers.get("Entente-From")).toBe("memory");
    const head = await get("/embed/no-tj?lang=de", { method: "HEAD" }, remembering);
    expect([head.status, await head.text(), told(head)]).toEqual([200, "", told(first)]);
  });

  test("is no other for what others hang onto the address, but the API still refuses what it does not know", async () => {
    await get("/embed/no-tj?lang=de", {}, remembering);
    await get("/v1/relations/no-tj/card?lang=de", {}, remembering);
    kv.get = () => Promise.reject(new Error("nobody should ask"));
    const tagged = await get("/embed/no-tj?utm_source=x&lang=de&fbclid=y", {}, remembering);
    expect([tagged.status, tagged.headers.get("Entente-From")]).toEqual([200, "memory"]);
    expect((await get("/v1/relations/no-tj/card?lang=de&utm_source=x", {}, remembering)).status).toBe(400);
  });

  test("in another format that Accept prefers is not given to whoever asks next, nor the other way round", async () => {
    const typeFor = async (accept?: string) => {
      const headers = accept ? { Accept: accept } : {};
      return (await get("/v1/relations/no-tj/facts", { headers }, remembering)).headers.get("Content-Type");
    };
    const preferred = "text/csv, application/json;q=0.5, */*;q=0.1";
    for (const accept of [preferred, undefined, preferred, "application/json"]) {
      expect(await typeFor(accept)).toContain(accept === preferred ? "text/csv" : "application/json");
    }
  });

  test("is kept apart for each language that the request's headers ask for", async () => {
    const inLanguage = async (tag: string) =>
      (await get("/embed/no-tj", { headers: { "Accept-Language": tag } }, remembering)).headers.get("Content-Language");
    for (const tag of ["de", "ru", "de", "ru"]) expect(await inLanguage(tag)).toBe(tag);
  });
});

describe("from sentence to fact and back", () => {
  test("a source gives its text with annotations that lead to facts, whose selectors find the words again", async () => {
    const { source, annotations } = await (await get("/v1/sources/mfa-tj.no.de")).json<{
      source: { text: string };
      annotations: {
        body: string;
        target: { selector: [{ exact: string; prefix: string; suffix: string }, { start: number; end: number }] };
      }[];
    }>();
    expect(source.text).toBe(sourceText("mfa-tj.no.de"));
    expect(annotations.length).toBeGreaterThan(20);
    const characters = [...source.text];
    for (const { body, target } of annotations) {
      const [{ exact, prefix, suffix }, { start, end }] = target.selector;
      expect(characters.slice(start, end).join("")).toBe(exact);
      expect(source.text).toContain(prefix + exact + suffix);
      const { pathname } = new URL(body);
      const { fact } = await (await get(pathname)).json<{ fact: { claims: { quotes: { exact: string }[] }[] } }>();
      expect(fact.claims.flatMap(({ quotes }) => quotes.map((quote) => quote.exact))).toContain(exact);
    }
  });

  test("the page of a source marks what is quoted, each passage leading to its fact; the text stays whole", async () => {
    const page = await (await get("/sources/mfa-tj.no.de?lang=en")).text();
    expect(page).toContain('<div class="source" lang="de" dir="ltr">');
    expect(page).toMatch(
      /<mark><span id="no-tj\/ambassador-tj-idibek"><\/span>[^<]*Herr Kalandar Idibek[^<]*<\/mark><a class="proves" href="[^"]*#ambassador-tj-idibek"/,
    );
    const shown = page
      .slice(page.indexOf('class="source"'))
      .replace(/<a class="proves".*?<\/a>/g, "")
      .replace(/<[^>]*>/g, "");
    expect(shown).toContain("Der zwischenstaatliche Rechtsrahmen befindet sich im Wiederherstellungsprozess.");
    expect(page).toContain(
      '<a href="https://entente.example/v1/sources/mfa-tj.no.de" type="application/json">JSON</a>',
    );
    const withoutText = await (await get("/sources/mfa-tj.no.2024?lang=en")).text();
    expect(withoutText).toContain("cited by title, publisher and date");
    expect((await get("/sources/nothing")).status).toBe(404);
  });

  test("each fact of a source has one place in its text, and is named to readers in their language, not by its id", async () => {
    const page = await (await get("/sources/mfa-tj.no.de?lang=fa")).text();
    const { relation } = JSON.parse(relationDocument("no-tj")?.text ?? "");
    const quoting = relation.facts.filter(({ claims }: { claims: { source: string; quotes: object[] }[] }) =>
      claims.some(({ source, quotes }) => source === "mfa-tj.no.de" && quotes.length > 0),
    );
    const places = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(places.sort()).toEqual(quoting.map(({ id }: { id: string }) => `no-tj/${id}`).sort());
    const links = [...page.matchAll(/<a class="proves"[^>]* aria-label="([^"]*)" lang="fa" dir="rtl">/g)];
    expect(links).toHaveLength(page.split('class="proves"').length - 1);
    for (const [, name] of links) expect(name).toMatch(/^[\u0600-\u06ff]/);
    // Why a passage proves nothing is an editor's word, in English.
    expect(page).not.toContain("it states no fact");
  });

  test("a fact stands alone; one that never was is a 404", async () => {
    const { relation, fact } = await (
      await get("/v1/relations/tj-no/facts/visit-2012-11-gul".replace("tj-no", "no-tj"))
    ).json<{
      relation: string;
      fact: { id: string };
    }>();
    expect([relation, fact.id]).toEqual(["no-tj", "visit-2012-11-gul"]);
    const all = await (await get("/v1/relations/no-tj/facts")).json<{ facts: unknown[] }>();
    expect(all.facts).toHaveLength(26);
    const missing = await get("/v1/relations/no-tj/facts/visit-1850");
    expect([missing.status, (await missing.json<{ type: string }>()).type]).toEqual([
      404,
      "https://entente.example/docs/errors#unknown-fact",
    ]);
  });
});

describe("states and releases in the API", () => {
  test("states are named in the reader's language, with their relations", async () => {
    const all = await (await get("/v1/countries?lang=ru")).json<{ countries: object[] }>();
    expect(all.countries).toContainEqual({
      code: "no",
      name: "Норвегия",
      relations: 4,
      url: "https://entente.example/v1/countries/no",
    });
    const response = await get("/v1/countries/no?lang=de");
    expect(response.headers.get("Content-Language")).toBe("de");
    const { relations } = await response.json<{ relations: object[] }>();
    expect(relations).toContainEqual(expect.objectContaining({ id: "no-tj", counterpart: "Tadschikistan", facts: 26 }));
    expect((await get("/v1/countries/NO")).headers.get("Location")).toBe("/v1/countries/no");
  });

  test("releases are listed, the one in force first, and each has its entry", async () => {
    await publish(storeOf(kv), inject("otherRelease"), "2026-01-02T00:00:00Z");
    const { releases } = await (await get("/v1/releases")).json<{ releases: { release: number; time: string }[] }>();
    expect(releases.map(({ release, time }) => [release, time])).toEqual([
      [2, "2026-01-02T00:00:00Z"],
      [1, "2026-01-01T00:00:00Z"],
    ]);
    expect(await (await get("/v1/releases/1")).json()).toMatchObject({ entry: { release: 1, action: "publish" } });
    expect((await get("/v1/releases/9")).status).toBe(404);
  });

  test.each([
    "/v1/relations/no-tj/card?as-of=2016-01-01",
    "/v1/countries?home=no",
    "/v1/relations/no-tj?lang=de&lang=en",
  ])("%s has a parameter that means nothing there: 400, which names it", async (path) => {
    const response = await get(path);
    const { detail } = await response.json<{ detail: string }>();
    expect([response.status, detail]).toEqual([400, expect.stringMatching(/[“„](as-of|home|lang)[”“]/)]);
  });
});

describe("the forms that people already use", () => {
  const typeOf = (response: Response) => response.headers.get("Content-Type");

  test("a table of a relation's facts, a row for each claim, by ending or by Accept", async () => {
    const byEnding = await get("/v1/relations/no-tj/facts.csv?lang=de");
    expect([byEnding.status, typeOf(byEnding)]).toEqual([200, "text/csv; charset=utf-8; header=present"]);
    const table = await byEnding.text();
    expect(table).toMatch(/^\uFEFF?fact,pair,iso3_a,iso3_b,home,counterpart,kind,/);
    expect(table).toContain("Norwegen,Tadschikistan");
    const byAccept = await get("/v1/relations/no-tj/facts?lang=de", { headers: { Accept: "text/csv" } });
    expect(await byAccept.text()).toBe(table);
    expect(byAccept.headers.get("Vary")).toContain("Accept");
    expect(typeOf(await get("/v1/relations/no-tj/facts?lang=de"))).toContain("application/json");
    const lines = (await (await get("/v1/relations/no-tj/facts.ndjson")).text()).trim().split("\n");
    expect(lines.length).toBeGreaterThan(30);
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ pair: "no-tj" });
  });

  test("citations for reference managers", async () => {
    const at = "/v1/relations/no-tj/facts/establishment-1992/citation";
    const csl = await (await get(at)).json<{ type: string }[]>();
    expect(csl).toHaveLength(2);
    const ris = await get(`${at}.ris`);
    expect(typeOf(ris)).toBe("application/x-research-info-systems");
    expect(await ris.text()).toMatch(/^TY {2}- /);
  });

  test("linked data, in the API and in the page", async () => {
    const response = await get("/v1/relations/no-tj.jsonld?lang=en");
    expect(typeOf(response)).toBe("application/ld+json");
    const data = await response.json<{ name: string }>();
    const page = await (await get("/relations/no-tj?lang=en")).text();
    const inPage = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? "";
    expect(JSON.parse(inPage)).toEqual(data);
  });

  test("a calendar of anniversaries, of days that are known as days alone", async () => {
    const response = await get("/v1/countries/tj/anniversaries.ics?lang=en");
    expect(typeOf(response)).toBe("text/calendar; charset=utf-8");
    const calendar = await response.text();
    expect(calendar).toContain("UID:establishment.no-tj@entente.example");
    expect(calendar).not.toContain("establishment.cy-tj@");
    expect((await get("/v1/countries/TJ/anniversaries.ics")).headers.get("Location")).toBe(
      "/v1/countries/tj/anniversaries.ics",
    );
  });

  test("what changed, release by release, as JSON Feed and Atom", async () => {
    await publish(storeOf(kv), inject("otherRelease"), "2026-01-02T00:00:00Z");
    const feed = await (await get("/v1/relations/no-tj/changes.jsonfeed?lang=en")).json<{ items: { id: string }[] }>();
    expect(feed.items.map(({ id }) => /releases\/(\d+)/.exec(id)?.[1])).toEqual(["2", "1"]);
    const unchanged = await (await get("/v1/relations/af-tj/changes.jsonfeed?lang=en")).json<{ items: unknown[] }>();
    expect(unchanged.items).toHaveLength(1);
    const atom = await get("/v1/relations/no-tj/changes.atom?lang=ru");
    expect(typeOf(atom)).toBe("application/atom+xml; charset=utf-8");
    expect(await atom.text()).toMatch(/^<\?xml.*<feed [^>]*xml:lang="ru"/s);
    expect((await get("/v1/relations/de-fr/changes")).status).toBe(404);
  });
});

describe("a state's page", () => {
  test("lists its relations, with what is disputed, and redirects to the code's one spelling", async () => {
    const page = await (await get("/countries/tj?lang=en")).text();
    expect(page).toContain('<a href="/relations/am-tj?lang=en&amp;home=tj">Armenia</a>');
    expect(page).toContain('<table class="relations" aria-label="Tajikistan">');
    expect(page).toContain("Conflicting information");
    expect(page).toContain("Based only on mirrors of an encyclopaedia");
    const moved = await get("/countries/TJK?lang=en");
    expect([moved.status, moved.headers.get("Location")]).toEqual([308, "/countries/tj?lang=en"]);
    expect((await get("/countries/se")).status).toBe(200);
    expect((await get("/countries/fj")).status).toBe(404);
    expect((await get("/countries/xx")).status).toBe(404);
  });
});

describe("a state's relations in a frame", () => {
  test("is a document for any host, without script, whose every row leads to a relation", async () => {
    const response = await get("/embed/tj?lang=de");
    expect([response.status, response.headers.get("Content-Language")]).toEqual([200, "de"]);
    expect(response.headers.get("Content-Security-Policy")).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; img-src https:\/\/entente\.example; .*frame-ancestors \*$/,
    );
    const frame = await response.text();
    expect(frame).not.toContain("<script");
    expect(frame).toContain('<base target="_blank"/>');
    const { relations } = await (await get("/v1/countries/tj?lang=de")).json<{ relations: { id: string }[] }>();
    const rows = [...frame.matchAll(/<tr><th scope="row"><a href="\/relations\/([a-z-]+)\?lang=de&amp;home=tj">/g)];
    expect(rows.map(([, pair]) => pair).sort()).toEqual(relations.map(({ id }) => id).sort());
    expect(frame).toContain("Daten: CC0-1.0");
    expect((await get("/embed/tj?lang=de&theme=dark")).headers.get("ETag")).not.toBe(response.headers.get("ETag"));
  });

  test("shows the same table as the state's page, which names the frame's address", async () => {
    const [page, frame] = await Promise.all(
      ["/countries/tj?lang=nb", "/embed/tj?lang=nb"].map(async (path) => (await get(path)).text()),
    );
    const table = (html = "") => /<table.*<\/table>/s.exec(html)?.[0];
    expect(table(frame)).toContain("Motstridende opplysninger");
    expect(table(frame)).toBe(table(page));
    expect(page).toContain("&lt;iframe src=&quot;https://entente.example/embed/tj?lang=nb&quot;");
  });

  test("has no word of English for a Russian reader", async () => {
    const frame = await (await get("/embed/tj?lang=ru&theme=dark")).text();
    expect(frame).toContain('<html lang="ru" dir="ltr" data-theme="dark">');
    const words = frame.replace(/<style>.*<\/style>/s, "").replace(/<[^>]*>/g, " ");
    expect(words.match(/[A-Za-z][\w.-]*/g)).toEqual(["CC0-1.0"]);
  });

  test.each(["TJ", "tjk", "TJK", "%54J"])(
    "%s redirects to the code's one spelling, query and all",
    async (spelling) => {
      const moved = await get(`/embed/${spelling}?lang=de&theme=dark`);
      expect([moved.status, moved.headers.get("Location")]).toEqual([308, "/embed/tj?lang=de&theme=dark"]);
    },
  );

  test.each(["fj", "xx"])("%s, which has none or is no state, is a 404 that a frame may show", async (code) => {
    const response = await get(`/embed/${code}?lang=en`);
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining(code)]);
    expect(response.headers.get("Content-Security-Policy")).toContain("frame-ancestors *");
  });
});

describe("the API", () => {
  test("lists the relations", async () => {
    expect(await (await get("/v1/relations")).json()).toMatchObject({
      release: 1,
      licence: { data: { spdx: "CC0-1.0" }, quotes: expect.stringContaining("publisher") },
      relations: expect.arrayContaining([
        {
          id: "no-tj",
          facts: 26,
          since: ["1992-06-29"],
          disputed: false,
          restsOnMirrors: false,
          url: "https://entente.example/v1/relations/no-tj",
        },
        {
          id: "af-tj",
          facts: 1,
          since: ["1992-07-15"],
          disputed: true,
          restsOnMirrors: true,
          url: "https://entente.example/v1/relations/af-tj",
        },
      ]),
    });
  });

  test("pages through the relations, each once, with a Link to the next page", async () => {
    const seen: string[] = [];
    let next: string | null = "https://entente.example/v1/relations?limit=7";
    while (next) {
      const response: Response = await get(next.replace("https://entente.example", ""));
      const page = await response.json<{ relations: { id: string }[]; next: string | null }>();
      expect(response.headers.get("Link")).toBe(page.next && `<${page.next}>; rel="next"`);
      seen.push(...page.relations.map(({ id }) => id));
      next = page.next;
    }
    expect(seen).toEqual(Object.keys(inject("release").contents.relations).sort());
    expect((await get("/v1/relations?limit=0")).status).toBe(400);
    expect((await get("/v1/relations?cursor=x")).status).toBe(400);
  });

  test("costly routes tell an address that asks too often to wait; embeds never do", async () => {
    const own = { RATE_LIMIT: "on", MEMORY_BYTES: "0" };
    const ask = (path: string) => get(path, { headers: { "CF-Connecting-IP": "192.0.2.1" } }, own);
    const answers = await Promise.all(Array.from({ length: 130 }, () => ask("/v1/relations?limit=1")));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(10);
    expect(refused[0]?.headers.get("Retry-After")).toBe("60");
    expect(refused[0]?.headers.get("Content-Type")).toContain("problem+json");
    for (const path of ["/embed/no-tj", "/embed/no-tj.js", "/v1/relations/no-tj/card", "/widget.js"]) {
      expect((await ask(path)).status).toBe(200);
    }
    expect((await get("/v1/relations?limit=1", {}, { ...own, RATE_LIMIT: "off" })).status).toBe(200);
  });

  test("gives every quote with its position in the source", async () => {
    const { relation } = await (await get("/v1/relations/no-tj")).json<{
      relation: { facts: { claims: { quotes: { exact: string; start: number; end: number }[] }[] }[] };
    }>();
    const text = [...(sourceText("mfa-tj.no.de") ?? "")];
    const quotes = relation.facts.flatMap(({ claims }) => claims.flatMap(({ quotes }) => quotes));
    expect(quotes.length).toBeGreaterThan(20);
    for (const { exact, start, end } of quotes) expect(text.slice(start, end).join("")).toBe(exact);
  });

  test("errors are problem+json", async () => {
    const response = await get("/v1/relations/no-tj/card?home=se");
    expect(response.headers.get("Content-Type")).toBe("application/problem+json; charset=utf-8");
    expect(await response.json()).toMatchObject({
      type: "https://entente.example/docs/errors#wrong-parameter",
      status: 400,
      instance: "/v1/relations/no-tj/card",
      detail: "Allowed values for the parameter “home”: no, tj.",
    });
    expect((await get("/v1/nothing")).headers.get("Content-Type")).toContain("problem+json");
  });

  test("the type of an error leads to a page that explains it", async () => {
    const { type } = await (await get(`/v1/relations/${inject("unpublished")}`)).json<{ type: string }>();
    const { pathname, hash } = new URL(type);
    const page = await (await get(`${pathname}?lang=de`)).text();
    expect(page).toContain(`id="${hash.slice(1)}"`);
    expect(page).toContain("Noch nichts bekannt");
    // What an error names, the page shows by an example.
    expect(page).toContain("„limit“: 1–100.");
    expect(page).not.toMatch(/„…“|: …\./);
  });

  test("a preflight is answered", async () => {
    const response = await get("/v1/relations", { method: "OPTIONS" });
    expect([response.status, response.headers.get("Access-Control-Allow-Methods")]).toEqual([
      204,
      "GET, HEAD, OPTIONS",
    ]);
  });
});

describe("scripts", () => {
  test("the reference's script is the one that its page names, for ever, and its licences are with it", async () => {
    const page = await get("/docs?lang=en");
    const policy = page.headers.get("Content-Security-Policy") ?? "";
    expect(policy).toMatch(/^default-src 'none'; .*script-src 'self'; .*connect-src 'self';/);
    expect(policy).not.toContain("unsafe");
    const address = /<script defer src="(\/docs\/[0-9a-f]{64}\.js)">/.exec(await page.text())?.[1] ?? "";
    const script = await get(address);
    expect(script.headers.get("Content-Type")).toBe("text/javascript; charset=utf-8");
    expect(script.headers.get("Cache-Control")).toContain("immutable");
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await script.arrayBuffer()));
    expect(address).toContain([...digest].map((byte) => byte.toString(16).padStart(2, "0")).join(""));
    expect(await (await get("/docs/licences.txt")).text()).toContain("MIT");
    expect((await get(`/docs/${"0".repeat(64)}.js`)).status).toBe(404);
  });

  test("the hashed widget is the same, for ever, and its hash is its integrity", async () => {
    const home = await (await get("/?lang=en")).text();
    const address = /widget\/([0-9a-f]{64})\.js/.exec(home);
    const response = await get(`/${address?.[0]}`);
    expect(response.headers.get("Cache-Control")).toContain("immutable");
    const bytes = await response.arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    expect([...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("")).toBe(address?.[1]);
    expect(home).toContain(`sha256-${btoa(String.fromCharCode(...digest))}`);
    expect(await (await get("/widget.js")).text()).toBe(new TextDecoder().decode(bytes));
  });

  test("a widget of an earlier release stays; one that never was is a 404; one that was tampered with is not given out", async () => {
    const old = "// an old widget";
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(old)));
    const hash = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    expect((await get(`/widget/${hash}.js`)).status).toBe(404);
    await kv.put(`widget/${hash}`, old);
    expect(await (await get(`/widget/${hash}.js`)).text()).toBe(old);
    kv = new OverlaidKv(bindings.KV);
    await kv.put(`widget/${hash}`, "// tampered with");
    expect((await get(`/widget/${hash}.js`)).status).toBe(503);
  });

  test("the one tag for a pair that is not there warns in the console; whoever else asks is told the status", async () => {
    const asked = (headers: HeadersInit) => get("/embed/de-fr.js?lang=en", { headers });
    const [tag, other] = [await asked({ "Sec-Fetch-Dest": "script" }), await asked({})];
    expect([tag.status, other.status]).toEqual([200, 404]);
    expect(tag.headers.get("Cache-Control")).toBe("private, max-age=60");
    for (const { headers } of [tag, other]) expect(headers.get("Content-Type")).toBe("text/javascript; charset=utf-8");
    expect(await tag.text()).toMatch(/^console\.warn\("Entente: .*de-fr.*"\);$/);
  });

  test("what an address names stays text in the script that warns", async () => {
    const script = await (
      await get("/embed/%22%29%3Balert%281%29%2F%2F.js", { headers: { "Sec-Fetch-Dest": "script" } })
    ).text();
    expect(script).toMatch(/^console\.warn\("(?:[^"\\]|\\.)*"\);$/);
  });

  test("an outage is one for a script tag too", async () => {
    await kv.delete("current");
    expect((await get("/embed/no-tj.js", { headers: { "Sec-Fetch-Dest": "script" } })).status).toBe(503);
  });
});

test("nothing of the address reaches markup unescaped", async () => {
  const response = await get("/relations/%3Cscript%3Ealert(1)%3C%2Fscript%3E");
  expect(response.status).toBe(400);
  expect(await response.text()).not.toContain("<script>alert");
});

test("a frame may stand anywhere and has no script; a page's only style is the one its policy allows", async () => {
  const frame = await get("/embed/no-tj?lang=de");
  expect(frame.headers.get("Content-Security-Policy")).toContain("frame-ancestors *");
  const body = await frame.text();
  expect(body).not.toContain("<script");
  const css = /<style>([\s\S]*?)<\/style>/.exec(body)?.[1] ?? "";
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(css)));
  expect(frame.headers.get("Content-Security-Policy")).toContain(`'sha256-${btoa(String.fromCharCode(...digest))}'`);
});
