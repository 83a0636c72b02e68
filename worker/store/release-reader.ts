import type { Relation } from "../../data/model/facts/relation.ts";
import { byKey } from "../../data/model/key-order.ts";
import {
  type Documents,
  type DocumentType,
  decode,
  documentKey,
  type RelationEntry,
  type SourceEntry,
  shardOf,
} from "../../data/model/release/documents.ts";
import type { ExportPart, Exports } from "../../data/model/release/exports.ts";
import type { Source } from "../../data/model/sources/source.ts";
import { type PairId, statesOf } from "../../data/model/states/pair.ts";
import type { StateCode } from "../../data/model/states/states.ts";
import { readExportPart } from "./files/export-part.ts";
import { lookUp, Unreadable } from "./lookup.ts";
import type { ReleaseHead } from "./namespace-memory.ts";
import { fartherTier, type StorageAccess, type StorageTier } from "./tiers/storage-access.ts";
import { unlessWithdrawn } from "./unless-withdrawn.ts";

/** Reads the documents of one release. All of them are reached through hashes, starting from the root document. */
export class ReleaseReader {
  /** The farthest tier that had to be read so far. */
  tier: StorageTier;

  constructor(
    readonly head: ReleaseHead,
    from: StorageTier,
    private readonly storage: StorageAccess,
    /** How documents are looked up: in all tiers, unless another function is given. */
    private readonly look: typeof lookUp = lookUp,
  ) {
    this.tier = from;
  }

  /** Returns a relation; null if the release does not contain it. */
  async relation(pair: PairId): Promise<Relation | null> {
    const [code] = statesOf(pair);
    const entry = (await this.country(code))?.[pair];
    return entry ? (await this.document("relation", entry.hash)).relation : null;
  }

  /** Returns the hash in the keys of a relation's pictures, see `pictureHash`; null if it has none of its own. */
  async picture(pair: PairId): Promise<string | null> {
    const [code] = statesOf(pair);
    return (await this.country(code))?.[pair]?.picture ?? null;
  }

  /** Returns the hash of a relation's document, which identifies its version; null if the release does not contain the relation. */
  async relationHash(pair: PairId): Promise<string | null> {
    const [code] = statesOf(pair);
    return (await this.country(code))?.[pair]?.hash ?? null;
  }

  /** Returns a state's relations; null if it has none. */
  async country(code: StateCode): Promise<Readonly<Record<PairId, RelationEntry>> | null> {
    const { countries } = await this.root();
    return countries[code] ? (await this.document("country", countries[code].hash)).relations : null;
  }

  /**
   * Returns relations in the order of their ids. Reads one index for each state that is the first of a returned pair.
   * @param after returns only relations after this id; "" starts at the beginning
   * @param limit maximum number
   */
  async relations(after: PairId, limit: number): Promise<[PairId, RelationEntry][]> {
    const [startCode] = statesOf(after);
    const states = Object.entries((await this.root()).countries)
      .filter(([code, { first }]) => first > 0 && code >= startCode)
      .sort(byKey);
    // The index that `after` belongs to may have no relations left, so it does not count.
    let expected = 0;
    const needed = states.filter(([code, { first }]) => {
      const isNeeded = expected < limit;
      if (code !== startCode) expected += first;
      return isNeeded;
    });
    const indexes = await Promise.all(needed.map(([code]) => this.country(code)));
    return indexes
      .flatMap((relations, position) =>
        Object.entries(relations ?? {}).filter(
          ([pair]) => pair > after && pair.startsWith(needed[position]?.[0] ?? ""),
        ),
      )
      .sort(byKey)
      .slice(0, limit);
  }

