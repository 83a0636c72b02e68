import type { Relation } from "../../../data/model/facts/relation.ts";
import type { Language } from "../../../data/model/language.ts";
import { licence } from "../../../data/model/licence.ts";
import { linkUrl } from "../../../data/model/sources/link-url.ts";
import { statesOf } from "../../../data/model/states/pair.ts";
import type { CardView } from "../../../data/model/views/card-view.ts";
import type { CardOptions } from "../../../data/view/card/card-options.ts";
import { localizedText } from "../../../data/view/words/localized-text.ts";
import { factNodes } from "./json-ld-facts.ts";
import { countryNode, isoDate, type Node, reference, sourceId, textLiteral } from "./json-ld-nodes.ts";

/**
 * The JSON-LD context, inline so that clients need not fetch one. All terms are from schema.org. Terms with a URL or a date as value
 * declare that type, as schema.org's own context does.
 */
const context = {
  "@vocab": "https://schema.org/",
  ...Object.fromEntries(["url", "sameAs", "license", "sdLicense"].map((term) => [term, { "@type": "@id" }])),
  ...Object.fromEntries(
    [
      "sdDatePublished",
      "datePublished",
      "startDate",
      "endDate",
      "foundingDate",
      "dissolutionDate",
      "legislationDate",
      "legislationDateOfApplicability",
    ].map((term) => [term, { "@type": "Date" }]),
  ),
};

/**
 * Returns a relation as JSON-LD 1.1 in the schema.org vocabulary: the page, the two states (`about`), the facts (`mentions`) and the
 * sources (`isBasedOn`). Approximate, uncertain and undecided dates are only in the texts, because schema.org dates are ISO 8601.
 * @param view the relation's card, built with the same options
 * @param time when the release was published (ISO 8601, UTC)
 */
export function jsonLd(relation: Relation, view: CardView, options: CardOptions & { time: string }): Node {
  const { language, origin, time } = options;
  return {
    "@context": context,
    "@type": "WebPage",
    "@id": view.url,
    url: view.url,
    name: view.title,
    inLanguage: language,
    version: String(options.release),
    license: licence.data.url,
    // The sd properties are about this structured data, not about the page.
    sdDatePublished: time.slice(0, 10),
    sdLicense: licence.data.url,
    ...(view.quotes ? { copyrightNotice: view.quotes } : {}),
    about: statesOf(relation.id).map((code) => countryNode(code, options)),
    mentions: factNodes(relation, options),
    isBasedOn: relation.sources.map((source) => sourceNode(source, language, origin)),
  };
}

/** Serialises JSON-LD for a `<script type="application/ld+json">`: escapes `<`, which could end the script or start a comment. */
export function jsonLdScript(node: Node): string {
  return JSON.stringify(node).replaceAll("<", "\\u003c");
}

function sourceNode(source: Relation["sources"][number], language: Language, origin: string): Node {
  const { id, title, publisher, language: lang, date, kind } = source;
  const url = linkUrl(source);
  const localized = (texts: typeof title) => {
    const found = localizedText(texts, language);
    return found ? textLiteral([found], language) : null;
  };
  const [name, publisherName] = [localized(title), localized(publisher)];
  const published = isoDate(date);
  return {
    "@type": kind === "news" ? "NewsArticle" : "WebPage",
    ...reference(sourceId(id, origin)),
    ...(name ? { name } : {}),
    ...(lang ? { inLanguage: lang } : {}),
    ...(published ? { datePublished: published } : {}),
    ...(publisherName
      ? { publisher: { "@type": kind === "ministry" ? "GovernmentOrganization" : "Organization", name: publisherName } }
      : {}),
    ...(url ? { url } : {}),
  };
}
