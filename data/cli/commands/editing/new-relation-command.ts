import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { establishmentsFile } from "../../../pipeline/authored/load/load-authored.ts";
import { Refused } from "../../../pipeline/refused.ts";
import { pairArgument } from "../../arguments.ts";
import type { Command } from "../../command.ts";
import { listEntry } from "../../new/list-entry.ts";
import { establishmentFact, relationTemplate, unknownEstablishment } from "../../new/relation-template.ts";

/** Creates the file of a relation from a template. */
export const newRelationCommand: Command = {
  argument: "PAIR",
  summary:
    "Create data/relations/PAIR.yml to fill in, and move the pair's entry, if any, from establishments.yml into it",
  run({ root, argument: word }) {
    const pair = pairArgument(word);
    const file = `data/relations/${pair}.yml`;
    if (existsSync(join(root, file))) throw new Refused(`${file} already exists; edit that file.`);
    const entry = listEntry(root, establishmentsFile, pair);
    const fact = entry ? establishmentFact(entry.attributes) : unknownEstablishment;
    // Write the new file before removing the entry: if this is interrupted, the pair is in both files, which the check
    // reports, and nothing is lost.
    writeFileSync(join(root, file), relationTemplate(pair, fact), { flag: "wx" });
    entry?.remove();
    const text = entry
      ? `Created ${file}. The entry ${pair} was moved there from ${establishmentsFile}, as the fact “establishment”. Add what your sources support.`
      : `Created ${file}. Replace every <fill in …>; to see what remains, run npm run data -- check.`;
    return { text, json: { file, moved: entry !== null } };
  },
};
