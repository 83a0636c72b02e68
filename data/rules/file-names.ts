import { parsePair } from "../model/pair.ts";
import type { Finding, Rule } from "./rule.ts";

/** A relation's file is named by its pair id, a source's by its id. */
export const fileNames: Rule = ({ relations, sources }) => [
  ...[...relations.keys()].flatMap((name): Finding[] => {
    const message = pairProblem(name);
    return message ? [{ in: { relation: name }, path: [], message }] : [];
  }),
  ...[...sources].flatMap(([name, { id }]): Finding[] =>
    name === id
      ? []
      : [
          {
            in: { source: name },
            path: ["id"],
            message: `the file is named ${name}.yml; name it ${id}.yml, or mend the id`,
          },
        ],
  ),
];

function pairProblem(name: string): string | null {
  try {
    const pair = parsePair(name);
    return pair === name
      ? null
      : `name the file ${pair}.yml: the codes of a pair stand in alphabetical order, lower case`;
  } catch (error) {
    return `${(error as Error).message} Name the file so.`;
  }
}
