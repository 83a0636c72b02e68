import type { Problem } from "../../../data/pipeline/authored/data-problem.ts";
import { type Slip, type SlipLanguage, slipsOf } from "./slip.ts";
import { SlipProject } from "./slip-project.ts";

/** What the data check says about the project of one language. */
export interface SlipTrial {
  language: SlipLanguage;
  /** Problems in the correct data: false findings. */
  falseFindings: readonly Problem[];
  /** The slips, each with the problems that it causes. A slip without problems was not found. */
  results: { slip: Slip; problems: readonly Problem[] }[];
}

/**
 * Tries the slips of a language on the data check.
 * @param everyNth n to try every nth slip of each kind of fact; 1 to try all
 * @param folder where the lists of slips are
 */
export function trySlips(language: SlipLanguage, everyNth = 1, folder?: string): SlipTrial {
  const projects = new Map<string | undefined, Tried>();
  const projectOf = ({ page }: Slip) => {
    const known = projects.get(page) ?? triedProject(language, page);
    projects.set(page, known);
    return known;
  };
  try {
    const own = triedProject(language);
    projects.set(undefined, own);
    const kindOf = (slip: Slip) => projectOf(slip).project.kindOf(slip.fact);
    const results = sampleOf(slipsOf(language, folder), everyNth, kindOf).map((slip) => ({
      slip,
      problems: problemsOf(slip, projectOf(slip)),
    }));
    return { language, falseFindings: own.falseFindings, results };
  } finally {
    for (const { project } of projects.values()) project.remove();
  }
}

/** A project and the problems that the data check finds in its correct data. */
interface Tried {
  project: SlipProject;
  falseFindings: readonly Problem[];
}

/** Opens the project of a page. */
export function triedProject(language: SlipLanguage, page?: string): Tried {
  const project = new SlipProject(language, page);
  return { project, falseFindings: project.correctProblems() };
}

/** Returns the problems that a slip causes. */
export function problemsOf(slip: Pick<Slip, "fact" | "change">, { project, falseFindings }: Tried): readonly Problem[] {
  const known = new Set(falseFindings.map(withoutPlace));
  return project.problemsAfter(slip).filter((problem) => showsInQuotes(problem) && !known.has(withoutPlace(problem)));
}

function sampleOf(slips: readonly Slip[], everyNth: number, kindOf: (slip: Slip) => string): Slip[] {
  const counts = new Map<string, number>();
  return slips.filter((slip) => {
    const kind = kindOf(slip);
    const earlier = counts.get(kind) ?? 0;
    counts.set(kind, earlier + 1);
    return earlier % everyNth === 0;
  });
}

/** An editor who misreads a state, date or name also writes it into the id, so an id that does not match the fact does not count. */
const showsInQuotes = ({ rule }: Problem) => rule !== "id-words";

/** Line numbers change when a slip adds or removes lines. */
function withoutPlace({ file, id, message, rule }: Problem): string {
  return [file, id, rule, message.replace(/\bline \d+/g, "")].join("\n");
}
