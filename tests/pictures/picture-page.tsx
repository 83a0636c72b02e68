/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { readFileSync } from "node:fs";
import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { pictureLabels } from "../../data/labels/pages/picture-labels.ts";
import type { Direction } from "../../data/model/language.ts";
import type { CardText } from "../../data/model/views/card-view.ts";
import type { PictureFact, PictureView } from "../../data/view/pictures/picture-view.ts";
import { isolatedPieces } from "../../worker/render/isolated-pieces.tsx";

const css = readFileSync(new URL("picture.css", import.meta.url), "utf8");

/** Returns the page that is the picture of a relation. */
export function relationPicture(view: PictureView): string {
  const { lang, dir, states, since, latest, asOf, basis, unreviewed } = view;
  return document(
    lang,
    dir,
    <div class={latest ? "picture" : "picture few"}>
      <div class="states">
        {states.map(({ code, name }) => (
          <div class="state">
            <img src={`/flags/${code}`} alt="" />
            <div class="name">
              <span>{name}</span>
            </div>
          </div>
        ))}
      </div>
      <div class="facts">
        <div>
          {since.map(({ text, notes }) => (
            <div>
              <p class="since">{isolatedPieces(text)}</p>
              <Notes notes={notes} />
            </div>
          ))}
          {latest && (
            <div class="latest">
              {latest.heading && <p class="heading">{withArrows(latest.heading)}</p>}
              {linesOf(latest.text).map((line) => (
                <p class="line">
                  <StateFlag text={line} />
                  <span>{isolatedPieces(line)}</span>
                </p>
              ))}
              <Notes notes={latest.notes} />
            </div>
          )}
        </div>
      </div>
      <div class="foot">
        <div>
          {asOf && <p>{asOf}</p>}
          {basis && <p>{basis}</p>}
          {unreviewed && <p class="unreviewed">{unreviewed}</p>}
        </div>
        <div class="brand" lang="en">
          <Mark />
          Entente
        </div>
      </div>
    </div>,
  );
}

/** Returns the page that is the common picture. */
export function commonPicturePage(): string {
  return document(
    "en",
    "ltr",
    <div class="common">
      <Mark />
      <div>
        <h1>Entente</h1>
        <ul>
          {Object.entries(pictureLabels.relations).map(([lang, word]) => (
            <li lang={lang}>{word}</li>
          ))}
        </ul>
      </div>
    </div>,
  );
}

/** Two overlapping circles, as in the favicon. */
function Mark() {
  return (
    <svg viewBox="1 5.5 30 21" aria-hidden="true">
      <circle cx="11.5" cy="16" r="9.5" fill="#3f7fd0" />
      <circle cx="20.5" cy="16" r="9.5" fill="#d9a441" fill-opacity=".85" />
    </svg>
  );
}

function Notes({ notes }: Pick<PictureFact, "notes">) {
  return notes.map((note) => <p class="note">{note}</p>);
}

/** Maximum number of lines of participants. */
const maxLines = 3;

/** Returns the entries of a list as lines, as the card shows them. The last line ends with an ellipsis if there are more. */
function linesOf(text: CardText): CardText[] {
  const lines: CardText[] = [[]];
  for (const piece of text) {
    if (piece === " · ") lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  return lines.length > maxLines ? [...lines.slice(0, maxLines - 1), [...(lines[maxLines - 1] ?? []), " …"]] : lines;
}

/** The flag of the state for which the person or body in a line acts. */
function StateFlag({ text }: { text: CardText }) {
  const code = text.flatMap((piece) => (typeof piece === "string" ? [] : (piece.state ?? [])))[0];
  return code ? <img src={`/flags/${code}`} alt="" /> : null;
}

/** Returns a text with its arrows drawn, because the fonts have none. */
function withArrows(text: string): ComponentChildren {
  return text.split(/([→←])/).map((part) =>
    part === "→" || part === "←" ? (
      <svg class={part === "←" ? "arrow left" : "arrow"} viewBox="0 0 30 20" aria-hidden="true">
        <path d="M1 10h27M19 2l9 8-9 8" />
      </svg>
    ) : (
      part
    ),
  );
}

function document(lang: string, dir: Direction, body: ComponentChildren): string {
  const html = (
    <html lang={lang} dir={dir}>
      <head>
        <meta charset="utf-8" />
        {["500", "600", "700"].map((weight) => (
          <link rel="stylesheet" href={`/noto-sans/${weight}.css`} />
        ))}
        {/* Not escaped: the style sheet is ours. */}
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body>{body}</body>
    </html>
  );
  return `<!doctype html>${renderToString(html)}`;
}
