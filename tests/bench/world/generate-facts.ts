import type { FactKind } from "../../../data/model/facts/authored-fact.ts";
import { factGenerators } from "./fact-generators.ts";
import type { GeneratedFact, RelationHistory } from "./relation-history.ts";
import { capitalised, filler } from "./synthetic-text.ts";

/** Kinds of the first facts of a relation. A fact comes after those that it can refer to. */
const firstKinds: readonly FactKind[] = [
  "establishment",
  "recognition",
  ...Array<FactKind>(4).fill("ambassador"),
  "mission",
  "visit",
  "meeting",
  "statement",
  "agreement",
  "legal-framework",
  "company",
  "cooperation",
  "recognition",
  "aid",
  "trade",
  "visit",
];

/** Kinds that further facts are drawn from. */
const furtherKinds: readonly FactKind[] = [
  ...Array<FactKind>(5).fill("visit"),
  ...Array<FactKind>(3).fill("meeting"),
  ...Array<FactKind>(3).fill("agreement"),
  ...Array<FactKind>(3).fill("aid"),
  ...Array<FactKind>(3).fill("trade"),
  ...Array<FactKind>(2).fill("ambassador"),
  "mission",
];

/** Generates the facts of a relation: 12 to 28, 20 on average. */
export function generateFacts(history: RelationHistory): GeneratedFact[] {
  const { dice } = history;
  const count = 12 + dice.integer(0, 8) + dice.integer(0, 8);
  return Array.from({ length: count }, (_, index) => {
    const generated: GeneratedFact = factGenerators[firstKinds[index] ?? dice.pick(furtherKinds)](history);
    if (dice.chance(0.3)) generated.fact.remark = { en: sentence(filler(dice, dice.integer(10, 26))) };
    history.facts.push(generated.fact);
    return { ...generated, sentence: sentence(`${generated.sentence}, ${filler(dice, dice.integer(6, 17))}`) };
  });
}

function sentence(words: string): string {
  return `${capitalised(words)}.`;
}
