import type { CardFact, CardGroup, CardText } from "../../model/views/card-view.ts";
import { joinPieces } from "../words/words.ts";

const secondaryGroups: ReadonlySet<string> = new Set(["companies", "aid", "organisations", "legal-framework"]);

/** Whether a group is one of those that a reader seldom looks for first. */
export function isSecondary(id: string): boolean {
  return secondaryGroups.has(id);
}

/** Below groups that show at once, the lower ones are a line each, to be opened. */
export function collapseSecondaryGroups(groups: readonly CardGroup[]): CardGroup[] {
  if (groups.every(({ id }) => isSecondary(id))) return [...groups];
  return groups.map((group) => (isSecondary(group.id) ? { ...group, summary: summaryOf(group) } : group));
}

/** What the group says, in one line; where sources differ, what they differ in, for nobody is to take one side for the whole. */
function summaryOf({ note, facts }: CardGroup): CardText {
  return note ? [note] : joinPieces(facts.map(headlineOf), "\u00a0· ");
}

function headlineOf({ text, notes, parts = [] }: CardFact): CardText {
  const disputed = notes.find(({ kind }) => kind === "disputed");
  if (disputed) return [disputed.text];
  if (text.length > 0) return text;
  const [first] = parts;
  // Of figures the first, which is the sum; of a list all.
  if (first?.label) return [`${first.label}: `, ...first.text];
  return joinPieces(
    parts.map((part) => part.text),
    "\u00a0· ",
  );
}
