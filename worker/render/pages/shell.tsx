import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { licence } from "../../../data/model/licence.ts";
import type { PageView } from "../../../data/view/pages/page-view.ts";
import { pageStyle, type Style } from "./styles.ts";

/** A page of ours, but for what all of them share. */
interface Shell {
  page: PageView;
  title: string;
  /** Where the page stands in other languages; absent where it is in this one only. */
  path?: string;
  head: VNode[];
  children: ComponentChildren;
}

/** The document of a page, with what all of them share around it. */
export function shell({ page, title, path, head, children }: Shell): string {
  return htmlDocument(
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
          <a href={`/docs?lang=${page.language}`}>{page.words.api}</a>
          <a href={`/docs/errors?lang=${page.language}`}>{page.words.errors}</a>
          <a href={licence.data.url}>{licence.data.spdx}</a>
        </footer>
      </body>
    </html>,
  );
}

/** A document's head: its title, its one style, and what else it needs. */
export function Head({ title, style, children }: { title: string; style: Style; children?: ComponentChildren }) {
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

/** Text to be copied. */
export function Code({ text }: { text: string }) {
  return (
    <pre>
      <code>{text}</code>
    </pre>
  );
}

/** The bytes of a document. */
export function htmlDocument(html: VNode): string {
  return `<!doctype html>${renderToString(html)}`;
}
