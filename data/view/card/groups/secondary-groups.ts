import type { CardFact, CardGroup, CardText } from "../../../model/views/card-view.ts";
import { joinPieces } from "../../words/words.ts";

const secondaryGroups: ReadonlySet<string> = new Set(["companies", "aid", "organisations", "legal-framework"]);

/** Returns true for a group that readers seldom look for first. */
export function isSecondary(id: string): boolean {
  return secondaryGroups.has(id);
}

/** Collapses secondary groups to a one-line summary, unless the card has no other groups. */
export function collapseSecondaryGroups(groups: readonly CardGroup[]): CardGroup[] {
  if (groups.every(({ id }) => isSecondary(id))) return [...groups];
  return groups.map((group) => (isSecondary(group.id) ? { ...group, summary: summaryOf(group) } : group));
}

function summaryOf({ note, facts }: CardGroup): CardText {
  return note ? [note] : joinPieces(facts.map(factSummary), "\u00a0· ");
}

function factSummary({ text, notes, parts = [] }: CardFact): CardText {
  // A disputed fact shows the dispute, so that nobody takes one side's claim as settled.
  const disputed = notes.find(({ kind }) => kind === "disputed");
  if (disputed) return disputed.undecided ? joinPieces([text, [disputed.text]], "\u00a0· ") : [disputed.text];
  if (text.length > 0) return text;
  const [first] = parts;
  // Labelled parts are figures, of which the first is the total. Parts without labels are a list, shown in full.
  if (first?.label) return [`${first.label}: `, ...first.text];
  return joinPieces(
    parts.map((part) => part.text),
    "\u00a0· ",
  );
}
