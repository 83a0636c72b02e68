import * as z from "zod";
import { authoredFact, type Fact } from "./fact.ts";
import { localized, slug } from "./scalars.ts";
import type { Source } from "./source.ts";

const person = z.strictObject({
  name: z.string().min(1).describe("Canonical form, in Latin script"),
  gender: z.enum(["m", "f"]).optional().describe("As the sources address the person; German office titles need it"),
});
type Person = z.infer<typeof person>;

const organisation = z.strictObject({
  name: localized,
  nonState: z.boolean().optional().describe("True where it is no body of a state and no body of states"),
});
type Organisation = z.infer<typeof organisation>;

/** What an editor writes about one relation: `data/relations/<pair>.yml`. */
export const authoredRelation = z.strictObject({
  people: z.record(slug, person).default({}),
  organisations: z.record(slug, organisation).default({}),
  facts: z.array(authoredFact).min(1),
});
export type AuthoredRelation = z.infer<typeof authoredRelation>;

/** A relation as published. Self-contained but for the sources' texts. */
export interface Relation {
  id: string;
  people: Record<string, Person>;
  organisations: Record<string, Organisation>;
  facts: Fact[];
  /** The sources that the claims name, without their texts. */
  sources: Omit<Source, "text" | "silent">[];
}
