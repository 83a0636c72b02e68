import { type Documents, documentKey, readTombstone, shortHash, tombstone } from "../../../model/release/documents.ts";
import { type LogEntry, logKey } from "../../../model/release/release-log.ts";
import type { PairId } from "../../../model/states/pair.ts";
import type { KeyValueStore } from "../../kv/key-value-store.ts";
import { activate, type NewRelease, type Time, timeOf } from "../activate.ts";
import { nextNumber, requirePointer } from "../next-number.ts";
import { inBatches, type ProgressListener } from "../progress.ts";
import {
  type Contents,
  decodeIntact,
  NotPublished,
  type ReadableContents,
  readableContents,
  repairHint,
} from "../published.ts";
import { readableLog } from "../read-log.ts";
import { findExportParts, type MatchingKeys } from "./find-export-parts.ts";
import { findPictures } from "./find-pictures.ts";

/** What to withdraw: a relation, one fact, or a source together with every relation that cites it. */
export type Subject = { relation: PairId; fact: string | null } | { source: string };

/** The result of a withdrawal. */
export interface WithdrawalResult {
  /** Number of the new current release, whose contents are unchanged. */
  release: number;
  /** Keys of the documents that were replaced with tombstones. */
  keys: string[];
  /** Those of `keys` that were damaged, so that nobody can tell whether they contained the subject. */
  unreadable: readonly string[];
  /** Keys of values that are missing or damaged. Because of them, all documents in KV were searched. */
  damaged: readonly string[];
}

/**
 * Replaces every document that contains the subject, in any release, with a tombstone, every part of a download that has its rows, and every picture of these versions. Only for legal reasons:
 * embeds pinned to those releases then show that the content was withdrawn, and why.
 * Indexes and the footers of Parquet tables are kept because later releases share them. They contain ids, and the search index contains single words
 * without their sentences. A search in an earlier release looks its hits up in the relation's document, which is
 * withdrawn, so it shows nothing of it.
 * @param time time of the withdrawal
 * @param reason shown to readers
 * @throws {NotPublished} if the current release still contains the subject, or if no release contains it
 */
export async function withdraw(
  kv: KeyValueStore,
  subject: Subject,
  reason: string,
  time: Time,
  onProgress: ProgressListener = () => undefined,
): Promise<WithdrawalResult> {
  const before = await requirePointer(kv);
  if (!before) throw new NotPublished("nothing is published yet, so there is nothing to withdraw");
  const action = `withdrew ${nameOf(subject)} from earlier releases: `;
  const summary = `${action}${reason}`;
  const { entry, proposal } = await nextNumber(kv, before, { root: before.root, action: "withdraw", summary });
  const log = await readableLog(kv, before, "all");
  const roots = [...new Set([before.root, ...log.entries.map(({ root }) => root)])];
  const releases = new Map<string, ReadableContents>();
  for (const root of roots) releases.set(root, await readableContents(kv, root));
  const current = releases.get(before.root);
  if (!current || current.unreadable.length > 0) {
    throw new NotPublished(
      `${current?.unreadable[0]} of the current release is missing or damaged, so the release may still contain ${nameOf(subject)}; publish the data, or ${repairHint}`,
    );
  }
  const damaged = [...log.unreadable.map(logKey), ...[...releases.values()].flatMap(({ unreadable }) => unreadable)];

  const versions = damaged.length > 0 ? await listedVersions(kv) : versionsIn([...releases.values()]);
  // The documents that runs with the same subject replaced, even if the runs were interrupted and their numbers given up.
  const interrupted = entry ?? (proposal ? (JSON.parse(proposal.text) as LogEntry) : null);
  const sameSubject = [...log.entries, ...(interrupted ? [interrupted] : [])].filter((run) =>
    run.summary.startsWith(action),
  );
  const replaced = new Set(sameSubject.flatMap(({ withdrawal }) => withdrawal?.documents ?? []));
  const found = await findSubject(kv, subject, versions, replaced, onProgress);
  const cells = damaged.length > 0 ? cellsOf(subject) : null;
  const parts = await findExportParts(kv, found, [...releases.values()], current, cells, onProgress);
  const pictures = await findPictures(kv, found, [...releases.values()], current, damaged.length === 0);
  const keys = [...found.keys, ...parts.keys, ...pictures.keys];
  const tombstones = [...found.tombstones, ...parts.tombstones, ...pictures.tombstones];
  // Also records the tombstones of an interrupted run, which the pointer does not list yet.
  const alreadyWithdrawn = new Set(before.withdrawals.flatMap(({ documents }) => documents));
  // The pictures of a relation in all languages have the same hash.
  const documents = distinct([...keys, ...tombstones].map(shortHash)).filter((hash) => !alreadyWithdrawn.has(hash));
  if ([...keys, ...tombstones].some((key) => current.keys.has(key))) {
    throw new NotPublished(
      `the current release ${before.release} still contains ${nameOf(subject)}; remove it from the data, publish, then withdraw it`,
    );
  }
  if (documents.length === 0)
    throw new NotPublished(`no published document contains ${nameOf(subject)}; check the spelling`);

  const withdrawal = { time: timeOf(time), reason, documents };
  const newRelease: NewRelease = { root: before.root, action: "withdraw", time, summary, withdrawal, changed: [] };
  // Not earlier: until this run has its number, a rollback could make one of the documents current again.
  const writeAll = (entry: LogEntry) => {
    const { time, reason } = entry.withdrawal ?? withdrawal;
    return writeTombstones(kv, keys, tombstone(time, reason), onProgress);
  };
  const { release } = await activate(kv, before, newRelease, writeAll);
  return { release, keys, unreadable: parts.unreadable, damaged: distinct(damaged) };
}

