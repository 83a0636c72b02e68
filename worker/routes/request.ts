import type { Context } from "hono";
import { parseAccept } from "hono/utils/accept";
import type { Pointer } from "../../data/model/documents.ts";
import { isDay } from "../../data/model/edtf.ts";
import { type Language, languageFor } from "../../data/model/language.ts";
import { MalformedPair, type PairId, parsePair, statesOf, UnknownState } from "../../data/model/pair.ts";
import type { Relation } from "../../data/model/relation.ts";
import type { StateCode } from "../../data/model/states.ts";
import type { CardOptions } from "../../data/view/card-view.ts";
import type { Env } from "../env.ts";
import { HttpError, Moved } from "../errors.ts";
import { Store } from "../store/store.ts";

export type EntenteContext = Context<{ Bindings: Env }>;

/** What a route about one relation is asked for, read and checked. */
export interface RelationRequest {
  release: Pointer;
  relation: Relation;
  options: CardOptions;
}

/** The options that have a say in what a card shows, for an entity tag. */
export function variantOf({ language, home, asOf }: CardOptions): (string | null)[] {
  return [language, home, asOf];
}

/** The store that answers this request. */
export function storeFor(c: EntenteContext): Store {
  return new Store(c.env.KV, Number(c.env.REFRESH_SECONDS), (work) => c.executionCtx.waitUntil(work), Date.now());
}

/**
 * Reads the relation and the options of a request.
 * @param spelling the pair as it stands in the path
 * @throws {Moved} where the pair is spelled in another way than its id
 * @throws {HttpError} 400 for no pair or a wrong `home`, 404 for a relation that the release does not hold
 */
export async function readRelation(c: EntenteContext, spelling: string): Promise<RelationRequest> {
  const pair = canonicalPair(c, spelling);
  const store = storeFor(c);
  const release = await store.pointer();
  const relation = await store.relation(release, pair);
  if (!relation) {
    throw new HttpError("unknown-relation", { value: pair });
  }
  const options = {
    language: readLanguage(c),
    home: readHome(c, pair),
    asOf: readAsOf(c),
    release: release.release,
    origin: c.env.ORIGIN,
    reportUrl: c.env.REPORT_URL || null,
  };
  return { release, relation, options };
}

/** The language of the answer: `lang`, where it is one of ours; else the best of `Accept-Language`; else English. */
export function readLanguage(c: EntenteContext): Language {
  const asked = c.req.query("lang");
  if (asked !== undefined) return languageFor(asked) ?? "en";
  for (const { type } of parseAccept(c.req.header("Accept-Language") ?? "")) {
    const language = languageFor(type);
    if (language) return language;
  }
  return "en";
}

function canonicalPair(c: EntenteContext, spelling: string): PairId {
  try {
    const pair = parsePair(spelling);
    if (pair === spelling) return pair;
    const { pathname, search } = new URL(c.req.url);
    throw new Moved(decodeLetters(pathname).replace(spelling, pair) + search);
  } catch (error) {
    if (error instanceof MalformedPair) throw new HttpError("malformed-pair", { value: spelling });
    if (error instanceof UnknownState) throw new HttpError("unknown-state", { value: spelling });
    throw error;
  }
}

/** RFC 3986, 6.2.2.2: a letter or hyphen that is percent-encoded is that letter or hyphen. */
function decodeLetters(path: string): string {
  return path.replace(/%(2d|[46][1-9a-f]|[57][0-9a])/gi, (encoded) => decodeURIComponent(encoded));
}

function readHome(c: EntenteContext, pair: PairId): StateCode | null {
  const home = c.req.query("home");
  if (home === undefined) return null;
  const states = statesOf(pair);
  if (states.includes(home)) return home;
  throw new HttpError("wrong-parameter", { name: "home", allowed: states.join(", ") });
}

/** The day that the answer is to be about, `YYYY-MM-DD`; null where none is asked for. */
function readAsOf(c: EntenteContext): string | null {
  const asOf = c.req.query("asOf");
  if (asOf === undefined) return null;
  if (isDay(asOf)) return asOf;
  throw new HttpError("wrong-parameter", { name: "asOf", allowed: "YYYY-MM-DD" });
}
