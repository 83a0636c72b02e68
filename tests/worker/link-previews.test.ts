// The tags from which chat programs and other sites make a preview of a link, and the pictures in it.
import { expect, inject, test } from "vitest";
import { pictureKey } from "../../data/model/release/documents.ts";
import { releaseContents } from "../../data/pipeline/publish/published.ts";
import { origin, publishedWorker } from "./published-worker.ts";

const worker = publishedWorker();
const { get } = worker;
/** A PNG file of one pixel, in base64. */
const png =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC";
const common = `${origin}/pictures/common.png`;
const noTj = (await picturesOfRelease())["no-tj"] ?? "";

async function picturesOfRelease(): Promise<Record<string, string>> {
  const texts = new Map(inject("release").documents.map(({ key, text }) => [key, text]));
  const read = async (keys: readonly string[]) => keys.map((key) => texts.get(key) ?? null);
  return (await releaseContents({ read }, inject("release").root)).pictures;
}

/** Returns the content of each `meta` element of a page, by its property or name. */
async function tagsOf(path: string): Promise<Record<string, string>> {
  const html = await (await get(path)).text();
  const tags = html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g);
  return Object.fromEntries([...tags].map(([, name, content]) => [name, content]));
}

test.each([
  [
    "/relations/no-tj?lang=de",
    {
      "og:title": "Norwegen – Tadschikistan",
      "og:description": expect.stringMatching(/^Diplomatische Beziehungen seit dem 29\. Juni 1992 · Stand der Quellen/),
      "og:url": `${origin}/relations/no-tj?lang=de`,
      "og:locale": "de_DE",
      "og:image": `${origin}/pictures/${noTj}.de.png`,
      "og:image:alt": expect.stringMatching(/^Norwegen – Tadschikistan · .* · Treffen · 21\. September 2021: /),
    },
  ],
  [
    "/relations/no-tj?lang=fa&home=tj",
    {
      "og:title": "تاجیکستان – نروژ",
      "og:locale": "fa_IR",
      "og:image": `${origin}/pictures/${noTj}.fa.png`,
      "og:image:alt": expect.stringContaining("دیدار"),
    },
  ],
  [
    "/relations/ca-tj?lang=nb",
    {
      "og:title": "Canada – Tadsjikistan",
      "og:description": expect.stringContaining("1992"),
      "og:locale": "nb_NO",
      "og:image": common,
      "og:image:alt": expect.stringMatching(/^Entente: Opplysninger om/),
    },
  ],
  [
    "/relations/no-tj/visit-2012-11-gul?lang=ru",
    {
      "og:title": expect.stringMatching(/^Норвегия – Таджикистан: Рабочий визит/),
      "og:url": `${origin}/relations/no-tj/visit-2012-11-gul?lang=ru`,
      "og:image": `${origin}/pictures/${noTj}.ru.png`,
    },
  ],
  [
    "/countries/tj?lang=tg",
    {
      "og:title": expect.stringMatching(/^Тоҷикистон – /),
      "og:url": `${origin}/countries/tj?lang=tg`,
      "og:locale": "tg_TJ",
      "og:image": common,
    },
  ],
  ["/countries/tj?lang=fa", { "og:description": expect.stringMatching(/^[^,]*، [^,]*$/), "og:image": common }],
  [
    "/sources/mfa-tj.no.de?lang=en",
    {
      "og:title": expect.stringMatching(/./),
      "og:description": expect.stringContaining("Tajikistan"),
      "og:url": `${origin}/sources/mfa-tj.no.de?lang=en`,
      "og:image": common,
    },
  ],
  [
    "/?lang=en",
    { "og:title": expect.stringMatching(/^Entente – /), "og:url": `${origin}/?lang=en`, "og:image": common },
  ],
])("%s has a link preview", async (path, expected) => {
  expect(await tagsOf(path)).toMatchObject({
    ...expected,
    "og:type": "website",
    "og:site_name": "Entente",
    "og:image:type": "image/png",
    "og:image:width": "1200",
    "og:image:height": "630",
    "twitter:card": "summary_large_image",
  });
});

test("a description is short enough for a chat window", async () => {
  const { "og:description": description = "" } = await tagsOf("/countries/tj?lang=en");
  expect(description).toMatch(/^Afghanistan, .* …$/);
  expect(description.length).toBeLessThanOrEqual(302);
});

test.each(["asOf=2000-01-01", "release=1"])("a page with %s does not show the picture of today", async (query) => {
  expect((await tagsOf(`/relations/no-tj?lang=de&${query}`))["og:image"]).toBe(common);
  expect((await tagsOf(`/relations/no-tj/establishment-1992?lang=de&${query}`))["og:image"]).toBe(common);
});

test("a stored picture can be withdrawn, so it is not kept for long, and other sites may show it", async () => {
  await worker.kv.put(pictureKey(noTj, "de"), png);
  const response = await get(`/pictures/${noTj}.de.png`, {}, { REFRESH_SECONDS: "60" });
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "image/png",
    "cache-control": expect.stringMatching(/^public, max-age=60,/),
    "cross-origin-resource-policy": "cross-origin",
    "x-content-type-options": "nosniff",
  });
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(
    Uint8Array.from(atob(png), (byte) => byte.charCodeAt(0)),
  );
});

test("a picture that is not drawn, damaged or unreadable gives the common one, for a short time", async () => {
  const expectCommon = async () => {
    const response = await get(`/pictures/${noTj}.fa.png`, {}, { REFRESH_SECONDS: "60" });
    expect([response.status, response.headers.get("Content-Type")]).toEqual([200, "image/png"]);
    expect(response.headers.get("Cache-Control")).toMatch(/^public, max-age=60,/);
    const bytes = await response.arrayBuffer();
    expect(bytes).toEqual(await (await get("/pictures/common.png")).arrayBuffer());
    expect(bytes.byteLength).toBeGreaterThan(1000);
  };
  await expectCommon();
  await worker.kv.put(pictureKey(noTj, "fa"), png.slice(0, -8));
  await expectCommon();
  worker.kv = { get: () => Promise.reject(new Error("KV GET failed: 500 Internal Server Error")) } as never;
  await expectCommon();
});

test.each([
  `/pictures/${"0".repeat(63)}.de.png`,
  `/pictures/${"0".repeat(64)}.xx.png`,
  `/pictures/${"0".repeat(64)}.png`,
])("%s is not the address of a picture", async (path) => {
  expect((await get(path)).status).toBe(404);
});

test("the picture of an oEmbed document fits the requested size, or is left out", async () => {
  const documentOf = async (path: string, more = "") =>
    (await get(`/oembed?url=${encodeURIComponent(`${origin}${path}`)}${more}`)).json<Record<string, unknown>>();
  const size = { thumbnail_width: 1200, thumbnail_height: 630 };
  expect(await documentOf("/relations/no-tj?lang=de")).toMatchObject({
    thumbnail_url: `${origin}/pictures/${noTj}.de.png`,
    ...size,
  });
  expect(await documentOf("/countries/no?lang=de", "&maxwidth=1200&maxheight=630")).toMatchObject({
    thumbnail_url: common,
    ...size,
  });
  for (const limit of ["&maxwidth=600", "&maxheight=629"]) {
    const names = Object.keys(await documentOf("/relations/no-tj?lang=de", limit));
    expect(names.filter((name) => name.startsWith("thumbnail"))).toEqual([]);
  }
});
