import { stateCodes } from "../../../data/model/states/states.ts";
import { load } from "../../../data/pipeline/authored/load/load-authored.ts";

/** Returns two pairs of states that the project's data does not mention, whichever relations editors have added. */
export function unusedPairs(): [string, string] {
  const { relations, recorded } = load(".");
  const usedPairs = new Set([...relations.keys(), ...[...recorded].map((entry) => entry.split("/")[0])]);
  const unused = stateCodes
    .flatMap((first, index) => stateCodes.slice(index + 1).map((second) => `${first}-${second}`))
    .filter((pair) => !usedPairs.has(pair));
  const [pair, otherPair] = unused;
  if (!pair || !otherPair) throw new Error("the data mentions every pair of states");
  return [pair, otherPair];
}
