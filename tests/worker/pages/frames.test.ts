// The documents that other sites show in a frame: a card, or a table of a state's relations.
import { describe, expect, test } from "vitest";
import { publishedWorker } from "../published-worker.ts";

const { get } = publishedWorker();

test("any site may frame a card; its policy allows only its own style and its one script", async () => {
  const frame = await get("/embed/no-tj?lang=de");
  const policy = frame.headers.get("Content-Security-Policy");
  expect(policy).toContain("frame-ancestors * file:");
  const body = await frame.text();
  expect(body.match(/<script/g)).toHaveLength(1);
  for (const element of ["style", "script"]) {
    const text = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(body)?.[1] ?? "";
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
    expect(policy).toContain(`${element}-src 'sha256-${btoa(String.fromCharCode(...digest))}';`);
  }
});

test.each(["/embed/no-tj?lang=de", "/embed/tj?lang=de", "/embed/no-xx?lang=de"])(
  "%s has a main part, and its headings begin at level 1",
  async (path) => {
    const body = await (await get(path)).text();
    expect(body).toMatch(/<body tabindex="0"><main><article.*<\/article><\/main><script>.*<\/script><\/body>/);
    expect(body.match(/<h\d/)?.[0]).toBe("<h1");
  },
);

test("the code to copy on a state's page gives the frame a title of its own", async () => {
  expect(await (await get("/countries/tj?lang=de")).text()).toContain(
    "title=&quot;Tadschikistan – Erfasste Beziehungen&quot;",
  );
});

describe("the frame of a state", () => {
  test("may be framed by any site and links each row to a relation", async () => {
    const response = await get("/embed/tj?lang=de");
    expect([response.status, response.headers.get("Content-Language")]).toEqual([200, "de"]);
    expect(response.headers.get("Content-Security-Policy")).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; img-src https:\/\/entente\.example; .*frame-ancestors \* file:;/,
    );
    const frame = await response.text();
    expect(frame).toContain('<base target="_blank"/>');
    const { relations } = await (await get("/v1/countries/tj?lang=de")).json<{ relations: { id: string }[] }>();
    const rows = [
      ...frame.matchAll(/<tr><th scope="row"><img[^>]*><a href="\/relations\/([a-z-]+)\?lang=de&amp;home=tj">/g),
    ];
    expect(rows.map(([, pair]) => pair).sort()).toEqual(relations.map(({ id }) => id).sort());
    expect(frame).toContain("Daten: CC0-1.0");
    expect((await get("/embed/tj?lang=de&theme=dark")).headers.get("ETag")).not.toBe(response.headers.get("ETag"));
  });

  test("shows the same table as the state's page, which contains the tag to copy", async () => {
    const [page, frame] = await Promise.all(
      ["/countries/tj?lang=nb", "/embed/tj?lang=nb"].map(async (path) => (await get(path)).text()),
    );
    const table = (html = "") => /<table.*<\/table>/s.exec(html)?.[0];
    expect(table(frame)).toContain("Motstridende opplysninger");
    expect(table(frame)).toBe(table(page));
    expect(page).toMatch(
      /&lt;div class=&quot;[\w-]+&quot;>&lt;iframe src=&quot;https:\/\/entente\.example\/embed\/tj\?lang=nb&quot;/,
    );
  });

  test("contains no English for a Russian reader", async () => {
    const frame = await (await get("/embed/tj?lang=ru&theme=dark")).text();
    expect(frame).toContain('<html lang="ru" dir="ltr" data-theme="dark">');
    const words = frame.replace(/<(style|script)>.*?<\/\1>/gs, "").replace(/<[^>]*>/g, " ");
    expect(words.match(/[A-Za-z][\w.-]*/g)).toEqual(["CC0-1.0"]);
  });

  test.each(["TJ", "tjk", "TJK", "%54J"])("redirects %s to the canonical code and keeps the query", async (code) => {
    const moved = await get(`/embed/${code}?lang=de&theme=dark`);
    expect([moved.status, moved.headers.get("Location")]).toEqual([308, "/embed/tj?lang=de&theme=dark"]);
  });

  test.each([
    ["fj", "has no relations"],
    ["xx", "is not a state"],
  ])("returns a 404 that may be framed for %s, which %s", async (code) => {
    const response = await get(`/embed/${code}?lang=en`);
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining(code)]);
    expect(response.headers.get("Content-Security-Policy")).toContain("frame-ancestors * file:");
  });
});

describe("an error in a frame", () => {
  test("has no links except to our front page, and takes the theme of the frame", async () => {
    const response = await get("/embed/no-xx?lang=de&theme=dark");
    expect(response.headers.get("Cross-Origin-Embedder-Policy")).toBe("require-corp");
    expect(response.headers.get("X-Robots-Tag")).toBe("noindex, indexifembedded");
    const body = await response.text();
    expect(body).toContain('data-theme="dark"');
    expect(body.match(/<a [^>]*>/g)).toEqual(['<a href="https://entente.example/?lang=de">']);
  });

  test("is the response to a wrong path too, but only in a frame", async () => {
    const [page, frame] = await Promise.all([
      get("/embeds/no-tj?lang=en"),
      get("/embeds/no-tj?lang=en", { headers: { "Sec-Fetch-Dest": "iframe" } }),
    ]);
    expect([page.headers.get("Content-Security-Policy"), await page.text()]).toEqual([
      expect.stringContaining("frame-ancestors 'self'"),
      expect.stringContaining("<nav>"),
    ]);
    expect([frame.status, frame.headers.get("Cache-Control")]).toEqual([404, "private, max-age=60"]);
    expect(frame.headers.get("Content-Security-Policy")).toContain("frame-ancestors * file:");
    expect(await frame.text()).not.toContain("<nav>");
  });
});
