import { inject } from "vitest";
import type { Relation } from "../../../data/model/facts/relation.ts";
import type { CardFact, CardView } from "../../../data/model/views/card-view.ts";
import type { CardOptions } from "../../../data/view/card/card-options.ts";
import { cardView } from "../../../data/view/card/relation-card.ts";
import { bareText } from "../../../data/view/words/plain-text.ts";
import { defaultCardOptions } from "../../card-options.ts";

/** Returns the published relations of the project's own data. */
export function relations(): Relation[] {
  const documents = inject("release").documents.filter(({ key }) => key.startsWith("relation/"));
  return documents.map(({ text }) => JSON.parse(text).relation);
}

/** Returns one published relation. @throws if the release does not have it */
export function relation(pair: string): Relation {
  const found = relations().find(({ id }) => id === pair);
  if (!found) throw new Error(`the release has no ${pair}`);
  return found;
}

/** Returns the card of a published relation. */
export function card(pair: string, options: Partial<CardOptions>): CardView {
  return cardView(relation(pair), { ...defaultCardOptions, ...options });
}

/** Returns a text in pieces as a reader sees it. */
export const plainText = bareText;

/** Returns all facts of a card in order, each complete with what it shares with the other facts of its row. */
export const factsOf = (view: CardView): (CardFact & { id: string })[] =>
  [...view.lead, ...view.groups.flatMap(({ facts, rest }) => [...facts, ...(rest?.facts ?? [])])].flatMap(
    separateFacts,
  );

function separateFacts({ parts = [], ...fact }: CardFact): (CardFact & { id: string })[] {
  const { id, date } = fact;
  if (id) return [{ ...fact, id }, ...parts.map((part) => ({ ...(date ? { date } : {}), ...part }))];
  return parts.map(({ details, notes, evidence, ...own }) => ({ ...fact, ...own }));
}

/** Returns a fact as a reader sees it, one string per line: date, label, text, details (also collapsed ones) and notes. */
export function factLines(view: CardView, id: string): string[] {
  const fact = factsOf(view).find((candidate) => candidate.id === id);
  if (!fact) throw new Error(`the card lacks ${id}`);
  const { date, label, text, details, more = [], notes } = fact;
  return [
    date?.text,
    label,
    plainText(text),
    ...[...details, ...more].map(plainText),
    ...notes.map((note) => note.text),
  ].filter((line) => line !== undefined);
}
