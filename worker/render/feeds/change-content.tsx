import { renderToString } from "preact-render-to-string";
import type { CardText } from "../../../data/model/views/card-view.ts";
import type { ChangeView } from "../../../data/view/changes/relation-change-view.ts";
import { bareText } from "../../../data/view/words/plain-text.ts";
import { Text } from "../../../widget/card/text.tsx";

/** A change as HTML for newsreaders, who bring their own style: the language, the direction and the mark of unreviewed texts are written out. */
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
                {url ? <a href={url}>{Text({ text: marked(text) })}</a> : Text({ text: marked(text) })}
                {lines.length > 0 && (
                  <ul>
                    {lines.map((line) => (
                      <li>{Text({ text: marked(line) })}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </>
      ))}
      {remarks.map((remark) => (
        <p>{Text({ text: marked(remark) })}</p>
      ))}
      {unreviewed && <p>{unreviewed}</p>}
    </div>,
  );
}

/** The same as plain text: a line each, what belongs to the line above it indented. */
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

function marked(text: CardText): CardText {
  return text.map((piece) =>
    typeof piece === "object" && piece.unreviewed ? { ...piece, text: `${piece.text}°` } : piece,
  );
}

function plain(text: CardText): string {
  return bareText(marked(text));
}