  /**
   * Returns sources and the relations whose facts quote them, in the order of the index's shards.
   * @param after returns only sources after this id; "" starts at the beginning
   * @param limit maximum number
   * @returns `source` is null if the source was withdrawn
   */
  async sources(after: string, limit: number): Promise<{ id: string; source: Source | null; quotedBy: PairId[] }[]> {
    const { sources: shards } = await this.root();
    const prefixes = Object.keys(shards).sort();
    const startPrefix = after === "" ? "" : shardOf(after, prefixes);
    const entries: [string, SourceEntry][] = [];
    let remaining = prefixes.filter((candidate) => candidate >= startPrefix);
    // How many sources a shard has is unknown, so each step reads twice as many shards as the one before.
    for (let step = 1; remaining.length > 0 && entries.length < limit; step *= 2) {
      const next = remaining.slice(0, step);
      remaining = remaining.slice(step);
      const documents = await Promise.all(next.map((prefix) => this.document("sources", shards[prefix] as string)));
      for (const [index, { sources }] of documents.entries()) {
        const rest = Object.entries(sources).filter(([id]) => next[index] !== startPrefix || id > after);
        entries.push(...rest.sort(byKey));
      }
    }
    return Promise.all(
      entries.slice(0, limit).map(async ([id, { hash, quotedBy }]) => {
        const document = await unlessWithdrawn(this.document("source", hash));
        return { id, source: document?.source ?? null, quotedBy };
      }),
    );
  }

  /** Returns a source and the relations whose facts quote it; null if the release does not contain the source. */
  async source(id: string): Promise<{ source: Source; quotedBy: PairId[] } | null> {
    const { sources: shards } = await this.root();
    const sources = (await this.sourceShard(shardOf(id, Object.keys(shards)))) ?? {};
    // The id comes from a URL and may be a name that every object inherits, such as "constructor".
    const entry = Object.hasOwn(sources, id) ? sources[id] : undefined;
    if (!entry) return null;
    return { source: (await this.document("source", entry.hash)).source, quotedBy: entry.quotedBy };
  }

  /** Returns a shard of the source index, by its name in the root; null if there is none of this name. */
  async sourceShard(name: string): Promise<Readonly<Record<string, SourceEntry>> | null> {
    const { sources: shards } = await this.root();
    const hash = Object.hasOwn(shards, name) ? shards[name] : undefined;
    return hash ? (await this.document("sources", hash)).sources : null;
  }

  /**
   * Returns the number of relations in the release, and the shards of the search index that may contain keys with these beginnings.
   * @param beginnings see `shardPrefix` in data/search
   * @returns null if the release has no search index, because it was published before search existed
   */
  async searchIndex(
    beginnings: readonly string[],
  ): Promise<{ relations: number; shards: Documents["search-shard"][] } | null> {
    const { search } = await this.root();
    if (!search) return null;
    const { relations, shards } = await this.document("search", search);
    const names = Object.keys(shards);
    const hashes = new Set(beginnings.flatMap((beginning) => shards[shardOf(beginning, names)] ?? []));
    return {
      relations,
      shards: await Promise.all([...hashes].map((hash) => this.document("search-shard", hash))),
    };
  }

  /**
   * Returns the parts of a table; null if the release was published before there was a download of it.
   * @throws {WithdrawnDocument} if a part of this table was withdrawn
   */
  async exports<Format extends keyof Exports>(format: Format): Promise<NonNullable<Exports[Format]> | null> {
    const { exports } = await this.root();
    const parts = exports?.[format] ?? null;
    for (const { hash } of parts ?? []) this.storage.memory.assertNotWithdrawn(documentKey("export", hash));
    return parts;
  }

  /** Returns a part of a download: a gzip member, or a part of the Parquet table. @throws {WithdrawnDocument | Unreadable} */
  async exportPart({ hash }: Pick<ExportPart, "hash">): Promise<Uint8Array<ArrayBuffer>> {
    const { value, tier } = await readExportPart(this.storage, hash);
    this.tier = fartherTier(this.tier, tier);
    return value;
  }

  /** Returns the root document. */
  root(): Promise<Documents["root"]> {
    return this.document("root", this.head.root);
  }

  /** @throws {Unreadable} even if no tier has the document: the release refers to it, so it exists but is not visible yet */
  private async document<Type extends DocumentType>(type: Type, hash: string): Promise<Documents[Type]> {
    const key = documentKey(type, hash);
    const parse = (text: string) => decode(type, hash, text);
    const found = await this.look(this.storage, { key, parse, kind: "document" });
    if (!found) throw new Unreadable(`${key} is in no storage tier`);
    this.tier = fartherTier(this.tier, found.tier);
    return found.value;
  }
}
