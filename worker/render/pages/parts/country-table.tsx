import type { CountryView } from "../../../../data/view/pages/country-view.ts";
import type { PageView } from "../../../../data/view/pages/page-view.ts";

/** A state's relations, one row per relation with a link to its page. Used on the state's page and in its frame. */
export function CountryTable({
  page: { words, language },
  country,
  origin,
}: {
  page: PageView;
  country: CountryView;
  origin: string;
}) {
  return (
    <>
      <table class="relations" aria-label={country.name}>
        <thead>
          <tr>
            <th scope="col">{words.counterpart}</th>
            <th scope="col">{words.since}</th>
          </tr>
        </thead>
        <tbody>
          {country.rows.map((row) => (
            <tr>
              <th scope="row">
                <img
                  class="small-flag"
                  src={`${origin}/flags/${row.counterpart}.svg`}
                  alt=""
                  width="21"
                  height="14"
                  loading="lazy"
                />
                <a href={`/relations/${row.pair}?lang=${language}&home=${country.code}`}>{row.name}</a>
                {row.facts && <small>{` ${row.facts}`}</small>}
              </th>
              <td>
                {row.since.map(({ edtf, text }, index) => [index > 0 && " / ", <time dateTime={edtf}>{text}</time>])}
                {row.footnote && <sup title={row.footnote.text}>{row.footnote.mark}</sup>}
                {row.conflicting && <small>{row.conflicting}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {country.footnotes.length > 0 && (
        <p class="footnotes">
          {country.footnotes.map(({ mark, text }) => (
            <span>
              {mark} {text}
            </span>
          ))}
        </p>
      )}
    </>
  );
}
