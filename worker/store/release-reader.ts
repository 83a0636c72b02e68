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
import type { Pointer } from "../../data/model/release/release-log.ts";
import type { Source } from "../../data/model/sources/source.ts";
import { type PairId, statesOf } from "../../data/model/states/pair.ts";
import type { StateCode } from "../../data/model/states/states.ts";
import { fartherTier, lookUp, type StorageAccess, type StorageTier, Unreadable } from "./lookup.ts";
import { unlessWithdrawn } from "./unless-withdrawn.ts";

/** A release, as far as it takes to read it. */
export type ReleaseHead = Pick<Pointer, "release" | "root" | "time">;

/** Reads one release, whole: every document of it is found by the hashes that begin with its root. */
export class ReleaseReader {
  /** The farthest place that had to be asked so far. */
  from: StorageTier;

  constructor(
    readonly head: ReleaseHead,
    from: StorageTier,
    private readonly places: StorageAccess,
  ) {
    this.from = from;
  }

  /** A relation of the release; null for one that it does not hold. */
  async relation(pair: PairId): Promise<Relation | null> {
    const [code] = statesOf(pair);
    const entry = (await this.country(code))?.[pair];
    return entry ? (await this.document("relation", entry.hash)).relation : null;
  }

  /** Hash of a relation's document, which tells one version from another; null where the release does not hold it. */
  async relationHash(pair: PairId): Promise<string | null> {
    const [code] = statesOf(pair);
    return (await this.country(code))?.[pair]?.hash ?? null;
  }

  /** A state's relations; null for a state that has none. */
  async country(code: StateCode): Promise<Readonly<Record<PairId, RelationEntry>> | null> {
    const { countries } = await this.root();
    return countries[code] ? (await this.document("country", countries[code].hash)).relations : null;
  }

  /**
   * Relations of the release, in the order of their ids.
   * @param after gives those behind this one
   * @param limit how many at most; an index is read for each state that comes first in one of them
   */
  async relations(after: PairId, limit: number): Promise<[PairId, RelationEntry][]> {
    const [begun] = statesOf(after);
    const states = Object.entries((await this.root()).countries)
      .filter(([code, { first }]) => first > 0 && code >= begun)
      .sort(byKey);
    // Of the state that the cursor stands in, nothing may be left.
    let expected = 0;
    const needed = states.filter(([code, { first }]) => {
      const isNeeded = expected < limit;
      if (code !== begun) expected += first;
      return isNeeded;
    });
    const indexes = await Promise.all(needed.map(([code]) => this.country(code)));
    return indexes
      .flatMap((index, place) =>
        Object.entries(index ?? {}).filter(([pair]) => pair > after && pair.startsWith(needed[place]?.[0] ?? "")),
      )
      .sort(byKey)
      .slice(0, limit);
  }

  /**
   * Sources of the release, and the relations whose facts quote each: in an order of their own, that of the index's shards.
   * @param after gives those behind this one; empty for the first
   * @param limit how many at most
   * @returns null for a source that was withdrawn
   */
  async sources(after: string, limit: number): Promise<{ id: string; source: Source | null; quotedBy: PairId[] }[]> {
    const { sources: shards } = await this.root();
    const prefixes = Object.keys(shards).sort();
    const begun = after === "" ? "" : shardOf(after, prefixes);
    const found: [string, SourceEntry][] = [];
    for (const prefix of prefixes.filter((one) => one >= begun)) {
      const { sources } = await this.document("sources", shards[prefix] as string);
      const rest = Object.entries(sources).filter(([id]) => prefix !== begun || id > after);
      found.push(...rest.sort(byKey));
      if (found.length >= limit) break;
    }
    return Promise.all(
      found.slice(0, limit).map(async ([id, { hash, quotedBy }]) => {
        const document = await unlessWithdrawn(this.document("source", hash));
        return { id, source: document?.source ?? null, quotedBy };
      }),
    );
  }

  /** A source of the release, and the relations whose facts quote it; null for one that it does not hold. */
  async source(id: string): Promise<{ source: Source; quotedBy: PairId[] } | null> {
    const { sources: shards } = await this.root();
    const hash = shards[shardOf(id, Object.keys(shards))];
    const sources = hash ? (await this.document("sources", hash)).sources : {};
    // An id comes from an address, and may be the name of what every object has.
    const entry = Object.hasOwn(sources, id) ? sources[id] : undefined;
    if (!entry) return null;
    return { source: (await this.document("source", entry.hash)).source, quotedBy: entry.quotedBy };
  }

  /**
   * The number of relations in the release, and the shards of the search index that may contain keys with these beginnings.
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

  /** The release's root document. */
  root(): Promise<Documents["root"]> {
    return this.document("root", this.head.root);
  }

  /** @throws {Unreadable} where no place has it: the release names it, so it is only not to be seen yet */
  private async document<Type extends DocumentType>(type: Type, hash: string): Promise<Documents[Type]> {
    const key = documentKey(type, hash);
    const found = await lookUp(this.places, key, (text) => decode(type, hash, text));
    if (!found) throw new Unreadable(`${key} is nowhere to be read`);
    this.from = fartherTier(this.from, found.from);
    return found.value;
  }
}
