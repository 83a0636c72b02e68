import { CorruptDocument } from "../../../data/model/release/documents.ts";
import { TimedOut } from "../with-timeout.ts";

/** Shortest interval between two lines for the same kind of fault, in milliseconds. */
const interval = 60_000;

/** The most kinds of faults that are counted. Only messages of unexpected errors could exceed it. */
const maxKinds = 200;

/** The kinds of storage faults, and what each means. `/docs/operations.md` says what to do. */
export type StoreFault =
  /** A read took too long. */
  | "timeout"
  /** The time of the whole request was up before the read. */
  | "deadline"
  /** A read failed. */
  | "failed"
  /** The release names the value, but it is missing. */
  | "missing"
  /** The value does not match its hash or has an unknown form. */
  | "damaged"
  /** The namespace has no pointer. */
  | "no-pointer"
  /** Another release has the number of a known one. */
  | "conflict";

/** Counts the faults of this isolate, and logs one line of JSON per kind and minute, without anything about readers. */
export class FaultLog {
  private readonly kinds = new Map<string, { loggedAt: number; unlogged: number; total: number }>();

  /**
   * @param kind what is counted together
   * @param now in milliseconds since the epoch
   * @param log logs the line, with the number of faults since the last line
   * @param repeats false if one line is enough for as long as the isolate lives
   */
  report(kind: string, now: number, log: (count: number) => void, repeats = true): void {
    if (this.kinds.size >= maxKinds && !this.kinds.has(kind)) this.kinds.clear();
    const fault = this.kinds.get(kind) ?? { loggedAt: Number.NEGATIVE_INFINITY, unlogged: 0, total: 0 };
    this.kinds.set(kind, fault);
    fault.unlogged += 1;
    fault.total += 1;
    if (now - fault.loggedAt < (repeats ? interval : Number.POSITIVE_INFINITY)) return;
    log(fault.unlogged);
    fault.loggedAt = now;
    fault.unlogged = 0;
  }

  /** Returns how often each kind occurred so far. */
  totals(): [kind: string, total: number][] {
    return [...this.kinds].map(([kind, { total }]) => [kind, total]);
  }
}

const logs = new WeakMap<object, FaultLog>();

/** Returns the log of the faults that concern a KV namespace in this isolate. */
export function faultLogOf(kv: object): FaultLog {
  const log = logs.get(kv) ?? new FaultLog();
  logs.set(kv, log);
  return log;
}

/** Returns the kind of fault that an error is. */
export function faultOf(error: unknown): StoreFault {
  if (error instanceof TimedOut) return error.isDeadline ? "deadline" : "timeout";
  return error instanceof CorruptDocument || error instanceof SyntaxError ? "damaged" : "failed";
}
