import type { ComponentChildren } from "preact";
import type { Direction } from "../../../data/model/language.ts";
import type { CardView } from "../../../data/model/views/card-view.ts";
import type { CountryFrameView } from "../../../data/view/pages/country-view.ts";
import type { PageView } from "../../../data/view/pages/page-view.ts";
import type { ProblemView } from "../../../data/view/pages/problem-view.ts";
import { Card } from "../../../widget/card/card.tsx";
import { CountryTable } from "./parts/country-table.tsx";
import { ProblemText } from "./parts/problem-text.tsx";
import { Head, htmlDocument } from "./parts/shell.tsx";
import { countryFrameStyle, frameScript, frameStyle, type Style } from "./styles/styles.ts";

/** Colour scheme chosen by the embedding site; null follows the reader's system. */
export type Theme = "light" | "dark" | null;

/** Returns the frame document of a relation: just the card. */
export function framePage(view: CardView, theme: Theme): string {
  const children = (
    <>
      {/* The card of a single fact does not show its title. */}
      {view.layout === "fact" && <h1 class="unseen">{view.title}</h1>}
      <Card view={view} heading={view.layout === "fact" ? 2 : 1} />
    </>
  );
  return frame({ ...view, theme, style: frameStyle, children });
}

/** Returns the frame document of a state: the table of its relations, styled as a card. */
export function countryFrame(page: PageView, origin: string, country: CountryFrameView, theme: Theme): string {
  const { language: lang, dir } = page;
  const { code, name, all, licence } = country;
  const card = (
    <article class="card" lang={lang} dir={dir}>
      <header>
        <div>
          <img src={`${origin}/flags/${code}.svg`} alt="" width="36" height="24" />
        </div>
        <h1 class="title">
          <a href={`${origin}/countries/${code}?lang=${lang}`}>{name}</a>
        </h1>
      </header>
      <section>
        <CountryTable page={page} country={country} origin={origin} />
        {all && (
          <p>
            <a href={`${origin}${all.path}`}>{all.text}</a>
          </p>
        )}
      </section>
      <footer class="muted">
        <a href={licence.url}>{licence.text}</a>
      </footer>
    </article>
  );
  return frame({ lang, dir, title: name, theme, style: countryFrameStyle, children: card });
}

/** Returns the frame document that says what is wrong, without the navigation of our pages. */
export function errorFrame(
  { language: lang, dir }: PageView,
  origin: string,
  problem: ProblemView,
  theme: Theme,
): string {
  const card = (
    <article class="card" lang={lang} dir={dir}>
      <header>
        <h1 class="title">{problem.title}</h1>
        <p>
          <ProblemText problem={problem} />
        </p>
      </header>
      <footer class="muted">
        <a href={`${origin}/?lang=${lang}`}>Entente</a>
      </footer>
    </article>
  );
  return frame({ lang, dir, title: problem.title, theme, style: frameStyle, children: card });
}

interface Frame {
  /** BCP 47 tag. */
  lang: string;
  dir: Direction;
  title: string;
  theme: Theme;
  style: Style;
  children: ComponentChildren;
}

function frame({ lang, dir, title, theme, style, children }: Frame): string {
  return htmlDocument(
    <html lang={lang} dir={dir} {...(theme ? { "data-theme": theme } : {})}>
      <Head title={title} style={style}>
        {/* Most sites refuse to load in a frame, so a link that opened there would replace the card with an error. */}
        <base target="_blank" />
      </Head>
      {/* The body scrolls if the frame is too low: with the keyboard, even where the site hides the frame's scroll bars. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: only an element that can take the focus scrolls with the keyboard. */}
      <body tabIndex={0}>
        <main>{children}</main>
        <script dangerouslySetInnerHTML={{ __html: frameScript.text }} />
      </body>
    </html>,
  );
}
