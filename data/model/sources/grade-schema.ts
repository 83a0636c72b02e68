import * as z from "zod";
import { type EvidenceGrade, evidenceGrades } from "./evidence-grade.ts";

/** A grade of evidence. Not in the file of the grades themselves, because the worker must not bundle zod. */
export const gradeSchema = z.enum(Object.keys(evidenceGrades) as [EvidenceGrade, ...EvidenceGrade[]]).meta({
  id: "EvidenceGrade",
  description: `How well sources support what they are cited for. ${Object.entries(evidenceGrades)
    .map(([grade, meaning]) => `\`${grade}\`: ${meaning[0]?.toLowerCase()}${meaning.slice(1)}`)
    .join("; ")}`,
});
