import { renderToString } from "preact-render-to-string";
import type { StateCode } from "../../data/model/states/states.ts";
import type { CardView } from "../../data/model/views/card-view.ts";
import { Card } from "../../widget/card/card.tsx";
import { inlineFlag } from "./inline-flag.ts";
import type { Theme } from "./pages/frame-page.tsx";
import { fragmentStyle } from "./pages/styles/styles.ts";

/** Options of a fragment that do not change what the card says. */
export interface FragmentOptions {
  /** Level of the card's title, 1 to 6. */
  heading: number;
  theme: Theme;
  /** Path of the style sheet on the including site; null to include the style sheet in the fragment. */
  css: string | null;
}

/**
 * Returns a card as HTML for inclusion in other pages: a `<div>` with a declarative shadow root. It has no script and loads nothing from
 * us. Browsers without declarative shadow roots show a link to the relation's page.
 * @param flags the SVG files of the flags, by state
 */
export function fragment(
  view: CardView,
  flags: ReadonlyMap<StateCode, string>,
  { heading, theme, css }: FragmentOptions,
): string {
  const html = renderToString(
    <div lang={view.lang} dir={view.dir} {...(theme ? { theme } : {})}>
      <template shadowrootmode="open">
        {css ? (
          <link rel="stylesheet" href={css} />
        ) : (
          // Not escaped: it comes from our build, and would not be read as CSS.
          <style dangerouslySetInnerHTML={{ __html: fragmentStyle.css }} />
        )}
        <Card view={view} heading={heading} />
      </template>
      <a href={view.url}>{view.title}</a>
    </div>,
  );
  return html.replace(
    /<img src="[^"]*\/flags\/([a-z]{2})\.svg" alt(?:="([^"]*)")?\/?>/g,
    (_, code: StateCode, name = "") => inlineFlag(flags.get(code) ?? "", name),
  );
}

/** Returns the fragment for an error: a comment, so that the page that includes it shows nothing. */
export function errorFragment({ title, detail }: { title: string; detail: string }): string {
  return `<!-- Entente: ${`${title}. ${detail}`.replace(/--+|[<>]/g, " ")} -->`;
}
