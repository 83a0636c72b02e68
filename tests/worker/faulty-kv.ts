import { mulberry32 } from "../random.ts";

/** How a read can fail. */
const kinds = ["throws", "hangs", "missing", "truncated", "older"] as const;
type FaultKind = (typeof kinds)[number];

/** A KV namespace whose reads fail at random, the same way for the same seed. */
export class FaultyKv {
  readonly injected: Record<FaultKind, number> = { throws: 0, hangs: 0, missing: 0, truncated: 0, older: 0 };
  /** Share of reads that fail, from 0 to 1. */
  rate = 0;
  /** The first text that was read for each key. */
  private readonly older = new Map<string, string>();
  private readonly random: () => number;

  constructor(
    private readonly kv: KVNamespace,
    seed: number,
  ) {
    this.random = mulberry32(seed);
  }

  async get(key: string): Promise<string | null> {
    const text = await this.kv.get(key);
    const before = this.older.get(key) ?? text;
    if (text !== null && !this.older.has(key)) this.older.set(key, text);
    if (this.random() >= this.rate) return text;
    const kind = kinds[Math.floor(this.random() * kinds.length)] as FaultKind;
    if (kind !== "older" || before !== text) this.injected[kind] += 1;
    switch (kind) {
      case "throws":
        throw new Error("KV GET failed: 500 Internal Server Error");
      case "hangs":
        return new Promise(() => undefined);
      case "missing":
        return null;
      case "truncated":
        return text?.slice(0, Math.floor(text.length * this.random())) ?? null;
      case "older":
        return before;
    }
  }
}
