import { ComputedMap } from "../../model/computed-map.ts";
import type { AuthoredRelation, Relation } from "../../model/facts/relation.ts";
import { sortedUnion } from "../../model/key-order.ts";
import { encode } from "../../model/release/documents.ts";
import type { Source } from "../../model/sources/source.ts";
import type { Change, SourceChange } from "../../model/views/change-view.ts";
import type { ReadableStore } from "../../pipeline/kv/key-value-store.ts";
import { type Contents, readDocument } from "../../pipeline/publish/published.ts";
import { buildRelation, buildSource } from "../../pipeline/release/build-release.ts";
import type { CheckedSource, Dataset } from "../../rules/rule.ts";
import { citedRecords } from "../../rules/sources/cited-records.ts";
import { changesBetween, sourceChangesBetween } from "../../view/changes/relation-changes.ts";

/** A relation or source of one version of the data, in its published form. */
interface Entry<Item> {
  /** Hash of the published document. Entries with the same hash have the same contents and are not read. */
  hash(): string;
  read(): Item | Promise<Item>;
}

/** One of the two versions of the data that are compared: entries by id. */
export interface DataVersion {
  relations: ReadonlyMap<string, Entry<Relation>>;
  sources: ReadonlyMap<string, Entry<Source>>;
}

/** The differences between two versions of the data, in the order of ids. */
export interface DataChanges {
  changes: Change[];
  sources: SourceChange[];
}

/** Returns what changes from one version of the data to the next. */
export async function compareData(before: DataVersion, after: DataVersion): Promise<DataChanges> {
  return {
    changes: await compareEntries(before.relations, after.relations, changesBetween),
    sources: await compareEntries(before.sources, after.sources, sourceChangesBetween),
  };
}

/** Returns the version of the data in a checkout. */
export function authoredVersion(data: Dataset): DataVersion {
  const cited = citedRecords(data);
  return {
    relations: new ComputedMap(data.relations, (id) => {
      const read = () => buildRelation(id, data.relations.get(id) as AuthoredRelation, data);
      return { read, hash: () => encode<"relation">({ schema: 2, relation: read() }).hash };
    }),
    sources: new ComputedMap(data.sources, (id) => {
      const read = () => buildSource(data.sources.get(id) as CheckedSource, cited);
      return { read, hash: () => encode<"source">({ schema: 2, source: read() }).hash };
    }),
  };
}

/** Returns the version of the data in a release in KV. */
export function publishedVersion(kv: ReadableStore, { relations, sources }: Contents): DataVersion {
  return {
    relations: publishedEntries(relations, async (hash) => (await readDocument(kv, "relation", hash)).relation),
    sources: publishedEntries(sources, async (hash) => (await readDocument(kv, "source", hash)).source),
  };
}

function publishedEntries<Item>(
  hashes: Readonly<Record<string, string>>,
  read: (hash: string) => Promise<Item>,
): ReadonlyMap<string, Entry<Item>> {
  const entries = Object.entries(hashes);
  return new Map(entries.map(([id, hash]) => [id, { hash: () => hash, read: () => read(hash) }]));
}

async function compareEntries<Item, Difference>(
  before: ReadonlyMap<string, Entry<Item>>,
  after: ReadonlyMap<string, Entry<Item>>,
  compare: (before: Item | null, after: Item | null) => Difference[],
): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const id of sortedUnion(before.keys(), after.keys())) {
    const [old, current] = [before.get(id), after.get(id)];
    if (old && current && old.hash() === current.hash()) continue;
    differences.push(...compare((await old?.read()) ?? null, (await current?.read()) ?? null));
  }
  return differences;
}
