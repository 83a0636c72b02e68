import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { check } from "../../../data/pipeline/authored/check.ts";
import { BadData } from "../../../data/pipeline/authored/data-problem.ts";
import { mulberry32 } from "../../random.ts";
import { writeSmallProject } from "../projects/small-project.ts";
import { type Mutation, type MutationClass, mutationClasses } from "./mutations.ts";

/** How a class of slips fared. */
export interface Verdict {
  class: MutationClass;
  tried: Mutation[];
  /** False where the class has more mutations than were to be tried. */
  complete: boolean;
  survivors: Mutation[];
  /** Mutations that the check did not refuse but died of. */
  crashes: { mutation: Mutation; error: unknown }[];
}

interface Sample {
  /** How many mutations of each class to try, picked at random with a fixed seed. */
  perClass: number;
  /** The one-line relations to damage. */
  lines: readonly string[];
}

/** Tries the check with mutations, one at a time, on copies of the project's data. */
export function tryMutations({ perClass, lines }: Sample): Verdict[] {
  const root = mkdtempSync(join(tmpdir(), "entente-mutations-"));
  try {
    // Two projects, since checking one of them takes a third of the time. No rule compares the relation with the lines.
    const projects = [project(join(root, "one"), ["no-tj"]), project(join(root, "lines"), lines)];
    for (const one of projects) check(one);
    return mutationClasses.map((mutationClass) => {
      const attempts = projects.flatMap((one) => mutationClass.attempts(one).map((make) => ({ root: one, make })));
      const verdict: Verdict = { class: mutationClass, tried: [], complete: true, survivors: [], crashes: [] };
      for (const { root: one, make } of perClass < attempts.length ? shuffled(attempts) : attempts) {
        if (verdict.tried.length >= perClass) {
          verdict.complete = false;
          break;
        }
        const mutation = make();
        if (mutation) tryOne(one, mutation, verdict);
      }
      return verdict;
    });
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** All relations of the project's data that have one line each. */
export function oneLineRelations(): string[] {
  return Object.keys(parse(readFileSync("data/relations/establishments.yml", "utf8")) as object);
}

function project(root: string, pairs: readonly string[]): string {
  mkdirSync(root);
  writeSmallProject(root, pairs);
  return root;
}

function tryOne(root: string, mutation: Mutation, verdict: Verdict): void {
  const file = join(root, mutation.file);
  const whole = readFileSync(file);
  writeFileSync(file, mutation.text);
  verdict.tried.push(mutation);
  try {
    check(root);
    verdict.survivors.push(mutation);
  } catch (error) {
    if (!(error instanceof BadData)) verdict.crashes.push({ mutation, error });
  }
  writeFileSync(file, whole);
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  const random = mulberry32(1);
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
