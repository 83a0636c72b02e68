import { cardLabels } from "./card-labels.ts";
import { evidenceLabels } from "./evidence-labels.ts";
import { factLabels } from "./fact-labels.ts";
import { valueLabels } from "./value-labels.ts";

/**
 * Every word of the card, in every language. `{…}` marks where a value goes; a name or a date is put there in its base form
 * and never inflected, so no label may ask for a case: hence a colon where a preposition would.
 */
export const labels = { ...cardLabels, ...factLabels, ...evidenceLabels, ...valueLabels };

export type Label = keyof typeof labels;
