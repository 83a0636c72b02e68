import { changeLabels } from "../../labels/pages/change-labels.ts";
import type { Language } from "../../model/language.ts";
import type { ChangedItem, ChangeGroup } from "../../model/views/change-view.ts";

/** Returns the non-empty groups: added, changed, removed. */
export function changeGroups(
  sort: "fact" | "source",
  items: Record<"added" | "changed" | "removed", ChangedItem[]>,
  language: Language,
): ChangeGroup[] {
  return (["added", "changed", "removed"] as const)
    .filter((kind) => items[kind].length > 0)
    .map((kind) => ({
      id: `${sort}-${kind}`,
      heading: changeLabel(`${sort}-${kind}`, language),
      items: items[kind],
    }));
}

/** Returns a change label in `language`. */
export function changeLabel(label: keyof typeof changeLabels, language: Language): string {
  return changeLabels[label][language];
}
