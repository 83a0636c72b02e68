import type { Relation } from "../../data/model/facts/relation.ts";
import type { RelationEntry } from "../../data/model/release/documents.ts";
import type { Source } from "../../data/model/sources/source.ts";
import type { PairId } from "../../data/model/states/pair.ts";
import type { StateCode } from "../../data/model/states/states.ts";
import type { CardOptions } from "../../data/view/card/card-options.ts";
import { type FactQuote, quotesFrom } from "../../data/view/pages/source/source-view.ts";
import { HttpError } from "../errors.ts";
import { Unreadable } from "../store/lookup.ts";
import type { ReleaseReader } from "../store/release-reader.ts";
import { snapshotOf } from "../store/snapshot.ts";
import { type ReadResult, Store } from "../store/store.ts";
import { unlessWithdrawn } from "../store/unless-withdrawn.ts";
import type { EntenteContext, ReadHead } from "./context.ts";
import { readLanguage } from "./negotiation.ts";
import { checkRate } from "./rate-limit.ts";
import { parameter, readHome, readPair, readState } from "./request-values.ts";

/** A relation, and the validated options of the request. */
export interface LoadedRelation {
  /** The release and tier that the relation was read from. */
  read: ReadHead;
  relation: Relation;
  /** The hash in the key of the picture of what is requested; null for the common picture. */
  picture: string | null;
  options: CardOptions;
}

/** The options that affect a card, for the entity tag. */
export function variantOf({ language, home, asOf }: CardOptions): (string | null)[] {
  return [language, home, asOf];
}

/** Returns the store of this request. */
export function storeFor(c: EntenteContext): Store {
  const existing = c.get("store");
  if (existing) return existing;
  const store = new Store(c.env.KV, snapshotOf(c.env.ASSETS), {
    refresh: Number(c.env.REFRESH_SECONDS) * 1000,
    timeout: Number(c.env.KV_TIMEOUT_MS),
    requestTimeout: Number(c.env.REQUEST_TIMEOUT_MS),
    cacheBytes: Number(c.env.MEMORY_BYTES),
    now: Date.now(),
    waitUntil: (work) => c.executionCtx.waitUntil(work),
  });
  c.set("store", store);
  return store;
}

/**
 * Runs `work` on the release that the parameter `release` names, or else on the newest readable release.
 * @param guess reads the few documents that `work` probably needs; a new isolate takes them from the snapshot while it asks KV which
 * release is current
 * @param number number of the release; null for the newest. By default, the value of the parameter
 * @throws {HttpError} 400 if the parameter is not a number; 404 if there is no such release
 */
export async function readStore<Value>(
  c: EntenteContext,
  work: (release: ReleaseReader) => Promise<Value>,
  guess: (release: ReleaseReader) => Promise<unknown> = (release) => release.root(),
  number: number | null = parameter(c, "release") ?? null,
): Promise<ReadResult<Value> & ReadHead> {
  const start = performance.now();
  const store = storeFor(c);
  const read = number === null ? await store.read(work, guess) : await store.readRelease(number, work, guess);
  if (!read) throw await unknownRelease(c, String(number));
  c.set("storageTier", read.tier);
  return { ...read, isPinned: number !== null, elapsed: performance.now() - start };
}

/** Returns the error for a release that does not exist. @throws {Unreadable} if the current release is unknown */
export async function unknownRelease(c: EntenteContext, value: string): Promise<HttpError> {
  const { release } = await storeFor(c).read((latest) => latest.root());
  // The snapshot's release has no number.
  if (release.release === 0) throw new Unreadable("the current release cannot be read");
  return new HttpError("unknown-release", { value, latest: String(release.release) });
}

/**
 * Runs `work` with the release log and the newest readable release. The log cannot be read while only the snapshot's own release is known.
 * @throws {Unreadable} if KV has never returned the pointer, so that only the snapshot can be read
 */
export async function readFromLog<Value>(
  c: EntenteContext,
  work: (store: Store, release: ReleaseReader) => Promise<Value>,
): Promise<ReadResult<Value> & ReadHead> {
  return readStore(c, async (release) => work(storeWithLog(c, release), release), undefined, null);
}

/**
 * Returns the store for reading the log that `release` belongs to.
 * @throws {Unreadable} if the release is the snapshot's, which has no log
 */
