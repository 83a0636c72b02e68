import type { Relation } from "../../../data/model/facts/relation.ts";
import type { Language } from "../../../data/model/language.ts";
import { licence } from "../../../data/model/licence.ts";
import { statesOf } from "../../../data/model/states/pair.ts";
import type { CardView } from "../../../data/model/views/card-view.ts";
import type { CardOptions } from "../../../data/view/card/card-options.ts";
import { localizedText } from "../../../data/view/words/localized-text.ts";
import { factNodes } from "./json-ld-facts.ts";
import { countryNode, isoDate, type Node, reference, sourceId, text } from "./json-ld-nodes.ts";

/**
 * What our words mean, written out: nobody has to fetch a context. Our terms are schema.org's; those whose value is an address or a date
 * say so, as schema.org's own context does.
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
 * A relation in schema.org's terms, as JSON-LD 1.1: the page, what it is about, its facts as `mentions`, and the sources that these rest on.
 * A date that is vague (EDTF `~`, `?`) or undecided is in the words alone, for schema.org has dates of ISO 8601 only.
 * @param view the relation's card, of the same options
 * @param time of the release, ISO 8601, UTC
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
    // Of these data, as apart from the page: when they were published, and their licence.
    sdDatePublished: time.slice(0, 10),
    sdLicense: licence.data.url,
    ...(view.quotes ? { copyrightNotice: view.quotes } : {}),
    about: statesOf(relation.id).map((code) => countryNode(code, options)),
    mentions: factNodes(relation, options),
    isBasedOn: relation.sources.map((source) => sourceNode(source, language, origin)),
  };
}

/** JSON-LD as the content of a `<script type="application/ld+json">`: no `<` that could end the script or begin a comment in it. */
export function jsonLdScript(node: Node): string {
  return JSON.stringify(node).replaceAll("<", "\\u003c");
}

function sourceNode(source: Relation["sources"][number], language: Language, origin: string): Node {
  const { id, title, publisher, language: lang, date, url, kind } = source;
  const localized = (texts: typeof title) => {
    const found = localizedText(texts, language);
    return found ? text([found], language) : null;
  };
  const [name, house] = [localized(title), localized(publisher)];
  const published = isoDate(date);
  return {
    "@type": kind === "news" ? "NewsArticle" : "WebPage",
    ...reference(sourceId(id, origin)),
    ...(name ? { name } : {}),
    ...(lang ? { inLanguage: lang } : {}),
    ...(published ? { datePublished: published } : {}),
    ...(house
      ? { publisher: { "@type": kind === "ministry" ? "GovernmentOrganization" : "Organization", name: house } }
      : {}),
    ...(url ? { url } : {}),
  };
}
