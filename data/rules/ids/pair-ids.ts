import { parsePair } from "../../model/states/pair.ts";
import type { Finding, Rule } from "../rule.ts";

/** A relation stands under its pair id. */
export const pairIds: Rule = ({ relations }) =>
  [...relations.keys()].flatMap((name): Finding[] => {
    const message = pairProblem(name);
    return message ? [{ in: { relation: name }, path: [], message }] : [];
  });

function pairProblem(name: string): string | null {
  try {
    const pair = parsePair(name);
    return pair === name ? null : `write ${pair}: the codes of a pair stand in alphabetical order, lower case`;
  } catch (error) {
    return `“${name}” names no pair. ${(error as Error).message}`;
  }
}
