import type { CountryView } from "../../../data/view/pages/country-view.ts";
import type { PageView } from "../../../data/view/pages/page-view.ts";

/** A state's relations, one row per relation with a link to its page. Used on the state's page and in its frame. */
export function CountryTable({ page: { words, language }, country }: { page: PageView; country: CountryView }) {
  return (
    <table class="relations" aria-label={country.name}>
      <thead>
        <tr>
          <th scope="col">{words.counterpart}</th>
          <th scope="col">{words.since}</th>
          <th scope="col" class="number">
            {words.facts}
          </th>
        </tr>
      </thead>
      <tbody>
        {country.rows.map((row) => (
          <tr>
            <th scope="row">
              <a href={`/relations/${row.pair}?lang=${language}&home=${country.code}`}>{row.name}</a>
            </th>
            <td>
              {row.since.map(({ edtf, text }, index) => [index > 0 && " / ", <time dateTime={edtf}>{text}</time>])}
              {row.remarks.map((remark) => (
                <small>{remark}</small>
              ))}
            </td>
            <td class="number">{row.facts}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
