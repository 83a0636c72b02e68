import { wordsOf } from "./normalized-words.ts";

/** Function words of each language, such as “to” in “ambassador to Norway”, which do not help a search. */
const functionWords: ReadonlySet<string> = new Set(
  wordsOf(
    `a an and at by for from in of on the to with
    am an auf aus bei beim das dem den der des die für im in mit nach und vom von zu zum zur
    av den det en et fra i med og på til ved
    в во для и из к на о об от по с со у
    аз ба бо дар ва
    از با به در و`,
  ).map(({ normalized }) => normalized),
);

/** Returns true for a word that does not help a search. @param word normalized */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word);
}
