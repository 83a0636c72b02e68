import { decode, documentKey, readTombstone, shortHash, tombstone } from "../../model/release/documents.ts";
import type { PairId } from "../../model/states/pair.ts";
import type { KeyValueStore } from "../kv/key-value-store.ts";
import { activate } from "./activate.ts";
import { inBatches, type ProgressListener } from "./progress.ts";
import { type Contents, contentsOf, NotPublished, readLog, readPointer } from "./published.ts";

/** What has to go: a relation, one fact of it, or a source with all that cites it. */
export type Subject = { relation: PairId; fact: string | null } | { source: string };

/** What a withdrawal did. */
export interface Withdrawn {
  /** Number of the release in force, which holds what the one before it held. */
  release: number;
  /** Keys of the documents that tombstones took the place of. */
  keys: string[];
}

/**
 * Puts tombstones in the place of every document, of whatever release, that holds what has to go. For legal demands only: frozen
 * embeds of those releases then say that it was withdrawn, and why. Indexes stay, for later releases share them: they hold ids, and
 * that of words single words without the sentences they stood in. What a search of an earlier release finds by them is looked up in
 * the relation's document, which cannot be read any more, so it is not told.
 * @param time when it is done, ISO 8601, UTC
 * @param reason what readers are told
 * @throws {NotPublished} where the release in force holds it still, or no release ever did
 */
export async function withdraw(
  kv: KeyValueStore,
  subject: Subject,
  reason: string,
  time: string,
  watch: ProgressListener = () => undefined,
): Promise<Withdrawn> {
  const before = await readPointer(kv);
  if (!before) throw new NotPublished("nothing is published yet, so there is nothing to withdraw");
  const roots = [...new Set((await readLog(kv, "all")).map(({ root }) => root))];
  const releases = new Map<string, Contents>();
  for (const root of roots) releases.set(root, await contentsOf(kv, root));

  const { keys, gone } = await keysHolding(kv, subject, [...releases.values()], watch);
  // A run that was stopped after its tombstones is taken up here.
  const told = new Set(before.withdrawals.flatMap(({ documents }) => documents));
  const documents = [...keys, ...gone].map(shortHash).filter((hash) => !told.has(hash));
  if (documents.length === 0) throw new NotPublished("no published document holds it; look at its spelling");
  const inForce = releases.get(before.root);
  if (keys.some((key) => inForce?.keys.has(key))) {
    throw new NotPublished(
      `release ${before.release}, in force, still holds it; take it out of the data, publish, then withdraw it`,
    );
  }

  const text = tombstone(time, reason);
  await inBatches(keys, { step: "withdrawing", watch }, async (batch) => {
    await kv.write(batch.map((key) => ({ key, text })));
    if ((await kv.read(batch)).some((now) => now !== text)) {
      throw new NotPublished("a tombstone does not read back as written; run this again");
    }
  });
  const release = await activate(kv, before, {
    root: before.root,
    action: "withdraw",
    time,
    summary: `withdrew ${nameOf(subject)} from earlier releases: ${reason}`,
    withdrawals: [...before.withdrawals, { time, reason, documents }],
  });
  return { release, keys };
}

/** Keys of documents that hold something, and of those that would, were there no tombstone in their place already. */
interface Holding {
  keys: string[];
  gone: string[];
}

async function keysHolding(
  kv: KeyValueStore,
  subject: Subject,
  releases: readonly Contents[],
  watch: ProgressListener,
): Promise<Holding> {
  const versions = (sort: "relations" | "sources", id: string) =>
    distinct(releases.flatMap((release) => release[sort][id] ?? []));
  if ("relation" in subject) {
    const { relation: id, fact } = subject;
    return holding(kv, "relation", versions("relations", id), watch, ({ relation }) => {
      return fact === null || relation.facts.some((one) => one.id === fact);
    });
  }
  const { source: id } = subject;
  const texts = await holding(kv, "source", versions("sources", id), watch, () => true);
  // No index says which relations cite a source; withdrawing is rare enough to look into all.
  const relations = distinct(releases.flatMap((release) => Object.values(release.relations)));
  const citing = await holding(kv, "relation", relations, watch, ({ relation }) =>
    relation.sources.some((source) => source.id === id),
  );
  // What another withdrawal took away of other relations is none of this one's.
  return { keys: [...texts.keys, ...citing.keys], gone: texts.gone };
}

async function holding<Type extends "relation" | "source">(
  kv: KeyValueStore,
  type: Type,
  hashes: readonly string[],
  watch: ProgressListener,
  holds: (document: ReturnType<typeof decode<Type>>) => boolean,
): Promise<Holding> {
  const found: Holding = { keys: [], gone: [] };
  await inBatches(hashes, { step: "reading", watch }, async (batch) => {
    const keys = batch.map((hash) => documentKey(type, hash));
    const texts = await kv.read(keys);
    keys.forEach((key, index) => {
      const text = texts[index] ?? null;
      if (text === null) return;
      if (readTombstone(text)) found.gone.push(key);
      else if (holds(decode(type, batch[index] as string, text))) found.keys.push(key);
    });
  });
  return found;
}

function nameOf(subject: Subject): string {
  if ("source" in subject) return subject.source;
  return subject.fact ? `${subject.relation}/${subject.fact}` : subject.relation;
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items)];
}
