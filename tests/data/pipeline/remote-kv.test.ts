// The way to a Cloudflare account is wrangler's command line. The same calls are made here upon the storage of this machine,
// which --local names where --remote would stand.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withLocalKv } from "../../../data/pipeline/kv/local-kv.ts";
import { remoteKv } from "../../../data/pipeline/kv/remote-kv.ts";
import { publish } from "../../../data/pipeline/publish/publish.ts";
import { contentsOf } from "../../../data/pipeline/publish/published.ts";
import { twoReleases } from "./three-relations.ts";

test("a release goes through wrangler's command line whole, and what is not there is null", async () => {
  const state = mkdtempSync(join(tmpdir(), "entente-remote-"));
  const kv = remoteKv(".", ["--local", "--persist-to", state]);
  expect(await kv.read(["nothing"])).toEqual([null]);
  const [release] = twoReleases();
  expect(await publish(kv, release, "2026-01-01T00:00:00Z")).toMatchObject({ release: 1, changed: true });

  await withLocalKv(".", state, async (local) => {
    const keys = [...(await contentsOf(local, release.root)).keys];
    const texts = new Map(release.documents.map(({ key, text }) => [key, text]));
    expect(keys.sort()).toEqual([...texts.keys()].sort());
    expect(await local.read(keys)).toEqual(keys.map((key) => texts.get(key)));
  });
}, 120_000);

test("what wrangler refuses is told in its own words", async () => {
  await expect(remoteKv(".", ["--no-such-option"]).read(["current"])).rejects.toThrow(
    /wrangler kv bulk get failed:\n.*Unknown arguments: such-option/s,
  );
}, 30_000);
