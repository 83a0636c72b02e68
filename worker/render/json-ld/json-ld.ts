import type { Fact } from "../../../data/model/facts/fact.ts";
import type { Relation } from "../../../data/model/facts/relation.ts";
import type { Language } from "../../../data/model/language.ts";
import { licence } from "../../../data/model/licence.ts";
import { linkUrl } from "../../../data/model/sources/link-url.ts";
import { statesOf } from "../../../data/model/states/pair.ts";
import type { CardView } from "../../../data/model/views/card-view.ts";
import type { CardOptions } from "../../../data/view/card/card-options.ts";
import type { FactView } from "../../../data/view/pages/fact-view.ts";
import { localizedText } from "../../../data/view/words/localized-text.ts";
import { factNode, factNodes } from "./json-ld-facts.ts";
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

/** What the JSON-LD of a page depends on; `time` is when the release was published (ISO 8601, UTC). */
type PageOptions = CardOptions & { time: string };

/**
 * Returns a relation as JSON-LD 1.1 in the schema.org vocabulary: the page, the two states (`about`), the facts (`mentions`) and the
 * sources (`isBasedOn`). Approximate, uncertain and undecided dates are only in the texts, because schema.org dates are ISO 8601.
 * @param view the relation's card, built with the same options
 */
export function jsonLd(relation: Relation, view: CardView, options: PageOptions): Node {
  const evidence = [view.asOf, view.basis].filter((line) => line !== undefined);
  return {
    ...pageHead(view.url, view.title, options, evidence),
    ...(view.quotes ? { copyrightNotice: view.quotes } : {}),
    about: statesOf(relation.id).map((code) => countryNode(code, options)),
    mentions: factNodes(relation, options),
    isBasedOn: sourceNodes(relation.sources, options),
  };
}

/** Returns a fact as JSON-LD, in the same form as its relation: its page, the states, the fact and its sources. @param view the fact's page */
export function factJsonLd(fact: Fact, relation: Relation, view: FactView, options: PageOptions): Node {
  const cited = new Set(fact.claims.map(({ source }) => source));
  return {
    ...pageHead(view.card.url, view.title, options),
    isPartOf: reference(view.relation.url),
    about: statesOf(relation.id).map((code) => countryNode(code, options)),
    mentions: [factNode(fact, relation, options)],
    isBasedOn: sourceNodes(
      relation.sources.filter(({ id }) => cited.has(id)),
      options,
    ),
  };
}

function pageHead(url: string, name: string, options: PageOptions, description: readonly string[] = []): Node {
  return {
    "@context": context,
    "@type": "WebPage",
    "@id": url,
    url,
    name,
    ...(description.length > 0 ? { description } : {}),
    inLanguage: options.language,
    // Without it, programs that preview links, such as Ghost, take the publisher of a source for the publisher of the page.
    publisher: { "@type": "Organization", name: "Entente" },
    version: String(options.release),
    license: licence.data.url,
    // The sd properties are about this structured data, not about the page.
    sdDatePublished: options.time.slice(0, 10),
    sdLicense: licence.data.url,
  };
}

function sourceNodes(sources: Relation["sources"], { language, origin }: PageOptions): Node[] {
  return sources.map((source) => sourceNode(source, language, origin));
}

/** Serialises JSON-LD for a `<script type="application/ld+json">`: escapes `<`, which could end the script or start a comment. */
export function jsonLdScript(node: Node): string {
  return JSON.stringify(node).replaceAll("<", "\\u003c");
}

function sourceNode(source: Relation["sources"][number], language: Language, origin: string): Node {
  const { id, title, publisher, language: lang, date, kind, archive } = source;
  const url = linkUrl(source);
  const localized = (texts: typeof title) => {
    const found = localizedText(texts, language);
    return found ? textLiteral([found], language) : null;
  };
  const [name, publisherName] = [localized(title), localized(publisher)];
  const published = isoDate(date);
  return {
    "@type": archive ? "Dataset" : kind === "news" ? "NewsArticle" : "WebPage",
    ...reference(sourceId(id, origin)),
    ...(name ? { name } : {}),
    ...(lang ? { inLanguage: lang } : {}),
    ...(published ? { datePublished: published } : {}),
    ...(publisherName
      ? { publisher: { "@type": kind === "ministry" ? "GovernmentOrganization" : "Organization", name: publisherName } }
      : {}),
    ...(url ? { url } : {}),
    ...(archive ? { version: archive.commit, isBasedOn: archive.repository } : {}),
  };
}
