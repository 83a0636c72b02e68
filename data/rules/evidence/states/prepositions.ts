import type { GrammarWords } from "../../words/types/grammar-words.ts";
import { hasTerm, isTerm } from "../terms/term-pattern.ts";

/** What the preposition before a state makes it: the goal of an event, its origin or a companion. */
export type PrepositionSense = "toward" | "from" | "with" | null;

interface PrepositionBefore {
  relation: PrepositionSense;
  /** True for a preposition that replaces the genitive. */
  isOf: boolean;
}

/** Returns true for a preposition. */
export function isPrepositional(word: string | undefined, { toward, from, with: together }: GrammarWords): boolean {
  return word !== undefined && [toward, from, together].some((words) => isTerm(word, words));
}

/** Returns the relation that the word right before a state shows. @param words the words before the state, nearest first */
export function prepositionBefore([word = "", next = ""]: readonly string[], grammar: GrammarWords): PrepositionBefore {
  if (isTerm(word, grammar.of)) return { relation: null, isOf: true };
  return { relation: relationOf(word, next, grammar), isOf: false };
}

/** Returns the relation that the preposition before a city shows. “The city of” or “the Tajik capital” may come between the two. */
export function prepositionBeforeCity(before: readonly string[], grammar: GrammarWords): PrepositionBefore {
  const nearest = prepositionBefore(before, grammar);
  const noun = before.slice(0, 2).findIndex((word) => isTerm(word, grammar.cityWords));
  if (nearest.relation !== null || noun < 0) return nearest;
  const words = before.slice(noun + 1, noun + 5);
  const relations = words.map((word, index) => relationOf(word, words[index + 1] ?? "", grammar));
  return { relation: relations.find((relation) => relation !== null) ?? null, isOf: false };
}

/** Returns the relation that the preposition before the noun of a genitive shows: “von der Regierung Norwegens”, “to the Government of Norway”. */
export function headRelation(
  before: readonly string[],
  grammar: GrammarWords,
  namedWords: ReadonlySet<string>,
): PrepositionSense {
  for (const [index, word] of before.slice(0, before.some((word) => isTerm(word, grammar.of)) ? 7 : 4).entries()) {
    if (namedWords.has(word) || /^\d+$/.test(word)) return null;
    const relation = relationOf(word, before[index + 1] ?? "", grammar);
    if (relation) return relation;
    if (isTerm(word, grammar.of)) continue;
    if (
      index > 0 &&
      [grammar.visits, grammar.gives, grammar.meets, grammar.receives].some((verbs) => isTerm(word, verbs))
    )
      return null;
  }
  return null;
}

/** Returns the relation that a preposition before a title shows: “mit dem damaligen Präsidenten”. Adjectives may come in between. */
export function relationOfTitle(before: readonly string[], grammar: GrammarWords): PrepositionSense {
  for (const [index, word] of before.slice(0, 4).entries()) {
    const relation = relationOf(word, before[index + 1] ?? "", grammar);
    if (relation) return relation;
    if (!isTerm(word, grammar.articles) && !grammar.titleModifier.test(word)) return null;
  }
  return null;
}

function relationOf(word: string, next: string, grammar: GrammarWords): PrepositionSense {
  if (isTerm(word, grammar.toward)) return "toward";
  if (isTerm(word, grammar.from) || hasTerm(`${next} ${word}`, grammar.from)) return "from";
  return isTerm(word, grammar.with) ? "with" : null;
}
