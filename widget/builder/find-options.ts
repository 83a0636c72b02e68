import type { BuilderRelation } from "../../data/model/views/builder-view.ts";

/** A relation, a fact or a state that a search has found. */
export interface FoundOption {
  /** Unique among the options. */
  key: string;
  title: string;
  /** What the title does not say: the relation of a fact, or the words that matched. */
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
  results: readonly {
    relation: Pick<BuilderRelation, "id" | "title"> & { page: string };
    matches: readonly { where: string; text: readonly { text: string }[] }[];
    facts: readonly { id: string; title: string; page: string }[];
  }[];
}

/** How many relations are listed, and how many facts of each. */
const [maxRelations, maxFacts] = [7, 3];

/**
 * Searches relations, their facts and, if `stateDetail` is given, states.
 * @param language of the titles
 * @param stateDetail what to say about a state; "" to leave out states
 * @throws if the server does not respond as it should
 */
export async function findOptions(
  query: string,
  language: string,
  stateDetail: string,
  signal: AbortSignal,
): Promise<{ options: FoundOption[]; hasMore: boolean }> {
  const parameters = new URLSearchParams({ q: query.slice(0, 200), lang: language, limit: `${maxRelations}` });
  const response = await fetch(`/v1/search?${parameters}`, { signal });
  // Too many words, or none with a letter or digit.
  if (response.status === 400) return { options: [], hasMore: false };
  if (!response.ok) throw new Error(`status ${response.status}`);
  const { results, next, incomplete } = (await response.json()) as SearchResponse;
  const state = stateDetail ? commonState(results, language, stateDetail) : null;
  return {
    options: [...(state ? [state] : []), ...results.flatMap(optionsOf)],
    hasMore: next !== null || incomplete,
  };
}

function optionsOf({ relation, matches, facts }: SearchResponse["results"][number]): FoundOption[] {
  const { id, title, page } = relation;
  const states = statesOf(relation);
  const found = { id, title, states };
  const matched = matches
    .map(({ text }) => text.map((piece) => piece.text).join(""))
    .filter((text) => !title.includes(text));
  return [
    { key: id, title, detail: [...new Set(matched)].join(" · "), states, page, relation: found, fact: "" },
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

/** Returns the state whose name matches in all results; null if there is not exactly one, or if facts match too. */
function commonState(results: SearchResponse["results"], language: string, detail: string): FoundOption | null {
  const [first] = results;
  if (!first || results.some(({ facts }) => facts.length > 0)) return null;
  const codesIn = ({ matches }: typeof first) =>
    new Set(matches.flatMap(({ where }) => (where.startsWith("states.") ? [where.slice(7)] : [])));
  const common = [...codesIn(first)].filter((code) => results.every((result) => codesIn(result).has(code)));
  const state = statesOf(first.relation).find(({ code }) => code === common[0]);
  if (!state || common.length > 1) return null;
  const { code, name } = state;
  const page = `/countries/${code}?lang=${language}`;
  return { key: code, title: name, detail, states: [state], page, relation: null, fact: "" };
}

/** Returns the states of a relation. Its title names them in the order of its id. */
function statesOf({ id, title }: Pick<BuilderRelation, "id" | "title">): BuilderRelation["states"] {
  const names = title.split("\u00a0– ");
  return id.split("-").map((code, index) => ({ code, name: names[index] ?? code }));
}
