import { sortedUnion } from "../../model/key-order.ts";
import type { Contents } from "./published.ts";

/** The most changes that a summary lists one by one. */
const maxListed = 8;

/**
 * Summarizes in one line how relations and sources differ between two releases: one by one if there are few, otherwise
 * as counts.
 * @param before null for the first release
 */
export function changeSummary(
  before: Pick<Contents, "relations" | "sources"> | null,
  after: Pick<Contents, "relations" | "sources">,
): string {
  const changes = (["relations", "sources"] as const).flatMap((list) => changesOf(before?.[list] ?? {}, after[list]));
  if (changes.length === 0) return "same data, different widget";
  if (changes.length <= maxListed) return changes.map(({ verb, id }) => `${verb} ${id}`).join(", ");
  const counts = ["added", "changed", "removed"].map(
    (verb) => [verb, changes.filter((change) => change.verb === verb).length] as const,
  );
  const totals = counts.filter(([, count]) => count > 0).map(([verb, count]) => `${verb} ${count}`);
  return `${totals.join(", ")} relations and sources`;
}

function changesOf(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): { verb: string; id: string }[] {
  return sortedUnion(Object.keys(before), Object.keys(after))
    .filter((id) => before[id] !== after[id])
    .map((id) => ({ verb: !(id in before) ? "added" : id in after ? "changed" : "removed", id }));
}
