import { flatMapEach } from "../../model/flat-map-each.ts";
import {
  type Dataset,
  type Finding,
  type Rule,
  removedSourcesFile,
  type SharedList,
  sharedFile,
  sharedLists,
} from "../rule.ts";
import { currentIds } from "./current-ids.ts";

/**
 * Checks that the id of every fact and source, and the key of every person, organisation and city, is recorded, so that no published id can
 * vanish unnoticed; that every recorded id still exists or is listed as removed; and that a removed id is not reused.
 */
export const permanentIds: Rule = (data) => [
  ...vanishedFacts(data),
  ...wrongTombstones(data),
  ...sharedLists.flatMap((list) => sharedFindings(list, data)),
  ...sourceFindings(data),
  ...unrecorded(data),
];

/** Findings for keys of people, organisations or cities that are recorded but missing, or removed but never recorded. */
function sharedFindings(list: SharedList, { [list]: entries, recorded }: Dataset): Finding[] {
  const neverRecorded = [...entries].flatMap(([key, entry]): Finding[] =>
    "removed" in entry && !recorded.has(`${list}/${key}`)
      ? [{ in: { shared: list }, path: [key], message: `“${key}” was never recorded; remove this entry` }]
      : [],
  );
  const missing = vanishedFrom(list, recorded, (key) => entries.has(key)).map((key): Finding => {
    const message = `“${key}” is recorded but missing from ${sharedFile(list)}; restore it or, if no fact needs it, write ${key}: { removed: … } with the reason`;
    return { in: { recorded: `${list}/${key}` }, path: [], message, missingIds: [`${list}/${key}`] };
  });
  return [...neverRecorded, ...missing];
}

function sourceFindings({ sources, removedSources, recorded }: Dataset): Finding[] {
  const wrong = [...removedSources.keys()].flatMap((source): Finding[] => {
    const report = (message: string): Finding[] => [{ in: { removedSource: source }, path: [source], message }];
    if (sources.has(source))
      return report(`“${source}” was removed, so its id cannot be used again; give the source another id`);
    return recorded.has(`sources/${source}`) ? [] : report(`“${source}” was never recorded; remove this entry`);
  });
  const isKnown = (source: string) => sources.has(source) || removedSources.has(source);
  const missing = vanishedFrom("sources", recorded, isKnown).map((source): Finding => {
    const message = `“${source}” is recorded but missing; restore the source or, if no fact needs it, write ${source}: … with the reason in ${removedSourcesFile}`;
    return { in: { recorded: `sources/${source}` }, path: [], message, missingIds: [`sources/${source}`] };
  });
  return [...wrong, ...missing];
}

/** Returns the recorded ids of a list, without the list's name, that no longer exist. */
function vanishedFrom(list: string, recorded: ReadonlySet<string>, isKnown: (id: string) => boolean): string[] {
  return [...recorded].flatMap((entry) => {
    const [start, id = ""] = entry.split("/");
    return start === list && !isKnown(id) ? [id] : [];
  });
}

/** Returns a single finding for all unrecorded ids, because one command records them all. */
function unrecorded(data: Dataset): Finding[] {
  const entries = currentIds(data).filter(({ id }) => !data.recorded.has(id));
  const [first] = entries;
  if (!first) return [];
  const names = entries.slice(0, maximumListed).map(({ id }) => `“${id}”`);
  const rest = entries.length - names.length;
  const [subject, pronoun] =
    entries.length === 1 ? [`${names.join()} is`, "it"] : [`${entries.length} ids are`, "them"];
  const list = entries.length === 1 ? "" : `: ${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  const message = `${subject} not recorded yet${list}; a recorded id can never change, so check ${pronoun} first; once nothing else is reported, run npm run data -- record`;
  return [{ in: first.in, path: first.path, message }];
}

/** How many unrecorded ids the message names. */
const maximumListed = 10;

/** First parts of recorded ids that are not ids of facts. */
const listNames: ReadonlySet<string> = new Set([...sharedLists, "sources"]);

function vanishedFacts({ relations, recorded }: Dataset): Finding[] {
  const known = new Set(
    flatMapEach(relations, ([pair, { facts, removed }]) => [...facts, ...removed].map(({ id }) => `${pair}/${id}`)),
  );
  const gone = new Set<string>();
  return [...recorded].flatMap((entry): Finding[] => {
    const [pair = "", id = ""] = entry.split("/");
    if (listNames.has(pair)) return [];
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
    ? `restore its entry in ${list} (git restore ${list}) or, if it had its own file, that file; to remove the fact, then run npm run data -- new ${pair}, and move the fact to “removed”, with the reason; “facts” may be empty`
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
