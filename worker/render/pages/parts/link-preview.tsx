import type { InEveryLanguage, Language } from "../../../../data/model/language.ts";
import type { PagePicture } from "../../../../data/view/pictures/page-picture.ts";
import { pictureSize } from "../../../../data/view/pictures/picture-size.ts";
import { ordinarySpaces } from "../../../../data/view/words/plain-text.ts";
import { canonicalUrl } from "../../page-urls.ts";

/** How a link to the page is shown where somebody pastes it. */
interface LinkPreview {
  language: Language;
  title: string;
  description: string;
  /** URL of the page, without a query. */
  url: string;
  picture: PagePicture;
}

/** Open Graph's names for our languages. */
const locales: InEveryLanguage = { de: "de_DE", en: "en_GB", nb: "nb_NO", ru: "ru_RU", tg: "tg_TJ", fa: "fa_IR" };

/** Maximum length of a description, in characters: chat programs show no more. */
const maxDescription = 300;

/**
 * Returns the Open Graph tags of a page (https://ogp.me), from which chat programs, social networks and content management systems make a
 * preview. There is no `twitter:player`, because Mastodon would show the page as a video, with a play button, instead of the picture.
 */
export function linkPreview({ language, title, description, url, picture }: LinkPreview) {
  const properties = {
    "og:type": "website",
    "og:site_name": "Entente",
    "og:locale": locales[language],
    "og:title": ordinarySpaces(title),
    "og:description": shortened(ordinarySpaces(description)),
    "og:url": canonicalUrl(url, language),
    "og:image": picture.url,
    "og:image:type": "image/png",
    "og:image:width": String(pictureSize.width),
    "og:image:height": String(pictureSize.height),
    "og:image:alt": picture.text,
  };
  return [
    ...Object.entries(properties).map(([property, content]) => <meta property={property} content={content} />),
    <meta name="twitter:card" content="summary_large_image" />,
  ];
}

/** Cuts a long text after a word. */
function shortened(text: string): string {
  if (text.length <= maxDescription) return text;
  return `${text.slice(0, maxDescription).replace(/[\s,،·]+\S*$/, "")} …`;
}
