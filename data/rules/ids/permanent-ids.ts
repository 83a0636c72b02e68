import { flatMapEach } from "../../model/flat-map-each.ts";
import type { Dataset, Finding, Rule } from "../rule.ts";

/**
 * Checks that every fact's id is recorded, so that no published id can vanish unnoticed; that every recorded id is
 * still a fact or listed under `removed`; and that a removed id is not reused.
 */
export const permanentIds: Rule = (data) => [...unrecorded(data), ...vanished(data), ...wrongTombstones(data)];

function unrecorded({ relations, recorded }: Dataset): Finding[] {
  return flatMapEach(relations, ([relation, { facts }]) =>
    facts.flatMap(({ id }, index) =>
      recorded.has(`${relation}/${id}`)
        ? []
        : [
            {
              in: { relation },
              path: ["facts", index, "id"],
              message: `“${id}” is not recorded yet; an id can never change after it is recorded, so check it, then run npm run data -- record`,
            },
          ],
    ),
  );
}

function vanished({ relations, recorded }: Dataset): Finding[] {
  const known = new Set(
    flatMapEach(relations, ([pair, { facts, removed }]) => [...facts, ...removed].map(({ id }) => `${pair}/${id}`)),
  );
  const gone = new Set<string>();
  return [...recorded].flatMap((entry): Finding[] => {
    const [pair = "", id = ""] = entry.split("/");
    if (relations.has(pair)) {
      return known.has(entry)
        ? []
        : [
            {
              in: { relation: pair },
              path: ["removed"],
              message: `“${id}” is recorded but missing; restore the fact, or list its id, with the reason, under “removed”`,
              missingIds: [entry],
            },
          ];
    }
    if (gone.has(pair)) return [];
    gone.add(pair);
    const missingIds = [...recorded].filter((other) => other.startsWith(`${pair}/`));
    const message = `the relation ${pair} is recorded but missing; ${remedyForRelation(pair, missingIds)}`;
    return [{ in: { recorded: entry }, path: [], message, missingIds }];
  });
}

/** Says how to restore a relation and how to remove its facts. An entry of establishments.yml has a single fact, `establishment`. */
function remedyForRelation(pair: string, ids: readonly string[]): string {
  const list = "data/relations/establishments.yml";
  return ids.length === 1 && ids[0] === `${pair}/establishment`
    ? `restore its entry in ${list} (git restore ${list}) or, if it had one, its file; if you want to remove the fact, run npm run data -- new ${pair} after that, and move the fact to “removed”, with the reason; “facts” may be empty`
    : `restore its file (git restore data/relations/${pair}.yml), then move each fact that you want to remove to “removed”, with the reason; “facts” may be empty`;
}

function wrongTombstones({ relations, recorded }: Dataset): Finding[] {
  return flatMapEach(relations, ([relation, { facts, removed }]) =>
    removed.flatMap(({ id, movedTo }, index): Finding[] => {
      const report = (attribute: string, message: string): Finding[] => [
        { in: { relation }, path: ["removed", index, attribute], message },
      ];
      const isFact = (wanted: string) => facts.some((fact) => fact.id === wanted);
      return [
        ...(isFact(id)
          ? report("id", `“${id}” is listed under “removed” and cannot be used again; give the fact another id`)
          : []),
        ...(recorded.has(`${relation}/${id}`)
          ? []
          : report("id", `“${id}” was never recorded; remove this entry from “removed”`)),
        ...(movedTo !== undefined && !isFact(movedTo)
          ? report(
              "movedTo",
              `there is no fact “${movedTo}” in this file; name the fact that replaces the removed one, or remove “movedTo”`,
            )
          : []),
      ];
    }),
  );
}
