import { flatMapEach } from "../../model/flat-map-each.ts";
import type { Finding, Rule } from "../rule.ts";

/** Checks that no two facts of a relation have the same id. */
export const uniqueIds: Rule = ({ relations }) =>
  flatMapEach(relations, ([relation, { facts }]) =>
    facts.flatMap(({ id }, index): Finding[] => {
      const first = facts.findIndex((other) => other.id === id);
      const message = `an earlier fact has the id “${id}”; give this fact another id`;
      return first < index
        ? [{ in: { relation }, path: ["facts", index, "id"], message, duplicateOf: ["facts", first, "id"] }]
        : [];
    }),
  );
