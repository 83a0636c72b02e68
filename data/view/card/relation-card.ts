import type { Label } from "../../labels/labels.ts";
import { byEarliestDay, latestDay } from "../../model/dates/edtf.ts";
import type { FactKind } from "../../model/facts/authored-fact.ts";
import type { Fact } from "../../model/facts/fact.ts";
import type { Relation } from "../../model/facts/relation.ts";
import { languages } from "../../model/language.ts";
import { statesInOrder } from "../../model/states/pair.ts";
import type { StateCode } from "../../model/states/states.ts";
import type { CardFact, CardGroup, CardView } from "../../model/views/card-view.ts";
import { localNumber } from "../words/amount-text.ts";
import { dateText } from "../words/date-text.ts";
import { licenceLine } from "../words/licence-line.ts";
import { stateName, statesTitle } from "../words/state-names.ts";
import { labelText } from "../words/words.ts";
import { statusOn } from "./as-of.ts";
import { type CardOptions, pageUrl } from "./card-options.ts";
import { cardSource, sourceDateText } from "./card-source.ts";
import { combineFacts } from "./combined-facts.ts";
import { cardFact, newestFirst } from "./fact-card.ts";
import { collapseSecondaryGroups, isSecondary } from "./secondary-groups.ts";

/** The groups of a card in display order, with the kinds of fact in each. */
const cardGroups: readonly { id: Label; kinds: readonly FactKind[] }[] = [
  { id: "ambassadors", kinds: ["ambassador"] },
  { id: "missions", kinds: ["mission"] },
  { id: "visits-meetings", kinds: ["visit", "meeting", "statement"] },
  { id: "agreements", kinds: ["agreement"] },
  { id: "companies", kinds: ["company", "trade"] },
  { id: "aid", kinds: ["aid"] },
  { id: "organisations", kinds: ["cooperation"] },
  { id: "legal-framework", kinds: ["legal-framework"] },
];

/**
 * Number of a group's facts that stay visible when the rest is collapsed. If only one fact would be collapsed, it is shown too, because a
 * button would take as much space.
 */
const visibleFacts = 3;

/** Returns the card of a relation. All wording is decided here; renderers only lay it out. */
export function cardView(relation: Relation, options: CardOptions): CardView {
  const { language, origin, asOf, release } = options;
  const states = statesInOrder(relation.id, options.home);
  const facts = asOf ? relation.facts.filter((fact) => statusOn(fact, asOf) !== "unknown") : relation.facts;
  const view: CardView = {
    version: 1,
    relation: relation.id,
    release,
    lang: language,
    dir: languages[language],
    title: statesTitle(states, language),
    url: pageUrl(relation.id, options),
    states: states.map((code) => ({
      code,
      name: stateName(code, language),
      flag: `${origin}/flags/${code}.svg`,
    })),
    ...asOfLine(relation, options),
    ...(relation.restsOnMirrors ? { basis: labelText("mirror-only", language) } : {}),
    lead: facts
      .filter(({ kind }) => kind === "establishment" || kind === "recognition")
      .map((fact) => cardFact(fact, relation, options)),
    groups: collapseSecondaryGroups(cardGroups.flatMap((group) => cardGroup(group, facts, relation, options))),
    sources: relation.sources.map((source) => cardSource(source, language)),
    words: { sources: `${labelText("sources", language)} (${localNumber(String(relation.sources.length), language)})` },
    licence: licenceLine(language),
  };
  if (facts.some(({ claims }) => claims.some(({ quotes }) => quotes.length > 0)))
    view.quotes = labelText("quotes", language);
  if (options.reportUrl) {
    view.report = { text: labelText("report", language), url: reportUrlFor(options.reportUrl, relation.id, release) };
  }
  if (view.lead.length === 0 && view.groups.length === 0)
    view.nothing = labelText(relation.facts.length > 0 ? "nothing-known" : "no-facts", language);
  if (hasUnreviewed(view)) view.unreviewed = `° ${labelText("unreviewed", language)}`;
  return view;
}

/** Returns the group as a list of one, or an empty list if it has no facts. Superseded facts are collapsed. */
function cardGroup(
  { id, kinds }: (typeof cardGroups)[number],
  facts: readonly Fact[],
  relation: Relation,
  options: CardOptions,
): CardGroup[] {
  const { language, asOf } = options;
  const [first] = statesInOrder(relation.id, options.home);
  const entries = facts
    .filter(({ kind }) => kinds.includes(kind))
    .sort((a, b) => homeFirst(a, b, first) || newestFirst(a, b))
    .map((fact) => ({ fact, card: cardFact(fact, relation, options) }));
  if (entries.length === 0) return [];
  const current = combineFacts(entries.filter(({ fact }) => !isSuperseded(fact, relation, asOf)));
  const earlier = combineFacts(entries.filter(({ fact }) => isSuperseded(fact, relation, asOf)));
  const isUnattested = asOf && id === "ambassadors" && entries.every(({ fact }) => statusOn(fact, asOf) !== "holds");
  const group = {
    id,
    heading: labelText(id, language),
    ...(isUnattested ? { note: labelText("none-attested", language) } : {}),
  };
  const rest = (label: "earlier" | "more", hidden: CardFact[]) => ({
    heading: labelText(label, language, { count: localNumber(String(hidden.length), language) }),
    facts: hidden,
  });
  if (earlier.length > 0) return [{ ...group, facts: current, rest: rest("earlier", earlier) }];
  if (isSecondary(id) || current.length <= visibleFacts + 1) return [{ ...group, facts: current }];
  return [{ ...group, facts: current.slice(0, visibleFacts), rest: rest("more", current.slice(visibleFacts)) }];
}

/** Returns true if the sources, as of the day, contain a fact that supersedes this one, directly or through others. */
function isSuperseded({ supersededBy }: Fact, relation: Relation, asOf: string | null): boolean {
  const next = relation.facts.find(({ id }) => id === supersededBy);
  if (!next || !asOf) return next !== undefined;
  return statusOn(next, asOf) !== "unknown" || isSuperseded(next, relation, asOf);
}

function hasUnreviewed(view: CardView): boolean {
  const isUnreviewed = ({ text, details, more = [], parts = [] }: CardFact): boolean =>
    [text, ...details, ...more].flat().some((piece) => typeof piece === "object" && piece.unreviewed) ||
    parts.some(isUnreviewed);
  return [...view.lead, ...view.groups.flatMap(({ facts, rest }) => [...facts, ...(rest?.facts ?? [])])].some(
    isUnreviewed,
  );
}

/** Returns a line with the requested day, or else the date of the latest source; nothing if none of the sources is dated. */
function asOfLine({ sources }: Relation, { asOf, language }: CardOptions): Pick<CardView, "asOf"> {
  if (asOf) return { asOf: labelText("as-of-day", language, { date: dateText(asOf, language) }) };
  const dates = sources.map(({ date }) => date).sort(byEarliestDay);
  if (!dates.some(latestDay)) return {};
  return { asOf: labelText("asOf", language, { date: sourceDateText(dates.at(-1) as string, language) }) };
}

/** Orders ambassadors: those sent by the first state come before those sent by the other. */
function homeFirst(a: Fact, b: Fact, first: StateCode): number {
  if (a.kind !== "ambassador" || b.kind !== "ambassador" || a.sending === b.sending) return 0;
  return a.sending === first ? -1 : 1;
}

function reportUrlFor(template: string, relation: string, release: number): string {
  return template.replace("{relation}", encodeURIComponent(relation)).replace("{release}", String(release));
}
