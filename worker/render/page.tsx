import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { CardView } from "../../data/model/card-view.ts";
import type { Language } from "../../data/model/language.ts";
import type { PairId } from "../../data/model/pair.ts";
import { type PageView, relationTitle } from "../../data/view/page-view.ts";
import { Card } from "../../widget/card/card.tsx";
import { frameStyle, pageStyle, type Style } from "./styles.ts";

/** The page of a relation. */
export function relationPage(view: CardView, page: PageView, origin: string): string {
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
    ],
    children: <Card view={view} heading={1} />,
  });
}

/** The document in a frame: the card and nothing else; no script. */
export function framePage(view: CardView, theme: "light" | "dark" | null): string {
  return documentOf(
    <html lang={view.lang} dir={view.dir} {...(theme ? { "data-theme": theme } : {})}>
      <Head title={view.title} style={frameStyle} />
      <body>
        <Card view={view} />
      </body>
    </html>,
  );
}

/** The front page: a card at work, the relations there are, and the tags to copy. */
export function homePage(
  page: PageView,
  origin: string,
  pairs: readonly PairId[],
  widgetHash: string,
  integrity: string,
): string {
  const { words, language } = page;
  const [pair] = pairs;
  return shell({
    page,
    title: `Entente – ${words.tagline}`,
    path: "/",
    head: [<script async src="/widget.js" />],
    children: (
      <div class="prose">
        <h1>{words.tagline}</h1>
        <p>{words.intro}</p>
        {pair && (
          <relations-card relation={pair} lang={language} theme="auto">
            <a href={`/relations/${pair}?lang=${language}`}>{relationTitle(pair, language)}</a>
          </relations-card>
        )}
        <h2>{words.relations}</h2>
        <ul>
          {pairs.map((id) => (
            <li>
              <a href={`/relations/${id}?lang=${language}`}>{relationTitle(id, language)}</a>
            </li>
          ))}
        </ul>
        <h2>{words.embed}</h2>
        <p>{words.embedHow}</p>
        <Code text={`<script async src="${origin}/embed/${pair}.js?lang=${language}"></script>`} />
        <h2>{words.element}</h2>
        <p>{words.elementHow}</p>
        <Code
          text={[
            `<script async src="${origin}/widget/${widgetHash}.js" integrity="${integrity}" crossorigin></script>`,
            `<relations-card relation="${pair}" lang="${language}"></relations-card>`,
          ].join("\n")}
        />
        <h2>{words.privacy}</h2>
        <p>{words.privacyText}</p>
      </div>
    ),
  });
}

/** A page that says what is wrong and what to do. */
export function errorPage(page: PageView, title: string, detail: string): string {
  return shell({
    page,
    title: `${title} – Entente`,
    path: "/",
    head: [<meta name="robots" content="noindex" />],
    children: (
      <div class="prose" lang="en" dir="ltr">
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
  problems: Readonly<Record<string, { status: number; title: string; help: string }>>,
): string {
  return shell({
    page,
    title: "Errors – Entente",
    head: [<link rel="canonical" href={`${origin}/docs/errors`} />],
    children: (
      <div class="prose" lang="en" dir="ltr">
        <h1>Errors</h1>
        <p>
          The API answers errors as <code>application/problem+json</code> (RFC 9457). Their <code>type</code> is an
          address on this page, and does not change.
        </p>
        {Object.entries(problems).map(([type, { status, title, help }]) => (
          <section id={type}>
            <h2>{title}</h2>
            <p>
              <code>{`${status} ${type}`}</code>
            </p>
            <p>{help}</p>
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
        <div class="foot" />
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
