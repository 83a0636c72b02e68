import type { ComponentChildren } from "preact";
import type { CardText } from "../../data/model/views/card-view.ts";

/** Anything else, `javascript:` above all, must not become a link. Plain http is for development only. */
const safe = /^(https:|mailto:|http:\/\/(localhost|127\.0\.0\.1):)/;

/** A link where `url` is one that may be followed, else the bare text. */
export function Link({ url, children }: { url?: string | undefined; children: ComponentChildren }) {
  return url && safe.test(url) ? <a href={url}>{children}</a> : <span>{children}</span>;
}

/** Text in pieces, each isolated from the writing direction around it; other languages say which they are. */
export function Text({ text }: { text: CardText }) {
  return text.map((piece) =>
    typeof piece === "string" ? (
      piece
    ) : (
      <bdi lang={piece.lang} class={piece.name ? "name" : piece.unreviewed && "unreviewed"}>
        {piece.text}
      </bdi>
    ),
  );
}
