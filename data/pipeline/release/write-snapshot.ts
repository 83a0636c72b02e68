import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { snapshotFile } from "../../model/release/documents.ts";
import { type Pointer, pointerKey } from "../../model/release/release-log.ts";
import type { StoredText } from "../kv/key-value-store.ts";
import type { Release } from "./build-release.ts";

/** Release number in a snapshot: its number in KV is unknown until it is published. */
const snapshotRelease = 0;

/**
 * Writes a release as JSON files below `folder`, each an object of keys and texts, to deploy with the worker. Deletes
 * what was in the folder.
 * @param time time of the build, or of the release if it is already current; ISO 8601, UTC
 */
export function writeSnapshot(
  { documents, root }: Pick<Release, "documents" | "root">,
  time: string,
  folder: string,
): void {
  rmSync(folder, { recursive: true, force: true });
  const pointer: Pointer = {
    schema: 1,
    release: snapshotRelease,
    root,
    time,
    rolledBack: [],
    abandoned: [],
    withdrawals: [],
  };
  writeFiles([...documents, { key: pointerKey, text: JSON.stringify(pointer) }], folder);
}

/**
 * Adds values of earlier releases that pages may be pinned to. Keys that the snapshot already has are left unchanged.
 */
export function addToSnapshot(values: readonly StoredText[], folder: string): void {
  writeFiles(values, folder);
}

/**
 * Lists withdrawals in the snapshot's pointer. An isolate that cannot read KV's pointer then refuses the documents, which KV's cache may
 * still have.
 */
export function addWithdrawals(withdrawals: Pointer["withdrawals"], folder: string): void {
  const file = join(folder, snapshotFile(pointerKey));
  const pointer: Pointer = JSON.parse(JSON.parse(readFileSync(file, "utf8"))[pointerKey]);
  writeFileSync(file, JSON.stringify({ [pointerKey]: JSON.stringify({ ...pointer, withdrawals }) }));
}

function writeFiles(values: readonly StoredText[], folder: string): void {
  const files = new Map<string, StoredText[]>();
  for (const value of values) {
    const file = join(folder, snapshotFile(value.key));
    files.set(file, [...(files.get(file) ?? []), value]);
  }
  for (const [file, inFile] of files) {
    mkdirSync(dirname(file), { recursive: true });
    const existing = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
    const added = Object.fromEntries(inFile.map(({ key, text }) => [key, text]));
    writeFileSync(file, JSON.stringify({ ...added, ...existing }));
  }
}
