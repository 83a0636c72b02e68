import { Hono } from "hono";
import type { Relation } from "../../../data/model/facts/relation.ts";
import type { Language } from "../../../data/model/language.ts";
import { queryWords, type RelationMatches } from "../../../data/search/find-relations.ts";
import { type SearchHit, searchHit } from "../../../data/search/search-hit.ts";
import { relationTitle } from "../../../data/view/words/state-names.ts";
import type { SearchAnswerBody } from "../../contract/answers.ts";
import { operations } from "../../contract/operations.ts";
import { parameters } from "../../contract/parameters.ts";
import { HttpError } from "../../errors.ts";
import type { ReleaseReader } from "../../store/release-reader.ts";
import type { Page } from "../../store/selection.ts";
import { unlessWithdrawn } from "../../store/unless-withdrawn.ts";
import type { EntenteContext, EntenteEnv } from "../context.ts";
import { readStore } from "../loading.ts";
import { parameter } from "../request-values.ts";
import { find } from "./find.ts";
import { jsonAnswer } from "./json-answer.ts";
import { route } from "./operation.ts";
import { linkTo, nextPage, readCursor, readLimit } from "./paging.ts";
import { factAddress, relationAddress } from "./relation-parts.ts";

/** How many relations are opened for a page at most. */
const mostOpened = 100;
/** How many words are looked for at most: each may take a read of its own, and a misspelt one some more. */
const mostWords = 12;

/** Finds facts by their words. */
export const search = new Hono<EntenteEnv>().get(
  ...route("search", async (c, { language, head }) => {
    const words = readWords(c);
    const limit = readLimit(c, operations.search);
    const [from] = readCursor(c, /^(\d{1,5})$/) ?? [];
    const { value, ...read } = await readStore(c, async (release) => {
      const found = await find(release, words);
      return { found, page: await hits(release, found, Number(from ?? 0), limit, language) };
    });
    const next = nextPage(c, value.page.next, read);
    return jsonAnswer<SearchAnswerBody>(c, read, { ...head, ...linkTo(next) }, () => ({
      query: parameter(c, "q"),
      incomplete: value.found.hasMore,
      results: value.page.items.map((hit) => told(c, hit, language)),
      next,
    }));
  }),
);

/** The words of the query, folded. @throws {HttpError} 400 where there are none, or too many */
function readWords(c: EntenteContext): string[] {
  const words = queryWords(parameter(c, "q"));
  if (words.length > 0 && words.length <= mostWords) return words;
  throw new HttpError("wrong-parameter", {
    name: "q",
    allowed: words.length > 0 ? `1–${mostWords}` : parameters.q.allowed,
  });
}

/** @param from how many of the relations that were found stand before this page */
async function hits(
  release: ReleaseReader,
  found: RelationMatches,
  from: number,
  limit: number,
  language: Language,
): Promise<Page<SearchHit>> {
  const items: SearchHit[] = [];
  const last = Math.min(found.pairs.length, from + mostOpened);
  let done = from;
  while (done < last && items.length < limit) {
    const batch = found.pairs.slice(done, Math.min(last, done + limit - items.length));
    const relations = await Promise.all(batch.map((pair) => unlessWithdrawn<Relation | null>(release.relation(pair))));
    for (const relation of relations) {
      const hit = relation && searchHit(relation, found, language);
      if (hit) items.push(hit);
    }
    done += batch.length;
  }
  return { items, next: done < found.pairs.length ? String(done) : null };
}

function told(c: EntenteContext, { relation, matches, facts }: SearchHit, language: Language) {
  const page = `${c.env.ORIGIN}/relations/${relation}?lang=${language}`;
  return {
    relation: { id: relation, title: relationTitle(relation, language), url: relationAddress(c, relation), page },
    matches,
    facts: facts.map((fact) => ({ ...fact, url: factAddress(c, relation, fact.id), page: `${page}#${fact.id}` })),
  };
}
