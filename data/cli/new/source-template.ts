import { hashOf } from "../../model/release/documents.ts";
import { sourceKinds } from "../../model/sources/source.ts";

/** Returns the YAML of a new source, with placeholders to fill in. */
export function unknownSource(id: string): string {
  return `id: ${id}
title:
  en: "<fill in the title as the source gives it; if it has none, a description in [brackets]>"
publisher: <fill in the publisher's key from data/sources/publishers.yml, or remove this line if the publisher is not certain>
kind: <fill in one of ${sourceKinds.join(", ")}>
language: <fill in the language of the text as a BCP 47 tag, such as en>
date: "<fill in the date of the source, such as 2024-01-19; if it is undated, the latest day that it mentions, followed by /.., such as 2024-01-19/..>"
url: <fill in the https URL> # if it is not https, write “address” instead of “url”
`;
}

/**
 * Returns the contents of a new source file. The check rejects it until it is filled in.
 * @param attributes the source's attributes in YAML
 * @param text the source's text, whose SHA-256 is included; null if we do not have it
 */
export function sourceTemplate(id: string, attributes: string, text: string | null): string {
  const hashLines =
    text === null
      ? `## If we are allowed to store the text: save it as data/sources/${id}.txt (UTF-8, LF line endings). The check then reports the sha256.
# sha256: <fill in the sha256 that the check reports>
`
      : `sha256: ${hashOf(text)}
`;
  return `# yaml-language-server: $schema=../../dist/schema/source.json
## How to describe a source: docs/editing.md. Replace every <fill in …>, and delete the remaining comments.
${attributes}${hashLines}
# silent: # passages of the text that state no fact
#   - exact: <fill in the passage, word for word>
#     prefix: <fill in the words right before it, or remove this line if it occurs only once>
#     reason: { en: <fill in why it states no fact> }
#     mentions: [state] # or date, amount, person: what the passage mentions anyway; the check says whether this line is needed
`;
}
