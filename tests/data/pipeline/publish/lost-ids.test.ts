// A new release keeps every id of the release before it, regardless of what the list of ids and its history say.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publishCommand } from "../../../../data/cli/commands/releases/publish-command.ts";
import { withLocalKv } from "../../../../data/pipeline/kv/local-kv.ts";
import { publish } from "../../../../data/pipeline/publish/publish.ts";
import { NotPublished, readPointer } from "../../../../data/pipeline/publish/published.ts";
import { buildRelease } from "../../../../data/pipeline/release/build-release.ts";
import { runCommand } from "../../cli/run-cli.ts";
import { committedProject, establishmentLine, writeDataFile } from "../../projects/committed-project.ts";
import { dataset } from "../../rules/dataset.ts";

const time = "2026-01-01T00:00:00Z";
const visit = (year: number) =>
  `{ id: visit-${year}, kind: visit, guest: no, host: tj, date: ${year}, claims: [page] }`;
const lostId = /^the current release contains no-tj\/visit-2004, but data\/ids\.txt does not; /;

/** Builds a release with visits and tombstones of these years, and with the recorded ids of these years. */
function release(years: number[], { removed = [], recorded }: { removed?: number[]; recorded: number[] }) {
  const tombstones = removed.map((year) => `{ id: visit-${year}, reason: It never took place. }`);
  const yaml = `{ facts: [${years.map(visit)}], removed: [${tombstones}] }`;
  return buildRelease(dataset(yaml, { recorded: recorded.map((year) => `no-tj/visit-${year}`) }), "// a widget");
}

test("refuses to publish without an id of the current release, and writes nothing", async () => {
  const state = mkdtempSync(join(tmpdir(), "entente-ids-"));
  await withLocalKv(".", state, async (kv) => {
    const first = release([1999, 2004, 2005, 2006], { recorded: [1999, 2004, 2005, 2006] });
    await publish(kv, first, time);
    const without = release([1999, 2005, 2006], { recorded: [1999, 2005, 2006] });
    await expect(publish(kv, without, time)).rejects.toThrow(NotPublished);
    await expect(publish(kv, without, time)).rejects.toThrow(lostId);
    const withoutThree = release([1999], { recorded: [1999] });
    const more = release([1999, 2004, 2005, 2006, 2007], { recorded: [1999, 2004, 2005, 2006, 2007] });
    const withoutSource = { ...more, recorded: more.recorded.filter((id) => id !== "sources/page") };
    await expect(publish(kv, withoutSource, time)).rejects.toThrow("contains sources/page, but");
    await expect(publish(kv, withoutThree, time)).rejects.toThrow("contains no-tj/visit-2004 and 2 more, but");
    expect(await readPointer(kv)).toMatchObject({ release: 1, root: first.root });
    expect(await kv.read(["log/2", `root/${without.root}`, `root/${withoutThree.root}`])).toEqual([null, null, null]);

    const removed = release([1999, 2005, 2006], { removed: [2004], recorded: [1999, 2004, 2005, 2006] });
    expect(await publish(kv, removed, time)).toMatchObject({ release: 2, changed: true });
    // The id on a tombstone must not get lost either: it can never be used again.
    await expect(publish(kv, without, time)).rejects.toThrow(lostId);
    expect(await publish(kv, first, time)).toMatchObject({ release: 3, changed: true });
  });
  rmSync(state, { recursive: true });
});

test("refuses to publish without the key of a person in the current release", async () => {
  const state = mkdtempSync(join(tmpdir(), "entente-keys-"));
  await withLocalKv(".", state, async (kv) => {
    const ambassador = "id: a, kind: ambassador, sending: no, receiving: tj, claims: [page]";
    const withPerson = (person: string, recorded: string[]) =>
      buildRelease(
        dataset(`{ people: { ${person}: { name: A } }, facts: [{ person: ${person}, ${ambassador} }] }`, { recorded }),
        "",
      );
    await publish(kv, withPerson("gul", ["no-tj/a", "people/gul"]), time);
    const renamed = (recorded: string[]) => publish(kv, withPerson("sherali-gul", recorded), time);
    await expect(renamed(["no-tj/a", "people/sherali-gul"])).rejects.toThrow(
      "contains people/gul, but data/ids.txt does not",
    );
    expect(await renamed(["no-tj/a", "people/gul", "people/sherali-gul"])).toMatchObject({ release: 2 });
  });
  rmSync(state, { recursive: true });
});

test("the publish command refuses it too, unless --forget-ids is used with a local KV", async () => {
  const root = committedProject({
    "relations/establishments.yml": establishmentLine("kz-no") + establishmentLine("no-tj"),
    "ids.txt": "kz-no/establishment\nno-tj/establishment\nsources/page\n",
  });
  // Without git, only the current release shows which ids existed.
  rmSync(join(root, "../.git"), { recursive: true });
  cpSync("wrangler.toml", join(root, "wrangler.toml"));
  mkdirSync(join(root, "dist"));
  writeFileSync(join(root, "dist/widget.txt"), "// a widget");
  await runCommand(publishCommand, root);
  writeDataFile(root, "relations/establishments.yml", establishmentLine("no-tj"));
  writeDataFile(root, "ids.txt", "no-tj/establishment\nsources/page\n");
  await expect(runCommand(publishCommand, root)).rejects.toThrow(
    "the current release contains kz-no/establishment, but data/ids.txt does not",
  );
  const forgetIds = { "forget-ids": true };
  await expect(runCommand(publishCommand, root, "", { ...forgetIds, remote: true })).rejects.toThrow("--forget-ids");
  expect((await runCommand(publishCommand, root, "", forgetIds)).text).toMatch(
    /^Published release 2 .*: removed kz-no\.$/,
  );
});
