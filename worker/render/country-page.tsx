import type { StateCode } from "../../data/model/states.ts";
import type { CountryRow, PageView } from "../../data/view/page-view.ts";
import { shell } from "./shell.tsx";

/** A state's relations. */
export function countryPage(
  page: PageView,
  origin: string,
  { code, name, rows }: { code: StateCode; name: string; rows: readonly CountryRow[] },
): string {
  const { words, language } = page;
  return shell({
    page,
    title: `${name} – Entente`,
    path: `/countries/${code}`,
    head: [<link rel="canonical" href={`${origin}/countries/${code}?lang=${language}`} />],
    children: (
      <div class="prose">
        <h1>
          <img class="flag" src={`/flags/${code}.svg`} alt="" width="48" height="32" />
          {name}
        </h1>
        <table class="relations">
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
            {rows.map((row) => (
              <tr>
                <th scope="row">
                  <a href={`/relations/${row.pair}?lang=${language}&home=${code}`}>{row.name}</a>
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
      </div>
    ),
  });
}
