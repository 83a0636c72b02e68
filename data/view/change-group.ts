import { changeLabels } from "../labels/change-labels.ts";
import type { CardText } from "../model/card-view.ts";
import type { Language } from "../model/language.ts";

/** Facts or sources of which the same became. */
export interface ChangeGroup {
  id: `${"fact" | "source"}-${"added" | "changed" | "removed"}`;
  heading: string;
  items: ChangedItem[];
}

/** A fact or source that came, changed or went. */
export interface ChangedItem {
  id: string;
  /** A fact's place on the relation's page; absent for what is there no more. */
  url?: string;
  text: CardText;
  /** What it said before and says now, line by line, where it changed; what is disputed of a new one; why it went. */
  lines: CardText[];
}

/** The groups that are not empty, those that came before those that went. */
export function groupsOf(
  sort: "fact" | "source",
  items: Record<"added" | "changed" | "removed", ChangedItem[]>,
  language: Language,
): ChangeGroup[] {
  return (["added", "changed", "removed"] as const)
    .filter((kind) => items[kind].length > 0)
    .map((kind) => ({
      id: `${sort}-${kind}`,
      heading: word(`${sort}-${kind}`, language),
      items: items[kind],
    }));
}

/** A label of changes in `language`. */
export function word(label: keyof typeof changeLabels, language: Language): string {
  return changeLabels[label][language];
}
