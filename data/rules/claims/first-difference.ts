/** From here on two texts have too little in common to say where they part. */
const shortest = 8;

/**
 * Where a quote parts from the passage of the text that it was most likely copied from: “after “Besuch 200” it has “5”, the source “4””. Null where
 * there is no such passage. What cannot be seen, or could be mistaken, is named by its code point.
 */
export function firstDifference(text: string, quote: string): string | null {
  const begin = commonStart(text, quote);
  const after = quote.slice(0, begin);
  if (begin >= Math.min(shortest, Math.ceil(quote.length / 2))) {
    const rest = text.slice(text.indexOf(after) + begin);
    return `after “${tail(after)}” it has ${shown(quote.slice(begin))}, the source ${shown(rest)}`;
  }
  // The very beginning is wrong: the same from the end, in mirror writing.
  const [mirroredText, mirroredQuote] = [mirrored(text), mirrored(quote)];
  const end = commonStart(mirroredText, mirroredQuote);
  if (end < shortest) return null;
  const rest = mirroredText.slice(mirroredText.indexOf(mirroredQuote.slice(0, end)) + end);
  const before = mirrored(mirroredQuote.slice(0, end));
  return `before “${head(before)}” it has ${shown(mirroredQuote.slice(end))}, the source ${shown(rest)}`;
}

/** How long a beginning of the quote stands somewhere in the text. */
function commonStart(text: string, quote: string): number {
  let length = 0;
  while (length < quote.length && text.includes(quote.slice(0, length + 1))) length += 1;
  return length;
}

/** The character that a text begins with. */
function shown(text: string): string {
  const [character] = text;
  if (character === undefined) return "nothing more";
  if (character === " ") return "a space";
  const point = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  if (/[\p{Z}\p{C}\p{M}]/u.test(character)) return character === "\n" ? "a new line" : point;
  return /[ -~]/.test(character) ? `“${character}”` : `“${character}” (${point})`;
}

function mirrored(text: string): string {
  return [...text].reverse().join("");
}

const head = (text: string) => [...text].slice(0, 20).join("");
const tail = (text: string) => [...text].slice(-20).join("");
