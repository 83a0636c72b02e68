import type { PageView } from "../../../../data/view/pages/page-view.ts";
import { alternateUrls, canonicalUrl } from "../../page-urls.ts";

/**
 * Returns the links by which search engines find the address of a page in each language. The sitemaps list the same addresses.
 * @param path path of the page, without a query
 */
export function canonicalLinks({ language }: PageView, origin: string, path: string) {
  const url = origin + path;
  return [
    <link rel="canonical" href={canonicalUrl(url, language)} />,
    ...alternateUrls(url).map((alternate) => <link rel="alternate" {...alternate} />),
  ];
}

/** For pages that search engines should not list, although they may follow their links. */
export const noindex = <meta name="robots" content="noindex" />;
