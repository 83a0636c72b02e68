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
      {groups.map(({ heading, items }) => (
        <>
          <h3>{heading}</h3>
          <ul>
            {items.map(({ url, text, lines }) => (
              <li>
                {url ? <a href={url}>{Text({ text: markUnreviewed(text) })}</a> : Text({ text: markUnreviewed(text) })}
                {lines.length > 0 && (
                  <ul>
                    {lines.map((line) => (
                      <li>{Text({ text: markUnreviewed(line) })}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </>
      ))}
      {remarks.map((remark) => (
        <p>{Text({ text: markUnreviewed(remark) })}</p>
      ))}
      {unreviewed && <p>{unreviewed}</p>}
    </div>,
  );
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

/** Appends "°" to each unreviewed text. */
function markUnreviewed(text: CardText): CardText {
  return text.map((piece) =>
    typeof piece === "object" && piece.unreviewed ? { ...piece, text: `${piece.text}°` } : piece,
  );
}

function plain(text: CardText): string {
  return bareText(markUnreviewed(text));
}
