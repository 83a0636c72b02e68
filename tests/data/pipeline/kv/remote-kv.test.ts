// A Cloudflare account is reached through wrangler's command line. These tests make the same calls with --local instead of
// --remote, so they use storage on this machine.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { withLocalKv } from "../../../../data/pipeline/kv/local-kv.ts";
import { remoteKv } from "../../../../data/pipeline/kv/remote-kv.ts";
import { publish } from "../../../../data/pipeline/publish/publish.ts";
import { readPointer } from "../../../../data/pipeline/publish/published.ts";
import { trialSize } from "../../../trial-size.ts";
import { twoReleases } from "../../projects/two-releases.ts";

const [release] = twoReleases();
const texts = release.documents.map(({ text }) => text);
const keys = release.documents.map(({ key }) => key);

/** Opens the namespace of a new state folder through wrangler's command line and through Miniflare. */
function emptyState() {
  const state = mkdtempSync(join(tmpdir(), "entente-remote-"));
  onTestFinished(() => rmSync(state, { recursive: true }));
  return { kv: remoteKv(".", ["--local", "--persist-to", state]), readLocally: localReader(state) };
}
const localReader = (state: string) => (requested: string[]) => withLocalKv(".", state, (kv) => kv.read(requested));

test("reads back what wrangler's command line wrote, and null for a missing key", async () => {
  const { kv, readLocally } = emptyState();
  await kv.write(release.documents);
  expect(await kv.read(["nothing", ...keys])).toEqual([null, ...texts]);
  expect(await readLocally(keys)).toEqual(texts);
  expect(await kv.list("")).toEqual([...keys].sort());
  expect(await kv.list("source/")).toEqual(keys.filter((key) => key.startsWith("source/")).sort());
}, 120_000);

test.each(Array.from({ length: trialSize.publishedByWrangler }))(
  "publishes a release",
  async () => {
    const { kv, readLocally } = emptyState();
    expect(await publish(kv, release, "2026-01-01T00:00:00Z")).toMatchObject({ release: 1, changed: true });
    expect(await readLocally(keys)).toEqual(texts);
    expect(await readPointer(kv)).toMatchObject({ release: 1, root: release.root });
  },
  120_000,
);

test("passes on wrangler's own error message", async () => {
  await expect(remoteKv(".", ["--no-such-option"]).read(["current"])).rejects.toThrow(
    /wrangler kv bulk get failed:\n.*Unknown arguments: such-option/s,
  );
}, 30_000);
