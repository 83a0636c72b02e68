import { flatMapEach } from "../../model/flat-map-each.ts";
import { type Dataset, type Finding, type Rule, removedSourcesFile } from "../rule.ts";
import { referencesOf } from "./fact-references.ts";

/**
 * Checks that a fact uses every source, person and organisation. Cities may be unused, because the data check looks for
 * all of them in quotes.
 */
export const unused: Rule = (data) => {
  const used = { sources: new Set<string>(), people: new Set<string>(), organisations: new Set<string>() };
  for (const { facts } of data.relations.values()) {
    for (const fact of facts) {
      for (const { source } of fact.claims) used.sources.add(source);
      for (const { to, key } of referencesOf(fact)) {
        if (key !== undefined && (to === "people" || to === "organisations")) used[to].add(key);
      }
    }
  }
  return [
    ...(["people", "organisations"] as const).flatMap((list) =>
      unusedKeys(data[list], used[list]).map(
        (key): Finding => ({ in: { shared: list }, path: [key], message: unusedMessage(key) }),
      ),
    ),
    ...flatMapEach(data.sources.keys(), (source): Finding[] =>
      used.sources.has(source) ? [] : [{ in: { source }, path: ["id"], message: uncitedMessage(source) }],
    ),
  ];
};

function unusedKeys(entries: Dataset["people" | "organisations"], used: ReadonlySet<string>): string[] {
  return [...entries].flatMap(([key, entry]) => ("removed" in entry || used.has(key) ? [] : [key]));
}

/** An entry is often unused because a fact lost it by mistake; removing it would then be wrong. */
const unusedMessage = (key: string) =>
  `no fact uses “${key}”; put it back into the fact that it belongs to, use it in another fact, or remove it; if data/ids.txt lists its key, write ${key}: { removed: … } with the reason instead`;

const uncitedMessage = (source: string) =>
  `no fact cites this source; cite it in a claim, or remove it; if data/ids.txt lists sources/${source}, write ${source}: … with the reason in ${removedSourcesFile} too`;
