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

/** Returns query words without function words, unless every other word has at most three letters, like the codes of states. */
export function withoutFunctionWords(words: readonly string[]): readonly string[] {
  const meaningful = words.filter((word) => !functionWords.has(word));
  return meaningful.some((word) => word.length > 3) ? meaningful : words;
}
