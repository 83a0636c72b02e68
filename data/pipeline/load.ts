import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type * as z from "zod";
import {
  type AuthoredRelation,
  authoredEstablishments,
  authoredRelation,
  establishedRelation,
} from "../model/relation.ts";
import { authoredReviewers } from "../model/reviewer.ts";
import { type AuthoredSource, authoredPublishers, pagesFile, sourceFile } from "../model/source.ts";
import type { Problem } from "./problems.ts";
import { YamlFile } from "./yaml-file.ts";

/** Something authored, and how to name a place in the file where it stands. */
interface Located<Value> {
  value: Value;
  problem(path: readonly PropertyKey[], message: string): Problem;
}

/** Everything that editors wrote. */
export interface Authored {
  /** By pair id, or what stands in its place. */
  relations: Map<string, Located<AuthoredRelation>>;
  /** By the source's id; the text is null where it is not held. */
  sources: Map<string, Located<AuthoredSource & { text: string | null }>>;
  /** `no-tj/visit-2012-11-gul`: every fact that was ever recorded. */
  recorded: ReadonlySet<string>;
  /** Ids of the people who may review translations. */
  reviewers: ReadonlySet<string>;
  /** What is wrong with the files' own form. What has a problem is not in the maps. */
  problems: Problem[];
}

/** Lists of entries that need no file of their own. */
export const establishmentsFile = "data/relations/establishments.yml";
const pageList = "data/sources/pages.yml";
const publisherList = "data/sources/publishers.yml";
/** Ids of all facts ever recorded, a line each, sorted. Only grows. */
export const idsFile = "data/ids.txt";
const reviewersFile = "data/reviewers.yml";

/** Reads all authored files below `root`. */
export function load(root: string): Authored {
  const authored: Authored = {
    relations: new Map(),
    sources: new Map(),
    recorded: new Set(),
    reviewers: new Set(),
    problems: [],
  };
  const read = <Value>(file: string, schema: ConstructorParameters<typeof YamlFile<Value>>[2]): YamlFile<Value> => {
    const yaml = new YamlFile(file, readFileSync(join(root, file), "utf8"), schema);
    authored.problems.push(...yaml.problems);
    return yaml;
  };
  const add = <Value>(map: Map<string, Located<Value>>, key: string, entry: Located<Value>, path: PropertyKey[]) => {
    if (map.has(key))
      authored.problems.push(entry.problem(path, `“${key}” stands in another file too; keep one of the two`));
    else map.set(key, entry);
  };

  const recorded = readIds(root);
  if (recorded) authored.recorded = recorded;
  else {
    const message = `the list of all ids ever published is missing; restore it: git checkout -- ${idsFile}`;
    authored.problems.push({ file: idsFile, line: 1, id: "file", message });
  }
  for (const file of yamlFiles(root, "data/relations", establishmentsFile)) {
    const yaml = read(file, authoredRelation);
    const { value } = yaml;
    if (value) add(authored.relations, basename(file, ".yml"), { value, problem: (...at) => yaml.problem(...at) }, []);
  }
  if (existsSync(join(root, establishmentsFile))) {
    const yaml = read(establishmentsFile, authoredEstablishments);
    for (const [pair, line] of Object.entries(yaml.value ?? {})) {
      const problem: Located<unknown>["problem"] = (path, message) => ({
        ...yaml.problem([pair, ...(path[0] === "facts" ? path.slice(2) : path)], message),
        id: pair,
      });
      add(authored.relations, pair, { value: establishedRelation(line), problem }, []);
    }
  }

  const publishers = existsSync(join(root, publisherList)) ? read(publisherList, authoredPublishers) : null;
  const unnamed = new Set(Object.keys(publishers?.value ?? {}));
  /** A source as its file has it, with the publisher's names in the place of their key; what is wrong with them stands in their list. */
  const locatedSource = (
    { publisher: key, ...source }: z.output<typeof sourceFile>,
    text: string | null,
    problemThere: Located<unknown>["problem"],
  ): Located<AuthoredSource & { text: string | null }> => {
    const publisher = publishers?.value?.[key ?? ""];
    unnamed.delete(key ?? "");
    if (key && !publisher) {
      authored.problems.push(problemThere(["publisher"], `there is no publisher “${key}”; add it to ${publisherList}`));
    }
    return {
      value: { ...source, ...(publisher ? { publisher } : {}), text },
      problem: (path, message) =>
        publishers && key && path[0] === "publisher"
          ? publishers.problem([key, ...path.slice(1)], message)
          : problemThere(path, message),
    };
  };
  for (const file of yamlFiles(root, "data/sources", pageList, publisherList)) {
    const yaml = read(file, sourceFile);
    const name = basename(file, ".yml");
    const textFile = join(root, "data/sources", `${name}.txt`);
    const text = existsSync(textFile) ? readFileSync(textFile, "utf8") : null;
    if (yaml.value && yaml.value.id !== name) {
      authored.problems.push(
        yaml.problem(["id"], `the file is named ${name}.yml; name it ${yaml.value.id}.yml, or mend the id`),
      );
    } else if (yaml.value) {
      add(
        authored.sources,
        name,
        locatedSource(yaml.value, text, (...at) => yaml.problem(...at)),
        ["id"],
      );
    }
  }
  if (existsSync(join(root, pageList))) {
    const yaml = read(pageList, pagesFile);
    yaml.value?.forEach((page, index) => {
      const problem: Located<unknown>["problem"] = (path, message) => yaml.problem([index, ...path], message);
      add(authored.sources, page.id, locatedSource(page, null, problem), ["id"]);
    });
  }
  // A source that could not be read may name any of them.
  if (publishers && authored.problems.length === 0) {
    const message = "no source is by this publisher; take it out, or name it in a source";
    authored.problems.push(...[...unnamed].map((key) => publishers.problem([key], message)));
  }
  if (existsSync(join(root, reviewersFile))) {
    authored.reviewers = new Set(read(reviewersFile, authoredReviewers).value?.map(({ id }) => id));
  }
  return authored;
}

function yamlFiles(root: string, folder: string, ...lists: string[]): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".yml"))
    .sort()
    .map((name) => `${folder}/${name}`)
    .filter((file) => !lists.includes(file));
}

/** Null where the list is missing. */
function readIds(root: string): ReadonlySet<string> | null {
  const file = join(root, idsFile);
  return existsSync(file) ? new Set(readFileSync(file, "utf8").split("\n").filter(Boolean)) : null;
}
