import {
  CorruptDocument,
  type Documents,
  type DocumentType,
  decode,
  documentKey,
  type Pointer,
  type RelationEntry,
} from "../../data/model/documents.ts";
import { type PairId, statesOf } from "../../data/model/pair.ts";
import type { Relation } from "../../data/model/relation.ts";
import type { Readable, Remembered } from "./remembered.ts";

/** Where an answer came from, the nearest first. One that needed several came from the farthest. */
const places = ["memory", "kv", "snapshot"] as const;
export type Place = (typeof places)[number];

/** A read that took too long. */
class TimedOut extends Error {
  override name = "TimedOut";
}

/** Reads one release, whole: every document of it is found by the hashes that begin with its root. */
export class ReleaseReader {
  /** The farthest place that had to be asked so far. */
  from: Place;

  constructor(
    readonly pointer: Pointer,
    from: Place,
    private readonly kv: Readable,
    private readonly snapshot: Readable,
    private readonly memory: Remembered,
    private readonly timeout: number,
  ) {
    this.from = from;
  }

  /** A relation of the release; null for one that it does not hold. */
  async relation(pair: PairId): Promise<Relation | null> {
    const [code] = statesOf(pair);
    const entry = (await this.country(code))?.[pair];
    return entry ? (await this.document("relation", entry.hash)).relation : null;
  }

  /** Every relation of the release, in the order of their ids. */
  async relations(): Promise<[PairId, RelationEntry][]> {
    const { countries } = await this.root();
    const entries = await Promise.all(Object.keys(countries).map((code) => this.country(code)));
    return [...new Map(entries.flatMap((relations) => Object.entries(relations ?? {})))].sort(([a], [b]) =>
      a < b ? -1 : 1,
    );
  }

  /** The release's root document. */
  root(): Promise<Documents["root"]> {
    return this.document("root", this.pointer.root);
  }

  private async country(code: string): Promise<Record<PairId, RelationEntry> | null> {
    const hash = (await this.root()).countries[code];
    return hash ? (await this.document("country", hash)).relations : null;
  }

  private async document<Type extends DocumentType>(type: Type, hash: string): Promise<Documents[Type]> {
    const key = documentKey(type, hash);
    const known = this.memory.documents.get(key) as Documents[Type] | undefined;
    if (known) return known;
    const reading =
      (this.memory.underWay.get(key) as Promise<Found<Type>> | undefined) ?? this.startReading(type, hash, key);
    const { document, from } = await within(reading, 2 * this.timeout, key);
    this.passed(from);
    return document;
  }

  private startReading<Type extends DocumentType>(type: Type, hash: string, key: string): Promise<Found<Type>> {
    const reading = this.find(type, hash, key).finally(() => this.memory.underWay.delete(key));
    this.memory.underWay.set(key, reading);
    return reading;
  }

  /** Asks KV, then the snapshot. A value that does not have its hash, or not the shape of a document, counts as none. */
  private async find<Type extends DocumentType>(type: Type, hash: string, key: string): Promise<Found<Type>> {
    for (const [from, place] of [
      ["kv", this.kv],
      ["snapshot", this.snapshot],
    ] as const) {
      try {
        const text = await within(place.get(key), this.timeout, key);
        if (text === null) continue;
        const document = decode(type, hash, text);
        this.memory.documents.set(key, document, text.length);
        return { document, from };
      } catch (error) {
        fault(key, from, error);
      }
    }
    throw new CorruptDocument(`${key} is nowhere to be read`);
  }

  private passed(place: Place): void {
    if (places.indexOf(place) > places.indexOf(this.from)) this.from = place;
  }
}

interface Found<Type extends DocumentType> {
  document: Documents[Type];
  from: Place;
}

/** Waits for `work`, but no longer than so many milliseconds. @throws {TimedOut} */
export async function within<Result>(work: Promise<Result>, milliseconds: number, what: string): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimedOut(`${what} took longer than ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Tells the log of a fault that no reader sees: one line of JSON, and nothing about the reader. */
export function fault(key: string, from: Place, error: unknown): void {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  console.warn(JSON.stringify({ fault: "store", key, from, message: message.slice(0, 200) }));
}
