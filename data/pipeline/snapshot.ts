import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Pointer, pointerKey } from "../model/documents.ts";
import type { Release } from "./build.ts";

/** Number of the release in a snapshot: which one it will be published as is not known when it is built. */
const snapshotRelease = 0;

/** Writes a release as files below `folder`, one a key, for a worker to be deployed with. What was there before goes. */
export function writeSnapshot({ documents, root }: Release, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const pointer: Pointer = { schema: 1, release: snapshotRelease, root };
  for (const { key, text } of [...documents, { key: pointerKey, text: JSON.stringify(pointer) }]) {
    const file = join(folder, key);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
