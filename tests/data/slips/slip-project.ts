import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { dataAndProblems } from "../../../data/pipeline/authored/check.ts";
import type { Problem } from "../../../data/pipeline/authored/data-problem.ts";
import { type Authored, load } from "../../../data/pipeline/authored/load/load-authored.ts";
import { cityIds } from "../../project-cities.ts";
import type { Change, Slip, SlipLanguage } from "./slip.ts";

type Tree = Record<string, unknown>;

/** The files of a project that slips change, parsed. */
interface Files {
  relation: { facts: (Tree & { id: string; kind: string })[] };
  source: Tree;
  people: Tree;
  organisations: Tree;
}

/** A temporary copy of the project of a page, to which one slip at a time is applied. */
export class SlipProject {
  private readonly root = mkdtempSync(join(tmpdir(), "entente-slips-"));
  private readonly paths: Record<keyof Files, string>;
  private readonly original: Files;
  /** The text of each file as last written, by path. */
  private readonly texts = new Map<string, string>();
  private cities: Authored["shared"]["cities"] | undefined;

  /** @param page the page by another author, such as “en2”; if absent, that of the language */
  constructor(
    readonly language: SlipLanguage,
    page?: string,
  ) {
    const folder = page === undefined ? `projects/${language}` : `pages-by-another-author/${page}`;
    cpSync(join(import.meta.dirname, folder), this.root, { recursive: true });
    cpSync("data/cities.yml", join(this.root, "data/cities.yml"));
    this.paths = {
      relation: this.onlyIn("data/relations", "establishments"),
      source: this.onlyIn("data/sources", "pages", "publishers"),
      people: "data/people.yml",
      organisations: "data/organisations.yml",
    };
    const read = (file: keyof Files) => parse(readFileSync(join(this.root, this.paths[file]), "utf8"));
    this.original = {
      relation: read("relation"),
      source: read("source"),
      people: read("people"),
      organisations: read("organisations"),
    };
  }

  /** Returns the kind of a fact in the correct data; for a fact that a slip adds, its id. */
  kindOf(fact: string): string {
    return this.original.relation.facts.find(({ id }) => id === fact)?.kind ?? fact;
  }

  /** Returns the problems that the data check finds in the correct data. */
  correctProblems(): readonly Problem[] {
    return this.check(structuredClone(this.original));
  }

  /** Returns the problems that the data check finds after a slip. */
  problemsAfter(slip: Pick<Slip, "fact" | "change">): readonly Problem[] {
    const files = structuredClone(this.original);
    for (const change of slip.change) apply(files, change, slip.fact);
    return this.check(files);
  }

  /** Deletes the copy. */
  remove(): void {
    rmSync(this.root, { recursive: true });
  }

  private check(files: Files): readonly Problem[] {
    // An editor who makes a slip creates no unused entries and records the ids of the facts.
    const text = JSON.stringify(files.relation);
    const used = (entries: Tree) =>
      Object.fromEntries(Object.entries(entries).filter(([key]) => text.includes(`"${key}"`)));
    const written = { ...files, people: used(files.people), organisations: used(files.organisations) };
    for (const file of Object.keys(this.paths) as (keyof Files)[]) {
      this.write(this.paths[file], JSON.stringify(written[file]));
    }
    const pair = basename(this.paths.relation, ".yml");
    const ids = [
      ...written.relation.facts.map(({ id }) => `${pair}/${id}`),
      ...Object.keys(written.people).map((key) => `people/${key}`),
      ...Object.keys(written.organisations).map((key) => `organisations/${key}`),
      ...cityIds,
      `sources/${basename(this.paths.source, ".yml")}`,
    ];
    this.write("data/ids.txt", `${ids.sort().join("\n")}\n`);
    const authored = load(this.root);
    this.cities ??= authored.shared.cities;
    // No slip changes the cities. The check can reuse what it has read in a text only if it gets the same map each time.
    return dataAndProblems({ ...authored, shared: { ...authored.shared, cities: this.cities } }).problems;
  }

  /** Writes a file if its text changes. The text is JSON, which is also YAML and faster to write and parse. */
  private write(path: string, text: string): void {
    if (this.texts.get(path) === text) return;
    writeFileSync(join(this.root, path), text);
    this.texts.set(path, text);
  }

  private onlyIn(folder: string, ...others: string[]): string {
    const names = readdirSync(join(this.root, folder)).filter(
      (name) => name.endsWith(".yml") && !others.includes(basename(name, ".yml")),
    );
    if (names.length !== 1) throw new Error(`${this.language}: ${folder} has ${names.length} files; one is expected`);
    return `${folder}/${names[0]}`;
  }
}

function apply(files: Files, { in: start, path, value }: Change, slipFact: string): void {
  const steps = path === "" ? [] : path.split(".");
  if (start === "source" || start === "people" || start === "organisations") {
    set(files[start], steps, value);
    return;
  }
  const { facts } = files.relation;
  const id = start ?? slipFact;
  const index = facts.findIndex((fact) => fact.id === id);
  if (index < 0 && steps.length > 0) throw new Error(`there is no fact “${id}”`);
  set(facts, [String(index < 0 ? facts.length : index), ...steps], value);
}

/** Sets the value at a path in a tree, or removes it if the value is undefined. Throws if nothing would change. */
function set(tree: unknown, steps: readonly string[], value: unknown): void {
  const last = steps.at(-1) as string;
  const parent = steps.slice(0, -1).reduce((node, step) => {
    if (!(step in (node as Tree))) throw new Error(`nothing at “${step}” of ${steps.join(".")}`);
    return (node as Tree)[step];
  }, tree) as Tree;
  if (JSON.stringify(parent[last]) === JSON.stringify(value)) throw new Error(`nothing changes at ${steps.join(".")}`);
  if (value !== undefined) parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
}
