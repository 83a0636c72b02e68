import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { slug } from "../../model/scalars.ts";
import { load } from "../../pipeline/authored/load-authored.ts";
import { textFile } from "../../pipeline/authored/load-sources.ts";
import { Refused } from "../../pipeline/refused.ts";
import { type Command, UsageError } from "../command.ts";
import { sourceTemplate } from "../new/source-template.ts";

/** Creates the file of a source from a template. */
export const newSourceCommand: Command = {
  argument: "ID",
  summary: "Create data/sources/ID.yml to fill in, with the SHA-256 of data/sources/ID.txt if that exists",
  run({ root, argument: id }) {
    if (!slug.safeParse(id).success) {
      throw new UsageError(
        `“${id}” is not a valid id; write lower-case words joined by hyphens or dots, such as mfa-tj.no.2024.`,
      );
    }
    const file = `data/sources/${id}.yml`;
    if (existsSync(join(root, file))) throw new Refused(`${file} already exists; edit that file.`);
    const listEntry = load(root).sources.get(id)?.problem(["id"], "");
    if (listEntry)
      throw new Refused(
        `${id} is already in ${listEntry.file}:${listEntry.line}; edit that entry, or remove it first.`,
      );
    const text = existsSync(join(root, textFile(id))) ? readFileSync(join(root, textFile(id)), "utf8") : null;
    writeFileSync(join(root, file), sourceTemplate(id, text), { flag: "wx" });
    const hashNote = text === null ? "" : ` It contains the SHA-256 of ${textFile(id)}.`;
    return {
      text: `Created ${file}.${hashNote} Replace every <fill in …>; to list what is left, run npm run data -- check.`,
      json: { file, held: text !== null },
    };
  },
};
