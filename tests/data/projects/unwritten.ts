import { stateCodes } from "../../../data/model/states/states.ts";
import { load } from "../../../data/pipeline/authored/load.ts";

/** Two pairs of states of which the project's data say nothing, whatever editors have added: a test that needs such asks here. */
export function unwrittenPairs(): [string, string] {
  const { relations, recorded } = load(".");
  const written = new Set([...relations.keys(), ...[...recorded].map((entry) => entry.split("/")[0])]);
  const free = stateCodes
    .flatMap((one, index) => stateCodes.slice(index + 1).map((other) => `${one}-${other}`))
    .filter((pair) => !written.has(pair));
  const [first, second] = free;
  if (!first || !second) throw new Error("every pair of states is written");
  return [first, second];
}
