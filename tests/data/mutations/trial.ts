import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse, stringify } from "yaml";
import { check } from "../../../data/pipeline/authored/check.ts";
import { BadData } from "../../../data/pipeline/authored/data-problem.ts";
import { type Mutation, type MutationClass, mutationClasses } from "./mutations.ts";

/** How a class of slips fared. */
export interface Verdict {
  class: MutationClass;
  /** What could be done, whether it was tried or not. */
  possible: string[];
  tried: Mutation[];
  survivors: Mutation[];
  /** Mutations that the check did not refuse but died of. */
  crashes: { mutation: Mutation; error: unknown }[];
}

interface Sample {
  /** 1 for every mutation; more to take only each so manieth of a class that has many. */
  step: number;
  /** The one-line relations to be damaged; all of them without it. */
  lines?: readonly string[];
}

/** Tries the check with mutations, one at a time, on copies of the project's data. */
export function tryMutations({ step, lines }: Sample): Verdict[] {
  const root = mkdtempSync(join(tmpdir(), "entente-mutations-"));
  try {
    const projects = [norwayAndTajikistan(join(root, "one")), oneLineRelations(join(root, "lines"), lines)];
    for (const project of projects) check(project);
    return mutationClasses.map((mutationClass) => {
      const every = projects.flatMap((project) =>
        mutationClass.mutations(project).map((mutation) => ({ project, mutation })),
      );
      const tried = every.length > 20 ? every.filter((_, index) => index % step === 0) : every;
      const verdict: Verdict = {
        class: mutationClass,
        possible: every.map(({ mutation }) => mutation.done),
        tried: tried.map(({ mutation }) => mutation),
        survivors: [],
        crashes: [],
      };
      for (const { project, mutation } of tried) {
        const file = join(project, mutation.file);
        const whole = readFileSync(file);
        writeFileSync(file, mutation.text);
        try {
          check(project);
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

// Two projects, since checking one of them takes a third of the time: no slip in the one could be told by what is in the other.

function norwayAndTajikistan(root: string): string {
  const sources = ["mfa-tj.no.de.yml", "mfa-tj.no.de.txt", "mfa-tj.no.2024.yml"].map((name) => `data/sources/${name}`);
  for (const file of ["data/relations/no-tj.yml", "data/reviewers.yml", ...sources]) write(root, file, read(file));
  write(root, "data/relations/establishments.yml", "{}\n");
  write(root, "data/sources/pages.yml", "[]\n");
  publishersOnly(root, ["mfa-tj"]);
  recordOnly(root, (pair) => pair === "no-tj");
  return root;
}

function oneLineRelations(root: string, wanted?: readonly string[]): string {
  const lines = Object.entries(parse(read("data/relations/establishments.yml")) as Record<string, object>).filter(
    ([pair]) => wanted?.includes(pair) ?? true,
  );
  const cited = JSON.stringify(lines);
  const pages = (parse(read("data/sources/pages.yml")) as { id: string; publisher?: string }[]).filter(({ id }) =>
    cited.includes(JSON.stringify(id)),
  );
  const plain = { aliasDuplicateObjects: false };
  write(root, "data/relations/establishments.yml", stringify(Object.fromEntries(lines), plain));
  write(root, "data/sources/pages.yml", stringify(pages, plain));
  write(root, "data/reviewers.yml", read("data/reviewers.yml"));
  publishersOnly(
    root,
    pages.map(({ publisher }) => publisher),
  );
  recordOnly(root, (pair) => lines.some(([id]) => id === pair));
  return root;
}

/** Those that no source names would be refused. */
function publishersOnly(root: string, wanted: readonly (string | undefined)[]): void {
  const all = Object.entries(parse(read("data/sources/publishers.yml")) as object);
  const named = all.filter(([key]) => wanted.includes(key));
  write(root, "data/sources/publishers.yml", stringify(Object.fromEntries(named)));
}

function recordOnly(root: string, isWanted: (pair: string) => boolean): void {
  const ids = read("data/ids.txt")
    .split("\n")
    .filter((id) => isWanted(dirname(id)));
  write(root, "data/ids.txt", `${ids.join("\n")}\n`);
}

const read = (file: string) => readFileSync(file, "utf8");

function write(root: string, file: string, text: string): void {
  mkdirSync(join(root, dirname(file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
