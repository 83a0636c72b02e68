import { type PairId, parsePair } from "../../../../data/model/states/pair.ts";

/** A relation, or one of its facts, that a query names by its id or by the address of a page. */
export interface NamedPage {
  pair: PairId;
  /** What can be the ids of a fact, in the order in which they should be looked up; there need not be such a fact. */
  facts: string[];
  /** True if the query is an address, whose words are not worth searching for. */
  isAddress: boolean;
}

/** Two codes of states, as people write them: `no-tj`, `NO TJ`, `no/tj`; and the id of a fact, as in the paths of our pages. */
const idPattern = /^([a-z]{2,3})(?:\s*[-–—_/]\s*|\s+)([a-z]{2,3})(?:\/([\w-]+))?$/i;
/** An address with or without its scheme and host. */
const addressPattern = /^(?:https?:\/\/)?([^/\s?#]*)(\/\S*)$/i;

/**
 * Returns what the query names; null if it is neither an id nor the address of a page, card or API response of ours.
 * @param origin of our pages
 */
export function namedPage(query: string, origin: string): NamedPage | null {
  const text = query.trim();
  const [, first, second, fact] = idPattern.exec(text) ?? [];
  if (first && second) return pageOf(`${first}-${second}`, [fact], false);
  const [, host, path] = addressPattern.exec(text) ?? [];
  const base = new URL(origin);
  if (!path || (host && host.toLowerCase() !== base.host) || !URL.canParse(path, base)) return null;
  const { pathname, searchParams, hash } = new URL(path, base);
  const [, segments = ""] = /^\/(?:v1\/)?(?:relations|embed|fragment)\/(.+)$/.exec(pathname) ?? [];
  const [pair = "", ...others] = segments.split("/").map((segment) => segment.replace(/\.\w+$/, ""));
  // The builder's address names the relation in its query.
  const named = pair || (searchParams.get("relation") ?? "");
  return pageOf(named, [searchParams.get("fact"), ...others, hash.slice(1)], true);
}

function pageOf(spelling: string, facts: readonly (string | null | undefined)[], isAddress: boolean): NamedPage | null {
  try {
    return { pair: parsePair(spelling), facts: facts.flatMap((id) => (id ? [id.toLowerCase()] : [])), isAddress };
  } catch {
    // Not two states: the query is text.
    return null;
  }
}
