import type { PageView } from "../../../data/view/pages/page-view.ts";
import type { ProblemView } from "../../../data/view/pages/problem-view.ts";
import { canonicalLinks, noindex } from "./parts/canonical-links.tsx";
import { ProblemText } from "./parts/problem-text.tsx";
import { shell } from "./parts/shell.tsx";

/** Returns a page that says what is wrong and what to do. @param links where to go on */
export function errorPage(
  page: PageView,
  problem: ProblemView,
  links: readonly { text: string; url: string }[] = [],
): string {
  return shell({
    page,
    title: `${problem.title} – Entente`,
    path: "/",
    head: [noindex],
    children: (
      <div class="prose">
        <h1>{problem.title}</h1>
        <p>
          <ProblemText problem={problem} />
        </p>
        {links.map(({ text, url }) => (
          <p>
            <a href={url}>{text}</a>
          </p>
        ))}
        <p>
          <a href={`/?lang=${page.language}`}>{page.words.frontPage}</a>
        </p>
      </div>
    ),
  });
}

/** Returns the page that explains every error type. The URLs in the API's `type` lead to its sections. */
export function errorsPage(
  page: PageView,
  origin: string,
  problems: readonly ({ type: string; status: number } & ProblemView)[],
): string {
  return shell({
    page,
    title: `${page.words.errors} – Entente`,
    path: "/docs/errors",
    head: [<meta name="description" content={page.words.errorsHow} />, ...canonicalLinks(page, origin, "/docs/errors")],
    children: (
      <div class="prose">
        <h1>{page.words.errors}</h1>
        <p>{page.words.errorsHow}</p>
        {problems.map(({ type, status, title, detail }) => (
          <section id={type}>
            <h2>{title}</h2>
            <p>
              <code dir="ltr">{`${status} ${type}`}</code>
            </p>
            <p>{detail}</p>
          </section>
        ))}
      </div>
    ),
  });
}
