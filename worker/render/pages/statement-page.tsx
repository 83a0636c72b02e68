import type { PageView } from "../../../data/view/pages/page-view.ts";
import type { StatementView } from "../../../data/view/pages/statement-view.ts";
import { canonicalLinks } from "./parts/canonical-links.tsx";
import { shell } from "./parts/shell.tsx";

/** Returns a page of our own text. */
export function statementPage(page: PageView, origin: string, path: string, view: StatementView): string {
  return shell({
    page,
    title: `${view.title.replaceAll("\u00ad", "")} – Entente`,
    path,
    head: [
      <meta
        name="description"
        content={view.sections[0]?.text.find((part) => typeof part === "string") ?? view.title}
      />,
      ...canonicalLinks(page, origin, path),
    ],
    children: (
      <div class="prose statement">
        <h1>{view.unreviewed ? <span class="unreviewed">{view.title}</span> : view.title}</h1>
        {view.unreviewed && <p class="count">{view.unreviewed}</p>}
        {view.sections.map(({ heading, text, link }) => (
          <>
            {heading && <h2>{heading}</h2>}
            {text.map((part) =>
              typeof part === "string" ? (
                <p>{part}</p>
              ) : (
                <ul>
                  {part.map((item) => (
                    <li>{item}</li>
                  ))}
                </ul>
              ),
            )}
            {link && (
              <p>
                <a href={link.url}>{link.text}</a>
              </p>
            )}
          </>
        ))}
      </div>
    ),
  });
}
