import { type ProblemType, problemWords } from "../../labels/pages/problem-texts.ts";
import type { Language } from "../../model/language.ts";

/** An error in the reader's language. */
export interface ProblemView {
  title: string;
  /** What is wrong and what to do about it. */
  detail: string;
}

/** Returns an error in `language`. `values` replace its `{…}` placeholders; a placeholder without a value becomes "…". */
export function problemView(
  type: ProblemType,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): ProblemView {
  const { title, help } = problemWords[type][language];
  return { title, detail: help.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "…") };
}
