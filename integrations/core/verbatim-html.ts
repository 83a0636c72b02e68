/** A tag, a comment or a whole style sheet. */
const tag = /(<style>[^<]*<\/style>|<!--.*?-->|<[a-z/](?:[^"<>]|"[^"]*")*>)/is;

/** Entities, which stay as they are; punctuation; line breaks; the x of “9x9”. */
const character = /&(?:#\d+|#x[\da-f]+|[a-z\d]+);|[!-/:-@[-`{-~\n\r]|(?<=\d)x(?=\d)/gi;

/**
 * Protects the texts of a card from systems that change text after they have rendered it: typographic quotes, dashes, Markdown, links. Every
 * ASCII character that could trigger such a change becomes a numeric character reference, so that browsers show the same text. The result
 * is one line, because in Markdown, an empty line ends an HTML block.
 */
export function verbatimHtml(html: string): string {
  return html
    .split(tag)
    .map((piece, index) => {
      // Tags and style sheets have odd indexes.
      if (index % 2 === 1) return piece.replace(/\s*[\n\r]\s*/g, " ");
      return piece.replace(character, (found) => (found.length === 1 ? `&#${found.charCodeAt(0)};` : found));
    })
    .join("");
}
