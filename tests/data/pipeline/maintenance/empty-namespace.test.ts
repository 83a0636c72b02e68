// What the commands say about a namespace without a release, which may be one that has lost everything.
import { cpSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { commands } from "../../../../data/cli/data.ts";
import { withLocalKv } from "../../../../data/pipeline/kv/local-kv.ts";
import { temporaryFolder } from "../../../temporary-folder.ts";
import { runCommand } from "../../cli/run-cli.ts";
import { smallProject } from "../../projects/small-project.ts";

let root: string;

beforeEach(() => {
  root = smallProject(["af-tj"]);
  cpSync("wrangler.toml", join(root, "wrangler.toml"));
});

/** Returns the folder of a local namespace. @param key a key to write; absent for an empty namespace */
async function namespaceWith(key?: string): Promise<string> {
  const state = temporaryFolder();
  await withLocalKv(root, state, (kv) => kv.write(key === undefined ? [] : [{ key, text: "damaged" }]));
  return state;
}

test("an empty namespace is not reported as healthy, and no command recommends to publish first", async () => {
  const state = await namespaceWith();
  for (const name of ["verify", "releases", "diff"] as const) {
    const { text, failed } = await runCommand(commands[name], root, "", { state });
    expect([name, failed, text]).toEqual([name, true, expect.stringContaining("do not publish")]);
    expect(text).toContain("npm run data -- restore DIR --next N");
  }
});

test("a lost pointer is not taken for an empty namespace", async () => {
  const state = await namespaceWith("log/1");
  for (const name of ["releases", "diff"] as const)
    await expect(runCommand(commands[name], root, "", { state })).rejects.toThrow(
      /is missing although the log has 1 entry.*npm run data -- repair/,
    );
});

test("repair refuses an empty namespace instead of finding nothing wrong with it", async () => {
  for (const options of [{}, { from: root }, { "dry-run": true }]) {
    const state = await namespaceWith();
    await expect(runCommand(commands.repair, root, "", { state, ...options })).rejects.toThrow("restore DIR");
  }
});
