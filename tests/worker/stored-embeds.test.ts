// Addresses that other sites have stored in their pages, where nobody changes them for years. Addresses may be added to these lists, but
// none may be changed or removed.
import { describe, expect, test } from "vitest";
import { origin, publishedWorker } from "./published-worker.ts";

const { get } = publishedWorker();

/** A frame's URL, and the start of its document. */
const frames: readonly [path: string, start: string][] = [
  ["/embed/no-tj", '<html lang="en" dir="ltr">'],
  ["/embed/no-tj?lang=de", '<html lang="de" dir="ltr">'],
  ["/embed/no-tj?lang=de&layout=compact", '<html lang="de" dir="ltr">'],
  ["/embed/no-tj?lang=de&layout=compact&theme=light", '<html lang="de" dir="ltr" data-theme="light">'],
  ["/embed/no-tj?lang=en&layout=full", '<html lang="en" dir="ltr">'],
  [
    "/embed/no-tj?lang=ru&home=tj&asOf=2015-01-01&layout=compact&theme=dark",
    '<html lang="ru" dir="ltr" data-theme="dark">',
  ],
  ["/embed/no-tj?lang=nb&release=1", '<html lang="nb" dir="ltr">'],
  ["/embed/no-tj?lang=tg&kinds=visit,meeting", '<html lang="tg" dir="ltr">'],
  ["/embed/ca-tj?lang=fa&theme=light", '<html lang="fa" dir="rtl" data-theme="light">'],
  ["/embed/no-tj/visit-2012-11-gul?lang=de", '<html lang="de" dir="ltr">'],
  ["/embed/no-tj/visit-2012-11-gul?lang=ru&home=tj&theme=light", '<html lang="ru" dir="ltr" data-theme="light">'],
  ["/embed/no-tj?lang=en&fact=visit-2012-11-gul", '<html lang="en" dir="ltr">'],
  ["/embed/tj?lang=en", '<html lang="en" dir="ltr">'],
  ["/embed/tj?lang=fa&theme=light", '<html lang="fa" dir="rtl" data-theme="light">'],
  ["/embed/tj?lang=ru&release=1&theme=dark", '<html lang="ru" dir="ltr" data-theme="dark">'],
];

/** URLs of scripts and fragments. */
const others: readonly [path: string, type: string][] = [
  ["/embed/no-tj.js", "text/javascript"],
  ["/embed/no-tj.js?lang=en", "text/javascript"],
  ["/embed/no-tj.js?lang=en&layout=compact", "text/javascript"],
  ["/embed/no-tj.js?lang=en&fact=visit-2012-11-gul", "text/javascript"],
  ["/embed/no-tj.js?lang=en&kinds=visit,meeting&home=tj", "text/javascript"],
  ["/embed/no-tj.js?lang=en&asOf=2016-01-01&release=1", "text/javascript"],
  ["/fragment/no-tj?lang=en", "text/html"],
  ["/fragment/no-tj?lang=en&css=/assets/entente.css", "text/html"],
];

/** Spellings that have always redirected. */
const moved: readonly [path: string, location: string][] = [
  ["/embed/TJK-NOR?lang=de", "/embed/no-tj?lang=de"],
  ["/embed/TJ-NO/visit-2012-11-gul?lang=de&theme=light", "/embed/no-tj/visit-2012-11-gul?lang=de&theme=light"],
  ["/embed/TJK?lang=fa", "/embed/tj?lang=fa"],
  ["/embed/TJ-NO.js?lang=en", "/embed/no-tj.js?lang=en"],
];

test.each(frames)("the frame %s shows a card or a table in any site", async (path, start) => {
  const response = await get(path);
  const [status, policy] = [response.status, response.headers.get("Content-Security-Policy")];
  expect([path, status, policy]).toEqual([path, 200, expect.stringContaining("frame-ancestors *")]);
  expect(response.headers.get("X-Frame-Options")).toBeNull();
  const html = await response.text();
  expect(html).toContain(start);
  expect(html).toContain('<article class="card');
});

test.each(others)("%s has the type %s", async (path, type) => {
  const response = await get(path);
  expect([path, response.status, response.headers.get("Content-Type")]).toEqual([
    path,
    200,
    expect.stringContaining(type),
  ]);
});

test.each(moved)("%s redirects to %s", async (path, location) => {
  const response = await get(path);
  expect([path, response.status, response.headers.get("Location")]).toEqual([path, 308, location]);
});

describe("every form of address that we give out today is listed", () => {
  /** Returns what matters of an address: the kind of its path, and its parameters. */
  const formOf = (path: string) => {
    const { pathname, searchParams } = new URL(path, origin);
    const kind = pathname.replace(/[a-z]{2}-[a-z]{2}/, "PAIR").replace(/^(\/embed\/)[a-z]{2}$/, "$1STATE");
    return [
      kind.replace(/^(\/embed\/PAIR\/).*/, "$1FACT"),
      ...[...searchParams.keys()].filter((name) => name !== "lang").sort(),
    ];
  };
  const listed = [...frames, ...others].map(([path]) => formOf(path));
  const isListed = (path: string) => {
    const [kind, ...names] = formOf(path);
    const ofKind = listed.filter(([candidate]) => candidate === kind);
    return ofKind.length > 0 && names.every((name) => ofKind.some((form) => form.includes(name)));
  };

  test.each([
    "/relations/no-tj?lang=de",
    "/relations/no-tj?lang=de&home=tj&asOf=2015-01-01&release=1&layout=full&kinds=visit&theme=dark",
    "/relations/no-tj/visit-2012-11-gul?lang=de&home=tj&theme=dark",
    "/countries/tj?lang=de&theme=dark&release=1",
  ])("by /oembed for %s", async (path) => {
    const { html } = await (await get(`/oembed?url=${encodeURIComponent(origin + path)}`)).json<{ html: string }>();
    const frame = /<iframe src="([^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect([frame, isListed(frame)]).toEqual([frame, true]);
  });

  test.each([
    "/?lang=en",
    "/relations/no-tj?lang=en",
    "/relations/no-tj/visit-2012-11-gul?lang=en",
    "/countries/tj?lang=en",
  ])("on the page %s", async (path) => {
    const html = (await (await get(path)).text()).replaceAll("&quot;", '"').replaceAll("&amp;", "&");
    const addresses = [...html.matchAll(/src="(https:\/\/entente\.example\/(?:embed|fragment)\/[^"]+)"/g)].map(
      ([, url]) => url ?? "",
    );
    expect(addresses.filter((url) => !isListed(url))).toEqual([]);
  });
});
