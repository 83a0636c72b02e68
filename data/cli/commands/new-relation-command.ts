import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { establishmentsFile } from "../../pipeline/authored/load.ts";
import { Refused } from "../../pipeline/refused.ts";
import { pairArgument } from "../arguments.ts";
import type { Command } from "../command.ts";
import { establishmentLine } from "../new/establishment-line.ts";
import { relationTemplate, unknownEstablishment } from "../new/relation-template.ts";

/** Begins the file of a relation. */
export const newRelationCommand: Command = {
  argument: "PAIR",
  summary: "begins data/relations/PAIR.yml, to be filled in; takes over what establishments.yml says",
  run({ root, argument: word }) {
    const pair = pairArgument(word);
    const file = `data/relations/${pair}.yml`;
    if (existsSync(join(root, file))) throw new Refused(`${file} is there already; write into it.`);
    const line = establishmentLine(root, pair);
    // The new file first: stopped in between, the pair stands in two files, which the check refuses, and nothing is lost.
    writeFileSync(join(root, file), relationTemplate(pair, line?.fact ?? unknownEstablishment), { flag: "wx" });
    line?.remove();
    const text = line
      ? `Wrote ${file}. The line ${pair} moved there from ${establishmentsFile}, as the fact establishment; the check passes as it is.`
      : `Wrote ${file}. Fill in what stands in <fill in …>; npm run data -- check tells what is left.`;
    return { text, json: { file, moved: line !== null } };
  },
};
