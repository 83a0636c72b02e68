import { type DocumentType, readTombstone } from "../../../data/model/release/documents.ts";
import { logKey, pointerKey, proposalPrefix } from "../../../data/model/release/release-log.ts";
import type { StoredText } from "../../../data/pipeline/kv/key-value-store.ts";
import type { Publication } from "./publication.ts";

/** The page with an example of each stored key and document. */
export const storagePage = "docs/storage.md";

/** Types of keys: the part before the slash, or the whole key. A new document type does not compile until it is listed here. */
export const keyTypes = Object.keys({
  current: true,
  log: true,
  widget: true,
  export: true,
  country: true,
  relation: true,
  root: true,
  search: true,
  "search-shard": true,
  source: true,
  sources: true,
} satisfies Record<DocumentType | "current" | "log" | "widget" | "export", true>);

/** Returns the type of a key, such as `root` for `root/4f1c…`. */
export const keyTypeOf = (key: string) => key.split("/")[0] ?? "";

/** Returns the examples of a publication by their names on the page: a key or file, and its content. */
export function publishedExamples({ values, latest, snapshot }: Publication): Record<string, StoredText> {
  const find = (matches: (value: StoredText) => boolean) => {
    const found = values.find(matches);
    if (!found) throw new Error("the publication has no value for an example");
    return found;
  };
  const latestKeys = new Set(latest.documents.map(({ key }) => key));
  const document = (type: string) => find(({ key }) => latestKeys.has(key) && keyTypeOf(key) === type);
  const documentTypes = keyTypes.filter((type) => type !== pointerKey && type !== "log");
  const [pack] = [...snapshot].filter(([file]) => file.startsWith("source/"));
  return {
    pointer: find(({ key }) => key === pointerKey),
    "log of a publication": find(({ key }) => key === logKey(1)),
    "proposal for the log": find(({ key }) => key.startsWith(proposalPrefix(1))),
    "log of a rollback": find(({ key }) => key === logKey(3)),
    "log of a withdrawal": find(({ key }) => key === logKey(5)),
    ...Object.fromEntries(documentTypes.map((type) => [type, document(type)])),
    tombstone: find(({ text }) => readTombstone(text) !== null),
    snapshot: { key: pack?.[0] ?? "", text: pack?.[1] ?? "" },
  };
}

/** An example on the page: a comment with its name, its key or file, and a block with its content. */
const block = /<!-- example: ([^\n]+) -->\n\n`([^`]*)`\n\n```(\w*)\n(.*?)\n```/gs;

/** Returns the examples on a page by their names. */
export function examplesOnPage(page: string): Map<string, StoredText> {
  return new Map([...page.matchAll(block)].map(([, name = "", key = "", , text = ""]) => [name, { key, text }]));
}

/** Returns the page with these examples. @throws if the page has an example that is not among them */
export function replaceExamples(page: string, examples: Readonly<Record<string, StoredText>>): string {
  return page.replace(block, (_, name: string, __, language: string) => {
    const example = examples[name];
    if (!example) throw new Error(`${storagePage} has an example “${name}”, which nothing publishes`);
    return `<!-- example: ${name} -->\n\n\`${example.key}\`\n\n\`\`\`${language}\n${example.text}\n\`\`\``;
  });
}
