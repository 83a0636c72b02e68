import type { Relation } from "../../model/facts/relation.ts";
import type { Language } from "../../model/language.ts";
import type { CardText } from "../../model/views/card-view.ts";
import { changeLabel } from "../changes/change-group.ts";
import { localizedPiece } from "../words/localized-text.ts";
import { fillPieces } from "../words/words.ts";

/** The removed facts of a relation, so that old links still have a target. */
export interface RemovedFactsView {
  heading: string;
  facts: {
    id: string;
    /** Why it was removed: "Grund: The year was misread." */
    reason: CardText;
    /** Id of the fact that replaces it. */
    movedTo: string | null;
  }[];
}

/** Returns the removed facts of a relation; null if there are none. */
export function removedFacts({ removed }: Relation, language: Language): RemovedFactsView | null {
  if (removed.length === 0) return null;
  return {
    heading: changeLabel("fact-removed", language),
    facts: removed.map(({ id, reason, movedTo = null }) => ({ id, reason: removalReason(reason, language), movedTo })),
  };
}

/** Returns a labelled reason for a removal. Editors write it in English. */
export function removalReason(reason: string, language: Language): CardText {
  return fillPieces(changeLabel("reason", language), [localizedPiece({ text: reason, lang: "en" }, language)]);
}
