import type { PairId } from "../../../data/model/states/pair.ts";
import type { DirectoryView } from "../../../data/view/pages/directory-view.ts";
import type { PageView } from "../../../data/view/pages/page-view.ts";
import { canonicalLinks, noindex } from "./parts/canonical-links.tsx";
import { alternates, DataLinks, datasetLinks } from "./parts/data-links.tsx";
import { Directory } from "./parts/directory.tsx";
import { embedTag, frameTag, shorterEmbedTags } from "./parts/embed-tags.ts";
import { Code, shell } from "./parts/shell.tsx";

/** The data that the front page shows. */
export interface FrontPage {
  directory: DirectoryView;
  /** What Entente offers, in two short sentences. */
  promise: { heading: string; card: string };
  /** The relation whose card is shown; null if there is none. */
  featured: { pair: PairId; title: string } | null;
  widget: { hash: string; integrity: string };
}

/** Returns the front page: what Entente offers, an example card, the embed codes and the list of states. */
export function frontPage(page: PageView, origin: string, { directory, promise, featured, widget }: FrontPage): string {
  const { words, language } = page;
  const data = datasetLinks(origin, language);
  return shell({
    page,
    title: `Entente – ${words.tagline}`,
    path: "/",
    head: [
      <meta name="description" content={words.intro} />,
      ...(directory.isPlain ? canonicalLinks(page, origin, "/") : [noindex]),
      ...alternates(data),
      <script async src="/widget.js" />,
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
            <h1>{promise.heading}</h1>
            <p>{words.intro}</p>
            <p>{promise.card}</p>
            <p class="actions">
              {featured && <a href="#embed">{words.embed}</a>}
              <a href="#states">{directory.heading}</a>
            </p>
          </div>
          {featured && (
            <relations-card relation={featured.pair} lang={language} layout="compact" theme="auto">
              <a href={`/relations/${featured.pair}?lang=${language}`}>{featured.title}</a>
            </relations-card>
          )}
        </div>
        {featured && (
          <>
            <h2 id="embed">{words.embed}</h2>
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
        <Directory view={directory} language={language} />
        <h2>{words.data}</h2>
        <DataLinks links={data} />
        <h2>{words.privacy}</h2>
        <p>{words.privacyText}</p>
      </div>
    ),
  });
}
