import type { Relation } from "../../../data/model/facts/relation.ts";
import type { CardView } from "../../../data/model/views/card-view.ts";
import type { CardOptions, EmbedOptions } from "../../../data/view/card/card-options.ts";
import { cardSummary } from "../../../data/view/card/card-summary.ts";
import type { PageView } from "../../../data/view/pages/page-view.ts";
import type { RemovedFactsView } from "../../../data/view/pages/removed-facts.ts";
import type { TimelineView } from "../../../data/view/pages/timeline/timeline-view.ts";
import type { PagePicture } from "../../../data/view/pictures/page-picture.ts";
import { Card } from "../../../widget/card/card.tsx";
import { Link, Text } from "../../../widget/card/text.tsx";
import { canonicalLinks } from "./parts/canonical-links.tsx";
import { alternates, DataLinks, relationLinks } from "./parts/data-links.tsx";
import { EmbedCode } from "./parts/embed-code.tsx";
import { linkPreview } from "./parts/link-preview.tsx";
import { oembedLinks } from "./parts/oembed-links.tsx";
import { RemovedFacts } from "./parts/removed-facts.tsx";
import { shell } from "./parts/shell.tsx";
import { Timeline } from "./parts/timeline.tsx";

/** What a relation's page shows. */
interface RelationPage {
  relation: Relation;
  view: CardView;
  removed: RemovedFactsView | null;
  timeline: TimelineView | null;
  /** Link to the page of the relation's changes. */
  frozen: EmbedOptions["frozen"];
  changes: { text: string; url: string };
  /** The relation as JSON-LD, escaped for a script element. */
  linkedData: string;
  /** URL of the page, with the options for an embed of it. */
  embedUrl: string;
  picture: PagePicture;
}

/** Returns a relation's page. */
export function relationPage(
  page: PageView,
  options: CardOptions,
  { relation, view, removed, timeline, frozen, changes, linkedData, embedUrl, picture }: RelationPage,
): string {
  const { origin } = options;
  const data = relationLinks(`${origin}/v1/relations/${view.relation}`, page.language);
  return shell({
    page,
    title: `${view.title} – Entente`,
    path: `/relations/${view.relation}`,
    options,
    head: [
      <meta name="description" content={page.words.description(view.title)} />,
      ...canonicalLinks(page, origin, `/relations/${view.relation}`),
      ...alternates(data),
      ...oembedLinks(origin, embedUrl, view.title),
      ...linkPreview({
        language: page.language,
        title: view.title,
        description: cardSummary(view),
        url: `${origin}/relations/${view.relation}`,
        picture,
      }),
      // A data block; browsers do not execute it.
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: linkedData }} />,
    ],
    children: (
      <>
        <Card view={view} heading={1} />
        {timeline && <Timeline view={timeline} />}
        <div class="prose">
          {view.sources.length > 0 && (
            <>
              <h2 id="sources">{view.words.sources}</h2>
              <ul>
                {view.sources.map(({ id, title, lang, detail, url, page: about }) => (
                  <li>
                    <cite lang={lang}>
                      <Link url={url}>{title}</Link>
                    </cite>
                    <br />
                    {Text({ text: detail })} · {about && <a href={about}>{id}</a>}
                  </li>
                ))}
              </ul>
            </>
          )}
          {removed && <RemovedFacts view={removed} urlOf={(id) => `#${id}`} />}
          <h2>{page.words.data}</h2>
          <DataLinks links={data} />
          <p>
            <a href={changes.url}>{changes.text}</a>
          </p>
          <EmbedCode page={page} relation={relation} options={{ ...options, frozen }} embedUrl={embedUrl} />
        </div>
      </>
    ),
  });
}
