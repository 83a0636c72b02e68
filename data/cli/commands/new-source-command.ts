import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { slug } from "../../model/scalars.ts";
import { load } from "../../pipeline/authored/load.ts";
import { textFile } from "../../pipeline/authored/load-sources.ts";
import { Refused } from "../../pipeline/refused.ts";
import { type Command, UsageError } from "../command.ts";
import { sourceTemplate } from "../new/source-template.ts";

/** Begins the file of a source. */
export const newSourceCommand: Command = {
  argument: "ID",
  summary: "begins data/sources/ID.yml, to be filled in, with the SHA-256 of data/sources/ID.txt where that is there",
  run({ root, argument: id }) {
    if (!slug.safeParse(id).success) {
      throw new UsageError(
        `“${id}” is no id; write lower-case words joined by hyphens and dots, such as mfa-tj.no.2024.`,
      );
    }
    const file = `data/sources/${id}.yml`;
    if (existsSync(join(root, file))) throw new Refused(`${file} is there already; write into it.`);
    const listEntry = load(root).sources.get(id)?.problem(["id"], "");
    if (listEntry)
      throw new Refused(
        `${id} stands in ${listEntry.file}:${listEntry.line}; take it out there first, or write into it.`,
      );
    const text = existsSync(join(root, textFile(id))) ? readFileSync(join(root, textFile(id)), "utf8") : null;
    writeFileSync(join(root, file), sourceTemplate(id, text), { flag: "wx" });
    const hashNote = text === null ? "" : ` It has the SHA-256 of ${textFile(id)}.`;
    return {
      text: `Wrote ${file}.${hashNote} Fill in what stands in <fill in …>; npm run data -- check tells what is left.`,
      json: { file, held: text !== null },
    };
  },
};
