import type { BuilderRelation } from "../../data/model/views/builder-view.ts";

/** A relation, a fact or a state that a search has found. */
export interface FoundOption {
  /** Unique among the options. */
  key: string;
  title: string;
  /** What the title does not say: the relation of a fact, or how many facts a relation has. */
  detail: string;
  states: BuilderRelation["states"];
  /** URL of its page. */
  page: string;
  /** Its relation; null for a state. */
  relation: BuilderRelation | null;
  /** Id of the fact; "" for a relation or a state. */
  fact: string;
}

/** The part of a response to `/v1/search` that is shown. */
interface SearchResponse {
  incomplete: boolean;
  next: string | null;
  states: readonly (BuilderRelation["states"][number] & { page: string })[];
  results: readonly {
    relation: BuilderRelation & { page: string; facts: number };
    facts: readonly { id: string; title: string; page: string }[];
  }[];
}

/** How many states and relations are listed, and how many facts of each relation. */
const [maxStates, maxRelations, maxFacts] = [4, 7, 3];

/**
 * Searches relations, their facts and states.
 * @param language of the titles
 * @param details what to say about a state, "" to leave out states; and about a relation with so many facts
 * @throws if the server does not respond as it should
 */
export async function findOptions(
  query: string,
  language: string,
  { stateDetail, factsDetail }: { stateDetail: string; factsDetail: (count: number) => string },
  signal: AbortSignal,
): Promise<{ options: FoundOption[]; hasMore: boolean }> {
  const parameters = new URLSearchParams({ q: query.slice(0, 200), lang: language, limit: `${maxRelations}` });
  const response = await fetch(`/v1/search?${parameters}`, { signal });
  // Too many words, or none with a letter or digit.
  if (response.status === 400) return { options: [], hasMore: false };
  if (!response.ok) throw new Error(`status ${response.status}`);
  const { states, results, next, incomplete } = (await response.json()) as SearchResponse;
  const found = stateDetail ? states : [];
  return {
    options: [
      ...found.slice(0, maxStates).map((state) => stateOption(state, stateDetail)),
      ...results.flatMap((result) => relationOptions(result, factsDetail)),
    ],
    hasMore: next !== null || incomplete || found.length > maxStates,
  };
}

function stateOption({ page, ...state }: SearchResponse["states"][number], detail: string): FoundOption {
  return { key: state.code, title: state.name, detail, states: [state], page, relation: null, fact: "" };
}

function relationOptions(
  { relation, facts }: SearchResponse["results"][number],
  factsDetail: (count: number) => string,
): FoundOption[] {
  const { id, title, states, page } = relation;
  const found = { id, title, states };
  return [
    { key: id, title, detail: factsDetail(relation.facts), states, page, relation: found, fact: "" },
    ...facts.slice(0, maxFacts).map((fact) => ({
      key: `${id}/${fact.id}`,
      title: fact.title,
      detail: title,
      states,
      page: fact.page,
      relation: found,
      fact: fact.id,
    })),
  ];
}
