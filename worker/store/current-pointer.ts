import { decodePointer, type Pointer, pointerKey } from "../../data/model/release/release-log.ts";
import { faultOf } from "./tiers/fault-log.ts";
import { readText, reportFault, type StorageAccess } from "./tiers/storage-access.ts";
import { withTimeout } from "./with-timeout.ts";

/** How long after a failed or empty read of the pointer to wait before the next attempt, in milliseconds. */
const retryDelay = 5000;

/** Reads the pointer to the current release, and keeps it up to date. */
export class CurrentPointer {
  /** Whether this request has read the pointer. Once is enough. */
  private isRead = false;

  /**
   * @param interval how long a pointer in memory is used before it is read from KV again, in milliseconds; 0 reads it for every request
   * @param onChange called after the current release has changed
   */
  constructor(
    private readonly storage: StorageAccess,
    private readonly interval: number,
    private readonly onChange: (before: Pointer, now: Pointer) => Promise<unknown>,
  ) {}

  /** Returns the newest pointer known; null if there is none. Unless the interval is 0, a stale pointer is returned as is and refreshed after the response. */
  async newest(): Promise<Pointer | null> {
    const { memory, waitUntil, now } = this.storage;
    const isDue = now >= memory.refreshAt && !this.isRead;
    if (memory.pointer && this.interval > 0) {
      if (isDue) waitUntil(this.refresh());
    } else if (isDue || memory.pendingReads.has(pointerKey)) {
      await this.refresh();
    }
    return memory.pointer;
  }

  /** Milliseconds since KV last returned the pointer; null if it never did. */
  get confirmedAgo(): number | null {
    const { memory, now } = this.storage;
    return Number.isFinite(memory.confirmedAt) ? now - memory.confirmedAt : null;
  }

  /** Reads the pointer from KV. Concurrent calls share one read. Never rejects. */
  refresh(): Promise<void> {
    const { memory, timeout, now } = this.storage;
    // Set before the read, so that only one request refreshes. If the read never settles, another request tries again later.
    memory.refreshAt = now + Math.min(this.interval, retryDelay);
    this.isRead = true;
    const pending = memory.pendingReads.get(pointerKey) as Promise<void> | undefined;
    const forget = (read: Promise<void>) => {
      if (memory.pendingReads.get(pointerKey) === read) memory.pendingReads.delete(pointerKey);
    };
    if (pending) return withTimeout(pending, 2 * timeout, pointerKey).catch(() => forget(pending));
    const read: Promise<void> = this.readFromKv().finally(() => forget(read));
    memory.pendingReads.set(pointerKey, read);
    this.storage.waitUntil(read);
    return read;
  }

  /** Reads the pointer of the snapshot, whose release has the number 0; null if there is no snapshot or it cannot be read. */
  async ofSnapshot(): Promise<Pointer | null> {
    try {
      const text = await readText(this.storage, pointerKey, "snapshot", true);
      return text === null ? null : decodePointer(text);
    } catch (error) {
      reportFault(this.storage, faultOf(error), pointerKey, "snapshot", error);
      return null;
    }
  }

  /** Reads the pointer, and once more if the first read fails. After a timeout, the second would probably time out too. */
  private async readFromKv(): Promise<void> {
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      try {
        const text = await readText(this.storage, pointerKey, "current");
        if (text !== null) return this.accept(decodePointer(text));
        const reason = "KV has no pointer: the namespace is the wrong one, or nothing has been published to it";
        reportFault(this.storage, "no-pointer", pointerKey, "kv", reason);
      } catch (error) {
        const fault = faultOf(error);
        reportFault(this.storage, fault, pointerKey, "kv", error);
        if (fault === "timeout" || fault === "deadline") return;
      }
    }
  }

  private accept(pointer: Pointer): void {
    const { memory, now, waitUntil } = this.storage;
    const before = memory.pointer;
    memory.refreshAt = now + this.interval;
    memory.kvDownUntil = Number.NEGATIVE_INFINITY;
    if (!memory.updatePointer(pointer)) {
      const reason = `release ${pointer.release} has a different root than before: two runs published under the same number`;
      reportFault(this.storage, "conflict", pointerKey, "kv", reason);
      return;
    }
    memory.confirmedAt = now;
    if (before && memory.pointer !== before) waitUntil(this.onChange(before, pointer).catch(() => undefined));
  }
}
