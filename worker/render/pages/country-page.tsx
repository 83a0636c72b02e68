import type { CountryPageView } from "../../../data/view/pages/country-view.ts";
import type { PageView } from "../../../data/view/pages/page-view.ts";
import { commonPagePicture } from "../../../data/view/pictures/page-picture.ts";
import { frameSnippet } from "../../../widget/builder/code/snippet.ts";
import { tableHeight } from "../table-height.ts";
import { canonicalLinks, noindex } from "./parts/canonical-links.tsx";
import { CountryTable } from "./parts/country-table.tsx";
import { alternates, countryLinks, DataLinks } from "./parts/data-links.tsx";
import { AddressToPaste, SnippetCode } from "./parts/embed-code.tsx";
import { linkPreview } from "./parts/link-preview.tsx";
import { ListChoices, ListPages } from "./parts/list-links.tsx";
import { oembedLinks } from "./parts/oembed-links.tsx";
import { shell } from "./parts/shell.tsx";

/** Returns a state's page: its relations, and the code to embed them. @param query of the page, with the options for an embed of it */
export function countryPage(page: PageView, origin: string, country: CountryPageView, query: string): string {
  const { words, language } = page;
  const { code, name, description, list } = country;
  const frame = frameSnippet(`${origin}/embed/${code}?lang=${language}`, {
    origin,
    title: `${name} – ${words.relations}`,
    heightAt: (width) => Math.min(tableHeight(country.frameRows, width), 600),
  });
  const embedUrl = `${origin}/countries/${code}?${query}`;
  const data = countryLinks(`${origin}/v1/countries/${code}`, language);
  return shell({
    page,
    title: `${name} – Entente`,
    path: `/countries/${code}`,
    head: [
      <meta name="description" content={description} />,
      ...(list.isPlain ? canonicalLinks(page, origin, `/countries/${code}`) : [noindex]),
      ...alternates(data),
      ...linkPreview({
        language,
        title: `${name} – ${words.relations}`,
        description: country.summary,
        url: `${origin}/countries/${code}`,
        picture: commonPagePicture(origin, language),
      }),
      ...oembedLinks(origin, embedUrl, `${name} – ${words.relations}`),
    ],
    children: (
      <div class="prose">
        <h1>
          <img class="flag" src={`/flags/${code}.svg`} alt="" width="48" height="32" />
          {name}
        </h1>
        <section id="relations">
          <ListChoices list={list} />
          <CountryTable page={page} country={country} origin={origin} />
          <ListPages list={list} />
        </section>
        <h2>{words.data}</h2>
        <DataLinks links={data} />
        <h2>{words.embed}</h2>
        <AddressToPaste url={embedUrl} language={language} />
        <h3>iframe</h3>
        <p>{words.frameHow}</p>
        <SnippetCode language={language} snippet={frame} />
      </div>
    ),
  });
}
