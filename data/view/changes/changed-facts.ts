import type { Fact } from "../../model/facts/fact.ts";
import type { Relation } from "../../model/facts/relation.ts";
import type { Language } from "../../model/language.ts";
import type { CardEvidence, CardText } from "../../model/views/card-view.ts";
import type { Change, ChangedItem, ChangeGroup } from "../../model/views/change-view.ts";
import type { FactCard } from "../card/combined-facts.ts";
import { headline } from "../card/headline.ts";
import { type CardOptions, cardFact } from "../card/relation-card.ts";
import { bareText } from "../words/plain-text.ts";
import { fillPieces } from "../words/words.ts";
import { changeGroups, changeLabel } from "./change-group.ts";

/**
 * The facts that came, changed or went between two versions of a relation.
 * @param changes what changed in the data, of which a fact may show nothing
 */
export function factGroups(
  before: Relation | null,
  after: Relation | null,
  changes: readonly Change[],
  { language, origin }: Pick<CardOptions, "language" | "origin">,
): ChangeGroup[] {
  const options: CardOptions = { language, origin, home: null, asOf: null, release: 0, reportUrl: null };
  const cardsOf = (relation: Relation | null) =>
    new Map(relation?.facts.map((fact) => [fact.id, { fact, card: cardFact(fact, relation, options) }]));
  const [old, its] = [cardsOf(before), cardsOf(after)];
  const itemOf = ({ fact, card }: { fact: Fact; card: FactCard }, lines: CardText[]): ChangedItem => ({
    id: fact.id,
    url: card.url,
    text: headline(fact, card, language),
    lines,
  });

  const added = [...its.values()].filter(({ fact }) => !old.has(fact.id)).map((one) => itemOf(one, disputes(one.card)));
  const changed = [...its.values()].flatMap((one) => {
    const earlier = old.get(one.fact.id);
    const lines = earlier ? changedLines(earlier.card, one.card, language) : [];
    if (earlier && lines.length === 0 && changes.some(({ fact }) => fact === one.fact.id)) {
      lines.push([changeLabel("wording-unchanged", language)]);
    }
    return lines.length > 0 ? [itemOf(one, lines)] : [];
  });
  const removed = [...old.values()].flatMap((one) => {
    if (its.has(one.fact.id)) return [];
    const { url, ...item } = itemOf(one, reason(one.fact.id, after, language));
    return [item];
  });
  return changeGroups("fact", { added, changed, removed }, language);
}

/** The lines of a card that are others than before; of the evidence, only that it is another. */
function changedLines(before: FactCard, after: FactCard, language: Language): CardText[] {
  const [old, its] = [linesOf(before), linesOf(after)];
  const lacking = (lines: readonly CardText[], other: readonly CardText[]) => {
    const known = new Set(other.map(bareText));
    return lines.filter((line) => !known.has(bareText(line)));
  };
  return [
    ...lacking(old, its).map((line) => fillPieces(changeLabel("before", language), line)),
    ...lacking(its, old).map((line) => fillPieces(changeLabel("after", language), line)),
    ...(proofOf(before.evidence) === proofOf(after.evidence) ? [] : [[changeLabel("evidence-changed", language)]]),
  ];
}

/** What sources differ in: nobody is to take one side for the whole. */
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

/** What the evidence rests on. How a source is cited is told once, with the source. */
function proofOf(evidence: readonly CardEvidence[]): string {
  return JSON.stringify(evidence.map(({ source, remarks, passages }) => [source, remarks, passages]));
}

/** Why a fact went, as its tombstone says, which editors write in English. */
function reason(id: string, after: Relation | null, language: Language): CardText[] {
  const stone = after?.removed.find((removed) => removed.id === id);
  return stone ? [fillPieces(changeLabel("reason", language), [inEnglish(stone.reason, language)])] : [];
}

function inEnglish(text: string, language: Language): CardText[number] {
  return language === "en" ? text : { text, lang: "en" };
}
