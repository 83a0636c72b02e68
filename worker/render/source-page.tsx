import type { PageView } from "../../data/view/page-view.ts";
import type { SourcePiece, SourceView } from "../../data/view/source-view.ts";
import { Text } from "../../widget/card/text.tsx";
import { shell } from "./shell.tsx";

/** A source's text, what is quoted of it marked and leading to the facts. */
export function sourcePage(
  page: PageView,
  origin: string,
  { id, title, lang, citation, url, text }: SourceView,
): string {
  const { words, language } = page;
  return shell({
    page,
    title: `${title} – Entente`,
    path: `/sources/${id}`,
    head: [<link rel="canonical" href={`${origin}/sources/${id}?lang=${language}`} />],
    children: (
      <div class="prose">
        <h1 lang={lang}>{title}</h1>
        <p>
          {Text({ text: citation })}
          {url && (
            <>
              {" "}
              <a href={url}>{new URL(url).host}</a>
            </>
          )}
        </p>
        {text ? (
          <div class="source" lang={text.lang} dir={text.dir}>
            {text.paragraphs.map((pieces) => (
              <p>{pieces.map((piece) => sourcePiece(piece))}</p>
            ))}
          </div>
        ) : (
          <p>{words.notHeld}</p>
        )}
      </div>
    ),
  });
}

function sourcePiece({ text, facts, silent }: SourcePiece) {
  if (facts.length === 0) return silent ? <span title={silent}>{text}</span> : text;
  return (
    <>
      <mark>{text}</mark>
      {facts.map(({ id, url }) => (
        <a class="proves" href={url} title={id} aria-label={id}>
          ↗
        </a>
      ))}
    </>
  );
}
