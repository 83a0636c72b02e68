import type { Fact } from "../../model/facts/fact.ts";
import type { Relation } from "../../model/facts/relation.ts";
import type { Language } from "../../model/language.ts";
import type { RelationEntry } from "../../model/release/documents.ts";
import { type EvidenceGrade, evidenceGrade } from "../../model/sources/evidence-grade.ts";
import { labelText } from "./words.ts";

/** Returns the grade of the evidence for some facts of a relation, from all sources of their claims; null if there are no facts. */
export function gradeOf(facts: readonly Pick<Fact, "claims">[], { sources }: Pick<Relation, "sources">) {
  // Computed rather than read from the relation, because a card for a day shows only some of the facts, and relations of older releases have no grade.
  const cited = new Set(facts.flatMap(({ claims }) => claims.map(({ source }) => source)));
  return evidenceGrade(sources.filter(({ id }) => cited.has(id)));
}

/** Returns true for a grade that the card must show prominently. */
export function isWeak(grade: EvidenceGrade | null): grade is "single" | "mirror" {
  return grade === "single" || grade === "mirror";
}

/** Returns a grade of evidence in words: "Amtliche Quelle". */
export function gradeText(grade: EvidenceGrade, language: Language): string {
  return labelText(`grade-${grade}`, language);
}

/** Returns a remark on a relation in a list, unless it has an official source; empty if an older release does not say. */
export function gradeRemarks(entry: RelationEntry, language: Language): string[] {
  const known = knownGrade(entry);
  return known && known !== "official" ? [gradeText(known, language)] : [];
}

/** Returns the grade of a relation in a list; null if an older release does not say. */
export function knownGrade({ grade, restsOnMirrors }: RelationEntry): EvidenceGrade | null {
  return grade ?? (restsOnMirrors ? "mirror" : null);
}
