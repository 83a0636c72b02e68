import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { CardView } from "../../data/model/card-view.ts";
import type { Language } from "../../data/model/language.ts";
import { licence } from "../../data/model/licence.ts";
import type { PairId } from "../../data/model/pair.ts";
import type { StateCode } from "../../data/model/states.ts";
import type { CountryRow, PageView } from "../../data/view/page-view.ts";
import type { ProblemView } from "../../data/view/problem-view.ts";
import type { SourcePiece, SourceView } from "../../data/view/source-view.ts";
import { Card } from "../../widget/card/card.tsx";
import { Text } from "../../widget/card/text.tsx";
import { frameStyle, pageStyle, type Style } from "./styles.ts";

/** The page of a relation. @param linkedData the same for machines: JSON-LD, escaped for a script element */
export function relationPage(view: CardView, page: PageView, origin: string, linkedData: string): string {
  const address = (language: Language) => `${origin}/relations/${view.relation}?lang=${language}`;
  return shell({
    page,
    title: `${view.title} – Entente`,
    path: `/relations/${view.relation}`,
    head: [
      <meta name="description" content={page.words.description(view.title)} />,
      <link rel="canonical" href={address(page.language)} />,
      ...page.languages.map(({ tag }) => <link rel="alternate" hreflang={tag} href={address(tag)} />),
      <link rel="alternate" hreflang="x-default" href={`${origin}/relations/${view.relation}`} />,
      <link
        rel="alternate"
        type="application/atom+xml"
        href={`${origin}/v1/relations/${view.relation}/changes.atom?lang=${page.language}`}
      />,
      // Data, which no browser runs.
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: linkedData }} />,
    ],
    children: (
      <>
        <Card view={view} heading={1} />
        <div class="prose">
          <h2 id="sources">{view.words.sources}</h2>
          <ul>
            {view.sources.map(({ id, title, lang, detail, url }) => (
              <li>
                {url ? (
                  <a href={url} lang={lang}>
                    {title}
                  </a>
                ) : (
                  <cite lang={lang}>{title}</cite>
                )}
                <br />
                {Text({ text: detail })} · <a href={`/sources/${id}?lang=${page.language}`}>{id}</a>
              </li>
            ))}
          </ul>
          <h2>{page.words.embed}</h2>
          <p>{page.words.embedHow}</p>
          <Code text={embedTag(origin, view.relation, page.language)} />
        </div>
      </>
    ),
  });
}

function embedTag(origin: string, pair: PairId, language: Language): string {
  return `<script async src="${origin}/embed/${pair}.js?lang=${language}"></script>`;
}

/** The document in a frame: the card and nothing else; no script. */
export function framePage(view: CardView, theme: "light" | "dark" | null): string {
  return documentOf(
    <html lang={view.lang} dir={view.dir} {...(theme ? { "data-theme": theme } : {})}>
      <Head title={view.title} style={frameStyle}>
        {/* A page that opened inside the frame would be refused there, and the card be gone. */}
        <base target="_blank" />
      </Head>
      <body>
        <Card view={view} />
      </body>
    </html>,
  );
}

/** What the front page shows besides its words. */
export interface Directory {
  /** Every state that has published relations, in the order in which a reader looks for it, with their number. */
  countries: readonly { code: StateCode; name: string; relations: string }[];
  /** The relation whose card is shown; null where there is none. */
  featured: { pair: PairId; title: string } | null;
  widget: { hash: string; integrity: string };
}

/** The front page: the tag to copy, a card at work, and the states whose relations there are. */
export function homePage(page: PageView, origin: string, { countries, featured, widget }: Directory): string {
  const { words, language } = page;
  return shell({
    page,
    title: `Entente – ${words.tagline}`,
    path: "/",
    head: [<meta name="description" content={words.intro} />, <script async src="/widget.js" />],
    children: (
      <div class="prose">
        <h1>{words.tagline}</h1>
        <p>{words.intro}</p>
        <h2>{words.relations}</h2>
        <ul class="directory">
          {countries.map(({ code, name, relations }) => (
            <li>
              <a href={`/countries/${code}?lang=${language}`}>{name}</a> <span class="count">{relations}</span>
            </li>
          ))}
        </ul>
        {featured && (
          <>
            <h2>{words.embed}</h2>
            <p>{words.embedHow}</p>
            <Code text={embedTag(origin, featured.pair, language)} />
            <relations-card relation={featured.pair} lang={language} theme="auto">
              <a href={`/relations/${featured.pair}?lang=${language}`}>{featured.title}</a>
            </relations-card>
            <h2>{words.element}</h2>
            <p>{words.elementHow}</p>
            <Code
              text={[
                `<script async src="${origin}/widget/${widget.hash}.js" integrity="${widget.integrity}" crossorigin></script>`,
                `<relations-card relation="${featured.pair}" lang="${language}"></relations-card>`,
              ].join("\n")}
            />
            <h2>{words.frame}</h2>
            <p>{words.frameHow}</p>
            <Code text={frameTag(`${origin}/embed/${featured.pair}?lang=${language}`)} />
          </>
        )}
        <h2>{words.privacy}</h2>
        <p>{words.privacyText}</p>
      </div>
    ),
  });
}

