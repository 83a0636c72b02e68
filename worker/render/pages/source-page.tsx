import type { PageView } from "../../../data/view/pages/page-view.ts";
import type { SourcePiece, SourceView } from "../../../data/view/pages/source-view.ts";
import { Text } from "../../../widget/card/text.tsx";
import { alternates, DataLinks, sourceLinks } from "./data-links.tsx";
import { shell } from "./shell.tsx";

/** A source's text, what is quoted of it marked and leading to the facts. */
export function sourcePage(
  page: PageView,
  origin: string,
  { id, title, lang, citation, url, text }: SourceView,
): string {
  const { words, language } = page;
  const data = sourceLinks(`${origin}/v1/sources/${id}`);
  return shell({
    page,
    title: `${title} – Entente`,
    path: `/sources/${id}`,
    head: [<link rel="canonical" href={`${origin}/sources/${id}?lang=${language}`} />, ...alternates(data)],
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
              <p>{pieces.map((piece) => sourcePiece(piece, page))}</p>
            ))}
          </div>
        ) : (
          <p>{words.notHeld}</p>
        )}
        <h2>{words.data}</h2>
        <DataLinks links={data} />
      </div>
    ),
  });
}

/** A quoted passage has the place of each fact that it is the first to prove: a fact may be followed back to its sentence. */
function sourcePiece({ text, facts }: SourcePiece, { language, dir }: PageView) {
  if (facts.length === 0) return text;
  return (
    <>
      <mark>
        {facts.map(({ id, isFirst }) => isFirst && <span id={id} />)}
        {text}
      </mark>
      {facts.map(({ title, url }) => (
        <a class="proves" href={url} title={title} aria-label={title} lang={language} dir={dir}>
          ↗
        </a>
      ))}
    </>
  );
}
