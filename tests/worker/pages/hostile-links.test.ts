// Anyone who can write to KV can publish documents of their own, which no check has seen. They must not become links that run code
// on our origin, or that show one host and lead to another.
import { expect, inject, test } from "vitest";
import { hashOf } from "../../../data/model/release/documents.ts";
import { storeOf } from "../../../data/pipeline/kv/key-value-store.ts";
import { publish } from "../../../data/pipeline/publish/publish.ts";
import type { Release } from "../../../data/pipeline/release/build-release.ts";
import { publishedWorker } from "../published-worker.ts";

const worker = publishedWorker();

/** Replaces every URL of a source in a release, and the hashes that follow from it. */
function withUrls(release: Release, url: string): Release {
  const renamed = new Map<string, string>();
  const documents = release.documents.map(({ key, text }) => {
    const [type, hash = ""] = key.split("/");
    const changed = text
      .replace(/"url":"https:[^"]*"/g, JSON.stringify({ url }).slice(1, -1))
      .replace(/\b[0-9a-f]{64}\b/g, (named) => renamed.get(named) ?? named);
    renamed.set(hash, hashOf(changed));
    return { key: `${type}/${hashOf(changed)}`, text: changed };
  });
  const hashes = (old: Record<string, string>) =>
    Object.fromEntries(Object.entries(old).map(([id, hash]) => [id, renamed.get(hash) ?? hash]));
  const { relations, sources } = release.contents;
  return {
    ...release,
    root: renamed.get(release.root) ?? "",
    documents,
    contents: { relations: hashes(relations), sources: hashes(sources) },
  };
}

const urls = [
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "https://mfa.tj@evil.example/",
  "//evil.example/",
];

/** Every place in which a format can contain a link to a source. */
const paths = [
  "/relations/no-tj?lang=en",
  "/sources/mfa-tj.no.de?lang=en",
  "/embed/no-tj?lang=en",
  "/v1/relations/no-tj/card?lang=en",
  "/v1/relations/no-tj.jsonld?lang=en",
  "/v1/relations/no-tj/facts.csv?lang=en",
  "/v1/relations/no-tj/facts/visit-2012-11-gul/citation.json?lang=en",
  "/v1/relations/no-tj/facts/visit-2012-11-gul/citation.ris?lang=en",
  "/v1/relations/no-tj/changes.atom?lang=en",
  "/v1/relations/no-tj/changes.jsonfeed?lang=en",
  "/v1/countries/no/anniversaries.ics?lang=en",
];

/** Returns the links in a text: URLs in attributes, JSON strings, and the lines or cells of tables, citations and calendars. */
function linksIn(text: string): string[] {
  const patterns = [
    /(?:href|src)="([^"]*)"/g,
    /"(?:url|URL|external_url|home_page_url|@id)":\s*"([^"]*)"/g,
    /^(?:UR {2}- |URL:)(.*)$/gm,
    /(?<=^|,)([a-z]+:[^,"\n]*|\/\/[^,"\n]*)(?=,|$)/gm,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, link = ""]) => link));
}

test.each(paths)("%s contains links", async (path) => {
  const response = await worker.get(path);
  expect([path, response.status]).toEqual([path, 200]);
  expect(linksIn(await response.text()).length).toBeGreaterThan(0);
});

test.each(urls)("no format links to %s", async (url) => {
  await publish(storeOf(worker.kv), withUrls(inject("release"), url), "2026-01-02T00:00:00.000Z");
  for (const path of paths) {
    const response = await worker.get(path);
    expect([path, response.status, response.headers.get("Entente-Release")]).toEqual([path, 200, "2"]);
    const links = linksIn((await response.text()).replaceAll("\\u003c", "<").replaceAll("&lt;", "<"));
    expect([path, links.filter((link) => link.startsWith(url.slice(0, 20)))]).toEqual([path, []]);
  }
});