/** A state's relations. */
export function countryPage(
  page: PageView,
  origin: string,
  { code, name, rows }: { code: StateCode; name: string; rows: readonly CountryRow[] },
): string {
  const { words, language } = page;
  return shell({
    page,
    title: `${name} – Entente`,
    path: `/countries/${code}`,
    head: [<link rel="canonical" href={`${origin}/countries/${code}?lang=${language}`} />],
    children: (
      <div class="prose">
        <h1>
          <img class="flag" src={`/flags/${code}.svg`} alt="" width="48" height="32" />
          {name}
        </h1>
        <table class="relations">
          <thead>
            <tr>
              <th scope="col">{words.counterpart}</th>
              <th scope="col">{words.since}</th>
              <th scope="col" class="number">
                {words.facts}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                <th scope="row">
                  <a href={`/relations/${row.pair}?lang=${language}&home=${code}`}>{row.name}</a>
                </th>
                <td>
                  {row.since.map(({ edtf, text }, index) => [index > 0 && " / ", <time dateTime={edtf}>{text}</time>])}
                  {row.remarks.map((remark) => (
                    <small>{remark}</small>
                  ))}
                </td>
                <td class="number">{row.facts}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    ),
  });
}

function frameTag(address: string): string {
  return `<iframe src="${address}" title="Entente" width="600" height="600" style="border:0;width:100%" loading="lazy"></iframe>`;
}

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

/** A page that says what is wrong and what to do. */
export function errorPage(page: PageView, { title, detail }: ProblemView): string {
  return shell({
    page,
    title: `${title} – Entente`,
    path: "/",
    head: [<meta name="robots" content="noindex" />],
    children: (
      <div class="prose">
        <h1>{title}</h1>
        <p>{detail}</p>
      </div>
    ),
  });
}

/** What each type of problem means: where the addresses in `type` lead. */
export function errorsPage(
  page: PageView,
  origin: string,
  problems: readonly ({ type: string; status: number } & ProblemView)[],
): string {
  return shell({
    page,
    title: `${page.words.errors} – Entente`,
    path: "/docs/errors",
    head: [<link rel="canonical" href={`${origin}/docs/errors?lang=${page.language}`} />],
    children: (
      <div class="prose">
        <h1>{page.words.errors}</h1>
        <p>{page.words.errorsHow}</p>
        {problems.map(({ type, status, title, detail }) => (
          <section id={type}>
            <h2>{title}</h2>
            <p>
              <code dir="ltr">{`${status} ${type}`}</code>
            </p>
            <p>{detail}</p>
          </section>
        ))}
      </div>
    ),
  });
}

interface Shell {
  page: PageView;
  title: string;
  /** Where the page stands in other languages; absent where it is in this one only. */
  path?: string;
  head: VNode[];
  children: ComponentChildren;
}

function shell({ page, title, path, head, children }: Shell): string {
  return documentOf(
    <html lang={page.language} dir={page.dir}>
      <Head title={title} style={pageStyle}>
        {head}
      </Head>
      <body>
        <div class="top">
          <a class="brand" href={`/?lang=${page.language}`}>
            Entente
          </a>
          {path && (
            <nav>
              {page.languages
                .filter(({ tag }) => tag !== page.language)
                .map(({ tag, name }) => (
                  <a href={`${path}?lang=${tag}`} lang={tag} hreflang={tag}>
                    {name}
                  </a>
                ))}
            </nav>
          )}
        </div>
        <main>{children}</main>
        <footer class="foot">
          <a href={`/?lang=${page.language}`}>{page.words.relations}</a>
          <a href={`/docs/errors?lang=${page.language}`}>{page.words.errors}</a>
          <a href={licence.data.url}>{licence.data.spdx}</a>
        </footer>
      </body>
    </html>,
  );
}

function Head({ title, style, children }: { title: string; style: Style; children?: ComponentChildren }) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      {children}
      {/* Our own build's text, held to its hash by the content security policy; escaping would change it. */}
      <style dangerouslySetInnerHTML={{ __html: style.css }} />
    </head>
  );
}

function Code({ text }: { text: string }) {
  return (
    <pre>
      <code>{text}</code>
    </pre>
  );
}

function documentOf(html: VNode): string {
  return `<!doctype html>${renderToString(html)}`;
}
