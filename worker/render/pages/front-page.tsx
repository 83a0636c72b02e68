import type { PairId } from "../../../data/model/states/pair.ts";
import type { StateCode } from "../../../data/model/states/states.ts";
import type { PageView } from "../../../data/view/pages/page-view.ts";
import { commonPagePicture } from "../../../data/view/pictures/page-picture.ts";
import { builderScript } from "../scripts.ts";
import { Builder, type BuilderProps, SearchPlace } from "./parts/builder.tsx";
import { alternates, DataLinks, datasetLinks } from "./parts/data-links.tsx";
import { linkPreview } from "./parts/link-preview.tsx";
import { shell } from "./parts/shell.tsx";
import { frontPageStyle } from "./styles/styles.ts";

/** The data that the front page shows. */
export interface Directory {
  /** States with published relations, sorted for the reader's language, and the number of relations of each. */
  countries: readonly { code: StateCode; name: string; relations: string }[];
  /** The relation whose card is shown; null if there is none. */
  featured: { pair: PairId; title: string } | null;
  /** What the builder starts with; null if there is no relation. */
  builder: Omit<BuilderProps, "page" | "origin"> | null;
}

/** Returns the front page: the list of states, the embed codes and an example card. */
export function frontPage(page: PageView, origin: string, { countries, featured, builder }: Directory): string {
  const { words, language } = page;
  const data = datasetLinks(origin, language);
  return shell({
    page,
    title: `Entente – ${words.tagline}`,
    path: "/",
    style: frontPageStyle,
    head: [
      <meta name="description" content={words.intro} />,
      ...alternates(data),
      ...linkPreview({
        language,
        title: `Entente – ${words.tagline}`,
        description: words.intro,
        url: `${origin}/?lang=${language}`,
        picture: commonPagePicture(origin, language),
      }),
      <script async src="/widget.js" />,
      <script defer src={builderScript} />,
    ],
    children: (
      <div class="prose">
        <h1>{words.tagline}</h1>
        <p>{words.intro}</p>
        <h2>{words.relations}</h2>
        <SearchPlace />
        <ul class="directory">
          {countries.map(({ code, name, relations }) => (
            <li>
              <a href={`/countries/${code}?lang=${language}`}>{name}</a> <span class="count">{relations}</span>
            </li>
          ))}
        </ul>
        <h2>{words.data}</h2>
        <DataLinks links={data} />
        {featured && (
          <relations-card relation={featured.pair} lang={language} theme="auto">
            <a href={`/relations/${featured.pair}?lang=${language}`}>{featured.title}</a>
          </relations-card>
        )}
        {builder && <Builder page={page} origin={origin} {...builder} />}
        <h2>{words.privacy}</h2>
        <p>{words.privacyText}</p>
      </div>
    ),
  });
}
