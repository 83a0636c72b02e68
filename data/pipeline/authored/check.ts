import { ComputedMap } from "../../model/computed-map.ts";
import { memoize } from "../../model/memoize.ts";
import type { Dataset, Finding } from "../../rules/rule.ts";
import { consequences, type RuleName, rules } from "../../rules/rules.ts";
import { BadData, type Problem, problemText } from "./data-problem.ts";
import { Exceptions, type Excused, excusedBy } from "./exceptions.ts";
import type { Located } from "./files/authored-file.ts";
import { committedIds } from "./id-history.ts";
import { importedRemedy, isImported } from "./imported-remedy.ts";
import { type Authored, establishmentsFile, idsFile, load } from "./load/load-authored.ts";
import { textFile } from "./load/load-sources.ts";

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
      const problem = locate(authored, data, {
        ...finding,
        message: finding.message + takingBack(finding, committed),
      });
      return [problemText(problem), problem];
    }),
  );
  return { data, problems: [...problems.values()] };
}

/** Returns authored data without the places in the files. It may have problems. */
export function datasetOf({ relations, sources, removedSources, recorded, reviewers, shared }: Authored): Dataset {
  const { people, organisations, cities } = shared;
  return {
    relations: valuesOf(relations),
    sources: valuesOf(sources),
    removedSources: removedSources.entries,
    people: people.entries,
    organisations: organisations.entries,
    cities: cities.entries,
    recorded,
    reviewers,
  };
}

/** Each rule reads the same few sources for fact after fact, and unpacking a value takes long. */
function valuesOf<Value>(entries: ReadonlyMap<string, Located<Value>>): ReadonlyMap<string, Value> {
  return new ComputedMap(
    entries,
    memoize((id) => (entries.get(id) as Located<Value>).value, maxUnpacked),
  );
}

/** Number of relations and of sources that are kept unpacked. More of them would fill the memory. */
const maxUnpacked = 500;

/** A finding and the rule that reported it; `rule` is absent for an unused exception. */
type RuleFinding = Finding & { rule?: RuleName };

/** Returns the findings that no exception covers, and a finding for each exception that covers nothing. */
function unexcusedFindings(data: Dataset): RuleFinding[] {
  const exceptions = new Exceptions(data.relations);
  const failed = new Set<RuleName>();
  const skipped = new Set<RuleName>();
  const names = Object.keys(rules) as RuleName[];
  const findings = names.flatMap((rule): RuleFinding[] => {
    if (consequences[rule]?.some((cause) => failed.has(cause))) {
      skipped.add(rule);
      return [];
    }
    const remaining = rules[rule](data).filter((finding) => !exceptions.excuses(rule, finding));
    if (remaining.length > 0) failed.add(rule);
    return remaining.map((finding) => ({ ...finding, rule }));
  });
  return [...findings, ...exceptions.unused(skipped)];
}

/** Returns how to take back missing ids that no commit has, as the end of a message; empty if a commit has them or may have them. */
function takingBack({ missingIds = [] }: Finding, committed: ReadonlySet<string> | null): string {
  if (!committed || missingIds.length === 0 || missingIds.some((id) => committed.has(id))) return "";
  const ids = missingIds.length === 1 ? "this id yet; to take it back" : "these ids yet; to take them back";
  return `; no commit has ${ids}, run git restore --staged --worktree ${idsFile} && npm run data -- record`;
}

function locate(authored: Authored, data: Dataset, finding: RuleFinding): Problem {
  const problem = placed(authored, data, finding);
  const remedy = isImported(problem.file) ? importedRemedy(data, finding) : "";
  return { ...problem, message: problem.message + remedy };
}

function placed(authored: Authored, data: Dataset, finding: RuleFinding): Problem {
  const { in: location, path, message, duplicateOf, rule, mayBeRight } = finding;
  const { relations, sources, recorded, shared } = authored;
  const ruleName = rule === undefined ? {} : { rule };
  if ("recorded" in location) {
    const line = [...recorded].indexOf(location.recorded) + 1;
    return { file: idsFile, line, id: location.recorded, message, ...ruleName };
  }
  if ("source" in location && location.textLine !== undefined) {
    return { file: textFile(location.source), line: location.textLine, id: location.source, message, ...ruleName };
  }
  if ("shared" in location) return { ...shared[location.shared].problem(path, message), ...ruleName };
  if ("removedSource" in location) return { ...authored.removedSources.problem(path, message), ...ruleName };
  const entry = "relation" in location ? relations.get(location.relation) : sources.get(location.source);
  if (!entry) throw new Error(`a rule reports a finding in a file that does not exist: ${JSON.stringify(location)}`);
  const fullMessage = duplicateOf
    ? `${message} (the earlier one is on line ${entry.problem(duplicateOf, "").line})`
    : message;
  const problem = { ...entry.problem(path, fullMessage), ...ruleName };
  const excused = rule === undefined ? null : excusedBy(data.relations, rule, finding);
  if (!excused) return problem;
  const ownFile = entry.problem(["exceptions"], "").file;
  const advice = mayBeRight
    ? exceptionAdvice(excused, "relation" in location ? location.relation : "", problem.file, ownFile)
    : "";
  return { ...problem, message: problem.message + advice, attribute: excused.attribute };
}

/**
 * Returns the exception to write if the reported data is correct, as the end of a message.
 * @param file with the problem
 * @param ownFile what editors wrote about the relation; an imported file if they wrote nothing
 */
function exceptionAdvice({ rule, id, attribute }: Excused, pair: string, file: string, ownFile: string): string {
  const [command, where] =
    ownFile === establishmentsFile
      ? [`run npm run data -- new ${pair}, and `, " in the new file"]
      : isImported(ownFile)
        ? ["", ` in data/relations/${pair}.yml, a new file that begins with “facts: []”`]
        : ["", ownFile === file ? "" : ` in ${ownFile}`];
  return `; if the data is correct, ${command}add this under “exceptions”${where}: { rule: ${rule}, id: ${id}, attribute: ${attribute}, reason: <fill in why it is right> }`;
}
