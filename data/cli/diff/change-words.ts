import type { Amount } from "../../model/scalars.ts";
import type { Change, SourceChange } from "../../model/views/change-view.ts";
import { entryName } from "../../view/changes/value-differences.ts";
import { amountText } from "../../view/words/amount-text.ts";
import { ordinarySpaces } from "../../view/words/plain-text.ts";
import { countNoun } from "../command.ts";
import { attributeWords, valueWords } from "./attribute-words.ts";

/** A part of the description of a change. The joined parts are its plain text. */
export interface ChangePiece {
  text: string;
  /** What happened to the thing that this part describes; absent if the part is only a name. */
  kind?: "added" | "removed" | "changed";
}

/** Describes a change of a relation, such as "visit-2012-11-gul: date: November 2012 → October 2012". */
export function changePieces(change: Change): ChangePiece[] {
  const { fact, before, after } = change;
  const name = fact === null ? [] : [{ text: `${fact}: ` }];
  if (change.attribute !== null) return [...name, ...attributeChangePieces(change)];
  if (change.fact !== null) return [...name, wholePiece(before, after)];
  const relation = change.after ?? change.before;
  const { text, kind } = wholePiece(before, after);
  return [{ text: `${text}, with ${countNoun(relation?.facts.length ?? 0, "fact")}`, kind }];
}

/** Describes a change of a source, such as "date: 2015 → 20 April 2015". */
export function sourceChangePieces({ attribute, before, after }: SourceChange): ChangePiece[] {
  if (attribute === null) return [wholePiece(before, after)];
  // A source's text is too long to quote.
  if (attribute === "text") return [{ text: "text: " }, wholePiece(before, after)];
  return attributeChangePieces({ attribute, before, after });
}

/** Describes what happened to something as a whole; null stands for a version without it. */
function wholePiece(before: unknown, after: unknown): Required<ChangePiece> {
  const kind = before === null ? "added" : after === null ? "removed" : "changed";
  return { text: kind, kind };
}

function attributeChangePieces({
  attribute,
  before,
  after,
}: Pick<SourceChange, "before" | "after"> & { attribute: string }) {
  const name = attributeWords(attribute);
  const words = (value: unknown) => valueText(value, attribute);
  const pieces = (label: string, change: Required<ChangePiece>): ChangePiece[] => [{ text: `${label}: ` }, change];
  if (before === null) return pieces(name, { text: `+ ${words(after)}`, kind: "added" });
  if (after === null) return pieces(name, { text: `− ${words(before)}`, kind: "removed" });
  const label = Array.isArray(before) ? `${name} in a different order` : name;
  return pieces(label, { text: `${words(before)} → ${words(after)}`, kind: "changed" });
}

/** @param path the attribute's path, which determines what a code means */
function valueText(value: unknown, path: string): string {
  if (Array.isArray(value)) return value.map((entry) => valueText(entry, path)).join(", ");
  if (typeof value === "object" && value !== null) return groupText(value);
  const text = String(value);
  const words = typeof value === "string" ? valueWords(path, value) : null;
  return words ?? (typeof value === "string" && /\s/.test(text) ? `“${text}”` : text);
}

/** Describes a group of attributes by its name or, failing that, by its values, and adds what a claim says differently. */
function groupText(group: object): string {
  if ("currency" in group && "value" in group) return ordinarySpaces(amountText(group as Amount, "en"));
  const name = entryName(group);
  const parts = Object.entries(group).filter(([, part]) => typeof part !== "object");
  const words = name === null ? parts.map(([key, part]) => valueText(part, key)).join(", ") : valueText(name, "");
  const says = "says" in group ? Object.entries(group.says as object) : [];
  const differing = says.map(([attribute, value]) => `${attribute} ${valueText(value, attribute)}`).join(", ");
  return differing ? `${words} (says ${differing})` : words;
}
