import { type Pointer, pointerKey } from "../../model/release/release-log.ts";
import type { KeyValueStore } from "../kv/key-value-store.ts";
import { assertLogged } from "./next-number.ts";
import { NotPublished, readPointer } from "./published.ts";
import { abandonedNumbers, numberOf } from "./read-log.ts";

/**
 * Returns the pointer to the current release, for a command that only reads; null if nothing was ever published.
 * @throws {NotPublished} if the pointer is lost or damaged, or contradicts the log
 */
export async function readCurrent(kv: KeyValueStore): Promise<Pointer | null> {
  const pointer = await readPointer(kv);
  if (pointer) {
    await assertLogged(kv, pointer);
    return pointer;
  }
  const keys = await kv.list("log/");
  const abandoned = abandonedNumbers(keys);
  const numbers = new Set(keys.map(numberOf).filter((number) => !abandoned.has(number)));
  if (numbers.size === 0) return null;
  const entries = numbers.size === 1 ? "1 entry" : `${numbers.size} entries`;
  throw new NotPublished(
    `${pointerKey} is missing although the log has ${entries}. If it is still missing after a minute, run npm run data -- repair, which rebuilds it from the log`,
  );
}
