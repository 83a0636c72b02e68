import type { AuthoredFactOf } from "../../../model/facts/authored-fact.ts";
import type { Texts } from "../../../model/facts/fact-texts.ts";
import type { Language } from "../../../model/language.ts";
import { wordTokens } from "../../reading/word-tokens.ts";
import type { AttributeCheck, ClaimReading } from "../attribute-check.ts";
import { findVocabulary } from "../terms/terms.ts";
import { type Missing, missing, proven, unproven, unsupported, type Verdict, type Verdicts } from "../verdict.ts";

/**
 * Checks that the quotes contain the title of a document word for word, except for case endings. An ellipsis (…) in the title stands for
 * words that are left out.
 */
export const titleCheck: AttributeCheck<AuthoredFactOf<"agreement">, Texts> = {
  prove: titleVerdicts,
  missing: titleInQuotes,
};

function titleVerdicts(title: Texts, { language, quoted }: ClaimReading): Verdicts {
  const text = title[language];
  if (text === undefined) return [unproven("there is no title in the source's language")];
  const parts = text
    .split("…")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length === 0) return [unproven("the title has no words")];
  let at = 0;
  let first = -1;
  for (const part of parts) {
    const found = findWordForWord(quoted.slice(at), part, language);
    if (!found) return [unsupported(`do not contain “${part}” word for word`)];
    if (first < 0) first = at + found.start;
    at += found.end;
  }
  return [undeclaredEnds(text, quoted, first, at) ?? proven];
}

/** Matches a title in quotation marks. */
const quotationMarks = /[„“«"”»]([^„“«"”»]{12,})[“”»"«]/gu;

/** Reports words of a title in quotation marks that the fact leaves out at either end. */
function undeclaredEnds(title: string, quoted: string, start: number, end: number): Verdict | null {
  for (const { 0: whole, 1: inner = "", index } of quoted.matchAll(quotationMarks)) {
    const [from, to] = [index + 1, index + whole.length - 1];
    if (start < from || end > to) continue;
    const before = quoted.slice(from, start).trim();
    const after = quoted
      .slice(end, to)
      .trim()
      .replace(/^[.,;]+$/, "");
    if ((before && !title.startsWith("…")) || (after && !title.endsWith("…")))
      return unsupported(`give a longer title, “${inner.trim()}”`, { remedy: { do: "completeTitle" } });
  }
  return null;
}

/** Reports a title in quotation marks if the fact has none. */
function titleInQuotes({ quoted, words }: ClaimReading): Missing[] {
  if (!words) return [];
  for (const { 1: inner = "" } of quoted.matchAll(quotationMarks)) {
    const [type] = findVocabulary(inner, words.agreementTypes);
    if (type && type.start < 40)
      return [missing(`give a title, “${inner.trim()}”`, { do: "describe", attribute: "title", what: "it" })];
  }
  return [];
}

/** Returns where the words of a text follow each other in a quote, in any inflected form. */
function findWordForWord(quoted: string, text: string, language: Language): { start: number; end: number } | null {
  const words = wordTokens(quoted, language);
  const sought = wordTokens(text, language);
  const at = words.findIndex((_, index) =>
    sought.every(({ word, stem }, offset) => {
      const other = words[index + offset];
      return other !== undefined && (other.word === word || other.stem === stem);
    }),
  );
  const [first, last] = [words[at], words[at + sought.length - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
}
