import { type Language, languages } from "../../data/model/language.ts";

/** Returns the URL by which search engines and link previews know a page in one language. @param url of the page, without a query */
export function canonicalUrl(url: string, language: Language): string {
  return `${url}?lang=${language}`;
}

/** Returns the URLs of a page in every language, and the one for all other readers, each with its value of `hreflang`. */
export function alternateUrls(url: string): { hreflang: string; href: string }[] {
  const ofLanguages = (Object.keys(languages) as Language[]).map((hreflang) => ({
    hreflang,
    href: canonicalUrl(url, hreflang),
  }));
  return [...ofLanguages, { hreflang: "x-default", href: url }];
}
