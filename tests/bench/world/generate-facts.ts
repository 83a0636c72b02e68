import type { FactKind } from "../../../data/model/facts/authored-fact.ts";
import { factGenerators, type GeneratedFact } from "./fact-generators.ts";
import type { History } from "./history.ts";
import { capitalised, filler } from "./synthetic-text.ts";

/** What nearly every relation has, the most usual first. What another fact refers to stands before it. */
const usual: readonly FactKind[] = [
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

/** What the others are drawn from. */
const more: readonly FactKind[] = [
  ...Array<FactKind>(5).fill("visit"),
  ...Array<FactKind>(3).fill("meeting"),
  ...Array<FactKind>(3).fill("agreement"),
  ...Array<FactKind>(3).fill("aid"),
  ...Array<FactKind>(3).fill("trade"),
  ...Array<FactKind>(2).fill("ambassador"),
  "mission",
];

/** The facts of a relation: 12 to 28, 20 in the mean. */
export function generateFacts(history: History): GeneratedFact[] {
  const { dice } = history;
  const count = 12 + dice.whole(0, 8) + dice.whole(0, 8);
  return Array.from({ length: count }, (_, index) => {
    const told: GeneratedFact = factGenerators[usual[index] ?? dice.one(more)](history);
    if (dice.chance(0.3)) told.fact.note = sentence(filler(dice, dice.whole(10, 26)));
    history.facts.push(told.fact);
    return { ...told, sentence: sentence(`${told.sentence}, ${filler(dice, dice.whole(6, 17))}`) };
  });
}

function sentence(words: string): string {
  return `${capitalised(words)}.`;
}
