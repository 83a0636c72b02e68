import type { Relation } from "../../data/model/facts/relation.ts";
import type { RelationEntry } from "../../data/model/release/documents.ts";
import type { Source } from "../../data/model/sources/source.ts";
import type { PairId } from "../../data/model/states/pair.ts";
import type { StateCode } from "../../data/model/states/states.ts";
import type { CardOptions } from "../../data/view/card/card-options.ts";
import { type FactQuote, quotesFrom } from "../../data/view/pages/source-view.ts";
import { HttpError } from "../errors.ts";
import { Unreadable } from "../store/lookup.ts";
import type { ReleaseReader } from "../store/release-reader.ts";
import { snapshotOf } from "../store/snapshot.ts";
import { type ReadResult, Store } from "../store/store.ts";
import { unlessWithdrawn } from "../store/unless-withdrawn.ts";
import type { EntenteContext, ReadHead } from "./context.ts";
import { readLanguage } from "./negotiation.ts";
import { parameter, readHome, readPair, readState } from "./request-values.ts";

/** What a route about one relation is asked for, read and checked. */
export interface RelationRequest {
  /** Which release it was read from, and where that was. */
  read: ReadHead;
  relation: Relation;
  options: CardOptions;
}

/** The options that have a say in what a card shows, for an entity tag. */
export function variantOf({ language, home, asOf }: CardOptions): (string | null)[] {
  return [language, home, asOf];
}

/** The store that answers this request. */
export function storeFor(c: EntenteContext): Store {
  return new Store(c.env.KV, snapshotOf(c.env.ASSETS), {
    refresh: Number(c.env.REFRESH_SECONDS) * 1000,
    timeout: Number(c.env.KV_TIMEOUT_MS),
    memory: Number(c.env.MEMORY_BYTES),
    now: Date.now(),
    later: (work) => c.executionCtx.waitUntil(work),
  });
}

/**
 * Reads from the release that is asked for by `release`, else from the newest.
 * @throws {HttpError} 400 for what is no release's number, 404 for one that there is not
 */
export async function readStore<Value>(
  c: EntenteContext,
  work: (release: ReleaseReader) => Promise<Value>,
): Promise<ReadResult<Value> & ReadHead> {
  const began = performance.now();
  const asked = parameter(c, "release");
  const store = storeFor(c);
  const read = asked === undefined ? await store.read(work) : await store.readRelease(asked, work);
  if (!read) throw new HttpError("unknown-release", { value: String(asked) });
  c.set("storageTier", read.from);
  return { ...read, frozen: asked !== undefined, took: performance.now() - began };
}

/**
 * Reads from the log of releases. The snapshot has none: where it alone can be read, nobody knows what was published when.
 * @throws {Unreadable} where KV never said which release is in force
 */
export async function readLog<Value>(
  c: EntenteContext,
  work: (store: Store, release: ReleaseReader) => Promise<Value>,
): Promise<ReadResult<Value> & ReadHead> {
  return readStore(c, async (release) => work(logFor(c, release), release));
}

/**
 * The store, for what a release is to be compared with in the log.
 * @throws {Unreadable} for the release of the snapshot: there is no log to be read where it alone can be
 */
export function logFor(c: EntenteContext, { head }: ReleaseReader): Store {
  if (head.release === 0) throw new Unreadable("the log cannot be read");
  return storeFor(c);
}

/**
 * Reads the relation and the options of a request.
 * @param spelling the pair as it stands in the path
 * @throws {Moved} where the pair is spelled in another way than its id
 * @throws {HttpError} 400 for no pair or a wrong parameter, 404 for a relation that the release does not hold
 */
export async function readRelation(c: EntenteContext, spelling: string): Promise<RelationRequest> {
  const pair = readPair(c, spelling);
  const options = { language: readLanguage(c), home: readHome(c, pair), asOf: parameter(c, "asOf") ?? null };
  const { value: relation, ...read } = await readStore(c, (release) => release.relation(pair));
  if (!relation) throw new HttpError("unknown-relation", { value: pair });
  return {
    read,
    relation,
    options: {
      ...options,
      release: read.release.release,
      origin: c.env.ORIGIN,
      reportUrl: c.env.REPORT_URL || null,
    },
  };
}

/** What a route about a source is asked for: it, and what the facts of the same release quote of it. */
export interface SourceRequest {
  read: ReadHead;
  source: Source;
  quotes: FactQuote[];
}

/**
 * Reads a source and the relations that quote it.
 * @throws {HttpError} 404 for a source that the release does not hold
 */
export async function readSource(c: EntenteContext, id: string): Promise<SourceRequest> {
  const { value, ...read } = await readStore(c, async (release) => {
    const found = await release.source(id);
    if (!found) return null;
    // A relation that was withdrawn takes nothing of the source with it.
    const relations = await Promise.all(found.quotedBy.map((pair) => unlessWithdrawn(release.relation(pair))));
    return { source: found.source, relations: relations.filter((relation) => relation !== null) };
  });
  if (!value) throw new HttpError("unknown-source", { value: id });
  return { read, source: value.source, quotes: quotesFrom(id, value.relations) };
}

/** What a route about a state is asked for. */
export interface CountryRequest {
  read: ReadHead;
  code: StateCode;
  relations: Readonly<Record<PairId, RelationEntry>>;
}

/**
 * Reads a state's relations.
 * @param spelling the state's code as it stands in the path
 * @throws {Moved} where it is spelled in another way
 * @throws {HttpError} 404 for no state's code, and for a state of which the release holds no relation
 */
export async function readCountry(c: EntenteContext, spelling: string): Promise<CountryRequest> {
  const code = readState(c, spelling);
  const { value: relations, ...read } = await readStore(c, (release) => release.country(code));
  if (!relations) throw new HttpError("unknown-relation", { value: code });
  return { read, code, relations };
}
