import type { CountryView } from "../../../data/view/pages/country-view.ts";
import type { PageView } from "../../../data/view/pages/page-view.ts";
import { commonPagePicture } from "../../../data/view/pictures/page-picture.ts";
import { CountryTable } from "./parts/country-table.tsx";
import { alternates, countryLinks, DataLinks } from "./parts/data-links.tsx";
import { frameTag } from "./parts/embed-tags.ts";
import { linkPreview } from "./parts/link-preview.tsx";
import { oembedLinks } from "./parts/oembed-links.tsx";
import { Code, shell } from "./parts/shell.tsx";

/** Returns a state's page: its relations, and the code to embed them. @param query of the page, with the options for an embed of it */
export function countryPage(page: PageView, origin: string, country: CountryView, query: string): string {
  const { words, language } = page;
  const { code, name } = country;
  const data = countryLinks(`${origin}/v1/countries/${code}`, language);
  return shell({
    page,
    title: `${name} – Entente`,
    path: `/countries/${code}`,
    head: [
      <link rel="canonical" href={`${origin}/countries/${code}?lang=${language}`} />,
      ...alternates(data),
      ...linkPreview({
        language,
        title: `${name} – ${words.relations}`,
        description: country.rows.map((row) => row.name).join(", "),
        url: `${origin}/countries/${code}?lang=${language}`,
        picture: commonPagePicture(origin, language),
      }),
      ...oembedLinks(origin, `${origin}/countries/${code}?${query}`, `${name} – ${words.relations}`),
    ],
    children: (
      <div class="prose">
        <h1>
          <img class="flag" src={`/flags/${code}.svg`} alt="" width="48" height="32" />
          {name}
        </h1>
        <CountryTable page={page} country={country} origin={origin} />
        <h2>{words.data}</h2>
        <DataLinks links={data} />
        <h2>{words.embed}</h2>
        <p>{words.frameHow}</p>
        <Code text={frameTag(`${origin}/embed/${code}?lang=${language}`, `${name} – ${words.relations}`)} />
      </div>
    ),
  });
}
