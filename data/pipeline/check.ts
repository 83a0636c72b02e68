import type { Exception } from "../model/relation.ts";
import type { Dataset, Finding } from "../rules/rule.ts";
import { absoluteRules, rules } from "../rules/rules.ts";
import { type Authored, idsFile, load } from "./load.ts";
import { BadData, type Problem, problemText } from "./problems.ts";

/**
 * Reads and checks all authored data below `root`/data.
 * @throws {BadData} with every problem found: those of the files' own form first, and only without them those of the rules
 */
export function check(root: string): Dataset {
  return checkAuthored(load(root));
}

/** The same for data that was read already. */
export function checkAuthored(authored: Authored): Dataset {
  const { data, problems } = checkedOrProblems(authored);
  if (problems.length > 0) throw new BadData(problems);
  return data;
}

/** The same for those who go on in spite of problems: with them, what could be read, which may not be published. */
export function checkedOrProblems(authored: Authored): { data: Dataset; problems: readonly Problem[] } {
  const data = datasetOf(authored);
  if (authored.problems.length > 0) return { data, problems: authored.problems };
  // What is wrong with a publisher's name is found at each of its sources.
  const problems = new Map(
    unexcused(data).map((finding) => {
      const problem = locate(authored, finding);
      return [problemText(problem), problem];
    }),
  );
  return { data, problems: [...problems.values()] };
}

function datasetOf({ relations, sources, recorded, reviewers }: Authored): Dataset {
  return {
    relations: new Map([...relations].map(([id, { value }]) => [id, value])),
    sources: new Map([...sources].map(([id, { value }]) => [id, value])),
    recorded,
    reviewers,
  };
}

/** What the rules find and no exception excuses; and the exceptions that excuse nothing. */
function unexcused(data: Dataset): Finding[] {
  const needed = new Set<Exception>();
  const findings = Object.entries(rules).flatMap(([rule, find]) =>
    find(data).filter((finding) => {
      const excuse = excuseOf(data, rule, finding);
      if (excuse) needed.add(excuse);
      return !excuse;
    }),
  );
  const needless = [...data.relations].flatMap(([relation, { exceptions }]) =>
    exceptions.flatMap((exception, index): Finding[] =>
      needed.has(exception)
        ? []
        : [{ in: { relation }, path: ["exceptions", index], message: needlessMessage(exception) }],
    ),
  );
  return [...findings, ...needless];
}

function excuseOf(data: Dataset, rule: string, { in: place, path }: Finding): Exception | undefined {
  if (absoluteRules.has(rule) || !("relation" in place) || path[0] !== "facts") return undefined;
  const relation = data.relations.get(place.relation);
  const id = relation?.facts[Number(path[1])]?.id;
  return relation?.exceptions.find((exception) => exception.rule === rule && exception.id === id);
}

function needlessMessage({ rule, id }: Exception): string {
  if (!Object.hasOwn(rules, rule)) return `there is no rule “${rule}”; the rules are ${Object.keys(rules).join(", ")}`;
  return absoluteRules.has(rule)
    ? `the rule “${rule}” knows no exceptions; mend what it finds, and take the exception out`
    : `the rule “${rule}” finds nothing at “${id}”; take the exception out`;
}

function locate({ relations, sources, recorded }: Authored, { in: place, path, message }: Finding): Problem {
  if ("recorded" in place) {
    return { file: idsFile, line: [...recorded].indexOf(place.recorded) + 1, id: place.recorded, message };
  }
  const entry = "relation" in place ? relations.get(place.relation) : sources.get(place.source);
  if (!entry) throw new Error(`a rule names what is not there: ${JSON.stringify(place)}`);
  return entry.problem(path, message);
}
