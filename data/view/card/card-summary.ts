import type { CardView } from "../../model/views/card-view.ts";
import { ordinarySpaces, plainText } from "../words/plain-text.ts";

/** Returns a card in one plain line: its headline facts, the date of the sources and the strength of the evidence. */
export function cardSummary({ lead, asOf, basis, nothing }: CardView): string {
  const lines = [...lead.map(({ text }) => plainText(text)), nothing, asOf, basis];
  return ordinarySpaces(lines.filter(Boolean).join(" · "));
}
