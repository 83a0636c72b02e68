import type { PairId } from "../../../data/model/states/pair.ts";
import type { StateCode } from "../../../data/model/states/states.ts";
import type { PageView } from "../../../data/view/pages/page-view.ts";
import { commonPagePicture } from "../../../data/view/pictures/page-picture.ts";
import { alternates, DataLinks, datasetLinks } from "./parts/data-links.tsx";
import { embedTag, frameTag, shorterEmbedTags } from "./parts/embed-tags.ts";
import { linkPreview } from "./parts/link-preview.tsx";
import { Code, shell } from "./parts/shell.tsx";

/** The data that the front page shows. */
export interface Directory {
  /** States with published relations, sorted for the reader's language, and the number of relations of each. */
  countries: readonly { code: StateCode; name: string; relations: string }[];
  /** The relation whose card is shown; null if there is none. */
  featured: { pair: PairId; title: string } | null;
  widget: { hash: string; integrity: string };
}

/** Returns the front page: the list of states, the embed codes and an example card. */
export function frontPage(page: PageView, origin: string, { countries, featured, widget }: Directory): string {
  const { words, language } = page;
  const data = datasetLinks(origin, language);
  return shell({
    page,
    title: `Entente – ${words.tagline}`,
    path: "/",
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
    ],
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
        <h2>{words.data}</h2>
        <DataLinks links={data} />
        {featured && (
          <>
            <h2>{words.embed}</h2>
            <p>{words.embedHow}</p>
            <Code text={embedTag(origin, featured.pair, language)} />
            <relations-card relation={featured.pair} lang={language} theme="auto">
              <a href={`/relations/${featured.pair}?lang=${language}`}>{featured.title}</a>
            </relations-card>
            <h2>{words.layouts}</h2>
            <p>{words.layoutsHow}</p>
            <Code text={shorterEmbedTags(origin, featured.pair, language)} />
            <relations-card relation={featured.pair} lang={language} layout="compact" theme="auto">
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
            <Code text={frameTag(`${origin}/embed/${featured.pair}?lang=${language}`, featured.title)} />
          </>
        )}
        <h2>{words.privacy}</h2>
        <p>{words.privacyText}</p>
      </div>
    ),
  });
}
