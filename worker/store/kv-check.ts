import { decode, documentKey } from "../../data/model/release/documents.ts";
import type { CurrentPointer } from "./current-pointer.ts";
import { readText, type StorageAccess } from "./tiers/storage-access.ts";

/** How long the result of a check is used again, in milliseconds, so that checks cost little however often they are requested. */
const lifetime = 5000;

/**
 * Reads the pointer and the root document of the current release from KV, even if they are in memory.
 * @returns what is wrong; null if KV has both
 */
export async function checkKv(storage: StorageAccess, pointer: CurrentPointer): Promise<string | null> {
  const { memory, now } = storage;
  if (memory.check && now - memory.check.at < lifetime) return memory.check.problem;
  const problem = await findProblem(storage, pointer);
  memory.check = { at: now, problem };
  return problem;
}

async function findProblem(storage: StorageAccess, pointer: CurrentPointer): Promise<string | null> {
  await pointer.refresh();
  const { pointer: current } = storage.memory;
  const { confirmedAgo } = pointer;
  if (!current || confirmedAgo === null || confirmedAgo >= lifetime) return "KV did not return a valid pointer";
  const key = documentKey("root", current.root);
  try {
    const text = await readText(storage, key, "current");
    if (text === null) return `KV has no ${key}`;
    decode("root", current.root, text);
    return null;
  } catch (error) {
    return `${key} cannot be read from KV: ${error}`;
  }
}
