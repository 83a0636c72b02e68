import type { PageView } from "../../../data/view/pages/page-view.ts";
import { canonicalLinks } from "./parts/canonical-links.tsx";
import { shell } from "./parts/shell.tsx";

/** Returns the API reference page. @param script URL of the script that renders the OpenAPI document, which is in English only */
export function referencePage(page: PageView, origin: string, script: string): string {
  const { words, language } = page;
  return shell({
    page,
    title: `${words.api} – Entente`,
    path: "/docs",
    head: [
      <meta name="description" content={words.apiIntro} />,
      ...canonicalLinks(page, origin, "/docs"),
      <script defer src={script} />,
    ],
    children: (
      <>
        <div class="prose">
          <h1>{words.api}</h1>
          <p>{words.apiIntro}</p>
          <ul>
            <li>
              <a href="/v1/openapi.json">{words.apiDocument}</a>
            </li>
            <li>
              <a href={`/docs/errors?lang=${language}`}>{words.errors}</a>
            </li>
          </ul>
          <noscript>
            <p>{words.apiScript}</p>
          </noscript>
        </div>
        <div id="reference" lang="en" dir="ltr" />
      </>
    ),
  });
}
