import { type Answer, requestCard, textOf } from "../../core/answer.ts";
import { fragmentPath } from "../../core/card-options.ts";
import { timeout } from "../../core/cards.ts";
import { readReference } from "./reference.ts";
import type { Settings } from "./settings.ts";

/** A relation's id, such as `no-tj`, and its title in the requested language. */
interface FoundRelation {
  id: string;
  title: string;
}

/** Returns the relations that match a search by the names of states, best first; null if the server does not respond. */
export async function findRelations(
  { server, lang: defaultLang }: Settings,
  { search, lang }: Readonly<Record<string, unknown>>,
): Promise<FoundRelation[] | null> {
  const parameters = new URLSearchParams({ q: String(search ?? ""), lang: String(lang || defaultLang), limit: "20" });
  try {
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(new URL(`/v1/search?${parameters}`, server), { signal, redirect: "error" });
    const { results } = JSON.parse(await textOf(response)) as { results: { relation: FoundRelation }[] };
    return results.map(({ relation: { id, title } }) => ({ id: String(id), title: String(title) }));
  } catch {
    return null;
  }
}

/** Returns the latest card, which is not stored, because it may never be needed again. */
export async function previewCard(
  { server, lang, release }: Settings,
  attributes: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const reference = readReference(attributes, lang);
  if (reference === null) return { kind: "none", reason: "" };
  const { values } = reference.options;
  if (release !== undefined) values.release ??= String(release);
  return requestCard(new URL(server).origin, fragmentPath(reference.options, null), null, timeout);
}
