import type { PageOptions } from "../../../data/view/card/card-options.ts";
import type { PageView } from "../../../data/view/pages/page-view.ts";
import type { SourcePiece, SourceView } from "../../../data/view/pages/source-view.ts";
import { commonPagePicture } from "../../../data/view/pictures/page-picture.ts";
import { plainText } from "../../../data/view/words/plain-text.ts";
import { Link, Text } from "../../../widget/card/text.tsx";
import { canonicalLinks } from "./parts/canonical-links.tsx";
import { alternates, DataLinks, sourceLinks } from "./parts/data-links.tsx";
import { linkPreview } from "./parts/link-preview.tsx";
import { shell } from "./parts/shell.tsx";

/** Returns a source's page: its text, with the quoted passages marked and linked to their facts. */
export function sourcePage(
  page: PageView,
  options: PageOptions,
  { id, title, lang, citation, url, remarks, text, silent, unreviewed }: SourceView,
): string {
  const { words, language } = page;
  const { origin } = options;
  const data = sourceLinks(`${origin}/v1/sources/${id}`);
  return shell({
    page,
    title: `${title} – Entente`,
    path: `/sources/${id}`,
    options,
    head: [
      <meta name="description" content={plainText(citation)} />,
      ...canonicalLinks(page, origin, `/sources/${id}`),
      ...alternates(data),
      ...linkPreview({
        language,
        title,
        description: plainText(citation),
        url: `${origin}/sources/${id}`,
        picture: commonPagePicture(origin, language),
      }),
    ],
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
        {remarks.map((remark) => (
          <p>{Text({ text: remark })}</p>
        ))}
        {text ? (
          <div class="source" lang={text.lang} dir={text.dir}>
            {text.paragraphs.map(({ pieces, facts }) => (
              <div class="passage">
                <p>{pieces.map((piece) => sourcePiece(piece, page))}</p>
                {facts.length > 0 && (
                  <ul class="proves" lang={language} dir={page.dir}>
                    {facts.map(({ number, title, url }) => (
                      <li>
                        <span>{number}</span> <a href={url}>{title}</a>
                      </li>
                    ))}
                  </ul>
                )}
              </div>
            ))}
          </div>
        ) : (
          <p>{words.notHeld}</p>
        )}
        {text && silent.length > 0 && (
          <>
            <h2>{words.silent}</h2>
            <ul>
              {silent.map(({ passage, reason }) => (
                <li>
                  <q lang={text.lang} dir={text.dir}>
                    {passage}
                  </q>
                  {" – "}
                  {Text({ text: reason })}
                </li>
              ))}
            </ul>
          </>
        )}
        {unreviewed && <p>{unreviewed}</p>}
        <h2>{words.data}</h2>
        <DataLinks links={data} />
      </div>
    ),
  });
}

/**
 * A segment of the text, followed by the numbers of the facts that it proves. A fact's first quote gets the fact's id as anchor, so that
 * links can lead from a fact to its sentence.
 */
function sourcePiece({ text, facts }: SourcePiece, { language, dir }: PageView) {
  if (facts.length === 0) return text;
  return (
    <>
      <mark>
        {facts.map(({ id, isFirst }) => isFirst && <span id={id} />)}
        {text}
      </mark>
      {facts.map(({ number, title, url }) => (
        <a class="supported-fact" href={url} title={title} aria-label={`${number} ${title}`} lang={language} dir={dir}>
          {number}
        </a>
      ))}
    </>
  );
}
