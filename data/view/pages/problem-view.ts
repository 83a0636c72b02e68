import { type ProblemType, problemWords } from "../../labels/pages/problem-texts.ts";
import type { Language } from "../../model/language.ts";
import type { CardText } from "../../model/views/card-view.ts";
import { impossibleDayText } from "../words/date-text.ts";
import { localizedPiece } from "../words/localized-text.ts";
import { relationTitle, stateName } from "../words/state-names.ts";
import { fillPieces } from "../words/words.ts";

/** An error in the reader's language. */
export interface ProblemView {
  title: string;
  /** What is wrong and what to do about it. */
  detail: string;
  /** The same text, in which the reason that an editor wrote is marked as English. */
  detailText: CardText;
  /** The URL at the end of the text, if there is one. */
  url?: string;
}

/** The errors that give an editor's reason for a removal or withdrawal, which is in English. */
const withReason: ReadonlySet<ProblemType> = new Set(["removed-fact", "withdrawn"]);

/** Returns an error in `language`. `values` replace its `{…}` placeholders; a placeholder without a value becomes "…". */
export function problemView(
  type: ProblemType,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): ProblemView {
  const { title, help } = problemWords[type][language];
  const value = values.value && inWords(type, values.value, language);
  const filled = help.replace(/\{(\w+)\}/g, (_, name: string) => (name === "value" ? value : values[name]) ?? "…");
  // The values of a list that goes on end with an ellipsis.
  const detail = filled.replace("….", "…");
  const reason = withReason.has(type) ? value : undefined;
  const detailText = reason ? fillPieces(help, [localizedPiece({ text: reason, lang: "en" }, language)]) : [detail];
  return { title, detail, detailText, ...(values.url && help.endsWith("{url}") ? { url: values.url } : {}) };
}

/** Returns a value of a message as readers know it: a day in words, and states by their names. */
function inWords(type: ProblemType, value: string, language: Language): string {
  if (type === "no-such-day") return impossibleDayText(value, language);
  if (type !== "unknown-relation") return value;
  return `${value.includes("-") ? relationTitle(value, language) : stateName(value, language)} (${value})`;
}
