import { attributeLabels } from "./card/attribute-labels.ts";
import { cardLabels } from "./card/card-labels.ts";
import { evidenceLabels } from "./card/evidence-labels.ts";
import { factLabels } from "./card/fact-labels.ts";
import { layoutLabels } from "./card/layout-labels.ts";
import { valueLabels } from "./card/value-labels.ts";

/**
 * All labels of the card, in every language. Values replace `{…}`. Names and dates are inserted uninflected, so no label may require an
 * inflected form: use a colon instead of a preposition that would.
 */
export const labels = {
  ...cardLabels,
  ...layoutLabels,
  ...factLabels,
  ...evidenceLabels,
  ...attributeLabels,
  ...valueLabels,
};

export type Label = keyof typeof labels;
