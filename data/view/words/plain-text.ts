import type { CardText } from "../../model/views/card-view.ts";

/** A text in pieces as one string, in the words that the card shows. */
export function bareText(text: CardText): string {
  return text.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
}

/**
 * A text in pieces as one line, for forms that know no pieces. What stands in for a text that the reader's language lacks names its
 * language (BCP 47) behind it, so that nobody takes it for the other: "Government of Iceland [en]".
 */
export function plainText(text: CardText): string {
  return text
    .map((piece) => {
      if (typeof piece === "string") return piece;
      // Hosts and ids are in no language.
      return piece.lang && piece.lang !== "und" ? `${piece.text} [${piece.lang}]` : piece.text;
    })
    .join("")
    .replace(/\s*[\r\n\t]\s*/g, " ");
}
