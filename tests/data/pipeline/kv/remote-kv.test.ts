// The way to a Cloudflare account is wrangler's command line. The same calls are made here upon the storage of this machine,
// which --local names where --remote would stand.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withLocalKv } from "../../../../data/pipeline/kv/local-kv.ts";
import { remoteKv } from "../../../../data/pipeline/kv/remote-kv.ts";
import { publish } from "../../../../data/pipeline/publish/publish.ts";
import { readPointer } from "../../../../data/pipeline/publish/published.ts";
import { trialSize } from "../../../trial-size.ts";
import { twoReleases } from "../../projects/three-relations.ts";

const [release] = twoReleases();
const texts = release.documents.map(({ text }) => text);
const keys = release.documents.map(({ key }) => key);

/** The namespace of a new state folder, through wrangler's command line and through Miniflare. */
function emptyState() {
  const state = mkdtempSync(join(tmpdir(), "entente-remote-"));
  return { kv: remoteKv(".", ["--local", "--persist-to", state]), readLocally: localReader(state) };
}
const localReader = (state: string) => (wanted: string[]) => withLocalKv(".", state, (kv) => kv.read(wanted));

test("what is written through wrangler's command line is read back whole, and what is not there is null", async () => {
  const { kv, readLocally } = emptyState();
  await kv.write(release.documents);
  expect(await kv.read(["nothing", ...keys])).toEqual([null, ...texts]);
  expect(await readLocally(keys)).toEqual(texts);
}, 120_000);

test.each(Array.from({ length: trialSize.publishedByWrangler }))(
  "a release is published",
  async () => {
    const { kv, readLocally } = emptyState();
    expect(await publish(kv, release, "2026-01-01T00:00:00Z")).toMatchObject({ release: 1, changed: true });
    expect(await readLocally(keys)).toEqual(texts);
    expect(await readPointer(kv)).toMatchObject({ release: 1, root: release.root });
  },
  120_000,
);

test("what wrangler refuses is told in its own words", async () => {
  await expect(remoteKv(".", ["--no-such-option"]).read(["current"])).rejects.toThrow(
    /wrangler kv bulk get failed:\n.*Unknown arguments: such-option/s,
  );
}, 30_000);
