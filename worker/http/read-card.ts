import type { Fact } from "../../data/model/facts/fact.ts";
import type { EmbedOptions, Frozen } from "../../data/view/card/card-options.ts";
import { withoutRemoved } from "../../data/view/card/frozen-card.ts";
import { HttpError } from "../errors.ts";
import { Unreadable } from "../store/lookup.ts";
import type { EntenteContext } from "./context.ts";
import { findFact, readFact } from "./find-fact.ts";
import { type LoadedRelation, readRelation, storeFor, variantOf } from "./loading.ts";
import { parameter } from "./request-values.ts";

/** A relation, and the validated options of the request for its card. */
export interface LoadedCard extends LoadedRelation {
  options: EmbedOptions;
}

/**
 * Reads the relation and the options of a request for a card on another site.
 * @param spelling the pair as written in the path
 * @param factSpelling id of the only fact to show, as written in the path; absent if the path contains none
 * @throws {Moved} if the pair or the fact in the path is not in its canonical spelling
 * @throws {HttpError} see {@link readRelation} and {@link findFact}
 */
export async function readCard(c: EntenteContext, spelling: string, factSpelling?: string): Promise<LoadedCard> {
  const [layout = "full", kinds = null, id] = [parameter(c, "layout"), parameter(c, "kinds"), parameter(c, "fact")];
  const loaded = await readRelation(c, spelling);
  const { read, frozen } = await compareWithCurrent(c, loaded);
  const relation = withoutRemoved(loaded.relation, frozen?.newer ?? null);
  const urlOf = (replacement: string) => `${c.env.ORIGIN}/v1/relations/${relation.id}/facts/${replacement}`;
  const { options } = loaded;
  let fact: Fact | null = null;
  if (factSpelling !== undefined) fact = readFact(c, relation, factSpelling, options, urlOf);
  else if (id !== undefined) fact = findFact(relation, id.toLowerCase(), options, urlOf);
  return { ...loaded, read, relation, options: { ...options, layout, kinds, fact, frozen } };
}

/** The parameters that count as absent in a script tag if they are invalid. The others decide of which fact, day or release a card is. */
const optionalParameters = ["home", "layout", "kinds"];

/**
 * Like {@link readCard}, but an invalid value of an optional parameter counts as absent, as an attribute of the element does.
 * @returns also the errors for these values
 */
export async function readCardForTag(
  c: EntenteContext,
  spelling: string,
): Promise<LoadedCard & { ignored: readonly HttpError[] }> {
  const ignored: HttpError[] = [];
  for (;;) {
    try {
      return { ...(await readCard(c, spelling)), ignored };
    } catch (error) {
      const name = error instanceof HttpError && error.type === "wrong-parameter" ? error.values.name : undefined;
      if (!name || !optionalParameters.includes(name) || c.get("ignoredParameters")?.includes(name)) throw error;
      ignored.push(error as HttpError);
      c.set("ignoredParameters", [...(c.get("ignoredParameters") ?? []), name]);
    }
  }
}

/** Compares the relation with the current release, if the request names a release by its number. */
export async function compareWithCurrent(
  c: EntenteContext,
  { read, relation: original }: Pick<LoadedRelation, "read" | "relation">,
): Promise<{ read: LoadedRelation["read"]; frozen: Frozen | null }> {
  if (!read.isPinned) return { read, frozen: null };
  const { release: number, time } = read.release;
  try {
    const current = await storeFor(c).read((release) => release.relation(original.id));
    const { release } = current.release;
    const newer = release > number ? { newer: current.value } : {};
    return { read: { ...read, comparedWith: release }, frozen: { time, original, ...newer } };
  } catch (error) {
    // The release that the request names can be shown without the current one. No cached response is compared with this number.
    if (error instanceof Unreadable) return { read: { ...read, comparedWith: -1 }, frozen: { time, original } };
    throw error;
  }
}

/** The options that affect a card on another site, for the entity tag. Those that select what it shows are absent by default. */
export function variantOfCard(options: EmbedOptions): (string | null)[] {
  const { layout, fact, kinds } = options;
  const selection = [
    layout !== "full" && `layout=${layout}`,
    fact && `fact=${fact.id}`,
    kinds && `kinds=${kinds.join()}`,
  ];
  return [...variantOf(options), ...selection.filter((part) => part !== false && part !== null)];
}
