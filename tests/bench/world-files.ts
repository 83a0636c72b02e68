import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import type { AuthoredRelation } from "../../data/model/facts/relation.ts";
import { generatedWorld } from "./world.ts";

/**
 * Writes the synthetic dataset below `folder`/data as editors would: a file for each relation and for each source with a text, and lists
 * of the other sources and of the publishers.
 * @param pairs number of relations; all by default
 */
export function writeWorld(folder: string, pairs?: number): void {
  const { relations, sources, people, organisations, cities, recorded } = generatedWorld(1, pairs);
  const write = (file: string, text: string) => writeFileSync(join(folder, "data", file), text);
  for (const name of ["relations", "sources"]) mkdirSync(join(folder, "data", name), { recursive: true });
  for (const [pair, relation] of relations) write(`relations/${pair}.yml`, stringify(asWritten(relation)));
  const publishers: Record<string, unknown> = {};
  const pages: string[] = [];
  for (const [id, { text, publisher, silent, ...source }] of sources) {
    const [key = ""] = id.split(".");
    if (publisher) publishers[key] = { ...publisher, hosts: [`${key.replace("-", ".")}.example`] };
    const head = { ...source, ...(publisher ? { publisher: key } : {}) };
    if (text === null) pages.push(`- ${JSON.stringify(head)}\n`);
    else {
      write(`sources/${id}.yml`, stringify({ ...head, silent }));
      write(`sources/${id}.txt`, text);
    }
  }
  write("people.yml", listed(people));
  write("organisations.yml", listed(organisations));
  write("cities.yml", listed(cities));
  write("sources/pages.yml", pages.join(""));
  write("sources/publishers.yml", stringify(publishers));
  write("relations/establishments.yml", "{}\n");
  write("reviewers.yml", "[]\n");
  write(
    "ids.txt",
    [...recorded]
      .sort()
      .map((id) => `${id}\n`)
      .join(""),
  );
}

/** Returns entries as YAML, one per line. */
function listed(entries: ReadonlyMap<string, object>): string {
  return [...entries].map(([key, entry]) => `${key}: ${JSON.stringify(entry)}\n`).join("") || "{}\n";
}

/** Returns a relation without empty attributes, which editors leave out. */
function asWritten({ facts }: AuthoredRelation): unknown {
  return {
    facts: facts.map(({ claims, ...fact }) => ({
      ...fact,
      claims: claims.map(({ quotes, says, omits, ...claim }) => ({
        ...claim,
        ...(quotes.length > 0 ? { quotes } : {}),
        ...(Object.keys(says).length > 0 ? { says } : {}),
        ...(omits.length > 0 ? { omits } : {}),
      })),
    })),
  };
}
