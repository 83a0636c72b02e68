import type { Fact } from "../../model/facts/fact.ts";
import type { Relation } from "../../model/facts/relation.ts";
import type { Language } from "../../model/language.ts";
import type { CardEvidence, CardText } from "../../model/views/card-view.ts";
import type { Change, ChangedItem, ChangeGroup } from "../../model/views/change-view.ts";
import type { CardOptions } from "../card/card-options.ts";
import { cardFact, type FactCard } from "../card/fact-card.ts";
import { headline } from "../card/headline.ts";
import { removalReason } from "../pages/removed-facts.ts";
import { bareText } from "../words/plain-text.ts";
import { fillPieces } from "../words/words.ts";
import { changeGroups, changeLabel } from "./change-group.ts";

/**
 * Returns the facts that were added, changed or removed between two versions of a relation.
 * @param changes the changes in the data; some of them may not be visible on a card
 * @param only id of the only fact to compare; null compares all
 */
export function factGroups(
  before: Relation | null,
  after: Relation | null,
  changes: readonly Change[],
  { language, origin }: Pick<CardOptions, "language" | "origin">,
  only: string | null = null,
): ChangeGroup[] {
  const options: CardOptions = { language, origin, home: null, asOf: null, release: 0, reportUrl: null };
  const entriesOf = (relation: Relation | null) =>
    new Map(
      relation?.facts
        .filter(({ id }) => only === null || id === only)
        .map((fact) => [fact.id, { fact, card: cardFact(fact, relation, options) }]),
    );
  const [old, current] = [entriesOf(before), entriesOf(after)];
  const itemOf = ({ fact, card }: { fact: Fact; card: FactCard }, lines: CardText[]): ChangedItem => ({
    id: fact.id,
    kind: fact.kind,
    url: card.url,
    text: headline(fact, card, language),
    lines,
  });

  const added = [...current.values()]
    .filter(({ fact }) => !old.has(fact.id))
    .map((entry) => itemOf(entry, disputes(entry.card)));
  const changed = [...current.values()].flatMap((entry) => {
    const earlier = old.get(entry.fact.id);
    const lines = earlier ? changedLines(earlier.card, entry.card, language) : [];
    if (earlier && lines.length === 0 && changes.some(({ fact }) => fact === entry.fact.id)) {
      lines.push([changeLabel("wording-unchanged", language)]);
    }
    return lines.length > 0 ? [itemOf(entry, lines)] : [];
  });
  const removed = [...old.values()].flatMap((entry) => {
    if (current.has(entry.fact.id)) return [];
    const tombstone = after?.removed.find(({ id }) => id === entry.fact.id);
    const { url, ...item } = itemOf(entry, tombstone ? [removalReason(tombstone.reason, language)] : []);
    return [item];
  });
  return changeGroups("fact", { added, changed, removed }, language);
}

/** Returns the card's lines that differ, before and after. If the evidence differs, a single line says so. */
function changedLines(before: FactCard, after: FactCard, language: Language): CardText[] {
  const [old, current] = [linesOf(before), linesOf(after)];
  const missingFrom = (others: readonly CardText[], lines: readonly CardText[]) => {
    const texts = new Set(others.map(bareText));
    return lines.filter((line) => !texts.has(bareText(line)));
  };
  const isSameEvidence = evidenceKey(before.evidence) === evidenceKey(after.evidence);
  return [
    ...missingFrom(current, old).map((line) => fillPieces(changeLabel("before", language), line)),
    ...missingFrom(old, current).map((line) => fillPieces(changeLabel("after", language), line)),
    ...(isSameEvidence ? [] : [[changeLabel("evidence-changed", language)]]),
  ];
}

/** Returns the notes on what sources dispute, so that nobody mistakes one side's claim for an undisputed fact. */
function disputes({ notes }: FactCard): CardText[] {
  return notes.filter(({ kind }) => kind === "disputed").map((note) => [note.text]);
}

function linesOf({ date, label, text, details, more = [], notes }: FactCard): CardText[] {
  return [
    date ? [date.text] : [],
    label ? [label] : [],
    text,
    ...details,
    ...more,
    ...notes.map((note) => [note.text]),
  ].filter((line) => line.length > 0);
}

/** Returns a key that changes with the evidence. Citations are left out: a changed citation is reported once, with the source. */
function evidenceKey(evidence: readonly CardEvidence[]): string {
  return JSON.stringify(evidence.map(({ source, remarks, passages }) => [source, remarks, passages]));
}
