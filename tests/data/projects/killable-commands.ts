import type { KeyValueStore } from "../../../data/pipeline/kv/key-value-store.ts";
import { backup } from "../../../data/pipeline/maintenance/backup.ts";
import { repair } from "../../../data/pipeline/maintenance/repair.ts";
import { restore } from "../../../data/pipeline/maintenance/restore.ts";
import { publish } from "../../../data/pipeline/publish/publish.ts";
import { rollback } from "../../../data/pipeline/publish/rollback.ts";
import { withdraw } from "../../../data/pipeline/publish/withdrawal/withdraw.ts";
import { buildRelease, type Release } from "../../../data/pipeline/release/build-release.ts";
import { selectRelations } from "./selected-relations.ts";

const time = "2026-01-05T00:00:00.000Z";

/** Releases that the commands need. */
export interface NeededReleases {
  /** The one that `publish` publishes. */
  next: Release;
  /** The one from which `repair` restores values. */
  working: Release;
}

/** Returns the release that `publish` publishes. */
export const nextRelease = (): Release => buildRelease(selectRelations("af-tj", "kz-no"), "// a newer widget");

/** Commands that tests kill, as they run after `publishThree`. `folder` is where the backup is. */
export const killableCommands = {
  publish: (kv, _, { next }) => publish(kv, next, time),
  rollback: (kv) => rollback(kv, 1, time),
  withdraw: (kv) => withdraw(kv, { source: "mfa-tj.no.de" }, "The law.", time),
  repair: (kv, _, { working }) =>
    repair(kv, async (wanted) => working.documents.find(({ key }) => key === wanted)?.text ?? null, time),
  restore: (kv, folder) => restore(kv, folder),
  backup: (kv, folder) => backup(kv, folder),
} satisfies Record<string, (kv: KeyValueStore, folder: string, releases: NeededReleases) => Promise<unknown>>;

export type CommandName = keyof typeof killableCommands;
