import type { Finding } from "../../../../data/rules/rule.ts";
import { characters } from "../../../../data/rules/texts/characters.ts";
import { dataset } from "../dataset.ts";

/** Texts that repeat what the rule looks for, without white space between the repetitions. */
export const repeatedTexts = {
  "one long word": "x",
  "invisible characters": "a\u200B",
  "decomposed letters": "и\u0306",
  "combining marks": "\u0301",
  "letters of two scripts": "aб",
  "line breaks": "a\n",
  "spaces in pairs": "a  ",
  "Arabic letters": "ي",
  "non-joiners after marks": "ی\u064B\u200C",
};

/** Checks a remark, and the name of an organisation, that consist of a repeated text. */
export function findingsIn(text: string, length: number): Finding[] {
  const remark = text.repeat(length / text.length);
  const fact = {
    id: "v",
    kind: "visit",
    guest: "no",
    host: "tj",
    remark: { en: remark },
    claims: [{ source: "page" }],
  };
  const data = dataset(JSON.stringify({ facts: [fact] }));
  Object.assign(data.relations.get("no-tj") ?? {}, { organisations: { ebrd: { name: { fa: remark } } } });
  return characters(data);
}
