import type { Fact } from "../../model/facts/fact.ts";
import type { Relation } from "../../model/facts/relation.ts";
import { type Language, languages } from "../../model/language.ts";
import type { CardView } from "../../model/views/card-view.ts";
import { localNumber } from "../words/amount-text.ts";
import { kindOf } from "../words/fact-title.ts";
import { labelText } from "../words/words.ts";
import { shownFacts } from "./as-of.ts";
import { type EmbedOptions, pageUrl } from "./card-options.ts";
import { cardFact, cardWriter, newestFirst } from "./fact-card.ts";
import { frozenLine } from "./frozen-card.ts";
import { isSuperseded } from "./groups/card-groups.ts";
import { withProofName } from "./proof-names.ts";
import { cardView, shownEntries, withLegendBesideMarks } from "./relation-card.ts";

/**
 * Returns the card that another site shows: in the requested layout, with the requested facts, and with many collapsed facts divided
 * into parts that are empty until they are requested.
 */
export function embeddedCard(relation: Relation, options: EmbedOptions): CardView {
  const view = completeCard(relation, options);
  const groups = view.groups.map((group) => {
    const { rest } = group;
    if (!rest?.parts) return group;
    const facts = [{ text: [labelText("on-page", options.language)], details: [], notes: [], evidence: [] }];
    return { ...group, rest: { ...rest, facts, parts: rest.parts.map((part) => ({ ...part, facts: [] })) } };
  });
  const isDivided = groups.some(({ rest }) => rest?.parts);
  const words = isDivided ? { ...view.words, onPage: labelText("on-page", options.language) } : view.words;
  return withCitedSources({ ...view, groups, words }, isDivided || isSelection(options));
}

/**
 * Returns a card that has only the facts of a part, in its group; null if the card has no such part.
 * @param id id of the part, as in `parts` of a group's `rest`
 */
export function cardPart(relation: Relation, options: EmbedOptions, id: string): CardView | null {
  const view = completeCard(relation, options);
  for (const { rest, summary, ...group } of view.groups) {
    const part = rest?.parts?.find((candidate) => candidate.id === id);
    if (part) return withCitedSources({ ...view, lead: [], groups: [{ ...group, facts: part.facts }] }, true);
  }
  return null;
}

/** Returns the card with all its facts, also those in collapsed parts. */
function completeCard(relation: Relation, options: EmbedOptions): CardView {
  const { frozen } = options;
  const selected = selectedCard(relation, options);
  // On the card of a single fact, the explanation is part of the evidence anyway.
  const view = options.fact ? selected : withLegendBesideMarks(selected);
  return frozen ? { ...view, frozen: frozenLine(frozen, options) } : view;
}

function selectedCard(relation: Relation, options: EmbedOptions): CardView {
  const { asOf, fact, kinds, language, layout } = options;
  const known = shownFacts(relation, asOf);
  if (fact) return factCard(fact, known, relation, options);
  const isOfKinds = ({ kind }: Fact) => kinds === null || kinds.includes(kind);
  const facts = known.filter(isOfKinds);
  const view =
    layout === "compact"
      ? compactCard(facts, known.length, relation, options)
      : withConflictCount(cardView(relation, options, facts, true), facts, language);
  if (view.nothing && kinds && relation.facts.length > 0)
    view.nothing = labelText(relation.facts.some(isOfKinds) ? "none-of-kinds-known" : "no-facts-of-kinds", language);
  return view;
}

/** Returns the card of a single fact, which also names the kind of the fact, because no heading does. */
function factCard(fact: Fact, known: readonly Fact[], relation: Relation, options: EmbedOptions): CardView {
  const shown = known.filter(({ id }) => id === fact.id);
  const { asOf, ...view } = cardView(relation, options, shown);
  const lead = shown.map((only) => {
    const entry = cardFact(only, relation, options);
    const label = [kindOf(only, cardWriter(only, relation, options)), entry.label].filter(Boolean).join("\u00a0· ");
    return withProofName(label ? { ...entry, label } : entry);
  });
  return { ...view, layout: "fact", ...(options.asOf && asOf ? { asOf } : {}), lead, groups: [] };
}

/** Returns the card with the number of facts that sources contradict, after the date of the latest source. */
function withConflictCount(view: CardView, facts: readonly Fact[], language: Language): CardView {
  const count = facts.filter(({ conflicts }) => conflicts.length > 0).length;
  if (count === 0) return view;
  const conflicting = labelText("conflicting", language, { count: localNumber(String(count), language) });
  return { ...view, asOf: [...(view.asOf ? [view.asOf] : []), conflicting].join("\u00a0· ") };
}

/** Number of facts that a compact card shows if none of the requested ones is essential. */
const latestFacts = 3;

/** Returns the card of the essential facts, with the number of all facts and of those that sources contradict. */
function compactCard(facts: readonly Fact[], count: number, relation: Relation, options: EmbedOptions): CardView {
  const { language } = options;
  const current = facts.filter((fact) => !isSuperseded(fact, relation, options.asOf)).sort(newestFirst);
  const essential = essentialFacts(current);
  const shown = essential.length > 0 ? essential : current.slice(0, latestFacts);
  const view = cardView(relation, options, shown);
  const arrow = languages[language] === "rtl" ? "←" : "→";
  return {
    ...withConflictCount(view, facts, language),
    layout: "compact",
    all: {
      text: labelText("all-facts", language, { count: localNumber(String(count), language), arrow }),
      url: pageUrl(relation.id, options),
    },
  };
}

/**
 * Returns when relations began, the latest ambassador of each state, and the latest meeting or visit.
 * @param current facts that no other supersedes, newest first
 */
function essentialFacts(current: readonly Fact[]): Fact[] {
  const ofKinds = (...kinds: Fact["kind"][]) => current.filter(({ kind }) => kinds.includes(kind));
  const established = ofKinds("establishment");
  const ambassadors = ofKinds("ambassador");
  const senders = ambassadors.map((fact) => fact.kind === "ambassador" && fact.sending);
  return [
    ...(established.length > 0 ? established : ofKinds("recognition")),
    ...ambassadors.filter((_, index) => senders.indexOf(senders[index] ?? false) === index),
    ...ofKinds("visit", "meeting").slice(0, 1),
  ];
}

function isSelection({ fact, kinds, layout }: EmbedOptions): boolean {
  return fact !== null || kinds !== null || layout !== "full";
}

/** Returns the card with only the sources of its facts. @param isPartial false for a card that has all facts, which keeps all sources */
function withCitedSources(view: CardView, isPartial: boolean): CardView {
  if (!isPartial) return view;
  const entries = shownEntries(view).flatMap((entry) => [entry, ...(entry.parts ?? [])]);
  const cited = new Set(entries.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  return { ...view, sources: view.sources.filter(({ id }) => cited.has(id)) };
}
