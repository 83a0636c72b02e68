import { parsePair } from "../../model/states/pair.ts";
import type { Finding, Rule } from "../rule.ts";

/** Checks that each relation is filed under its canonical pair id. */
export const pairIds: Rule = ({ relations }) =>
  [...relations.keys()].flatMap((name): Finding[] => {
    const message = pairProblem(name);
    return message ? [{ in: { relation: name }, path: [], message }] : [];
  });

function pairProblem(name: string): string | null {
  try {
    const pair = parsePair(name);
    return pair === name
      ? null
      : `“${name}” is not the id of this pair; rename it to ${pair} (lower case, the two codes in alphabetical order)`;
  } catch (error) {
    return `“${name}” is not a pair of states. ${(error as Error).message}`;
  }
}
