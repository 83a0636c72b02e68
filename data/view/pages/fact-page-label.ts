import { factPageLabels } from "../../labels/pages/fact-page-labels.ts";
import type { Language } from "../../model/language.ts";
import { fill } from "../words/words.ts";

/** Returns a text of a fact's page in `language`, with its `{…}` placeholders replaced. */
export function factPageLabel(
  label: keyof typeof factPageLabels,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): string {
  return fill(factPageLabels[label][language], values);
}
