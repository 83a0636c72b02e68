// Parses our PHP code and runs the cases that it shares with TypeScript, with the oldest version of PHP that the plugin supports and with the
// newest. With the oldest, also uses the plugin in WordPress: readers and editors must get the same as with Debian's PHP. Both versions are
// compiled to WebAssembly, where PHP has no server and its newest version cannot wait for another one. Needs PHP, a built worker, and
// `npm run integrations`.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { filesBelow } from "../../../scripts/integrations/php-zip.ts";
import { serveHttps } from "../https-server.ts";
import { php } from "../php.ts";
import { run } from "../step.ts";
import { publishRelease, releasesWithChange } from "./changed-posts.ts";
import { builtPlugin, requirePhp, startWordPress } from "./site.ts";

const oldest = "7.4";
const newest = "8.5";

const plugin = readFileSync("integrations/wordpress/entente.php", "utf8");
assert.equal(/Requires PHP: +(\S+)/.exec(plugin)?.[1], oldest, "The oldest version is the one that the plugin names");

await requirePhp();
const releases = releasesWithChange();
const folder = mkdtempSync(join(tmpdir(), "entente-php-"));
try {
  for (const system of ["php", "wordpress"]) {
    cpSync(`tests/systems/${system}`, join(folder, system), { recursive: true });
    await run("npm", ["ci", "--ignore-scripts", "--loglevel=error", "--no-audit", "--no-fund"], {
      cwd: join(folder, system),
    });
  }
  const files = filesBelow("integrations").filter((file) => file.endsWith(".php") && !file.includes("node_modules"));
  for (const version of [oldest, newest]) {
    assert.equal(await otherPhp(version, ["tests/systems/php/parse.php", ...files]), String(files.length));
    const result = await otherPhp(version, ["tests/integrations/cases.php"]);
    assert.match(result, new RegExp(`^PHP ${version}\\S+: 0 of \\d+ cases failed$`, "m"));
    console.log(result.trim());
  }
  await tryPlugin();
} finally {
  rmSync(folder, { recursive: true });
}

async function tryPlugin(): Promise<void> {
  const entente = await serveHttps(folder, { scheme: "http" });
  try {
    for (const index of [0, 1] as const) await publishRelease(entente, releases, index);
    const site = await startWordPress(join(folder, "wordpress"), "6.5", join(folder, "site"), entente);
    try {
      const content = join(folder, "site/wp-content");
      await php(["tests/systems/wordpress/unpack.php", builtPlugin(), join(content, "plugins")]);
      const program = [join(folder, "site/print-plugin.php"), `http://${entente.host}`];
      const expected = await php(program, site.env);
      assert.equal(expected.match(/<article/g)?.length, 3, expected);
      assert.equal(await otherPhp(oldest, program, site.env), expected);
      console.log(`WordPress ${site.version} with PHP ${oldest}: the same as with Debian's`);
      const log = readFileSync(join(content, "debug.log"), "utf8");
      assert.deepEqual(
        log.split("\n").filter((line) => line.includes("plugins/entente")),
        [],
      );
    } finally {
      await site.stop();
    }
  } finally {
    await entente.stop();
  }
}

/** Runs a program with another version of PHP. Returns what it prints. */
async function otherPhp(
  version: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  const cli = join(folder, "php/node_modules/@php-wasm/cli/main.js");
  return (await promisify(execFile)(process.execPath, [cli, ...args], { env: { ...env, PHP: version } })).stdout;
}
