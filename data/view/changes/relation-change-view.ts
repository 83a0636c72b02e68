import type * as z from "zod";
import type { Relation } from "../../model/facts/relation.ts";
import { type Language, languages } from "../../model/language.ts";
import type { EvidenceGrade } from "../../model/sources/evidence-grade.ts";
import type { CardText } from "../../model/views/card-view.ts";
import type { ChangeGroup, changeViewSchema } from "../../model/views/change-view.ts";
import { type CardOptions, pageUrl } from "../card/card-options.ts";
import { localNumber } from "../words/amount-text.ts";
import { gradeOf, gradeText, isWeak } from "../words/grade-text.ts";
import { bareText } from "../words/plain-text.ts";
import { relationTitle } from "../words/state-names.ts";
import { fill, fillPieces, labelText } from "../words/words.ts";
import { changeLabel } from "./change-group.ts";
import { factGroups } from "./changed-facts.ts";
import { sourceChanges, sourceGroups } from "./changed-sources.ts";
import { changesBetween } from "./relation-changes.ts";

/** What a release changed in a relation, as text for readers and as data. */
export type ChangeView = z.output<typeof changeViewSchema>;

/** Options for a change view. The text does not depend on the release number. */
export type ChangeOptions = Pick<CardOptions, "language" | "origin">;

/**
 * Returns the changes between two versions of a relation. Null stands for a version that does not exist. The text lists the lines of
 * the card that differ. A change that no card shows is only mentioned; the details are in the data.
 * @throws {TypeError} if both versions are null
 */
export function changeView(before: Relation | null, after: Relation | null, options: ChangeOptions): ChangeView {
  const { language } = options;
  const relation = after ?? before;
  if (!relation) throw new TypeError("at least one version of the relation must exist");
  const changes = before && after ? changesBetween(before, after) : [];
  const groups = [...factGroups(before, after, changes, options), ...sourceGroups(before, after, language)];
  const view: ChangeView = {
    relation: relation.id,
    title: relationTitle(relation.id, language),
    url: pageUrl(relation.id, options),
    lang: language,
    dir: languages[language],
    kind: before ? (after ? "changed" : "removed") : "added",
    ...summaryAndRemarks(before, after, groups, language),
    groups,
    changes,
    sourceChanges: before && after ? sourceChanges(before, after) : [],
  };
  const pieces = groups.flatMap(({ items }) => items.flatMap(({ text, lines }) => [...text, ...lines.flat()]));
  const isUnreviewed = pieces.some((piece) => typeof piece === "object" && piece.unreviewed);
  if (isUnreviewed) view.unreviewed = `° ${labelText("unreviewed", language)}`;
  return view;
}

/** Returns a summary that counts the changes, and the remarks. If there is nothing to count, the remarks are the summary. */
function summaryAndRemarks(
  before: Relation | null,
  after: Relation | null,
  groups: readonly ChangeGroup[],
  language: Language,
): Pick<ChangeView, "summary" | "remarks"> {
  const count = (items: readonly unknown[]) => localNumber(String(items.length), language);
  const remarks = gradeRemarks(before, after, language);
  const countFacts = (label: "relation-added" | "relation-removed", facts: readonly unknown[]) => ({
    summary: fill(changeLabel(label, language), { count: count(facts) }),
    remarks,
  });
  if (!before) return countFacts("relation-added", after?.facts ?? []);
  if (!after) return countFacts("relation-removed", before.facts);
  if (groups.length > 0) {
    return { summary: groups.map(({ heading, items }) => `${heading}: ${count(items)}`).join(" · "), remarks };
  }
  const summary = remarks.length > 0 ? remarks.map(bareText).join(" · ") : changeLabel("wording-unchanged", language);
  return { summary, remarks: [] };
}

/** Returns a remark if the evidence for a new relation is weak, or the grades before and after if it has changed. */
function gradeRemarks(before: Relation | null, after: Relation | null, language: Language): CardText[] {
  const [old, grade] = [before, after].map((version) => version && gradeOf(version.facts, version));
  if (!grade || old === grade) return [];
  if (!before) return isWeak(grade) ? [[gradeText(grade, language)]] : [];
  const remark = (label: "before" | "after", value: EvidenceGrade) =>
    fillPieces(changeLabel(label, language), [gradeText(value, language)]);
  return [...(old ? [remark("before", old)] : []), remark("after", grade)];
}
