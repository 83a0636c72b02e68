import { decode, documentKey, readTombstone, shortHash, tombstone } from "../../model/release/documents.ts";
import { partsOfRelations } from "../../model/release/exports.ts";
import type { PairId } from "../../model/states/pair.ts";
import type { KeyValueStore } from "../kv/key-value-store.ts";
import { activate } from "./activate.ts";
import { inBatches, type ProgressListener } from "./progress.ts";
import { type Contents, NotPublished, readLog, readPointer, releaseContents } from "./published.ts";

/** What to withdraw: a relation, one fact, or a source together with every relation that cites it. */
export type Subject = { relation: PairId; fact: string | null } | { source: string };

/** The result of a withdrawal. */
export interface WithdrawalResult {
  /** Number of the new current release, whose contents are unchanged. */
  release: number;
  /** Keys of the documents that were replaced with tombstones. */
  keys: string[];
}

/**
 * Replaces every document that contains the subject, in any release, with a tombstone, and every part of a download. Only for legal reasons: embeds
 * pinned to those releases then show that the content was withdrawn, and why.
 * Indexes are kept because later releases share them. They contain ids, and the search index contains single words
 * without their sentences. A search in an earlier release looks its hits up in the relation's document, which is
 * withdrawn, so it shows nothing of it.
 * @param time time of the withdrawal, ISO 8601, UTC
 * @param reason shown to readers
 * @throws {NotPublished} if the current release still contains the subject, or if no release contains it
 */
export async function withdraw(
  kv: KeyValueStore,
  subject: Subject,
  reason: string,
  time: string,
  onProgress: ProgressListener = () => undefined,
): Promise<WithdrawalResult> {
  const before = await readPointer(kv);
  if (!before) throw new NotPublished("nothing is published yet, so there is nothing to withdraw");
  const roots = [...new Set((await readLog(kv, "all")).map(({ root }) => root))];
  const releases = new Map<string, Contents>();
  for (const root of roots) releases.set(root, await releaseContents(kv, root));

  const found = await findSubject(kv, subject, [...releases.values()], onProgress);
  const current = releases.get(before.root);
  const parts = await findParts(kv, found, [...releases.values()], current, onProgress);
  const keys = [...found.keys, ...parts.keys];
  const tombstones = [...found.tombstones, ...parts.tombstones];
  // Also records the tombstones of an interrupted run, which the pointer does not list yet.
  const alreadyWithdrawn = new Set(before.withdrawals.flatMap(({ documents }) => documents));
  const documents = [...keys, ...tombstones].map(shortHash).filter((hash) => !alreadyWithdrawn.has(hash));
  if (documents.length === 0)
    throw new NotPublished(`no published document contains ${nameOf(subject)}; check the spelling`);
  if (keys.some((key) => current?.keys.has(key))) {
    throw new NotPublished(
      `the current release ${before.release} still contains ${nameOf(subject)}; remove it from the data, publish, then withdraw it`,
    );
  }

  const text = tombstone(time, reason);
  await inBatches(keys, { step: "withdrawing", onProgress }, async (batch) => {
    await kv.write(batch.map((key) => ({ key, text })));
    if ((await kv.read(batch)).some((stored) => stored !== text)) {
      throw new NotPublished(
        "KV returned something other than the tombstones that were written; run the command again",
      );
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

/**
 * Keys of documents that contain a subject (`keys`), and of tombstones in place of documents that may have contained it
 * (`tombstones`).
 */
interface MatchingKeys {
  keys: string[];
  tombstones: string[];
}

async function findSubject(
  kv: KeyValueStore,
  subject: Subject,
  releases: readonly Contents[],
  onProgress: ProgressListener,
): Promise<MatchingKeys> {
  const versions = (list: "relations" | "sources", id: string) =>
    distinct(releases.flatMap((release) => release[list][id] ?? []));
  if ("relation" in subject) {
    const { relation: id, fact } = subject;
    return findDocuments(kv, "relation", versions("relations", id), onProgress, ({ relation }) => {
      // A version without facts contains nothing to withdraw. The relation's id stays in the data, because ids are permanent.
      return relation.facts.some((candidate) => fact === null || candidate.id === fact);
    });
  }
  const { source: id } = subject;
  const texts = await findDocuments(kv, "source", versions("sources", id), onProgress, () => true);
  // No index lists the relations that cite a source. Withdrawals are rare enough to read all relations.
  const relations = distinct(releases.flatMap((release) => Object.values(release.relations)));
  const citing = await findDocuments(kv, "relation", relations, onProgress, ({ relation }) =>
    relation.sources.some((source) => source.id === id),
  );
  // A relation's tombstone does not say whether the relation cited this source, so it is left to its own withdrawal.
  return { keys: [...texts.keys, ...citing.keys], tombstones: texts.tombstones };
}

/**
 * Finds the parts of downloads that contain these versions of relations. Leaves out parts of the current release: their rows do not
 * contain the subject, or else they would differ.
 */
async function findParts(
  kv: KeyValueStore,
  found: MatchingKeys,
  releases: readonly Contents[],
  current: Contents | undefined,
  onProgress: ProgressListener,
): Promise<MatchingKeys> {
  const versions = new Set([...found.keys, ...found.tombstones]);
  const hashes = releases.flatMap(({ relations, exports }) => {
    const pairs = Object.keys(relations).filter((pair) => versions.has(documentKey("relation", relations[pair] ?? "")));
    return exports ? partsOfRelations(exports, pairs) : [];
  });
  const parts: MatchingKeys = { keys: [], tombstones: [] };
  await inBatches(distinct(hashes), { step: "reading downloads", onProgress }, async (batch) => {
    const keys = batch.map((hash) => documentKey("export", hash)).filter((key) => !current?.keys.has(key));
    for (const [index, text] of (await kv.read(keys)).entries()) {
      if (text !== null) parts[readTombstone(text) ? "tombstones" : "keys"].push(keys[index] as string);
    }
  });
  return parts;
}

async function findDocuments<Type extends "relation" | "source">(
  kv: KeyValueStore,
  type: Type,
  hashes: readonly string[],
  onProgress: ProgressListener,
  matches: (document: ReturnType<typeof decode<Type>>) => boolean,
): Promise<MatchingKeys> {
  const result: MatchingKeys = { keys: [], tombstones: [] };
  await inBatches(hashes, { step: "reading", onProgress }, async (batch) => {
    const keys = batch.map((hash) => documentKey(type, hash));
    const texts = await kv.read(keys);
    keys.forEach((key, index) => {
      const text = texts[index] ?? null;
      if (text === null) return;
      if (readTombstone(text)) result.tombstones.push(key);
      else if (matches(decode(type, batch[index] as string, text))) result.keys.push(key);
    });
  });
  return result;
}

function nameOf(subject: Subject): string {
  if ("source" in subject) return subject.source;
  return subject.fact ? `${subject.relation}/${subject.fact}` : subject.relation;
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items)];
}
