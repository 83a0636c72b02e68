import { separators } from "../../labels/separators.ts";
import type { Fact } from "../../model/facts/fact.ts";
import type { Relation } from "../../model/facts/relation.ts";
import { recordPage } from "../../model/sources/record-address.ts";
import { statesInOrder } from "../../model/states/pair.ts";
import type { CardText } from "../../model/views/card-view.ts";
import {
  type CardOptions,
  factId,
  factPageUrl,
  pageQuery,
  pageUrl,
  recordsPageUrl,
  sourcePageUrl,
} from "../card/card-options.ts";
import { sourceHost, sourceOf } from "../card/card-source.ts";
import { cardFact, type FactCard } from "../card/fact-card.ts";
import { groupOf } from "../card/groups/card-groups.ts";
import { headline } from "../card/headline.ts";
import { localNumber } from "../words/amount-text.ts";
import { factTitle } from "../words/fact-title.ts";
import { licenceLine } from "../words/licence-line.ts";
import { ordinarySpaces } from "../words/plain-text.ts";
import { statesTitle } from "../words/state-names.ts";
import { isolated, labelText, withCapital } from "../words/words.ts";
import { type FactChange, factHistory, type RelationVersion } from "./fact-history.ts";
import { factPageLabel } from "./fact-page-label.ts";

/** The page of one fact, ready to show. */
export interface FactView {
  id: string;
  /** The fact in one line: see {@link headline}. */
  headline: CardText;
  /** The fact in one plain line, with the title of the relation. */
  title: string;
  relation: { title: string; url: string };
  /** Heading of the card's group that the fact is in; absent for a headline fact. */
  group?: string;
  card: FactCard;
  /** For each entry of the card's evidence, where to read the passage or the source. */
  links: { text: string; url: string }[][];
  /** Facts that this one belongs to or that belong to it. */
  related: { label: string; title: string; url: string }[];
  /** A citation of this page, to copy. */
  citation: string;
  /** What releases changed, newest first. */
  history: FactChange[];
  /** Explanation of the mark on unreviewed texts; absent if there are none. */
  unreviewed?: string;
  licence: { text: string; url: string };
}

/** Returns the page of a fact. @param versions the changes to its relation, newest first */
export function factView(
  fact: Fact,
  relation: Relation,
  versions: readonly RelationVersion[],
  options: CardOptions,
): FactView {
  const { language, origin, home, release } = options;
  const card = cardFact(fact, relation, options);
  const relationName = statesTitle(statesInOrder(relation.id, home), language);
  const line = headline(fact, card, language);
  const title = `${relationName}: ${ordinarySpaces(factTitle(fact, relation, language, statesInOrder(relation.id, home)))}`;
  const group = groupOf(fact.kind);
  const texts = [line, ...card.details, ...(card.more ?? []), ...card.evidence.map(({ citation }) => citation)].flat();
  return {
    id: fact.id,
    headline: line,
    title,
    relation: { title: relationName, url: pageUrl(relation.id, options) },
    ...(group ? { group: labelText(group, language) } : {}),
    card,
    links: fact.claims.map((claim, index) => evidenceLinks(fact, relation, claim, card.evidence[index]?.url, options)),
    related: relatedFacts(fact, relation, options),
    citation: ordinarySpaces(
      [
        `Entente: ${title}`,
        factPageLabel("release", language, { number: localNumber(String(release), language) }),
        `${factId(relation.id, fact.id, origin)}?${pageQuery({ language, release, isPinned: true })}`,
      ].join(separators[language].comma),
    ),
    history: factHistory(fact.id, versions, options),
    ...(texts.some((piece) => typeof piece === "object" && piece.unreviewed)
      ? { unreviewed: `° ${labelText("unreviewed", language)}` }
      : {}),
    licence: licenceLine(language),
  };
}

/**
 * Returns where to read what a claim says: on the publisher's page, or in an archive's file if no page shows the record; and in the text
 * that we store.
 */
function evidenceLinks(
  fact: Fact,
  relation: Relation,
  claim: Fact["claims"][number],
  url: string | undefined,
  options: CardOptions,
): FactView["links"][number] {
  const { language } = options;
  const isQuoted = claim.quotes.length > 0;
  const source = sourceOf(relation, claim);
  const [record] = claim.records ?? [];
  const hasPage = !record || !source.archive || recordPage(record, source.archive) !== undefined;
  const page = sourcePageUrl(source.id, options);
  return [
    ...(url
      ? [
          {
            text: factPageLabel(isQuoted ? "passage-at" : hasPage ? "page-at" : "record-file-at", language, {
              host: isolated(sourceHost({ url }) ?? url),
            }),
            url,
          },
        ]
      : []),
    claim.records
      ? {
          text: factPageLabel("about-source", language),
          url: `${recordsPageUrl(source.id, relation.id, options)}#${relation.id}/${fact.id}`,
        }
      : isQuoted
        ? { text: factPageLabel("passage-here", language), url: `${page}#${relation.id}/${fact.id}` }
        : { text: factPageLabel("about-source", language), url: page },
  ];
}

/** Attributes that refer to another fact of the relation. */
const references = ["at", "under", "foundedOn", "company"] as const;

/** Returns the facts that a fact refers to, those that refer to it, and the one that follows it. */
function relatedFacts(fact: Fact, relation: Relation, options: CardOptions): FactView["related"] {
  const { language, home } = options;
  const states = statesInOrder(relation.id, home);
  const entry = (label: string, other: Fact) => ({
    label: withCapital(label, language),
    title: factTitle(other, relation, language, states),
    url: factPageUrl(relation.id, other.id, options),
  });
  const referred = references.flatMap((name) => {
    const other = relation.facts.find(({ id }) => id === (fact as Partial<Record<typeof name, unknown>>)[name]);
    return other ? [entry(labelText(`attribute-${name}`, language), other)] : [];
  });
  const referring = relation.facts
    .filter((other) => references.some((name) => (other as Partial<Record<typeof name, unknown>>)[name] === fact.id))
    .map((other) => entry(labelText(groupOf(other.kind) ?? "sources", language), other));
  const next = relation.facts.find(({ id }) => id === fact.supersededBy);
  return [...referred, ...referring, ...(next ? [entry(factPageLabel("followed-by", language), next)] : [])];
}
