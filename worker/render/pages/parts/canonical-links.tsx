import type { Language } from "../../../../data/model/language.ts";
import type { PageView } from "../../../../data/view/pages/page-view.ts";

/**
 * Returns the links by which search engines find the address of a page in each language. The sitemaps list the same addresses.
 * @param path path of the page, without a query
 */
export function canonicalLinks({ language, languages }: PageView, origin: string, path: string) {
  const urlIn = (tag: Language) => `${origin}${path}?lang=${tag}`;
  return [
    <link rel="canonical" href={urlIn(language)} />,
    ...languages.map(({ tag }) => <link rel="alternate" hreflang={tag} href={urlIn(tag)} />),
    <link rel="alternate" hreflang="x-default" href={origin + path} />,
  ];
}

/** For pages that search engines should not list, although they may follow their links. */
export const noindex = <meta name="robots" content="noindex" />;
