import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Language } from "../../../../data/model/language.ts";
import { licence } from "../../../../data/model/licence.ts";
import { pageQuery, type QueryOptions } from "../../../../data/view/card/card-options.ts";
import type { PageView } from "../../../../data/view/pages/page-view.ts";
import { pageStyle, type Style } from "../styles/styles.ts";

/** The parts that differ between our pages. */
interface Shell {
  page: PageView;
  title: string;
  /** Path of the page, for the links to its other languages; absent if it has none. */
  path?: string;
  /** The page's options, which its other languages keep. */
  options?: QueryOptions;
  /** Returns the query of the page in another language. Needed if the query depends on more than `options`. */
  queryIn?: (language: Language) => string;
  /** The style sheet; that of all pages by default. */
  style?: Style;
  head: VNode[];
  children: ComponentChildren;
}

/** Returns the HTML of a page: `children` within the head, header and footer that all pages share. */
export function shell({ page, title, path, options, queryIn, style = pageStyle, head, children }: Shell): string {
  return htmlDocument(
    <html lang={page.language} dir={page.dir}>
      <Head title={title} style={style}>
        {/* For programs that need a bitmap: phones' home screens, and previews of links that show the site's icon. */}
        <link rel="apple-touch-icon" href="/icon.png" />
        {head}
      </Head>
      <body>
        <header class="top">
          <a class="brand" href={`/?lang=${page.language}`}>
            Entente
          </a>
          {path && (
            <nav>
              {page.languages
                .filter(({ tag }) => tag !== page.language)
                .map(({ tag, name }) => (
                  <a
                    href={`${path}?${queryIn?.(tag) ?? pageQuery({ ...options, language: tag })}`}
                    lang={tag}
                    hreflang={tag}
                  >
                    {name}
                  </a>
                ))}
            </nav>
          )}
        </header>
        <main>{children}</main>
        <footer class="foot">
          <a href={`/?lang=${page.language}`}>{page.words.relations}</a>
          <a href={`/docs?lang=${page.language}`}>{page.words.api}</a>
          <a href={`/docs/errors?lang=${page.language}`}>{page.words.errors}</a>
          <a href={`/accessibility?lang=${page.language}`}>{page.words.accessibility}</a>
          <a href={`/privacy?lang=${page.language}`}>{page.words.privacy}</a>
          <a href={licence.data.url}>{licence.data.spdx}</a>
        </footer>
      </body>
    </html>,
  );
}

/** A document's `<head>`: the title, the style sheet and further elements. */
export function Head({ title, style, children }: { title: string; style: Style; children?: ComponentChildren }) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      {children}
      {/* Not escaped, because the content security policy allows exactly this text by its hash. It comes from our build. */}
      <style dangerouslySetInnerHTML={{ __html: style.css }} />
    </head>
  );
}

/** A block of code to copy, written from left to right in every language. */
export function Code({ text }: { text: string }) {
  return (
    <pre dir="ltr">
      <code>{text}</code>
    </pre>
  );
}

/** Renders an `<html>` element to a document. */
export function htmlDocument(html: VNode): string {
  return `<!doctype html>${renderToString(html)}`;
}
