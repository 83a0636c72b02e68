import type { Amount } from "../../model/scalars.ts";
import type { Change, SourceChange } from "../../model/views/change-view.ts";
import { entryName } from "../../view/changes/value-differences.ts";
import { amountText } from "../../view/words/amount-text.ts";
import { countNoun } from "../command.ts";
import { attributeWords, valueWords } from "./attribute-words.ts";

/** A change in words: "visit-2012-11-gul: date: November 2012 → October 2012". */
export function changeText(change: Change): string {
  if (change.attribute !== null) return `${change.fact ? `${change.fact}: ` : ""}${attributeText(change)}`;
  if (change.fact !== null) return `${change.fact}: ${change.after ? "added" : "removed"}`;
  const { before, after } = change;
  return after
    ? `added, with ${countNoun(after.facts.length, "fact")}`
    : `removed, with ${countNoun(before?.facts.length ?? 0, "fact")}`;
}

/** The same for a source: "date: … → 20 April 2015". */
export function sourceChangeText({ attribute, before, after }: SourceChange): string {
  if (attribute === null) return after ? "added" : "removed";
  // A source's text is too long for a sentence; what matters is that it is another.
  if (attribute === "text") return before === null ? "text: added" : after === null ? "text: removed" : "text: changed";
  return attributeText({ attribute, before, after });
}

function attributeText({ attribute, before, after }: { attribute: string; before: unknown; after: unknown }): string {
  const name = attributeWords(attribute);
  const said = (value: unknown) => valueText(value, attribute);
  if (before === null) return `${name}: + ${said(after)}`;
  if (after === null) return `${name}: − ${said(before)}`;
  const inAnotherOrder = Array.isArray(before) ? " in another order" : "";
  return `${name}${inAnotherOrder}: ${said(before)} → ${said(after)}`;
}

/** @param path the attribute's, which tells what a code stands for */
function valueText(value: unknown, path: string): string {
  if (Array.isArray(value)) return value.map((one) => valueText(one, path)).join(", ");
  if (typeof value === "object" && value !== null) return groupText(value);
  const text = String(value);
  const words = typeof value === "string" ? valueWords(path, value) : null;
  return words ?? (typeof value === "string" && /\s/.test(text) ? `“${text}”` : text);
}

/** Attributes that came or went together: by the name they go by, else one after the other. */
function groupText(group: object): string {
  if ("currency" in group && "value" in group) return amountText(group as Amount, "en");
  const name = entryName(group);
  const parts = Object.entries(group).filter(([, part]) => typeof part !== "object");
  const words = name === null ? parts.map(([key, part]) => valueText(part, key)).join(", ") : valueText(name, "");
  const says = "says" in group ? Object.entries(group.says as object) : [];
  const differing = says.map(([attribute, said]) => `${attribute} ${valueText(said, attribute)}`).join(", ");
  return differing ? `${words} (says ${differing})` : words;
}
