import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { check } from "../../../data/pipeline/authored/check.ts";
import { BadData } from "../../../data/pipeline/authored/data-problem.ts";
import { mulberry32 } from "../../random.ts";
import { editorsFiles } from "../projects/editors-project.ts";
import { writeSmallProject } from "../projects/small-project.ts";
import { type Mutation, type MutationClass, mutationClasses } from "./mutations.ts";

/** Results of the check for one class of mutations. */
export interface ClassResult {
  class: MutationClass;
  tried: Mutation[];
  /** False if the class has more mutations than were tried. */
  complete: boolean;
  /** Mutations in which the check found nothing. */
  survivors: Mutation[];
  /** Mutations that made the check throw an unexpected error. */
  crashes: { mutation: Mutation; error: unknown }[];
}

interface Sample {
  /** How many mutations of each class to try, picked at random with a fixed seed. */
  perClass: number;
  /** The one-line relations to mutate. */
  oneLinePairs: readonly string[];
}

/** Runs the check on copies of the project's data with one mutation at a time. */
export function tryMutations({ perClass, oneLinePairs }: Sample): ClassResult[] {
  const root = mkdtempSync(join(tmpdir(), "entente-mutations-"));
  try {
    // Checking only one of two small projects takes a third of the time. No rule compares no-tj with the one-line relations.
    const projects = [
      createProject(join(root, "no-tj"), ["no-tj"]),
      createProject(join(root, "one-line"), oneLinePairs),
    ];
    for (const projectRoot of projects) check(projectRoot);
    return mutationClasses.map((mutationClass) => {
      const attempts = projects.flatMap((projectRoot) =>
        mutationClass.attempts(projectRoot).map((make) => ({ projectRoot, make })),
      );
      const result: ClassResult = { class: mutationClass, tried: [], complete: true, survivors: [], crashes: [] };
      for (const { projectRoot, make } of perClass < attempts.length ? shuffled(attempts) : attempts) {
        if (result.tried.length >= perClass) {
          result.complete = false;
          break;
        }
        const mutation = make();
        if (mutation) tryMutation(projectRoot, mutation, result);
      }
      return result;
    });
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Returns the pairs of all one-line relations that editors wrote. */
export function oneLineRelations(): string[] {
  return Object.keys(parse(editorsFiles()["data/relations/establishments.yml"] ?? "") as object);
}

function createProject(root: string, pairs: readonly string[]): string {
  mkdirSync(root);
  writeSmallProject(root, pairs);
  return root;
}

function tryMutation(root: string, mutation: Mutation, result: ClassResult): void {
  const file = join(root, mutation.file);
  const original = readFileSync(file);
  writeFileSync(file, mutation.text);
  result.tried.push(mutation);
  try {
    check(root);
    result.survivors.push(mutation);
  } catch (error) {
    if (!(error instanceof BadData)) result.crashes.push({ mutation, error });
  }
  writeFileSync(file, original);
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  const random = mulberry32(1);
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
