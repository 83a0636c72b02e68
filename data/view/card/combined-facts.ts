import type { FactKind } from "../../model/facts/authored-fact.ts";
import type { Fact } from "../../model/facts/fact.ts";
import type { CardEvidence, CardFact } from "../../model/views/card-view.ts";
import { marked } from "./card-evidence.ts";

/** What a card shows of one fact. */
export type FactCard = CardFact & { id: string; url: string };

/** Kinds of which several are often told in one breath: the figures of a period, the items of a list. */
const toldTogether: ReadonlySet<FactKind> = new Set(["trade", "aid"]);

/**
 * The rows of a list: what was said at a meeting stands under it, and facts told together that differ in nothing but label and
 * text share one row. Each row stands where the first of its facts would.
 */
export function combineFacts(told: readonly { fact: Fact; card: FactCard }[]): CardFact[] {
  const meetings = new Set(told.map(({ fact }) => fact.id));
  const meetingOf = (fact: Fact) => (fact.kind === "statement" && fact.at && meetings.has(fact.at) ? fact.at : null);
  const rows = new Map<string, FactCard[]>();
  for (const { fact, card } of told) {
    if (meetingOf(fact)) continue;
    const key = toldTogether.has(fact.kind) ? frameOf(card, fact.kind === "aid") : fact.id;
    const said = told.filter((other) => meetingOf(other.fact) === fact.id).map((other) => undated(other.card));
    rows.set(key, [...(rows.get(key) ?? []), said.length > 0 ? { ...card, parts: said } : card]);
  }
  return [...rows.values()].map((cards) => (cards.length > 1 ? rowOf(cards) : cards[0]) as CardFact);
}

/** All that facts must have in common to share a row: everything but their words and quotes. */
function frameOf({ date, label, details, more, notes, evidence }: FactCard, withLabel: boolean): string {
  const proofs = evidence.map(({ source, remarks }) => [source, remarks]);
  return JSON.stringify([date, withLabel && label, details, more, notes, proofs]);
}

function rowOf(cards: FactCard[]): CardFact {
  const [{ date, label, details, more, notes, opens, evidence }] = cards as [FactCard];
  const common = cards.every((card) => card.label === label) ? label : undefined;
  return {
    ...(date ? { date } : {}),
    ...(common ? { label: common } : {}),
    text: [],
    details,
    ...(more ? { more } : {}),
    notes,
    ...(opens ? { opens } : {}),
    evidence: evidence.map((proof, claim) => ({
      ...proof,
      passages: joined(cards.flatMap((card) => card.evidence[claim]?.passages ?? [])),
    })),
    parts: cards.map((card) => ({
      id: card.id,
      url: card.url,
      ...(card.label && !common ? { label: card.label } : {}),
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

/** Paragraphs, each once, with every quote marked that one of them marks. */
function joined(passages: CardEvidence["passages"]): CardEvidence["passages"] {
  const marks = new Map<string, [from: number, until: number][]>();
  for (const pieces of passages) {
    const paragraph = pieces.map(({ text }) => text).join("");
    const known = marks.get(paragraph) ?? [];
    let at = 0;
    for (const { text, quote } of pieces) {
      if (quote) known.push([at, at + text.length]);
      at += text.length;
    }
    marks.set(paragraph, known);
  }
  return [...marks].map(([text, its]) => marked(text, its));
}
