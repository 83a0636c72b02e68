// No release loses an id that the release before it published, whatever the list of ids and its history say.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publishCommand } from "../../../../data/cli/commands/publish-command.ts";
import { withLocalKv } from "../../../../data/pipeline/kv/local-kv.ts";
import { publish } from "../../../../data/pipeline/publish/publish.ts";
import { NotPublished, readPointer } from "../../../../data/pipeline/publish/published.ts";
import { buildRelease } from "../../../../data/pipeline/release/build-release.ts";
import { answer } from "../../cli/run.ts";
import { committedProject, establishment, write } from "../../projects/repository.ts";
import { dataset } from "../../rules/dataset.ts";

const time = "2026-01-01T00:00:00Z";
const visit = (year: number) =>
  `{ id: visit-${year}, kind: visit, guest: no, host: tj, date: ${year}, claims: [page] }`;
const lost = /^the current release contains no-tj\/visit-2004, but data\/ids\.txt does not; /;

/** A release of these visits, with tombstones of others, and the ids that the list has. */
function release(years: number[], { removed = [], recorded }: { removed?: number[]; recorded: number[] }) {
  const tombstones = removed.map((year) => `{ id: visit-${year}, reason: It never took place. }`);
  const yaml = `{ facts: [${years.map(visit)}], removed: [${tombstones}] }`;
  return buildRelease(dataset(yaml, { recorded: recorded.map((year) => `no-tj/visit-${year}`) }), "// a widget");
}

test("publish refuses to lose an id of the release in force, and writes nothing", async () => {
  const state = mkdtempSync(join(tmpdir(), "entente-ids-"));
  await withLocalKv(".", state, async (kv) => {
    const first = release([1999, 2004, 2005, 2006], { recorded: [1999, 2004, 2005, 2006] });
    await publish(kv, first, time);
    const without = release([1999, 2005, 2006], { recorded: [1999, 2005, 2006] });
    await expect(publish(kv, without, time)).rejects.toThrow(NotPublished);
    await expect(publish(kv, without, time)).rejects.toThrow(lost);
    const withoutMore = release([1999], { recorded: [1999] });
    await expect(publish(kv, withoutMore, time)).rejects.toThrow("has no-tj/visit-2004 and 2 more, which");
    expect(await readPointer(kv)).toMatchObject({ release: 1, root: first.root });
    expect(await kv.read(["log/2", `root/${without.root}`, `root/${withoutMore.root}`])).toEqual([null, null, null]);

    const removed = release([1999, 2005, 2006], { removed: [2004], recorded: [1999, 2004, 2005, 2006] });
    expect(await publish(kv, removed, time)).toMatchObject({ release: 2, changed: true });
    // A removed fact's tombstone is a promise as well: its id may not be used again.
    await expect(publish(kv, without, time)).rejects.toThrow(lost);
    expect(await publish(kv, first, time)).toMatchObject({ release: 3, changed: true });
  });
  rmSync(state, { recursive: true });
});

test("the command refuses it too; ids may be given up on purpose in a local KV only", async () => {
  const root = committedProject({
    "relations/establishments.yml": establishment("kz-no") + establishment("no-tj"),
    "ids.txt": "kz-no/establishment\nno-tj/establishment\n",
  });
  // Without git, only the release in force knows which ids there were.
  rmSync(join(root, "../.git"), { recursive: true });
  cpSync("wrangler.toml", join(root, "wrangler.toml"));
  mkdirSync(join(root, "dist"));
  writeFileSync(join(root, "dist/widget.txt"), "// a widget");
  await answer(publishCommand, root);
  write(root, "relations/establishments.yml", establishment("no-tj"));
  write(root, "ids.txt", "no-tj/establishment\n");
  await expect(answer(publishCommand, root)).rejects.toThrow(
    "the current release contains kz-no/establishment, but data/ids.txt does not",
  );
  const giveUp = { "forget-ids": true };
  await expect(answer(publishCommand, root, "", { ...giveUp, remote: true })).rejects.toThrow("--forget-ids");
  expect((await answer(publishCommand, root, "", giveUp)).text).toMatch(/^Published release 2 .*: removed kz-no\.$/);
});
