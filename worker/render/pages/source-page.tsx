import type { PageOptions } from "../../../data/view/card/card-options.ts";
import type { PageView } from "../../../data/view/pages/page-view.ts";
import type { ArchiveView } from "../../../data/view/pages/source/archive-view.ts";
import type { SourcePiece, SourceView } from "../../../data/view/pages/source/source-view.ts";
import { commonPagePicture } from "../../../data/view/pictures/page-picture.ts";
import { plainText } from "../../../data/view/words/plain-text.ts";
import { recordList } from "../../../widget/card/facts.tsx";
import { Link, Text } from "../../../widget/card/text.tsx";
import { canonicalLinks } from "./parts/canonical-links.tsx";
import { alternates, DataLinks, sourceLinks } from "./parts/data-links.tsx";
import { linkPreview } from "./parts/link-preview.tsx";
import { shell } from "./parts/shell.tsx";

/** Returns a source's page: its text, with the quoted passages marked and linked to their facts. */
export function sourcePage(
  page: PageView,
  options: PageOptions,
  { id, title, lang, citation, url, remarks, archive, text, silent, unreviewed }: SourceView,
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
        ) : archive ? (
          archiveContent(archive)
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

/** What an archive shows instead of a text: the records of one relation, the relations that cite it, and what was left out. */
function archiveContent({ lang, dir, lines, repository, leftOut, headings, relations, records }: ArchiveView) {
  return (
    <>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
      <p>
        <Link url={repository}>{repository.replace("https://", "")}</Link>
      </p>
      {records && (
        <>
          <h2>{records.title}</h2>
          {records.facts.map(({ id, title, url, records }) => (
            <div class="records" id={id}>
              <h3>
                <a href={url}>{title}</a>
              </h3>
              {recordList(records, lang, dir)}
            </div>
          ))}
        </>
      )}
      <h2>{headings.records}</h2>
      <ul class="cited-by">
        {relations.map(({ name, count, url }) => (
          <li>
            <a href={url}>{name}</a> <span class="count">{count}</span>
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && (
        <>
          <h2>{headings.leftOut}</h2>
          <ul>
            {leftOut.map(({ reason, counts }) => (
              <li>
                {Text({ text: reason })}
                {counts.map((count) => (
                  <>
                    <br />
                    <span class="count">{count}</span>
                  </>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
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
