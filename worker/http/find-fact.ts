import type { Fact } from "../../data/model/facts/fact.ts";
import type { Relation } from "../../data/model/facts/relation.ts";
import { type CardOptions, factPageUrl, pageUrl, queryOf } from "../../data/view/card/card-options.ts";
import { factPageLabel } from "../../data/view/pages/fact-page-label.ts";
import { relationTitle } from "../../data/view/words/state-names.ts";
import { HttpError, Moved } from "../errors.ts";
import type { EntenteContext } from "./context.ts";

/**
 * Returns the fact in the path.
 * @param spelling the fact's id as written in the path
 * @throws {Moved} if the id is not in lower case
 * @throws {HttpError} see {@link findFact}
 */
export function readFact(
  c: EntenteContext,
  relation: Relation,
  spelling: string,
  options: CardOptions,
  urlOf: ((fact: string) => string) | null,
): Fact {
  const fact = findFact(relation, spelling.toLowerCase(), options, urlOf);
  if (fact.id === spelling) return fact;
  const { pathname, search } = new URL(c.req.url);
  const path = pathname.split("/").map((part) => (decodeURIComponent(part).toLowerCase() === fact.id ? fact.id : part));
  throw new Moved(path.join("/") + search);
}

/**
 * Returns a fact of a relation by its id.
 * @param urlOf returns the URL of the fact that replaces a removed one, for the message; null if only the page links to it
 * @throws {HttpError} 410 with the reason if the fact was removed; 404 if it never existed. On pages, both link to the relation.
 */
export function findFact(
  relation: Relation,
  id: string,
  options: CardOptions,
  urlOf: ((fact: string) => string) | null,
): Fact {
  const fact = relation.facts.find((candidate) => candidate.id === id);
  if (fact) return fact;
  const { language } = options;
  const title = relationTitle(relation.id, language);
  const relationLink = {
    text: factPageLabel("all-facts", language, { title }),
    url: pageUrl(relation.id, options),
  };
  const tombstone = relation.removed.find((candidate) => candidate.id === id);
  if (!tombstone) {
    const { origin, release } = options;
    const query = queryOf({ lang: language, release: options.isPinned ? release : null });
    const url = `${origin}/v1/relations/${relation.id}/facts?${query}`;
    throw new HttpError("unknown-fact", { value: id, url }, {}, [relationLink]);
  }
  const { reason, movedTo } = tombstone;
  // The release that the request names may be older than the replacement.
  const isPinned = options.isPinned === true && relation.facts.some((candidate) => candidate.id === movedTo);
  const replacement = movedTo && {
    text: factPageLabel("replaced-by", language, { title: movedTo }),
    url: factPageUrl(relation.id, movedTo, { ...options, isPinned }),
  };
  const value = movedTo && urlOf ? `${reason} → ${urlOf(movedTo)}` : reason;
  throw new HttpError("removed-fact", { value }, {}, [...(replacement ? [replacement] : []), relationLink]);
}
