import type { Dataset, Finding, Rule } from "../rule.ts";

/**
 * Every fact is recorded, so that none that was published can go unseen. One that was ever recorded is still there, or a
 * tombstone says why it went; its id is never used again.
 */
export const permanentIds: Rule = (data) => [...unrecorded(data), ...vanished(data), ...wrongTombstones(data)];

function unrecorded({ relations, recorded }: Dataset): Finding[] {
  return [...relations].flatMap(([relation, { facts }]) =>
    facts.flatMap(({ id }, index) =>
      recorded.has(`${relation}/${id}`)
        ? []
        : [
            {
              in: { relation },
              path: ["facts", index, "id"],
              message: `“${id}” is new; if it is to be called so for ever, record it: npm run data -- record`,
            },
          ],
    ),
  );
}

function vanished({ relations, recorded }: Dataset): Finding[] {
  const gone = new Set<string>();
  return [...recorded].flatMap((entry): Finding[] => {
    const [pair = "", id = ""] = entry.split("/");
    const relation = relations.get(pair);
    if (relation) {
      return [...relation.facts, ...relation.removed].some((known) => known.id === id)
        ? []
        : [
            {
              in: { relation: pair },
              path: ["removed"],
              message: `“${id}” was published; put it back, or write under removed why it went`,
            },
          ];
    }
    if (gone.has(pair)) return [];
    gone.add(pair);
    return [
      {
        in: { recorded: entry },
        path: [],
        message: `the relation ${pair} was published and is gone; put it back, and write under removed which facts went and why`,
      },
    ];
  });
}

function wrongTombstones({ relations, recorded }: Dataset): Finding[] {
  return [...relations].flatMap(([relation, { facts, removed }]) =>
    removed.flatMap(({ id, movedTo }, index): Finding[] => {
      const report = (attribute: string, message: string): Finding[] => [
        { in: { relation }, path: ["removed", index, attribute], message },
      ];
      const isFact = (wanted: string) => facts.some((fact) => fact.id === wanted);
      return [
        ...(isFact(id)
          ? report("id", `“${id}” is removed and may not be a fact's id again; give the fact another`)
          : []),
        ...(recorded.has(`${relation}/${id}`)
          ? []
          : report("id", `“${id}” was never published; take its tombstone out`)),
        ...(movedTo !== undefined && !isFact(movedTo)
          ? report("movedTo", `there is no fact “${movedTo}” in this file; name the one that says it now`)
          : []),
      ];
    }),
  );
}
