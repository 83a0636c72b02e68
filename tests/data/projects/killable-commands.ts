import type { KeyValueStore } from "../../../data/pipeline/kv/key-value-store.ts";
import { backup } from "../../../data/pipeline/maintenance/backup.ts";
import { repair } from "../../../data/pipeline/maintenance/repair.ts";
import { restore } from "../../../data/pipeline/maintenance/restore.ts";
import { publish } from "../../../data/pipeline/publish/publish.ts";
import { rollback } from "../../../data/pipeline/publish/rollback.ts";
import { withdraw } from "../../../data/pipeline/publish/withdrawal/withdraw.ts";
import { buildRelease, type Release } from "../../../data/pipeline/release/build-release.ts";
import { current } from "./damaged-namespace.ts";
import { selectRelations } from "./selected-relations.ts";

const time = "2026-01-05T00:00:00.000Z";
const working = () => new Map(current.documents.map(({ key, text }) => [key, text]));

/** Returns the release that `publish` publishes. */
export const nextRelease = (): Release => buildRelease(selectRelations("af-tj", "kz-no"), "// a newer widget");

/**
 * Commands that tests kill, as they run after `publishThree`.
 * @param folder where the backup is
 */
export const killableCommands = {
  publish: (kv: KeyValueStore) => publish(kv, nextRelease(), time),
  rollback: (kv: KeyValueStore) => rollback(kv, 1, time),
  withdraw: (kv: KeyValueStore) => withdraw(kv, { source: "mfa-tj.no.de" }, "The law.", time),
  repair: (kv: KeyValueStore) => repair(kv, async (key) => working().get(key) ?? null, time),
  restore: (kv: KeyValueStore, folder: string) => restore(kv, folder),
  backup: (kv: KeyValueStore, folder: string) => backup(kv, folder),
} satisfies Record<string, (kv: KeyValueStore, folder: string) => Promise<unknown>>;

export type CommandName = keyof typeof killableCommands;
