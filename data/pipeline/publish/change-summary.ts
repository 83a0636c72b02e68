import { sortedUnion } from "../../model/key-order.ts";
import type { Contents } from "./published.ts";

/** The most changes that a summary lists one by one. */
const maxListed = 8;

/**
 * Summarises in one line how relations and sources differ between two releases: one by one if there are few, otherwise
 * as counts.
 * @param before null for the first release
 */
export function changeSummary(
  before: Pick<Contents, "relations" | "sources"> | null,
  after: Pick<Contents, "relations" | "sources">,
): string {
  const changes = lists.flatMap((list) => changesOf(list, before?.[list] ?? {}, after[list]));
  if (changes.length === 0) return "same data, different widget or storage format";
  if (changes.length <= maxListed) return changes.map(({ verb, id }) => `${verb} ${id}`).join(", ");
  return verbs.flatMap((verb) => countsOf(changes.filter((change) => change.verb === verb))).join(", ");
}

/** Returns the ids of the relations that differ between two releases, sorted. @param before null for the first release */
export function changedRelations(
  before: Pick<Contents, "relations"> | null,
  after: Pick<Contents, "relations">,
): string[] {
  return changesOf("relations", before?.relations ?? {}, after.relations).map(({ id }) => id);
}

const lists = ["relations", "sources"] as const;
const verbs = ["added", "changed", "removed"] as const;

interface IdChange {
  list: (typeof lists)[number];
  verb: (typeof verbs)[number];
  id: string;
}

function changesOf(
  list: IdChange["list"],
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): IdChange[] {
  return sortedUnion(Object.keys(before), Object.keys(after))
    .filter((id) => before[id] !== after[id])
    .map((id) => ({ list, verb: !(id in before) ? "added" : id in after ? "changed" : "removed", id }));
}

/** Returns the number of changes with the same verb, such as "added 12 relations and 1 source"; empty if there are none. */
function countsOf(changes: readonly IdChange[]): string[] {
  const counts = lists.flatMap((list) => {
    const count = changes.filter((change) => change.list === list).length;
    return count > 0 ? [`${count} ${count === 1 ? list.slice(0, -1) : list}`] : [];
  });
  return changes[0] ? [`${changes[0].verb} ${counts.join(" and ")}`] : [];
}
