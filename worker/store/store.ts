import {
  CorruptDocument,
  type Documents,
  type DocumentType,
  decode,
  decodePointer,
  documentKey,
  hashOf,
  type Pointer,
  pointerKey,
  type RelationEntry,
} from "../../data/model/documents.ts";
import { type PairId, statesOf } from "../../data/model/pair.ts";
import type { Relation } from "../../data/model/relation.ts";
import { Memory } from "./memory.ts";

/** There is no release yet. */
export class NothingPublished extends Error {
  override name = "NothingPublished";
}

/** The part of a KV namespace that the store reads. */
interface Readable {
  get(key: string): Promise<string | null>;
}

/** Decoded documents take a few times their text's bytes; a worker has 128 MB. */
const memoryLimit = 16_000_000;

/** What this isolate remembers of a namespace. Content-addressed documents never change; only the pointer grows old. */
class Remembered {
  readonly documents = new Memory<unknown>(memoryLimit);
  pointer: { value: Pointer; readAt: number } | null = null;
}
const remembered = new WeakMap<Readable, Remembered>();

/** Reads the release in force: from memory, then from KV. */
export class Store {
  private readonly memory: Remembered;

  /**
   * @param refreshSeconds how old a remembered pointer may be before it is read again
   * @param later runs a promise after the response was sent
   * @param now milliseconds of a clock
   */
  constructor(
    private readonly kv: Readable,
    private readonly refreshSeconds: number,
    private readonly later: (work: Promise<unknown>) => void,
    private readonly now: number,
  ) {
    const known = remembered.get(kv) ?? new Remembered();
    remembered.set(kv, known);
    this.memory = known;
  }

  /**
   * The pointer to the release in force. A remembered one that has grown old still answers, and is read again after the response.
   * @throws {NothingPublished} where there is none
   */
  async pointer(): Promise<Pointer> {
    const known = this.memory.pointer;
    if (!known || this.refreshSeconds === 0) return this.readPointer();
    if (this.now - known.readAt > this.refreshSeconds * 1000) {
      // Said at once, so that one request refreshes for all that come meanwhile.
      known.readAt = this.now;
      this.later(this.readPointer().catch(() => undefined));
    }
    return known.value;
  }

  /** A relation of the release; null for one that it does not hold. */
  async relation({ root }: Pointer, pair: PairId): Promise<Relation | null> {
    const [code] = statesOf(pair);
    const entry = (await this.country(root, code))?.[pair];
    return entry ? (await this.document("relation", entry.hash)).relation : null;
  }

  /** Every relation of the release, in the order of their ids. */
  async relations({ root }: Pointer): Promise<[PairId, RelationEntry][]> {
    const { countries } = await this.document("root", root);
    const entries = await Promise.all(Object.keys(countries).map((code) => this.country(root, code)));
    return [...new Map(entries.flatMap((relations) => Object.entries(relations ?? {})))].sort(([a], [b]) =>
      a < b ? -1 : 1,
    );
  }

  /** A widget script that was once released, by the SHA-256 of its bytes; null for any other. */
  async widget(hash: string): Promise<string | null> {
    const text = await this.kv.get(documentKey("widget", hash));
    return text !== null && hashOf(text) === hash ? text : null;
  }

  private async country(root: string, code: string): Promise<Record<PairId, RelationEntry> | null> {
    const hash = (await this.document("root", root)).countries[code];
    return hash ? (await this.document("country", hash)).relations : null;
  }

  private async readPointer(): Promise<Pointer> {
    const text = await this.kv.get(pointerKey);
    if (text === null) throw new NothingPublished("KV holds no release");
    const value = decodePointer(text);
    this.memory.pointer = { value, readAt: this.now };
    return value;
  }

  private async document<Type extends DocumentType>(type: Type, hash: string): Promise<Documents[Type]> {
    const key = documentKey(type, hash);
    const known = this.memory.documents.get(key) as Documents[Type] | undefined;
    if (known) return known;
    const text = await this.kv.get(key);
    if (text === null) throw new CorruptDocument(`${key} is missing`);
    const document = decode(type, hash, text);
    this.memory.documents.set(key, document, text.length);
    return document;
  }
}
