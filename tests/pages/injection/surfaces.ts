import { hostilePart, hostileSource } from "./hostile-dataset.ts";

/** A place in which texts of the dataset appear. */
interface Surface {
  name: string;
  /** Path of a document to open in the browser. */
  path?: (pair: string, lang: string) => string;
  /** Body of a page of another site. @param entente origin of the server */
  embed?: (entente: string, pair: string, lang: string) => string;
  /** Path of a feed or an oEmbed document; the HTML in it is shown as a feed reader or a CMS does that trusts it. */
  raw?: (pair: string, lang: string, entente: string) => string;
}

/** All surfaces. To add one, add a line. */
export const surfaces: readonly Surface[] = [
  { name: "the page of a relation, with JSON-LD", path: (pair, lang) => `/relations/${pair}?lang=${lang}` },
  { name: "the page of a fact", path: (pair, lang) => `/relations/${pair}/visit?lang=${lang}` },
  { name: "the page of a removed fact", path: (pair, lang) => `/relations/${pair}/visit-removed?lang=${lang}` },
  { name: "the page of all changes", path: (pair, lang) => `/relations/${pair}/changes?lang=${lang}` },
  {
    name: "the page of changes since a release",
    path: (pair, lang) => `/relations/${pair}/changes?since=1&lang=${lang}`,
  },
  { name: "the page of a source", path: (pair, lang) => `/sources/${hostileSource(pair)}?lang=${lang}` },
  { name: "the page of a state", path: (pair, lang) => `/countries/${pair.slice(0, 2)}?lang=${lang}` },
  { name: "a frame", path: (pair, lang) => `/embed/${pair}?lang=${lang}` },
  { name: "the frame of a fact", path: (pair, lang) => `/embed/${pair}/statement?lang=${lang}` },
  { name: "a compact frame", path: (pair, lang) => `/embed/${pair}?lang=${lang}&layout=compact` },
  { name: "the fragment", path: (pair, lang) => `/fragment/${pair}?lang=${lang}` },
  { name: "the frame of a state", path: (pair, lang) => `/embed/${pair.slice(0, 2)}?lang=${lang}` },
  {
    name: "the element",
    embed: (entente, pair, lang) =>
      `<script async src="${entente}/widget.js"></script><relations-card relation="${pair}" lang="${lang}"></relations-card>`,
  },
  {
    name: "the one-tag embed",
    embed: (entente, pair, lang) => `<script async src="${entente}/embed/${pair}.js?lang=${lang}"></script>`,
  },
  { name: "JSON", path: (pair) => `/v1/relations/${pair}` },
  { name: "the card as JSON", path: (pair, lang) => `/v1/relations/${pair}/card?lang=${lang}` },
  {
    name: "a part of the card as JSON",
    path: (pair, lang) => `/v1/relations/${pair}/card?lang=${lang}&part=${hostilePart}`,
  },
  { name: "JSON-LD", path: (pair, lang) => `/v1/relations/${pair}.jsonld?lang=${lang}` },
  { name: "an Atom feed, opened", path: (pair, lang) => `/v1/relations/${pair}/changes.atom?lang=${lang}` },
  { name: "an Atom feed, in a reader", raw: (pair, lang) => `/v1/relations/${pair}/changes.atom?lang=${lang}` },
  { name: "a JSON feed, in a reader", raw: (pair, lang) => `/v1/relations/${pair}/changes.jsonfeed?lang=${lang}` },
  { name: "oEmbed's HTML of a relation", raw: (pair, lang, entente) => oembed(`${entente}/relations/${pair}`, lang) },
  {
    name: "oEmbed's HTML of a fact",
    raw: (pair, lang, entente) => oembed(`${entente}/relations/${pair}/statement`, lang),
  },
  {
    name: "oEmbed's HTML of a state",
    raw: (pair, lang, entente) => oembed(`${entente}/countries/${pair.slice(0, 2)}`, lang),
  },
];

/** Path of the oEmbed document of a page. */
function oembed(page: string, lang: string): string {
  return `/oembed?url=${encodeURIComponent(`${page}?lang=${lang}`)}`;
}
