import type { PageView } from "../../../data/view/pages/page-view.ts";
import type { SourcePiece, SourceView } from "../../../data/view/pages/source-view.ts";
import { Link, Text } from "../../../widget/card/text.tsx";
import { alternates, DataLinks, sourceLinks } from "./data-links.tsx";
import { shell } from "./shell.tsx";

/** Returns a source's page: its text, with the quoted passages marked and linked to their facts. */
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
              <Link url={url}>{new URL(url).host}</Link>
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

/** A segment of the text. A fact's first quote gets the fact's id as anchor, so that links can lead from a fact to its sentence. */
function sourcePiece({ text, facts }: SourcePiece, { language, dir }: PageView) {
  if (facts.length === 0) return text;
  return (
    <>
      <mark>
        {facts.map(({ id, isFirst }) => isFirst && <span id={id} />)}
        {text}
      </mark>
      {facts.map(({ title, url }) => (
        <a class="supported-fact" href={url} title={title} aria-label={title} lang={language} dir={dir}>
          ↗
        </a>
      ))}
    </>
  );
}
