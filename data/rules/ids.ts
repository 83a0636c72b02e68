import type { Rule } from "./rule.ts";

/** No two facts of a relation have the same id. */
export const ids: Rule = ({ relations }) =>
  [...relations].flatMap(([relation, { facts }]) =>
    facts.flatMap(({ id }, index) =>
      facts.findIndex((other) => other.id === id) < index
        ? [
            {
              in: { relation },
              path: ["facts", index, "id"],
              message: `the id “${id}” is taken by a fact above; give this fact another`,
            },
          ]
        : [],
    ),
  );
