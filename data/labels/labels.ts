import { cardLabels } from "./card-labels.ts";
import { evidenceLabels } from "./evidence-labels.ts";
import { factLabels } from "./fact-labels.ts";
import { valueLabels } from "./value-labels.ts";

/**
 * All labels of the card, in every language. Values replace `{…}`. Names and dates are inserted uninflected, so no label may require an
 * inflected form: use a colon instead of a preposition that would.
 */
export const labels = { ...cardLabels, ...factLabels, ...evidenceLabels, ...valueLabels };

export type Label = keyof typeof labels;
