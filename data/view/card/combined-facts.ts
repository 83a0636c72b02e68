import type { FactKind } from "../../model/facts/authored-fact.ts";
import type { Fact } from "../../model/facts/fact.ts";
import type { CardEvidence, CardFact } from "../../model/views/card-view.ts";
import type { TextRange } from "../words/mark-ranges.ts";
import { passage } from "./card-evidence.ts";
import type { FactCard } from "./fact-card.ts";

/** Kinds whose facts are usually shown together: the figures of a period, the items of a list. */
const combinableKinds: ReadonlySet<FactKind> = new Set(["trade", "aid"]);

/**
 * Combines a group's facts into the entries that the card lists. Statements become parts of their meeting. Facts of combinable kinds
 * that differ only in label and text become one entry. Each entry takes the position of its first fact.
 */
export function combineFacts(entries: readonly { fact: Fact; card: FactCard }[]): CardFact[] {
  const ids = new Set(entries.map(({ fact }) => fact.id));
  const meetingOf = (fact: Fact) => (fact.kind === "statement" && fact.at && ids.has(fact.at) ? fact.at : null);
  const cardsByKey = new Map<string, FactCard[]>();
  for (const { fact, card } of entries) {
    if (meetingOf(fact)) continue;
    const key = combinableKinds.has(fact.kind) ? combinationKey(card, fact.kind === "aid") : fact.id;
    const statements = entries.filter((entry) => meetingOf(entry.fact) === fact.id).map((entry) => undated(entry.card));
    const cards = cardsByKey.get(key) ?? [];
    cardsByKey.set(key, [...cards, statements.length > 0 ? { ...card, parts: statements } : card]);
  }
  return [...cardsByKey.values()].map((cards) => (cards.length > 1 ? combinedCard(cards) : cards[0]) as CardFact);
}

/** Returns a key that facts share if they can be combined: all they have in common, which is everything but text and quotes. */
function combinationKey({ date, label, details, more, notes, evidence }: FactCard, withLabel: boolean): string {
  const evidenceKeys = evidence.map(({ source, remarks }) => [source, remarks]);
  return JSON.stringify([date, withLabel && label, details, more, notes, evidenceKeys]);
}

function combinedCard(cards: FactCard[]): CardFact {
  const [{ date, label, direction, details, more, notes, opens, evidence }] = cards as [FactCard];
  const commonLabel = cards.every((card) => card.label === label) ? label : undefined;
  return {
    ...(date ? { date } : {}),
    ...(commonLabel ? { label: commonLabel, ...(direction ? { direction } : {}) } : {}),
    text: [],
    details,
    ...(more ? { more } : {}),
    notes,
    ...(opens ? { opens } : {}),
    evidence: evidence.map((entry, claim) => ({
      ...entry,
      passages: mergePassages(cards.flatMap((card) => card.evidence[claim]?.passages ?? [])),
    })),
    parts: cards.map((card) => ({
      id: card.id,
      url: card.url,
      ...(card.label && !commonLabel ? { label: card.label } : {}),
      ...(card.direction && !commonLabel ? { direction: card.direction } : {}),
      text: card.text,
      details: [],
      notes: [],
      evidence: [],
    })),
  };
}

function undated({ date, ...card }: FactCard): FactCard {
  return card;
}

/** Returns each paragraph once, and marks every quote that is marked in any copy of it. */
function mergePassages(passages: CardEvidence["passages"]): CardEvidence["passages"] {
  const rangesByParagraph = new Map<string, TextRange[]>();
  for (const pieces of passages) {
    const paragraph = pieces.map(({ text }) => text).join("");
    const ranges = rangesByParagraph.get(paragraph) ?? [];
    let position = 0;
    for (const { text, quote } of pieces) {
      if (quote) ranges.push([position, position + text.length]);
      position += text.length;
    }
    rangesByParagraph.set(paragraph, ranges);
  }
  return [...rangesByParagraph].map(([paragraph, ranges]) => passage(paragraph, ranges));
}
