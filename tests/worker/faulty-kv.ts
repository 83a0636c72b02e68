import { type BulkGet, bulkGet } from "../bulk-get.ts";
import { mulberry32 } from "../random.ts";

/** How a read can fail: as a whole, or for one of its keys. */
type FaultKind = "throws" | "hangs" | "missing" | "truncated" | "older";

/** How long a read hangs until it fails, in milliseconds: much longer than a read may take. */
const hangTime = 150;

/** A KV namespace whose reads fail at random, the same way for the same seed. */
export class FaultyKv {
  readonly injected: Record<FaultKind, number> = { throws: 0, hangs: 0, missing: 0, truncated: 0, older: 0 };
  /** Share of reads of a key that fail, from 0 to 1. */
  rate = 0;
  /** The first text that was read for each key. */
  private readonly older = new Map<string, string>();
  /** The keys whose older texts were returned. */
  private readonly outdated = new Set<string>();
  private readonly random: () => number;

  constructor(
    private readonly kv: { get(key: string): Promise<string | null> },
    seed: number,
  ) {
    this.random = mulberry32(seed);
  }

  get = (async (keys: string | string[]) => {
    // Two of the five kinds of fault affect the whole operation.
    const failure = this.random() < (this.rate * 2) / 5 ? this.pick(["throws", "hangs"]) : null;
    if (failure) this.injected[failure] += 1;
    if (failure === "hangs") await new Promise((resolve) => setTimeout(resolve, hangTime));
    if (failure) throw new Error("KV GET failed: 500 Internal Server Error");
    const read = bulkGet((key) => this.read(key));
    return typeof keys === "string" ? read(keys) : read(keys);
  }) as BulkGet;

  /** Reads one key of an operation that did not fail as a whole. */
  private async read(key: string): Promise<string | null> {
    const text = await this.kv.get(key);
    const before = this.older.get(key) ?? text;
    if (text !== null && !this.older.has(key)) this.older.set(key, text);
    // An older value is a valid one, so there is none if every read fails.
    const isChanged = before !== text && this.rate < 1;
    // The first read of a changed value still returns the older one, as at the edge.
    const isNews = this.rate > 0 && isChanged && !this.outdated.has(key);
    if (!isNews && this.random() >= (this.rate * 3) / 5 / (1 - (this.rate * 2) / 5)) return text;
    const kind = isNews ? "older" : this.pick(["missing", "truncated", ...(isChanged ? (["older"] as const) : [])]);
    this.injected[kind] += 1;
    if (kind === "missing") return null;
    if (kind === "truncated") return text?.slice(0, Math.floor(text.length * this.random())) ?? null;
    this.outdated.add(key);
    return before;
  }

  private pick<Kind extends FaultKind>(among: readonly Kind[]): Kind {
    return among[Math.floor(this.random() * among.length)] as Kind;
  }
}
