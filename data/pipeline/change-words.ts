import type { Change, SourceChange } from "./changes.ts";
import { counted } from "./command.ts";
import { nameOf } from "./differences.ts";

/** A change in words: "visit-2012-11-gul: date 2012-11 → 2012-10". */
export function changeText(change: Change): string {
  if (change.attribute !== null) return `${change.fact ? `${change.fact}: ` : ""}${attributeText(change)}`;
  if (change.fact !== null) return `${change.fact}: ${change.after ? "added" : "removed"}`;
  const { before, after } = change;
  return after
    ? `added, with ${counted(after.facts.length, "fact")}`
    : `removed, with ${counted(before?.facts.length ?? 0, "fact")}`;
}

/** The same for a source: "date 2015-04-20/.. → 2015-04-20". */
export function sourceChangeText({ attribute, before, after }: SourceChange): string {
  if (attribute === null) return after ? "added" : "removed";
  // A source's text is too long for a sentence; what matters is that it is another.
  if (attribute === "text") return before === null ? "text: added" : after === null ? "text: removed" : "text: changed";
  return attributeText({ attribute, before, after });
}

function attributeText({ attribute, before, after }: { attribute: string; before: unknown; after: unknown }): string {
  if (before === null) return `${attribute}: + ${valueText(after)}`;
  if (after === null) return `${attribute}: − ${valueText(before)}`;
  const inAnotherOrder = Array.isArray(before) ? " in another order:" : "";
  return `${attribute}${inAnotherOrder} ${valueText(before)} → ${valueText(after)}`;
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join(", ");
  if (typeof value === "object" && value !== null) return groupText(value);
  return typeof value === "string" && /\s/.test(value) ? `“${value}”` : String(value);
}

/** Attributes that came or went together: by the name they go by, else one after the other. */
function groupText(group: object): string {
  if ("currency" in group && "value" in group) return `${group.value} ${group.currency}`;
  const name = nameOf(group);
  const parts = Object.values(group).filter((part) => typeof part !== "object");
  const words = name === null ? parts.map(valueText).join(", ") : valueText(name);
  const says = "says" in group ? Object.entries(group.says as object) : [];
  const differing = says.map(([attribute, said]) => `${attribute} ${valueText(said)}`).join(", ");
  return differing ? `${words} (says ${differing})` : words;
}
