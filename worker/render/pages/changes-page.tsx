import type { PairId } from "../../../data/model/states/pair.ts";
import { factPageUrl } from "../../../data/view/card/card-options.ts";
import type { ChangesPageView, SinceView } from "../../../data/view/changes/changes-page-view.ts";
import type { PageView } from "../../../data/view/pages/page-view.ts";
import { Text } from "../../../widget/card/text.tsx";
import { renderedGroups } from "../feeds/change-content.tsx";
import { canonicalLinks, noindex } from "./parts/canonical-links.tsx";
import { alternates, changeLinks, DataLinks } from "./parts/data-links.tsx";
import { RemovedFacts } from "./parts/removed-facts.tsx";
import { shell } from "./parts/shell.tsx";

/** Returns the page of a relation's changes. @param since number of the release after which they were made; null for all */
export function changesPage(
  page: PageView,
  origin: string,
  pair: PairId,
  since: number | null,
  view: ChangesPageView,
): string {
  const { language, words } = page;
  const feeds = changeLinks(`${origin}/v1/relations/${pair}`, language);
  return shell({
    page,
    title: `${view.heading} – Entente`,
    path: `/relations/${pair}/changes`,
    options: { since },
    head: [
      <meta name="description" content={view.heading} />,
      // Search engines need only the list, not a page for each release.
      ...(since === null ? canonicalLinks(page, origin, `/relations/${pair}/changes`) : [noindex]),
      ...alternates(feeds),
    ],
    children: (
      <div class="prose">
        <h1>{view.heading}</h1>
        {view.since && <Since view={view.since} urlOf={(fact) => factPageUrl(pair, fact, { origin, language })} />}
        {view.releases.length > 0 && (
          <ul>
            {view.releases.map(({ title, summary, since: newer }) => (
              <li>
                <strong>{title}</strong>
                <br />
                {summary}
                {newer && (
                  <>
                    {" · "}
                    <a href={newer.url}>{newer.text}</a>
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
        <h2>{words.data}</h2>
        <DataLinks links={feeds} />
        {[view.all, view.relation].map(
          (link) =>
            link && (
              <p>
                <a href={link.url}>{link.text}</a>
              </p>
            ),
        )}
      </div>
    ),
  });
}

/** What has changed since a release. */
function Since({ view, urlOf }: { view: SinceView; urlOf: (fact: string) => string }) {
  const { period, summary, groups, removed, remarks, unreviewed } = view;
  return (
    <>
      <p>
        <strong>{period}</strong>
      </p>
      <p>{summary}</p>
      {renderedGroups(groups, "h2")}
      {removed && <RemovedFacts view={removed} urlOf={urlOf} />}
      {remarks.map((remark) => (
        <p>{Text({ text: remark })}</p>
      ))}
      {unreviewed && <p>{unreviewed}</p>}
    </>
  );
}