/** Replaces documents with a tombstone and reads it back. @throws {NotPublished} if KV does not return it */
async function writeTombstones(
  kv: KeyValueStore,
  keys: readonly string[],
  text: string,
  onProgress: ProgressListener,
): Promise<void> {
  await inBatches(keys, { step: "withdrawing", onProgress }, async (batch) => {
    await kv.write(batch.map((key) => ({ key, text })));
    if ((await kv.read(batch)).some((stored) => stored !== text)) {
      throw new NotPublished(
        "KV returned something other than the tombstones that were written; run the command again",
      );
    }
  });
}

/** Hashes of all versions of relations and sources, by id. Versions whose ids are unknown are under `unnamed`. */
interface Versions {
  relations: ReadonlyMap<string, string[]>;
  sources: ReadonlyMap<string, string[]>;
  unnamed: { relations: string[]; sources: string[] };
}

function versionsIn(releases: readonly Contents[]): Versions {
  const collect = (list: "relations" | "sources") => {
    const versions = new Map<string, string[]>();
    for (const release of releases) {
      for (const [id, hash] of Object.entries(release[list]))
        versions.set(id, distinct([...(versions.get(id) ?? []), hash]));
    }
    return versions;
  };
  return { relations: collect("relations"), sources: collect("sources"), unnamed: { relations: [], sources: [] } };
}

/** Returns all versions that KV has. Needed if an index is damaged, so that a withdrawal misses no document. */
async function listedVersions(kv: KeyValueStore): Promise<Versions> {
  const hashes = async (type: "relation" | "source") =>
    (await kv.list(`${type}/`)).map((key) => key.slice(type.length + 1));
  const unnamed = { relations: await hashes("relation"), sources: await hashes("source") };
  return { relations: new Map(), sources: new Map(), unnamed };
}

/** @param replaced short hashes of documents that earlier runs with this subject replaced */
async function findSubject(
  kv: KeyValueStore,
  subject: Subject,
  versions: Versions,
  replaced: ReadonlySet<string>,
  onProgress: ProgressListener,
): Promise<MatchingKeys> {
  const { unnamed } = versions;
  if ("relation" in subject) {
    const { relation: id, fact } = subject;
    const hashes = [...(versions.relations.get(id) ?? []), ...unnamed.relations];
    return findDocuments(kv, "relation", hashes, onProgress, {
      // A version without facts contains nothing to withdraw. The relation's id stays in the data, because ids are permanent.
      matches: ({ relation }) =>
        relation.id === id && relation.facts.some((candidate) => fact === null || candidate.id === fact),
      mayMatch: (text) => text.includes(`"id":"${id}"`) && (fact === null || text.includes(`"id":"${fact}"`)),
    });
  }
  const { source: id } = subject;
  const texts = await findDocuments(
    kv,
    "source",
    [...(versions.sources.get(id) ?? []), ...unnamed.sources],
    onProgress,
    { matches: ({ source }) => source.id === id, mayMatch: (text) => text.includes(`"id":"${id}"`) },
  );
  // No index lists the relations that cite a source. Withdrawals are rare enough to read all relations.
  const relations = distinct([...[...versions.relations.values()].flat(), ...unnamed.relations]);
  const citing = await findDocuments(kv, "relation", relations, onProgress, {
    matches: ({ relation }) => relation.sources.some((source) => source.id === id),
    mayMatch: (text) => text.includes(`"source":"${id}"`),
  });
  // A relation's tombstone does not say whether the relation cited this source.
  const tombstones = citing.tombstones.filter((key) => replaced.has(shortHash(key)));
  return { keys: [...texts.keys, ...citing.keys], tombstones: [...texts.tombstones, ...tombstones] };
}

async function findDocuments<Type extends "relation" | "source">(
  kv: KeyValueStore,
  type: Type,
  hashes: readonly string[],
  onProgress: ProgressListener,
  tests: {
    matches: (document: Documents[Type]) => boolean;
    /** For the text of a damaged document. */
    mayMatch: (text: string) => boolean;
  },
): Promise<MatchingKeys> {
  const result: MatchingKeys = { keys: [], tombstones: [] };
  await inBatches(hashes, { step: "reading", onProgress }, async (batch) => {
    const keys = batch.map((hash) => documentKey(type, hash));
    const texts = await kv.read(keys);
    keys.forEach((key, index) => {
      const text = texts[index] ?? null;
      if (text === null) return;
      const document = decodeIntact(type, batch[index] as string, text);
      if (document ? tests.matches(document) : !readTombstone(text) && tests.mayMatch(text)) result.keys.push(key);
      else if (readTombstone(text)) result.tombstones.push(key);
    });
  });
  return result;
}

/** Returns the ids that the rows of a subject have in the tables. */
function cellsOf(subject: Subject): string[] {
  if ("source" in subject) return [subject.source];
  return [subject.relation, ...(subject.fact === null ? [] : [subject.fact])];
}

function nameOf(subject: Subject): string {
  if ("source" in subject) return subject.source;
  return subject.fact ? `${subject.relation}/${subject.fact}` : subject.relation;
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items)];
}
