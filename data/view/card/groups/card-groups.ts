import type { Label } from "../../../labels/labels.ts";
import type { FactKind } from "../../../model/facts/authored-fact.ts";
import type { Fact } from "../../../model/facts/fact.ts";
import { isAmbassador } from "../../../model/facts/offices.ts";
import type { Relation } from "../../../model/facts/relation.ts";
import type { Language } from "../../../model/language.ts";
import { statesInOrder } from "../../../model/states/pair.ts";
import type { StateCode } from "../../../model/states/states.ts";
import type { CardFact, CardGroup } from "../../../model/views/card-view.ts";
import { localNumber } from "../../words/amount-text.ts";
import { labelText } from "../../words/words.ts";
import { statusOn } from "../as-of.ts";
import type { CardOptions } from "../card-options.ts";
import { combineFacts } from "../combined-facts.ts";
import { cardFact, newestFirst } from "../fact-card.ts";
import { withNamedProofs } from "../proof-names.ts";
import { partsByDecade } from "./rest-parts.ts";
import { collapseSecondaryGroups, isSecondary } from "./secondary-groups.ts";

/** The groups of a card in display order, with the kinds of fact in each. */
const cardGroups: readonly { id: Label; kinds: readonly FactKind[]; sides?: true }[] = [
  { id: "ambassadors", kinds: ["ambassador"], sides: true },
  { id: "missions", kinds: ["mission"], sides: true },
  { id: "visits-meetings", kinds: ["visit", "meeting", "statement"] },
  { id: "agreements", kinds: ["agreement"] },
  { id: "companies", kinds: ["company", "trade"] },
  { id: "aid", kinds: ["aid"] },
  { id: "organisations", kinds: ["cooperation"] },
  { id: "legal-framework", kinds: ["legal-framework"] },
];

/** Returns the headings of the groups, with the kinds of fact in each. */
export function groupHeadings(language: Language): { name: string; kinds: readonly FactKind[] }[] {
  return cardGroups.map(({ id, kinds }) => ({ name: labelText(id, language), kinds }));
}

/** Returns the group that facts of a kind are in; null for the headline facts. */
export function groupOf(kind: FactKind): Label | null {
  return cardGroups.find(({ kinds }) => kinds.includes(kind))?.id ?? null;
}

/**
 * Number of a group's facts that stay visible when the rest is collapsed. If only one fact would be collapsed, it is shown too, because a
 * button would take as much space.
 */
const visibleFacts = 3;

/** Number of facts of a group that a divided card still contains even if they are collapsed. More are divided into parts. */
const maxUndivided = 10;

/**
 * Returns the groups of a card that have facts.
 * @param isDivided true to divide many collapsed facts into parts
 */
export function cardGroupsOf(
  facts: readonly Fact[],
  relation: Relation,
  options: CardOptions,
  isDivided: boolean,
): CardGroup[] {
  return collapseSecondaryGroups(
    cardGroups
      .flatMap((group) => cardGroup(group, facts, relation, options, isDivided))
      .map((group) => withNamedProofs(group, options.language)),
  );
}

/** Returns the group as a list of one, or an empty list if it has no facts. Superseded facts are collapsed. */
function cardGroup(
  { id, kinds, sides }: (typeof cardGroups)[number],
  facts: readonly Fact[],
  relation: Relation,
  options: CardOptions,
  isDivided: boolean,
): CardGroup[] {
  const { language, asOf } = options;
  const [first] = statesInOrder(relation.id, options.home);
  const ofGroup = facts.filter(({ kind }) => kinds.includes(kind));
  const isLong = isDivided && ofGroup.length > maxUndivided;
  const entries = ofGroup
    .sort((a, b) => (isLong ? newestFirst(a, b) : 0) || homeFirst(a, b, first) || newestFirst(a, b))
    .map((fact) => ({ fact, card: cardFact(fact, relation, options) }));
  if (entries.length === 0) return [];
  const current = combineFacts(entries.filter(({ fact }) => !isSuperseded(fact, relation, asOf)));
  const earlier = combineFacts(entries.filter(({ fact }) => isSuperseded(fact, relation, asOf)));
  const isUnattested = asOf && id === "ambassadors" && entries.every(({ fact }) => statusOn(fact, asOf) !== "holds");
  const group = {
    id,
    heading: labelText(ofGroup.every(isOfAmbassador) ? id : "heads-of-mission", language),
    ...(sides ? { sides } : {}),
    ...(isUnattested ? { note: labelText("none-attested", language) } : {}),
  };
  const count = visibleCount(id, current.length, earlier.length, isDivided);
  const visible = sides ? ofBothSides(current, count) : current.slice(0, count);
  const hidden = [...current.filter((entry) => !visible.includes(entry)), ...earlier];
  if (hidden.length === 0) return [{ ...group, facts: visible }];
  const label = earlier.length > 0 && visible.length === current.length ? "earlier" : "more";
  const heading = labelText(label, language, { count: localNumber(String(hidden.length), language) });
  const rest =
    isDivided && hidden.length > maxUndivided
      ? { facts: [], parts: partsByDecade(id, hidden, relation, options) }
      : { facts: hidden };
  return [{ ...group, facts: visible, rest: { heading, ...rest } }];
}

/** Returns true unless the fact is about a head of mission who was not an ambassador. */
function isOfAmbassador(fact: Fact): boolean {
  return fact.kind !== "ambassador" || isAmbassador(fact.office);
}

/** Returns how many of a group's facts that nothing supersedes are visible. */
function visibleCount(id: string, current: number, earlier: number, isDivided: boolean): number {
  if (isDivided && current > maxUndivided) return visibleFacts;
  return earlier > 0 || isSecondary(id) || current <= visibleFacts + 1 ? current : visibleFacts;
}

/** Returns the first facts, and among them the first fact of each state, so that readers see both sides. */
function ofBothSides(facts: readonly CardFact[], count: number): CardFact[] {
  const sides = facts.map(({ direction }) => direction?.from);
  const firsts = facts.filter((_, index) => sides.indexOf(sides[index]) === index);
  const others = facts.filter((fact) => !firsts.includes(fact)).slice(0, Math.max(count - firsts.length, 0));
  return facts.filter((fact) => firsts.includes(fact) || others.includes(fact));
}

/** Returns true if the sources, as of the day, contain a fact that supersedes this one, directly or through others. */
export function isSuperseded({ supersededBy }: Fact, relation: Relation, asOf: string | null): boolean {
  const next = relation.facts.find(({ id }) => id === supersededBy);
  if (!next || !asOf) return next !== undefined;
  return statusOn(next, asOf) !== "unknown" || isSuperseded(next, relation, asOf);
}

/** Orders ambassadors: those sent by the first state come before those sent by the other. */
function homeFirst(a: Fact, b: Fact, first: StateCode): number {
  if (a.kind !== "ambassador" || b.kind !== "ambassador" || a.sending === b.sending) return 0;
  return a.sending === first ? -1 : 1;
}
