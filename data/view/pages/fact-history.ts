import type { Relation } from "../../model/facts/relation.ts";
import type { CardText } from "../../model/views/card-view.ts";
import type { CardOptions } from "../card/card-options.ts";
import { factGroups } from "../changes/changed-facts.ts";
import { changesBetween } from "../changes/relation-changes.ts";
import { localNumber } from "../words/amount-text.ts";
import { dateText } from "../words/date-text.ts";
import { factPageLabel } from "./fact-page-label.ts";

/** What a release changed in a relation: the relation before and after. */
export interface RelationVersion {
  release: number;
  /** When the release took effect: ISO 8601, UTC. */
  time: string;
  before: Relation | null;
  after: Relation | null;
}

/** What a release changed in a fact. */
export interface FactChange {
  /** "Geändert: 12. März 2026, Ausgabe 3" */
  heading: string;
  /** What the card said before and says now, one line each. */
  lines: CardText[];
}

/** Returns the releases that changed a fact. @param versions the changes to its relation, newest first */
export function factHistory(
  fact: string,
  versions: readonly RelationVersion[],
  options: Pick<CardOptions, "language" | "origin">,
): FactChange[] {
  const { language } = options;
  return versions.flatMap(({ release, time, before, after }) => {
    const changes = before && after ? changesBetween(before, after) : [];
    return factGroups(before, after, changes, options, fact).flatMap(({ id, items }) => {
      const kind = id === "fact-added" ? "added" : id === "fact-changed" ? "changed" : null;
      if (!kind) return [];
      const number = factPageLabel("release", language, { number: localNumber(String(release), language) });
      const heading = `${factPageLabel(kind, language)}: ${dateText(time.slice(0, 10), language)}, ${number}`;
      // The line of an added fact is the fact itself.
      return items.map(({ lines }) => ({ heading, lines: kind === "added" ? [] : lines }));
    });
  });
}
