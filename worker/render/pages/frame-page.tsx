import type { ComponentChildren } from "preact";
import type { Direction } from "../../../data/model/language.ts";
import type { CardView } from "../../../data/model/views/card-view.ts";
import type { CountryView } from "../../../data/view/pages/country-view.ts";
import type { PageView } from "../../../data/view/pages/page-view.ts";
import { Card } from "../../../widget/card/card.tsx";
import { CountryTable } from "./country-table.tsx";
import { Head, htmlDocument } from "./shell.tsx";
import { countryFrameStyle, frameStyle, type Style } from "./styles.ts";

/** Colour scheme chosen by the embedding site; null follows the reader's system. */
export type Theme = "light" | "dark" | null;

/** Returns the frame document of a relation: just the card, without scripts. */
export function framePage(view: CardView, theme: Theme): string {
  return frame({ ...view, theme, style: frameStyle, children: <Card view={view} /> });
}

/** Returns the frame document of a state: the table of its relations, styled as a card. */
export function countryFrame(page: PageView, origin: string, country: CountryView, theme: Theme): string {
  const { language: lang, dir } = page;
  const { code, name, licence } = country;
  const card = (
    <article class="card" lang={lang} dir={dir}>
      <header>
        <div>
          <img src={`${origin}/flags/${code}.svg`} alt="" width="36" height="24" />
        </div>
        <h2 class="title">
          <a href={`${origin}/countries/${code}?lang=${lang}`}>{name}</a>
        </h2>
      </header>
      <section>
        <CountryTable page={page} country={country} />
      </section>
      <footer class="muted">
        <a href={licence.url}>{licence.text}</a>
      </footer>
    </article>
  );
  return frame({ lang, dir, title: name, theme, style: countryFrameStyle, children: card });
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
      <body>{children}</body>
    </html>,
  );
}
