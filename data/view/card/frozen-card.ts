import type { Relation } from "../../model/facts/relation.ts";
import type { Language } from "../../model/language.ts";
import type { CardView } from "../../model/views/card-view.ts";
import { changesBetween } from "../changes/relation-changes.ts";
import { localNumber } from "../words/amount-text.ts";
import { dateText } from "../words/date-text.ts";
import { labelText } from "../words/words.ts";
import { type CardOptions, changesUrl, type Frozen } from "./card-options.ts";

/** Returns a relation without the facts that a newer version lists as removed, which it lists as removed too. */
export function withoutRemoved(relation: Relation, newer: Relation | null): Relation {
  const removed = removedSince(relation, newer);
  if (removed.length === 0) return relation;
  const ids = new Set(removed.map(({ id }) => id));
  return {
    ...relation,
    facts: relation.facts.filter(({ id }) => !ids.has(id)),
    removed: [...relation.removed, ...removed],
  };
}

/** Returns the release and its date in words, and what has changed since, without repeating what was removed. */
export function frozenLine(
  { time, original, newer }: Frozen,
  { language, origin, release }: CardOptions,
): NonNullable<CardView["frozen"]> {
  const number = (value: number) => localNumber(String(value), language);
  const isChanged = newer !== undefined && changesBetween(original, newer).length > 0;
  const removed = removedSince(original, newer ?? null).length;
  const text = [
    releaseTitle({ release, time }, language),
    ...(isChanged ? [labelText("changed-since", language)] : []),
    ...(removed > 0 ? [labelText("removed-since", language, { count: number(removed) })] : []),
  ].join("\u00a0· ");
  return { text, ...(isChanged ? { url: changesUrl(original.id, release, { language, origin }) } : {}) };
}

/** Returns a release and its date: "Ausgabe 1, 1. Januar 2026". @param time when it took effect: ISO 8601, UTC */
export function releaseTitle({ release, time }: { release: number; time: string }, language: Language): string {
  return labelText("of-release", language, {
    number: localNumber(String(release), language),
    date: dateText(time.slice(0, 10), language),
  });
}

/** Returns the notes on the facts of a relation that a newer version lists as removed. */
export function removedSince({ facts }: Relation, newer: Relation | null): Relation["removed"] {
  return newer?.removed.filter(({ id }) => facts.some((fact) => fact.id === id)) ?? [];
}
