import { type ProblemType, problemWords } from "../../labels/problem-texts.ts";
import type { Language } from "../../model/language.ts";

/** An error in a reader's words. */
export interface ProblemView {
  title: string;
  /** What is wrong, and what to do. */
  detail: string;
}

/** Says an error in `language`. `values` are put into the places that its words leave for what the request named. */
export function problemView(
  type: ProblemType,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): ProblemView {
  const { title, help } = problemWords[type][language];
  return { title, detail: help.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "…") };
}
