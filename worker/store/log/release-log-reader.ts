import { decodeLogEntry, type LogEntry, logKey, releasesUpTo } from "../../../data/model/release/release-log.ts";
import type { CurrentPointer } from "../current-pointer.ts";
import { lookUp, type StoredValue, Unreadable } from "../lookup.ts";
import type { StorageAccess } from "../tiers/storage-access.ts";

/** Reads the log of releases. */
export class ReleaseLogReader {
  constructor(
    private readonly storage: StorageAccess,
    private readonly pointer: CurrentPointer,
  ) {}

  /**
   * Returns log entries, newest first.
   * @param release number of the first release to return
   * @param limit maximum number of entries
   * @throws {Unreadable} if an entry cannot be read
   */
  async newest(release: number, limit: number): Promise<LogEntry[]> {
    return this.entries((await this.releases(release)).slice(0, limit));
  }

  /** Returns the numbers of all releases up to this one, newest first. */
  async releases(release: number): Promise<number[]> {
    const { abandoned = [] } = (await this.pointer.newest()) ?? {};
    return releasesUpTo({ release, abandoned });
  }

  /** Returns the log entries of these releases. @throws {Unreadable} if an entry cannot be read */
  async entries(releases: readonly number[]): Promise<LogEntry[]> {
    const entries = await Promise.all(releases.map((number) => this.entry(number)));
    return entries.filter((entry) => entry !== null);
  }

  /** Returns a log entry; null if there is no release with this number. @throws {Unreadable} if the entry cannot be read, or is missing while the pointer is unknown */
  async entry(release: number): Promise<LogEntry | null> {
    return (await this.find(release))?.value ?? null;
  }

  /** Returns a log entry and its tier, like {@link entry}. */
  async find(release: number): Promise<StoredValue<LogEntry> | null> {
    const pointer = await this.pointer.newest(release);
    // The pointer determines which numbers exist. A miss in KV proves nothing, because KV is eventually consistent.
    if (pointer && (release > pointer.release || pointer.abandoned.includes(release))) {
      // It may become a release later, with another entry.
      this.storage.memory.documents.delete(logKey(release));
      return null;
    }
    const found = await this.lookUp(release, pointer ? "log entry" : "unknown");
    if (!found) throw new Unreadable(`${logKey(release)} cannot be read`);
    return found;
  }

  /** Returns a log entry although the pointer, which is being read, may not include its release; null if it cannot be read. */
  async findEarly(release: number): Promise<StoredValue<LogEntry> | null> {
    return this.lookUp(release, "unknown").catch(() => null);
  }

  private lookUp(release: number, kind: "log entry" | "unknown"): Promise<StoredValue<LogEntry> | null> {
    const key = logKey(release);
    return lookUp(this.storage, { key, parse: (text) => decodeLogEntry(key, text), kind });
  }
}
