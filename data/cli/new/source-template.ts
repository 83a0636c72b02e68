import { hashOf } from "../../model/release/documents.ts";
import { sourceKinds } from "../../model/sources/source.ts";

/**
 * A new file of a source, to be filled in; the check refuses it until it is.
 * @param text word for word, where it is held already: its SHA-256 is written down
 */
export function sourceTemplate(id: string, text: string | null): string {
  const held =
    text === null
      ? `## Where the text may be held: save it as data/sources/${id}.txt (UTF-8, LF), and the check says the sha256 to write here.
# sha256: <fill in what the check says>
`
      : `sha256: ${hashOf(text)}
`;
  return `# yaml-language-server: $schema=../../dist/schema/source.json
## How to write a source: docs/editing.md. Fill in what stands in <fill in …>; delete the rest of the comments.
id: ${id}
title:
  en: "<fill in the title as the source gives it; a description where it has none, in [brackets]>"
publisher: <fill in who publishes it as a key of data/sources/publishers.yml; take the line out where it is not certain>
kind: <fill in one of ${sourceKinds.join(", ")}>
language: <fill in the language of its text as a BCP 47 tag, such as en>
date: "<fill in its date, such as 2024-01-19; an undated one was written on or after the latest day that it tells of, 2024-01-19/..>"
url: <fill in its https address> # any other address as it was found, as address instead of url
${held}
# silent: # passages of the text that carry no fact
#   - exact: <fill in the passage, word for word>
#     reason: <fill in why it carries none>
`;
}
