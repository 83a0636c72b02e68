import { inject } from "vitest";
import type { Relation } from "../../../data/model/facts/relation.ts";
import type { CardFact, CardView } from "../../../data/model/views/card-view.ts";
import type { CardOptions } from "../../../data/view/card/card-options.ts";
import { cardView } from "../../../data/view/card/relation-card.ts";
import { bareText } from "../../../data/view/words/plain-text.ts";

/** The options of a card that nothing was asked of. */
const plainOptions: CardOptions = {
  language: "en",
  home: null,
  asOf: null,
  release: 1,
  origin: "https://entente.example",
  reportUrl: null,
};

/** The relations of the project's own data, as published. */
export function relations(): Relation[] {
  const documents = inject("release").documents.filter(({ key }) => key.startsWith("relation/"));
  return documents.map(({ text }) => JSON.parse(text).relation);
}

/** One of them. */
export function relation(pair: string): Relation {
  const found = relations().find(({ id }) => id === pair);
  if (!found) throw new Error(`the release has no ${pair}`);
  return found;
}

/** Its card. */
export function card(pair: string, options: Partial<CardOptions>): CardView {
  return cardView(relation(pair), { ...plainOptions, ...options });
}

/** A text in pieces as a reader sees it. */
export const plain = bareText;

/** All facts of a card, in their order, each whole: with what it shares with others of its row. */
export const factsOf = (view: CardView): (CardFact & { id: string })[] =>
  [...view.lead, ...view.groups.flatMap(({ facts, rest }) => [...facts, ...(rest?.facts ?? [])])].flatMap(whole);

function whole({ parts = [], ...fact }: CardFact): (CardFact & { id: string })[] {
  const { id, date } = fact;
  if (id) return [{ ...fact, id }, ...parts.map((part) => ({ ...(date ? { date } : {}), ...part }))];
  return parts.map(({ details, notes, evidence, ...own }) => ({ ...fact, ...own }));
}

/** A fact as a reader sees it: date, label, text, details and notes, a line each; those that have to be opened too. */
export function lines(view: CardView, id: string): string[] {
  const fact = factsOf(view).find((candidate) => candidate.id === id);
  if (!fact) throw new Error(`the card lacks ${id}`);
  const { date, label, text, details, more = [], notes } = fact;
  return [
    date?.text,
    label,
    plain(text),
    ...[...details, ...more].map(plain),
    ...notes.map((note) => note.text),
  ].filter((line) => line !== undefined);
}