export function storeWithLog(c: EntenteContext, { head }: ReleaseReader): Store {
  if (head.release === 0) throw new Unreadable("the log cannot be read");
  return storeFor(c);
}

/**
 * Reads the relation and the options of a request.
 * @param spelling the pair as written in the path
 * @throws {Moved} if the pair is not in its canonical spelling
 * @throws {HttpError} 400 for a malformed pair or an invalid parameter; 404 for an unknown state or relation
 */
export async function readRelation(c: EntenteContext, spelling: string): Promise<LoadedRelation> {
  const pair = readPair(c, spelling);
  const options = { language: readLanguage(c), home: readHome(c, pair), asOf: parameter(c, "asOf") ?? null };
  const readPairOf = (release: ReleaseReader) => Promise.all([release.relation(pair), release.picture(pair)]);
  const {
    value: [relation, picture],
    ...read
  } = await readStore(c, readPairOf, readPairOf);
  if (!relation) throw new HttpError("unknown-relation", { value: pair });
  return {
    read,
    relation,
    // Pictures show what is known today.
    picture: options.asOf === null && !read.isPinned ? picture : null,
    options: {
      ...options,
      release: read.release.release,
      isPinned: read.isPinned,
      origin: c.env.ORIGIN,
      reportUrl: c.env.REPORT_URL || null,
    },
  };
}

/** A source, and the quotes from it in the facts of the same release. */
export interface QuotedSource {
  read: ReadHead;
  source: Source;
  quotes: FactQuote[];
  /** The relation whose records were requested; null if none was, or if it is withdrawn. */
  relation: Relation | null;
}

/** How many of the relations that quote a source are read at once. */
const relationsPerRead = 50;

/** The most that a request for a source counts in addition: the limit must allow it, even if the store falls back to another release twice. */
const maxWeight = 30;

/**
 * Reads a source and its quotes, or the relation whose records of an archive are requested. The caller counts the request towards the client's limit; if many relations quote the source, it counts
 * more.
 * @param pair the relation whose records are requested; null for none
 * @throws {HttpError} 404 if the release does not contain the source, or if the relation does not cite it; 429 if the client exceeds its limit
 */
export async function readSource(c: EntenteContext, id: string, pair: PairId | null = null): Promise<QuotedSource> {
  const { value, ...read } = await readStore(c, async (release) => {
    const entry = await release.source(id);
    if (!entry) return null;
    await checkRate(c, Math.min(Math.ceil(entry.quotedBy.length / relationsPerRead) - 1, maxWeight));
    const relations: (Relation | null)[] = [];
    for (let first = 0; first < entry.quotedBy.length; first += relationsPerRead) {
      const pairs = entry.quotedBy.slice(first, first + relationsPerRead);
      // A withdrawn relation does not make the source unavailable.
      relations.push(...(await Promise.all(pairs.map((pair) => unlessWithdrawn(release.relation(pair))))));
    }
    const isCited = pair !== null && Object.hasOwn(entry.source.records?.relations ?? {}, pair);
    const cited = isCited ? await unlessWithdrawn(release.relation(pair)) : null;
    return { source: entry.source, relations: relations.filter((relation) => relation !== null), cited, isCited };
  });
  if (!value) throw new HttpError("unknown-source", { value: id });
  if (pair !== null && !value.isCited) throw new HttpError("unknown-relation", { value: pair });
  return { read, source: value.source, quotes: quotesFrom(id, value.relations), relation: value.cited };
}

/** A state's relations. */
export interface LoadedCountry {
  read: ReadHead;
  code: StateCode;
  relations: Readonly<Record<PairId, RelationEntry>>;
}

/**
 * Reads a state's relations.
 * @param spelling the state's code as written in the path
 * @throws {Moved} if the code is not in its canonical spelling
 * @throws {HttpError} 404 if there is no such state, or if the release contains none of its relations
 */
export async function readCountry(c: EntenteContext, spelling: string): Promise<LoadedCountry> {
  const code = readState(c, spelling);
  const readCode = (release: ReleaseReader) => release.country(code);
  const { value: relations, ...read } = await readStore(c, readCode, readCode);
  if (!relations) throw new HttpError("unknown-relation", { value: code });
  return { read, code, relations };
}
