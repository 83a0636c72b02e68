import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { CardText } from "../../../data/model/views/card-view.ts";
import type { ChangeView } from "../../../data/view/changes/relation-change-view.ts";
import { bareText } from "../../../data/view/words/plain-text.ts";
import { Text } from "../../../widget/card/text.tsx";

/**
 * Returns a change as HTML for feed readers. They apply their own style sheet, so language and direction are attributes, and
 * unreviewed texts are marked with a character.
 */
export function changeHtml({ lang, dir, summary, groups, remarks, unreviewed }: ChangeView): string {
  return renderToString(
    <div lang={lang} dir={dir}>
      <p>{summary}</p>
      {renderedGroups(groups, "h3")}
      {remarks.map((remark) => (
        <p>{marked(remark)}</p>
      ))}
      {unreviewed && <p>{unreviewed}</p>}
    </div>,
  );
}

/** Returns the groups of a change, each as a heading and a list. Unreviewed texts are marked with a character. */
export function renderedGroups(groups: ChangeView["groups"], Heading: "h2" | "h3"): VNode[] {
  return groups.map(({ heading, items }) => (
    <>
      <Heading>{heading}</Heading>
      <ul>
        {items.map(({ url, text, lines }) => (
          <li>
            {url ? <a href={url}>{marked(text)}</a> : marked(text)}
            {lines.length > 0 && (
              <ul>
                {lines.map((line) => (
                  <li>{marked(line)}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  ));
}

/** Returns a change as plain text, one line per item, with details indented. */
export function changeText({ summary, groups, remarks, unreviewed }: ChangeView): string {
  return [
    summary,
    ...groups.flatMap(({ heading, items }) => [
      "",
      heading,
      ...items.flatMap(({ text, lines }) => [`- ${plain(text)}`, ...lines.map((line) => `  - ${plain(line)}`)]),
    ]),
    ...(remarks.length > 0 ? ["", ...remarks.map(plain)] : []),
    ...(unreviewed ? ["", unreviewed] : []),
  ].join("\n");
}

function marked(text: CardText) {
  return Text({ text: markUnreviewed(text) });
}

/** Appends "°" to each unreviewed text, so that style sheets do not have to mark it. */
function markUnreviewed(text: CardText): CardText {
  return text.map((piece) => {
    if (typeof piece === "string" || !piece.unreviewed) return piece;
    const { unreviewed, ...rest } = piece;
    return { ...rest, text: `${piece.text}°` };
  });
}

function plain(text: CardText): string {
  return bareText(markUnreviewed(text));
}
