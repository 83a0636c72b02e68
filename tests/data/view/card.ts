import { inject } from "vitest";
import { labels } from "../../../data/labels/labels.ts";
import type { Relation } from "../../../data/model/facts/relation.ts";
import type { Language } from "../../../data/model/language.ts";
import type { CardFact, CardText, CardView } from "../../../data/model/views/card-view.ts";
import type { CardOptions } from "../../../data/view/card/card-options.ts";
import { cardView } from "../../../data/view/card/relation-card.ts";
import { bareText, ordinarySpaces } from "../../../data/view/words/plain-text.ts";
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

/** Returns a text in pieces as a reader sees it: no-break spaces look like any space. */
export const plainText = (text: CardText): string => ordinarySpaces(bareText(text));

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

/** Returns the lines in which editors explain a fact: how they read the source, and why they follow or doubt it. */
export function explanations(view: CardView, id: string): string[] {
  return allLines(view, id).filter((line) => isExplanation(line, view.lang as Language));
}

/**
 * Returns a fact as a reader sees it, one string per line: date, label, text, details (also collapsed ones) and notes. Leaves out what
 * {@link explanations} returns.
 */
export function factLines(view: CardView, id: string): string[] {
  return allLines(view, id).filter((line) => !isExplanation(line, view.lang as Language));
}

function isExplanation(line: string, language: Language): boolean {
  const kinds = ["because-suspect", "because-followed", "because-undecided", "remark"] as const;
  return kinds.some((kind) => line.startsWith(labels[kind][language].split("{")[0] ?? ""));
}

function allLines(view: CardView, id: string): string[] {
  const fact = factsOf(view).find((candidate) => candidate.id === id);
  if (!fact) throw new Error(`the card lacks ${id}`);
  const { date, label, text, details, more = [], notes } = fact;
  return [
    date?.text,
    label,
    plainText(text),
    ...[...details, ...more].map(plainText),
    ...notes.map((note) => note.text),
  ].flatMap((line) => (line === undefined ? [] : [ordinarySpaces(line)]));
}
