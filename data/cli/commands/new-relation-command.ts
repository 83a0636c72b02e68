import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { establishmentsFile } from "../../pipeline/authored/load-authored.ts";
import { Refused } from "../../pipeline/refused.ts";
import { pairArgument } from "../arguments.ts";
import type { Command } from "../command.ts";
import { establishmentLine } from "../new/establishment-line.ts";
import { relationTemplate, unknownEstablishment } from "../new/relation-template.ts";

/** Creates the file of a relation from a template. */
export const newRelationCommand: Command = {
  argument: "PAIR",
  summary:
    "Create data/relations/PAIR.yml to fill in, and move the pair's entry, if any, from establishments.yml into it",
  run({ root, argument: word }) {
    const pair = pairArgument(word);
    const file = `data/relations/${pair}.yml`;
    if (existsSync(join(root, file))) throw new Refused(`${file} already exists; edit that file.`);
    const line = establishmentLine(root, pair);
    // Write the new file before removing the line: if this is interrupted, the pair is in both files, which the check
    // reports, and nothing is lost.
    writeFileSync(join(root, file), relationTemplate(pair, line?.fact ?? unknownEstablishment), { flag: "wx" });
    line?.remove();
    const text = line
      ? `Created ${file}. The entry ${pair} was moved there from ${establishmentsFile}, as the fact “establishment”. The file passes the check as it is.`
      : `Created ${file}. Replace every <fill in …>; to list what is left, run npm run data -- check.`;
    return { text, json: { file, moved: line !== null } };
  },
};
