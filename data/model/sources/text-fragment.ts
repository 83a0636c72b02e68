/** Length up to which a quote is written out in a text fragment, in UTF-16 code units. Of a longer one, only the start and the end are. */
const maxWholeLength = 60;

/** The start and the end of a long quote have at least this many words and this length, so that they hardly occur elsewhere. */
const minWords = 3;
const minLength = 20;

/** Endings of URLs that are not HTML pages, in which browsers do not look for text. */
const otherFormats = /\.(?:pdf|docx?|xlsx?|pptx?|odt|rtf|txt|csv|xml|json|zip|jpe?g|png|gif|webp|svg|mp3|mp4)$/i;

/**
 * Returns a URL with a text directive, with which browsers scroll to a passage and mark it (WICG Scroll to Text Fragment:
 * `#:~:text=start,end`). The URL stays as it is if it does not lead to an HTML page.
 * @param exact the words of the passage
 */
export function withTextFragment(url: string, exact: string): string {
  const [page = "", ...fragment] = url.split("#");
  const path = page.replace(/\?.*/s, "");
  const words = exact.split(/\s+/u).filter((word) => word !== "");
  if (otherFormats.test(path) || words.length === 0 || fragment.join("#").includes(":~:")) return url;
  return `${url}${fragment.length > 0 ? "" : "#"}:~:text=${textDirective(words)}`;
}

function textDirective(words: readonly string[]): string {
  const start = enoughOf(words);
  const end = enoughOf([...words].reverse()).reverse();
  const isShort = words.join(" ").length <= maxWholeLength || start.length + end.length >= words.length;
  return isShort ? encoded(words) : `${encoded(start)},${encoded(end)}`;
}

/** Returns as many of the first words as make a passage recognisable. */
function enoughOf(words: readonly string[]): string[] {
  let count = Math.min(minWords, words.length);
  while (count < words.length && words.slice(0, count).join(" ").length < minLength) count += 1;
  return words.slice(0, count);
}

/**
 * Percent-encodes words. The specification gives `-`, `,` and `&` a meaning of their own. Letters of any script stay readable, because
 * URLs are kept as IRIs (RFC 3987).
 */
function encoded(words: readonly string[]): string {
  return words
    .join(" ")
    .replace(/[^\p{L}\p{M}\p{N}._~!$'()*+;:@/?=]/gu, (character) =>
      character === "-" ? "%2D" : encodeURIComponent(character),
    );
}
