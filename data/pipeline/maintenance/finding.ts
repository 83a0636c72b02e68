import type { LogEntry } from "../../model/release/release-log.ts";
import type { ValueState } from "./value-state.ts";

/** Returns an intact value, or a tombstone, from elsewhere; null if it is unknown. @param release the newest release that names it */
export type FindText = (key: string, release: LogEntry | null) => Promise<string | null>;

/** Something that is wrong with a value. */
export interface Finding {
  key: string;
  /**
   * `unrecorded` is a tombstone that the pointer does not list; `not withdrawn` is a document that is there although the
   * pointer lists it as withdrawn; `interrupted` is a log entry or proposal after the current release; `outdated` is a pointer
   * that the log contradicts.
   */
  problem: Exclude<ValueState, "intact" | "withdrawn"> | "unrecorded" | "not withdrawn" | "interrupted" | "outdated";
  /** Number of the newest release that names the value; null if it is none in particular. */
  release: number | null;
  /**
   * Of the number after the current release: the entry of the run that took it, or null if it is damaged. Absent otherwise, because
   * runs only take the next number.
   */
  run?: LogEntry | null;
  /** The text to write; null if the value cannot be restored. */
  remedy: string | null;
}
