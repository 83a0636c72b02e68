import type { PairId } from "../../../data/model/states/pair.ts";
import type { DirectoryView } from "../../../data/view/pages/directory-view.ts";
import type { PageView } from "../../../data/view/pages/page-view.ts";
import { commonPagePicture } from "../../../data/view/pictures/page-picture.ts";
import { validSettings, withSettings } from "../../../widget/builder/settings.ts";
import { builderScript } from "../scripts.ts";
import { Builder, type BuilderProps } from "./parts/builder.tsx";
import { canonicalLinks, noindex } from "./parts/canonical-links.tsx";
import { alternates, DataLinks, datasetLinks } from "./parts/data-links.tsx";
import { Directory } from "./parts/directory.tsx";
import { linkPreview } from "./parts/link-preview.tsx";
import { shell } from "./parts/shell.tsx";
import { frontPageStyle } from "./styles/styles.ts";

/** The data that the front page shows. */
export interface FrontPage {
  directory: DirectoryView;
  /** What Entente offers, in two short sentences. */
  offer: { heading: string; card: string };
  /** The relation whose card is shown; null if there is none. */
  featured: { pair: PairId; title: string } | null;
  /** What the builder starts with; null if there is no relation. */
  builder: Omit<BuilderProps, "page" | "origin"> | null;
}

/** Returns the front page: what Entente offers, an example card, the builder and the list of states. */
export function frontPage(page: PageView, origin: string, { directory, offer, featured, builder }: FrontPage): string {
  const { words, language } = page;
  const data = datasetLinks(origin, language);
  return shell({
    page,
    title: `Entente – ${words.tagline}`,
    path: "/",
    ...(builder ? { queryIn: (other) => withSettings(`lang=${other}`, validSettings(builder.query)) } : {}),
    style: frontPageStyle,
    head: [
      <meta name="description" content={words.intro} />,
      ...(directory.isPlain ? canonicalLinks(page, origin, "/") : [noindex]),
      ...alternates(data),
      ...linkPreview({
        language,
        title: `Entente – ${words.tagline}`,
        description: words.intro,
        url: `${origin}/`,
        picture: commonPagePicture(origin, language),
      }),
      <script async src="/widget.js" />,
      <script defer src={builderScript} />,
      ...(featured
        ? [
            <link
              rel="preload"
              as="fetch"
              crossorigin="anonymous"
              href={`/v1/relations/${featured.pair}/card?lang=${language}&layout=compact`}
            />,
          ]
        : []),
    ],
    children: (
      <div class="prose front">
        <div class="hero">
          <div>
            <h1>{offer.heading}</h1>
            <p>{words.intro}</p>
            <p>{offer.card}</p>
            <p class="actions">
              {builder && <a href="#builder">{words.embed}</a>}
              <a href="#states">{directory.heading}</a>
            </p>
          </div>
          {featured && (
            <relations-card relation={featured.pair} lang={language} layout="compact" theme="auto">
              <a href={`/relations/${featured.pair}?lang=${language}`}>{featured.title}</a>
            </relations-card>
          )}
        </div>
        {builder && <Builder page={page} origin={origin} {...builder} />}
        <Directory view={directory} language={language} />
        <h2>{words.data}</h2>
        <DataLinks links={data} />
        <h2>{words.privacy}</h2>
        <p>{words.privacyText}</p>
      </div>
    ),
  });
}
