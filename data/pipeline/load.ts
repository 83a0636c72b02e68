import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type AuthoredRelation, authoredRelation } from "../model/relation.ts";
import { type AuthoredSource, authoredSource } from "../model/source.ts";
import type { Problem } from "./problems.ts";
import { YamlFile } from "./yaml-file.ts";

/** Everything that editors wrote. */
export interface Authored {
  relations: Map<string, YamlFile<AuthoredRelation>>;
  sources: Map<string, AuthoredSourceFile>;
}

/** A source's metadata and its text; null where the text is not held. */
interface AuthoredSourceFile {
  yaml: YamlFile<AuthoredSource>;
  text: string | null;
}

/** Reads all authored files below `root`/data, named by pair or by the source's id. */
export function load(root: string): Authored {
  const read = <Value>(folder: string, schema: ConstructorParameters<typeof YamlFile<Value>>[2]) =>
    readdirSync(join(root, "data", folder))
      .filter((name) => name.endsWith(".yml"))
      .sort()
      .map((name) => [basename(name, ".yml"), new YamlFile(root, join(root, "data", folder, name), schema)] as const);
  return {
    relations: new Map(read("relations", authoredRelation)),
    sources: new Map(
      read("sources", authoredSource).map(([id, yaml]) => {
        const textFile = join(root, "data/sources", `${id}.txt`);
        return [id, { yaml, text: existsSync(textFile) ? readFileSync(textFile, "utf8") : null }];
      }),
    ),
  };
}

/** What the files' own schemas found wrong. */
export function schemaProblems({ relations, sources }: Authored): Problem[] {
  return [...[...sources.values()].map(({ yaml }) => yaml), ...relations.values()].flatMap(({ problems }) => problems);
}
