import type { ComponentChildren, VNode } from "preact";
import type { CardText, CardView } from "../../data/model/views/card-view.ts";

/** URLs that may become links; `javascript:` above all must not. Plain http is only for development. */
const safeUrl = /^(https:|mailto:|http:\/\/(localhost|127\.0\.0\.1):)/;

/** A link if `url` is safe, else a span. */
export function Link({ url, children }: { url?: string | undefined; children: ComponentChildren }) {
  return url && safeUrl.test(url) ? <a href={url}>{children}</a> : <span>{children}</span>;
}

/** Returns the flag of one of the card's two states; nothing for other codes. @param isNamed true if no words beside it name the state */
type Flag = (code?: string, isNamed?: boolean) => (VNode | false)[];

/** Returns the flags of the card's states. */
export function flagsOf({ states }: CardView): Flag {
  return (code, isNamed) =>
    states.map((state) => state.code === code && <img src={state.flag} alt={isNamed ? state.name : ""} />);
}

/** Keeps the year of a date on the same line as its day and month, which a no-break space already joins. */
function withWholeDates(text: string): string {
  return text.replace(/(\p{Nd}\.?\u00a0\S+) (?=(\S+\u00a0)?\p{Nd}{4})/gu, "$1\u00a0");
}

/**
 * Text in segments. Names, foreign-language and unreviewed segments are isolated from the surrounding text direction.
 * @param flag given if the entries of a list are to be one below the other, each with the flag of its state
 */
export function Text({ text, flag }: { text: CardText; flag?: Flag }) {
  return text.map((piece) => {
    const { text: words, name, state, lang, unreviewed } = piece as Partial<Exclude<CardText[number], string>>;
    if (words === undefined) return flag && piece === " · " ? <br /> : withWholeDates(piece as string);
    return [
      flag?.(state),
      <bdi lang={lang} class={name ? "name" : unreviewed && "unreviewed"}>
        {withWholeDates(words)}
      </bdi>,
    ];
  });
}
