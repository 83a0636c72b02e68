import { ComputedMap } from "../../model/computed-map.ts";
import type { Exception } from "../../model/facts/relation.ts";
import { flatMapEach } from "../../model/flat-map-each.ts";
import { suggestion } from "../../model/nearest.ts";
import type { Dataset, Finding } from "../../rules/rule.ts";
import { absoluteRules, consequences, isRuleName, type RuleName, rules } from "../../rules/rules.ts";
import type { Located } from "./authored-file.ts";
import { BadData, type Problem, problemText } from "./data-problem.ts";
import { committedIds } from "./id-history.ts";
import { type Authored, idsFile, load } from "./load-authored.ts";
import { textFile } from "./load-sources.ts";

/**
 * Reads and checks all authored data below `root`/data.
 * @throws {BadData} with all problems; problems of the rules are reported only if every file is valid on its own
 */
export function check(root: string): Dataset {
  return checkAuthored(load(root));
}

/**
 * Checks authored data that was already read.
 * @throws {BadData} with all problems
 */
export function checkAuthored(authored: Authored): Dataset {
  const { data, problems } = dataAndProblems(authored);
  if (problems.length > 0) throw new BadData(problems);
  return data;
}

/**
 * Checks authored data and returns it together with its problems. Data with problems may be incomplete and must not be
 * published.
 */
export function dataAndProblems(authored: Authored): { data: Dataset; problems: readonly Problem[] } {
  const data = datasetOf(authored);
  if (authored.problems.length > 0) return { data, problems: authored.problems };
  const findings = unexcusedFindings(data);
  const committed = findings.some(({ missingIds }) => missingIds) ? committedIds(authored.root) : null;
  // A problem with a publisher's name is found once per source of that publisher.
  const problems = new Map(
    findings.map((finding) => {
      const problem = locate(authored, { ...finding, message: finding.message + takingBack(finding, committed) });
      return [problemText(problem), problem];
    }),
  );
  return { data, problems: [...problems.values()] };
}

/** Returns authored data without the places in the files. It may have problems. */
export function datasetOf({ relations, sources, recorded, reviewers }: Authored): Dataset {
  return { relations: valuesOf(relations), sources: valuesOf(sources), recorded, reviewers };
}

function valuesOf<Value>(entries: ReadonlyMap<string, Located<Value>>): ReadonlyMap<string, Value> {
  return new ComputedMap(entries, (id) => (entries.get(id) as Located<Value>).value);
}

/** A finding and the rule that reported it; `rule` is absent for an unused exception. */
type RuleFinding = Finding & { rule?: RuleName };

/** Returns the findings that no exception covers, and a finding for each exception that covers nothing. */
function unexcusedFindings(data: Dataset): RuleFinding[] {
  const used = new Set<string>();
  const failed = new Set<RuleName>();
  const skipped = new Set<RuleName>();
  const names = Object.keys(rules) as RuleName[];
  const findings = names.flatMap((rule): RuleFinding[] => {
    if (consequences[rule]?.some((cause) => failed.has(cause))) {
      skipped.add(rule);
      return [];
    }
    const remaining = rules[rule](data).filter((finding) => {
      const exception = exceptionFor(data, rule, finding);
      if (exception) used.add(exception);
      return exception === null;
    });
    if (remaining.length > 0) failed.add(rule);
    return remaining.map((finding) => ({ ...finding, rule }));
  });
  const unused = flatMapEach(data.relations, ([relation, { exceptions }]) =>
    exceptions.flatMap((exception, index): RuleFinding[] =>
      used.has(exceptionKey(relation, index)) || (isRuleName(exception.rule) && skipped.has(exception.rule))
        ? []
        : [{ in: { relation }, path: ["exceptions", index], message: unusedExceptionMessage(exception) }],
    ),
  );
  return [...findings, ...unused];
}

/** Returns the key of the exception that covers a finding; null if there is none. */
function exceptionFor(data: Dataset, rule: RuleName, { in: location, path }: Finding): string | null {
  if (absoluteRules.has(rule) || !("relation" in location) || path[0] !== "facts") return null;
  const { facts = [], exceptions = [] } = data.relations.get(location.relation) ?? {};
  const id = facts[Number(path[1])]?.id;
  const index = exceptions.findIndex((exception) => exception.rule === rule && exception.id === id);
  return index < 0 ? null : exceptionKey(location.relation, index);
}

function exceptionKey(relation: string, index: number): string {
  return `${relation}/${index}`;
}

function unusedExceptionMessage({ rule, id }: Exception): string {
  if (!isRuleName(rule)) {
    const names = Object.keys(rules);
    return `there is no rule “${rule}”${suggestion(rule, names) || `; the rules are ${names.join(", ")}`}`;
  }
  return absoluteRules.has(rule)
    ? `the rule “${rule}” allows no exceptions; correct what it reports, and remove this exception`
    : `the rule “${rule}” reports nothing for “${id}”; remove this exception`;
}

/** Returns how to take back missing ids that no commit has, as the end of a message; empty if a commit has them or may have them. */
function takingBack({ missingIds = [] }: Finding, committed: ReadonlySet<string> | null): string {
  if (!committed || missingIds.length === 0 || missingIds.some((id) => committed.has(id))) return "";
  const ids = missingIds.length === 1 ? "this id yet; to take it back" : "these ids yet; to take them back";
  return `; no commit has ${ids}, run git restore --staged --worktree ${idsFile} && npm run data -- record`;
}

function locate(
  { relations, sources, recorded }: Authored,
  { in: location, path, message, duplicateOf, rule }: RuleFinding,
): Problem {
  const ruleName = rule === undefined ? {} : { rule };
  if ("recorded" in location) {
    const line = [...recorded].indexOf(location.recorded) + 1;
    return { file: idsFile, line, id: location.recorded, message, ...ruleName };
  }
  if ("source" in location && location.textLine !== undefined) {
    return { file: textFile(location.source), line: location.textLine, id: location.source, message, ...ruleName };
  }
  const entry = "relation" in location ? relations.get(location.relation) : sources.get(location.source);
  if (!entry) throw new Error(`a rule reports a finding in a file that does not exist: ${JSON.stringify(location)}`);
  const fullMessage = duplicateOf
    ? `${message} (the earlier one is on line ${entry.problem(duplicateOf, "").line})`
    : message;
  return { ...entry.problem(path, fullMessage), ...ruleName };
}
