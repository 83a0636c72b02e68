/** Returns the words of a list that is written as one text, in lower case. */
export function wordList(...words: string[]): string[] {
  return words.join(" ").toLowerCase().split(/\s+/);
}

/** Maps each word to a number: `{ 1: "january jan" }` maps both words to 1. Phrases must be in a list: `{ 12: ["twelve", "a dozen"] }`. */
export function numbered(words: Readonly<Record<number, string | readonly string[]>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(words).flatMap(([number, forms]) =>
      (typeof forms === "string" ? wordList(forms) : forms).map((form): [string, number] => [form, Number(number)]),
    ),
  );
}
