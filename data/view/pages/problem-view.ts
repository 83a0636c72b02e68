import { type ProblemType, problemWords } from "../../labels/pages/problem-texts.ts";
import type { Language } from "../../model/language.ts";
import type { CardText } from "../../model/views/card-view.ts";
import { localizedPiece } from "../words/localized-text.ts";
import { fillPieces } from "../words/words.ts";

/** An error in the reader's language. */
export interface ProblemView {
  title: string;
  /** What is wrong and what to do about it. */
  detail: string;
  /** The same text, in which the reason that an editor wrote is marked as English. */
  detailText: CardText;
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
  const detail = help.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "…");
  const reason = withReason.has(type) ? values.value : undefined;
  const detailText = reason ? fillPieces(help, [localizedPiece({ text: reason, lang: "en" }, language)]) : [detail];
  return { title, detail, detailText };
}
