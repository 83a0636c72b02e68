import type { ComponentChildren } from "preact";
import type { CardText } from "../../data/model/views/card-view.ts";

/** URLs that may become links; `javascript:` above all must not. Plain http is only for development. */
const safeUrl = /^(https:|mailto:|http:\/\/(localhost|127\.0\.0\.1):)/;

/** A link if `url` is safe, else a span. */
export function Link({ url, children }: { url?: string | undefined; children: ComponentChildren }) {
  return url && safeUrl.test(url) ? <a href={url}>{children}</a> : <span>{children}</span>;
}

/** Text in segments. Names, foreign-language and unreviewed segments are isolated from the surrounding text direction. */
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
