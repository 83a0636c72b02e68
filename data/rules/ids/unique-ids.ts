import type { Finding, Rule } from "../rule.ts";

/** No two facts of a relation have the same id. */
export const uniqueIds: Rule = ({ relations }) =>
  [...relations].flatMap(([relation, { facts }]) =>
    facts.flatMap(({ id }, index): Finding[] => {
      const first = facts.findIndex((other) => other.id === id);
      const message = `the id “${id}” is taken by a fact above; give this fact another`;
      return first < index
        ? [{ in: { relation }, path: ["facts", index, "id"], message, duplicateOf: ["facts", first, "id"] }]
        : [];
    }),
  );
