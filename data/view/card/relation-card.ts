import { byEarliestDay, latestDay } from "../../model/dates/edtf.ts";
import type { Fact } from "../../model/facts/fact.ts";
import type { Relation } from "../../model/facts/relation.ts";
import { type Language, languages } from "../../model/language.ts";
import { hasOpenEnd } from "../../model/sources/source-span.ts";
import { statesInOrder } from "../../model/states/pair.ts";
import type { CardFact, CardGroup, CardText, CardView } from "../../model/views/card-view.ts";
import { factPageLabel } from "../pages/fact-page-label.ts";
import { localNumber } from "../words/amount-text.ts";
import { dateText } from "../words/date-text.ts";
import { gradeOf, gradeText, isWeak } from "../words/grade-text.ts";
import { licenceLine } from "../words/licence-line.ts";
import { stateName, statesTitle } from "../words/state-names.ts";
import { labelText } from "../words/words.ts";
import { shownFacts } from "./as-of.ts";
import { type CardOptions, pageUrl, recordsPageUrl, sourcePageUrl } from "./card-options.ts";
import { cardSource, sourceDateText } from "./card-source.ts";
import { cardFact } from "./fact-card.ts";
import { cardGroupsOf } from "./groups/card-groups.ts";
import { withProofName } from "./proof-names.ts";

/** Returns the card of a relation. All wording is decided here; renderers only lay it out. */
export function cardView(
  relation: Relation,
  options: CardOptions,
  /** The facts to show, by default all that the sources know of on the requested day. */
  facts: readonly Fact[] = shownFacts(relation, options.asOf),
  /** True to divide many collapsed facts into parts. */
  isDivided = false,
): CardView {
  const { language, origin, release } = options;
  const states = statesInOrder(relation.id, options.home);
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
    ...evidenceLines(relation, facts, options),
    lead: facts
      .filter(({ kind }) => kind === "establishment" || kind === "recognition")
      .map((fact) => withProofName(cardFact(fact, relation, options))),
    groups: cardGroupsOf(facts, relation, options, isDivided),
    sources: relation.sources.map((source) => ({
      ...cardSource(source, language),
      page: source.archive ? recordsPageUrl(source.id, relation.id, options) : sourcePageUrl(source.id, options),
    })),
    words: {
      sources: `${labelText("sources", language)} (${localNumber(String(relation.sources.length), language)})`,
      passage: factPageLabel("passage-here", language),
      aboutSource: factPageLabel("about-source", language),
      factPage: factPageLabel("fact-page", language),
    },
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

/** Returns all entries of a card, also those in collapsed parts. */
export function shownEntries({ lead, groups }: Pick<CardView, "lead" | "groups">): CardFact[] {
  return [
    ...lead,
    ...groups.flatMap(({ facts, rest }) => [
      ...facts,
      ...(rest?.facts ?? []),
      ...(rest?.parts ?? []).flatMap((part) => part.facts),
    ]),
  ];
}

function hasUnreviewed(view: CardView): boolean {
  return entriesWithParts(view).some((entry) => hasVisibleMark(entry) || hasMarkInEvidence(entry));
}

/**
 * If the mark of unreviewed texts appears only in the evidence of facts, returns a card that explains it there instead of at the end: while
 * the evidence is collapsed, readers would look for the mark in vain.
 */
export function withLegendBesideMarks(view: CardView): CardView {
  const { unreviewed, ...rest } = view;
  if (!unreviewed || entriesWithParts(view).some(hasVisibleMark)) return view;
  const explained = <F extends CardFact>(fact: F): F => ({
    ...fact,
    ...(hasMarkInEvidence(fact) ? { more: [...(fact.more ?? []), [unreviewed]] } : {}),
    ...(fact.parts ? { parts: fact.parts.map(explained) } : {}),
  });
  const ofRest = ({ facts, parts, ...other }: NonNullable<CardGroup["rest"]>) => ({
    ...other,
    facts: facts.map(explained),
    ...(parts ? { parts: parts.map((part) => ({ ...part, facts: part.facts.map(explained) })) } : {}),
  });
  return {
    ...rest,
    lead: view.lead.map(explained),
    groups: view.groups.map((group) => ({
      ...group,
      facts: group.facts.map(explained),
      ...(group.rest ? { rest: ofRest(group.rest) } : {}),
    })),
  };
}

function entriesWithParts(view: CardView): CardFact[] {
  return shownEntries(view).flatMap((entry) => [entry, ...(entry.parts ?? [])]);
}

function hasVisibleMark({ text, details }: CardFact): boolean {
  return [text, ...details].some(isUnreviewed);
}

function hasMarkInEvidence({ more = [], evidence }: CardFact): boolean {
  return [...more, ...evidence.map(({ citation }) => citation)].some(isUnreviewed);
}

function isUnreviewed(text: CardText): boolean {
  return text.some((piece) => typeof piece === "object" && piece.unreviewed);
}

/**
 * Returns the grade of the evidence for the shown facts, in words too: a weak one is a line of its own; a strong one follows the date
 * of the latest source or the requested day.
 */
export function evidenceLines(
  relation: Relation,
  facts: readonly Fact[],
  { asOf, language }: Pick<CardOptions, "asOf" | "language">,
): Pick<CardView, "asOf" | "basis" | "grade"> {
  const grade = gradeOf(facts, relation);
  const day = asOf
    ? labelText("as-of-day", language, { date: dateText(asOf, language) })
    : latestSource(relation, language);
  const parts = [...(day ? [day] : []), ...(grade && !isWeak(grade) ? [gradeText(grade, language)] : [])];
  return {
    ...(parts.length > 0 ? { asOf: parts.join("\u00a0· ") } : {}),
    ...(grade && isWeak(grade) ? { basis: gradeText(grade, language) } : {}),
    ...(grade ? { grade } : {}),
  };
}

/** Returns the date of the latest source in words; null if none of the sources is dated. */
function latestSource({ sources }: Relation, language: Language): string | null {
  const dates = sources.map(({ date }) => date).sort(byEarliestDay);
  if (!dates.some(latestDay)) return null;
  const latest = dates.at(-1) as string;
  return labelText(hasOpenEnd(latest) ? "asOf-undated" : "asOf", language, { date: sourceDateText(latest, language) });
}

function reportUrlFor(template: string, relation: string, release: number): string {
  return template.replace("{relation}", encodeURIComponent(relation)).replace("{release}", String(release));
}
