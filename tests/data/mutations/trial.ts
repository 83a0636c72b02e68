import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "../../../data/pipeline/check.ts";
import { BadData } from "../../../data/pipeline/problems.ts";
import { type Mutation, type MutationClass, mutationClasses } from "./mutations.ts";

/** How a class of slips fared. */
export interface Verdict {
  class: MutationClass;
  tried: number;
  survivors: Mutation[];
  /** Mutations that the check did not refuse but died of. */
  crashes: { mutation: Mutation; error: unknown }[];
}

/**
 * Tries the check with mutations, one at a time, on a copy of the project's data.
 * @param step 1 for every mutation; more to take only each so manieth of a class that has many
 */
export function tryMutations(step: number): Verdict[] {
  const root = mkdtempSync(join(tmpdir(), "entente-mutations-"));
  try {
    cpSync("data", join(root, "data"), { recursive: true });
    check(root);
    return mutationClasses.map((mutationClass) => {
      const every = mutationClass.mutations(root);
      const mutations = every.length > 20 ? every.filter((_, index) => index % step === 0) : every;
      const verdict: Verdict = { class: mutationClass, tried: mutations.length, survivors: [], crashes: [] };
      for (const mutation of mutations) {
        const file = join(root, mutation.file);
        const whole = readFileSync(file);
        writeFileSync(file, mutation.text);
        try {
          check(root);
          verdict.survivors.push(mutation);
        } catch (error) {
          if (!(error instanceof BadData)) verdict.crashes.push({ mutation, error });
        }
        writeFileSync(file, whole);
      }
      return verdict;
    });
  } finally {
    rmSync(root, { recursive: true });
  }
}
