import type { Texts } from "../../../data/model/facts/fact-texts.ts";
import { isLanguage } from "../../../data/model/language.ts";

/** Returns every text per language in a value, at any depth, with its path. */
export function textsIn(value: unknown, path = ""): [path: string, texts: Texts][] {
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value);
  if (entries.length > 0 && entries.every(([key, text]) => isLanguage(key) && typeof text === "string"))
    return [[path, value as Texts]];
  return entries.flatMap(([key, part]) => textsIn(part, path ? `${path}.${key}` : key));
}
