import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { slug } from "../../../model/scalars.ts";
import { pageList, textFile } from "../../../pipeline/authored/load/load-sources.ts";
import { Refused } from "../../../pipeline/refused.ts";
import { type Command, UsageError } from "../../command.ts";
import { listEntry } from "../../new/list-entry.ts";
import { sourceTemplate, unknownSource } from "../../new/source-template.ts";

/** Creates the file of a source from a template. */
export const newSourceCommand: Command = {
  argument: "ID",
  summary:
    "Create data/sources/ID.yml to fill in; add the SHA-256 of data/sources/ID.txt, if it exists, and move the entry from pages.yml, if any",
  run({ root, argument: id }) {
    if (!slug.safeParse(id).success) {
      throw new UsageError(
        `“${id}” is not a valid id; write lower-case words joined by hyphens or dots, such as mfa-tj.no.2024.`,
      );
    }
    const file = `data/sources/${id}.yml`;
    if (existsSync(join(root, file))) throw new Refused(`${file} already exists; edit that file.`);
    const entry = listEntry(root, pageList, id);
    const attributes = entry ? stringify(entry.attributes, { lineWidth: 0 }) : unknownSource(id);
    const text = existsSync(join(root, textFile(id))) ? readFileSync(join(root, textFile(id)), "utf8") : null;
    writeFileSync(join(root, file), sourceTemplate(id, attributes, text), { flag: "wx" });
    entry?.remove();
    const hashNote = text === null ? "" : ` It contains the SHA-256 of ${textFile(id)}.`;
    const moved = entry ? ` The entry ${id} was moved there from ${pageList}.` : "";
    const next = entry ? "To see what remains" : "Replace every <fill in …>; to see what remains";
    return {
      text: `Created ${file}.${moved}${hashNote} ${next}, run npm run data -- check.`,
      json: { file, held: text !== null, moved: entry !== null },
    };
  },
};
