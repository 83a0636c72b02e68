/** Shorter overlaps, in UTF-16 code units, are too likely to be a coincidence to locate the copied passage. */
const minimumOverlap = 8;

/**
 * Describes where a quote first differs from the passage that it was probably copied from, such as: after “Besuch 200”
 * it has “5”, the source “4”. Names invisible and look-alike characters by code point. Returns null if no passage is
 * similar enough.
 */
export function firstDifference(text: string, quote: string): string | null {
  const startLength = commonStart(text, quote);
  const after = quote.slice(0, startLength);
  if (startLength >= Math.min(minimumOverlap, Math.ceil(quote.length / 2))) {
    const rest = text.slice(text.indexOf(after) + startLength);
    return `after “${last20(after)}” the quote has ${describeFirstCharacter(quote.slice(startLength))}, but the source has ${describeFirstCharacter(rest)}`;
  }
  // The difference is at the very start: compare from the end instead, on reversed strings.
  const [reversedText, reversedQuote] = [reversed(text), reversed(quote)];
  const endLength = commonStart(reversedText, reversedQuote);
  if (endLength < minimumOverlap) return null;
  const rest = reversedText.slice(reversedText.indexOf(reversedQuote.slice(0, endLength)) + endLength);
  const before = reversed(reversedQuote.slice(0, endLength));
  return `before “${first20(before)}” the quote has ${describeFirstCharacter(reversedQuote.slice(endLength))}, but the source has ${describeFirstCharacter(rest)}`;
}

/** Length of the longest start of the quote that occurs anywhere in the text, in UTF-16 code units. */
function commonStart(text: string, quote: string): number {
  let length = 0;
  while (length < quote.length && text.includes(quote.slice(0, length + 1))) length += 1;
  return length;
}

/** Describes the first character of a text. */
function describeFirstCharacter(text: string): string {
  const [character] = text;
  if (character === undefined) return "nothing more";
  if (character === " ") return "a space";
  const point = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  if (/[\p{Z}\p{C}\p{M}]/u.test(character)) return character === "\n" ? "a new line" : point;
  return /[ -~]/.test(character) ? `“${character}”` : `“${character}” (${point})`;
}

function reversed(text: string): string {
  return [...text].reverse().join("");
}

const first20 = (text: string) => [...text].slice(0, 20).join("");
const last20 = (text: string) => [...text].slice(-20).join("");
