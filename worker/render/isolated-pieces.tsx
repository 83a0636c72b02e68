import type { ComponentChildren } from "preact";
import type { CardText } from "../../data/model/views/card-view.ts";

/**
 * Returns a text for places without the card's style sheet: names and foreign words are isolated from the surrounding text direction, and
 * unreviewed translations have their mark in the text.
 */
export function isolatedPieces(text: CardText): ComponentChildren {
  return text.map((piece) =>
    typeof piece === "string" ? (
      piece
    ) : (
      <bdi lang={piece.lang}>
        {piece.text}
        {piece.unreviewed && "°"}
      </bdi>
    ),
  );
}
