import type * as z from "zod";
import type { Relation } from "../../model/facts/relation.ts";
import { type Language, languages } from "../../model/language.ts";
import type { CardText } from "../../model/views/card-view.ts";
import type { ChangeGroup, changeView as schema } from "../../model/views/change-view.ts";
import type { CardOptions } from "../card/relation-card.ts";
import { relationTitle } from "../pages/page-view.ts";
import { localNumber } from "../words/amount-text.ts";
import { bareText } from "../words/plain-text.ts";
import { fill, fillPieces, labelText } from "../words/words.ts";
import { changeLabel } from "./change-group.ts";
import { factGroups } from "./changed-facts.ts";
import { sourceChanges, sourceGroups } from "./changed-sources.ts";
import { changesBetween } from "./relation-changes.ts";

/** What a release says of a relation otherwise than the one before it: in the reader's words, and as data. */
export type ChangeView = z.output<typeof schema>;

/** How changes are told. Which release brought them does not matter to the words. */
export type ChangeOptions = Pick<CardOptions, "language" | "origin">;

/**
 * Tells what changes from one version of a relation to the next; null for one that is not there. The words are those of the card: a
 * reader is told which of its lines are others. An attribute that no card shows is told of, and to be found in the data.
 * @throws {TypeError} where there is neither
 */
export function changeView(before: Relation | null, after: Relation | null, options: ChangeOptions): ChangeView {
  const { language, origin } = options;
  const relation = after ?? before;
  if (!relation) throw new TypeError("a relation that is in neither release changes nothing");
  const changes = before && after ? changesBetween(before, after) : [];
  const groups = [...factGroups(before, after, changes, options), ...sourceGroups(before, after, language)];
  const view: ChangeView = {
    relation: relation.id,
    title: relationTitle(relation.id, language),
    url: `${origin}/relations/${relation.id}?lang=${language}`,
    lang: language,
    dir: languages[language],
    kind: before ? (after ? "changed" : "removed") : "added",
    ...summary(before, after, groups, language),
    groups,
    changes,
    sourceChanges: before && after ? sourceChanges(before, after) : [],
  };
  const told = groups.flatMap(({ items }) => items.flatMap(({ text, lines }) => [...text, ...lines.flat()]));
  const isUnreviewed = told.some((piece) => typeof piece === "object" && piece.unreviewed);
  if (isUnreviewed) view.unreviewed = `° ${labelText("unreviewed", language)}`;
  return view;
}

/** How much became different, and what else there is to say; where no fact or source is to be counted, that comes first. */
function summary(
  before: Relation | null,
  after: Relation | null,
  groups: readonly ChangeGroup[],
  language: Language,
): Pick<ChangeView, "summary" | "remarks"> {
  const number = (items: readonly unknown[]) => localNumber(String(items.length), language);
  const said = remarks(before, after, language);
  const whole = (label: "relation-added" | "relation-removed", facts: readonly unknown[]) => ({
    summary: fill(changeLabel(label, language), { count: number(facts) }),
    remarks: said,
  });
  if (!before) return whole("relation-added", after?.facts ?? []);
  if (!after) return whole("relation-removed", before.facts);
  if (groups.length > 0) {
    return { summary: groups.map(({ heading, items }) => `${heading}: ${number(items)}`).join(" · "), remarks: said };
  }
  const [first = [changeLabel("wording-unchanged", language)], ...rest] = said;
  return { summary: bareText(first), remarks: rest };
}

/** That the relation rests on mirrors alone, or does so no more. */
function remarks(before: Relation | null, after: Relation | null, language: Language): CardText[] {
  const mirrorOnly: CardText = [labelText("mirror-only", language)];
  if (!before || !after) return after?.restsOnMirrors ? [mirrorOnly] : [];
  if (before.restsOnMirrors === after.restsOnMirrors) return [];
  return [fillPieces(changeLabel(after.restsOnMirrors ? "after" : "before", language), mirrorOnly)];
}
