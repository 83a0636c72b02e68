// In an emergency, main may be broken. These commands only need KV: no build, and no readable data.
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withLocalKv } from "../../../../data/pipeline/kv/local-kv.ts";
import { publish } from "../../../../data/pipeline/publish/publish.ts";
import { runCli, spawnCli } from "../../cli/run-cli.ts";
import { smallProject } from "../../projects/small-project.ts";
import { releaseWithoutNorway, twoReleases } from "../../projects/two-releases.ts";

/** Creates a project with two releases in its local KV, a file that is not YAML, and no build. */
async function brokenProject(): Promise<string> {
  const root = smallProject(["af-tj"]);
  cpSync("wrangler.toml", join(root, "wrangler.toml"));
  await withLocalKv(root, join(root, ".wrangler/state"), async (kv) => {
    await publish(kv, twoReleases()[0], "2026-01-01T00:00:00.000Z");
    await publish(kv, releaseWithoutNorway(), "2026-01-02T00:00:00.000Z", undefined, { forgetIds: true });
  });
  writeFileSync(join(root, "data/relations/no-tj.yml"), "facts: [\n");
  return root;
}

test("releases, withdraw and rollback work without a build while the data is broken", async () => {
  const root = await brokenProject();
  expect(await runCli(root, ["check"])).toMatchObject({ code: 1 });
  expect(await runCli(root, ["releases"])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^2 .* removed no-tj/),
  });
  expect(await runCli(root, ["withdraw", "kz-no", "--reason", "The law."])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Withdrew \d+ documents? from earlier releases.*The current release is now 3;/s),
  });
}, 120_000);

test("a release can be rolled back without a build while the data is broken", async () => {
  const root = await brokenProject();
  expect(spawnCli(root, ["rollback", "1"])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Rolled back to release 1: .* The current release is now 3\.\n$/),
  });
}, 120_000);
