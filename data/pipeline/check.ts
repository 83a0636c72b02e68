import type { Dataset, Finding } from "../rules/rule.ts";
import { rules } from "../rules/rules.ts";
import { type Authored, load, schemaProblems } from "./load.ts";
import { BadData, type Problem } from "./problems.ts";

/**
 * Reads and checks all authored data below `root`/data.
 * @throws {BadData} with every problem found: those of the files' own form first, and only without them those of the rules
 */
export function check(root: string): Dataset {
  const authored = load(root);
  const problems = schemaProblems(authored);
  if (problems.length > 0) throw new BadData(problems);
  const data = datasetOf(authored);
  const findings = rules.flatMap((rule) => rule(data));
  if (findings.length > 0) throw new BadData(findings.map((finding) => locate(authored, finding)));
  return data;
}

function datasetOf({ relations, sources }: Authored): Dataset {
  return {
    relations: new Map([...relations].map(([id, { value }]) => [id, value as NonNullable<typeof value>])),
    sources: new Map(
      [...sources].map(([id, { yaml, text }]) => [id, { ...(yaml.value as NonNullable<typeof yaml.value>), text }]),
    ),
  };
}

function locate({ relations, sources }: Authored, { in: place, path, message }: Finding): Problem {
  const file = "relation" in place ? relations.get(place.relation) : sources.get(place.source)?.yaml;
  if (!file) throw new Error(`a rule names a file that is not there: ${JSON.stringify(place)}`);
  return file.problem(path, message);
}
