import type { Language } from "../../../../data/model/language.ts";
import type { DirectoryView } from "../../../../data/view/pages/directory-view.ts";
import { SearchPlace } from "./builder.tsx";
import { ListChoices, ListPages } from "./list-links.tsx";

/** The list of states, with flags and how much is known about each. */
export function Directory({ view, language }: { view: DirectoryView; language: Language }) {
  return (
    <section class="states" id="states" aria-labelledby="states-heading">
      <h2 id="states-heading">{view.heading}</h2>
      <p class="count">{view.summary}</p>
      <SearchPlace />
      <ListChoices list={view} />
      <ul class="directory">
        {view.items.map(({ code, name, known }) => (
          <li>
            <a href={`/countries/${code}?lang=${language}`}>
              <img src={`/flags/${code}.svg`} alt="" width="36" height="24" loading="lazy" />
              <span>{name}</span>
            </a>
            <small>{known}</small>
          </li>
        ))}
      </ul>
      <ListPages list={view} />
    </section>
  );
}
