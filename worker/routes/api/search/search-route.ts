import { Hono } from "hono";
import type { Relation } from "../../../../data/model/facts/relation.ts";
import type { Language } from "../../../../data/model/language.ts";
import { statesOf } from "../../../../data/model/states/pair.ts";
import { noRelations, type RelationMatches } from "../../../../data/search/find-relations.ts";
import { type FoundState, findStates } from "../../../../data/search/find-states.ts";
import { type QueryWord, queryWords } from "../../../../data/search/query-words.ts";
import { namedHit, type SearchHit, searchHit } from "../../../../data/search/search-hit.ts";
import { factPageUrl, pageUrl } from "../../../../data/view/card/card-options.ts";
import { relationTitle, stateName } from "../../../../data/view/words/state-names.ts";
import { operations } from "../../../contract/operations.ts";
import { parameters } from "../../../contract/parameters.ts";
import type { SearchResponseBody } from "../../../contract/response-schemas.ts";
import { HttpError } from "../../../errors.ts";
import type { EntenteContext, EntenteEnv } from "../../../http/context.ts";
import { readStore } from "../../../http/loading.ts";
import { parameter } from "../../../http/request-values.ts";
import type { ReleaseReader } from "../../../store/release-reader.ts";
import type { Page } from "../../../store/selection.ts";
import { unlessWithdrawn } from "../../../store/unless-withdrawn.ts";
import { jsonResponse } from "../json-response.ts";
import { linkTo, nextPage, readCursor, readLimit } from "../paging.ts";
import { factUrl, relationUrl } from "../relations/relation-parts.ts";
import { route } from "../route.ts";
import { namedPage } from "./named-page.ts";
import { searchRelease } from "./search-release.ts";

/** Maximum number of relations to read for one page. */
const maxRead = 100;
/** Maximum number of words in a query. Each can cost a read, and a misspelt one several. */
const maxWords = 12;

/** Full-text search. */
export const search = new Hono<EntenteEnv>().get(
  ...route("search", async (c, { language, head }) => {
    const named = namedPage(parameter(c, "q"), c.env.ORIGIN);
    const words = named?.isAddress ? [] : readWords(c);
    const limit = readLimit(c, operations.search);
    const [from] = readCursor(c, /^(\d{1,5})$/) ?? [];
    const { value, ...read } = await readStore(c, async (release) => {
      const isKnown = named && (await release.relationHash(named.pair)) !== null;
      const matches = isKnown ? { ...noRelations, pairs: [named.pair] } : await searchRelease(release, words);
      const states = findStates(matches, (await release.root()).countries);
      const hitOf = (relation: Relation) =>
        relation.id === named?.pair
          ? namedHit(relation, named.facts, language)
          : searchHit(relation, matches, language);
      return { matches, states, page: await readHits(release, matches, Number(from ?? 0), limit, hitOf) };
    });
    const next = nextPage(c, value.page.next, read);
    return jsonResponse<SearchResponseBody>(c, read, { ...head, ...linkTo(next) }, () => ({
      query: parameter(c, "q"),
      incomplete: value.matches.hasMore,
      states: value.states.map((state) => stateResult(c, state, language)),
      results: value.page.items.map((hit) => searchResult(c, hit, language)),
      next,
    }));
  }),
);

/** Returns the normalized words of the query. @throws {HttpError} 400 if there are none or too many */
function readWords(c: EntenteContext): readonly QueryWord[] {
  const words = queryWords(parameter(c, "q"));
  if (words.length > 0 && words.length <= maxWords) return words;
  throw new HttpError("wrong-parameter", {
    name: "q",
    allowed: words.length > 0 ? `1–${maxWords}` : parameters.q.allowed,
  });
}

/** Reads one page of the matching relations. @param from number of matching relations before this page */
async function readHits(
  release: ReleaseReader,
  matches: RelationMatches,
  from: number,
  limit: number,
  hitOf: (relation: Relation) => SearchHit | null,
): Promise<Page<SearchHit>> {
  const items: SearchHit[] = [];
  const last = Math.min(matches.pairs.length, from + maxRead);
  let position = from;
  while (position < last && items.length < limit) {
    const batch = matches.pairs.slice(position, Math.min(last, position + limit - items.length));
    const relations = await Promise.all(batch.map((pair) => unlessWithdrawn<Relation | null>(release.relation(pair))));
    for (const relation of relations) {
      const hit = relation && hitOf(relation);
      if (hit) items.push(hit);
    }
    position += batch.length;
  }
  return { items, next: position < matches.pairs.length ? String(position) : null };
}

function stateResult(c: EntenteContext, { code, relations }: FoundState, language: Language) {
  const { ORIGIN } = c.env;
  return {
    code,
    name: stateName(code, language),
    relations,
    url: `${ORIGIN}/v1/countries/${code}`,
    page: `${ORIGIN}/countries/${code}?lang=${language}`,
  };
}

function searchResult(c: EntenteContext, { relation, grade, total, matches, facts }: SearchHit, language: Language) {
  const options = { language, origin: c.env.ORIGIN };
  return {
    relation: {
      id: relation,
      title: relationTitle(relation, language),
      states: statesOf(relation).map((code) => ({ code, name: stateName(code, language) })),
      grade,
      facts: total,
      url: relationUrl(c, relation),
      page: pageUrl(relation, options),
    },
    matches,
    facts: facts.map((fact) => ({
      ...fact,
      url: factUrl(c, relation, fact.id),
      page: factPageUrl(relation, fact.id, options),
    })),
  };
}
