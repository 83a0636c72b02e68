import type { CardText } from "../../model/views/card-view.ts";

/** Returns the pieces of a text joined into one string, as the card shows it. */
export function bareText(text: CardText): string {
  return text.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
}

/** Returns the text with ordinary spaces instead of no-break spaces, for tables and citations, in which programs search for dates. */
export function ordinarySpaces(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

/**
 * Returns the pieces of a text joined into one line, for formats without markup. A piece in another language is followed by its
 * BCP 47 tag: "Government of Iceland [en]".
 */
export function plainText(text: CardText): string {
  return text
    .map((piece) => {
      if (typeof piece === "string") return piece;
      // `und` marks hosts and ids, which have no language.
      return piece.lang && piece.lang !== "und" ? `${piece.text} [${piece.lang}]` : piece.text;
    })
    .join("")
    .replace(/\s*[\r\n\t]\s*/g, " ");
}
