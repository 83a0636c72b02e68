import { type DocumentType, readTombstone } from "../../../data/model/release/documents.ts";
import { logKey, pointerKey } from "../../../data/model/release/release-log.ts";
import type { StoredText } from "../../../data/pipeline/kv/key-value-store.ts";
import type { Publication } from "./publication.ts";

/** Page with an example of everything that is stored. */
export const storagePage = "docs/storage.md";

/** Sorts of keys: what stands before the slash, or the whole key. A new type of document fails to compile until it is listed. */
export const keySorts = Object.keys({
  current: true,
  log: true,
  widget: true,
  country: true,
  relation: true,
  root: true,
  search: true,
  "search-shard": true,
  source: true,
  sources: true,
} satisfies Record<DocumentType | "current" | "log" | "widget", true>);

/** The sort of a key: `root` of `root/4f1c…`. */
export const sortOf = (key: string) => key.split("/")[0] ?? "";

/** The examples of the page by their names there: a key, or a file, and what it holds. */
export function examplesOf({ values, latest, snapshot }: Publication): Record<string, StoredText> {
  const find = (isIt: (value: StoredText) => boolean) => {
    const found = values.find(isIt);
    if (!found) throw new Error("the publication lacks an example");
    return found;
  };
  const inForce = new Set(latest.documents.map(({ key }) => key));
  const document = (sort: string) => find(({ key }) => inForce.has(key) && sortOf(key) === sort);
  const documents = keySorts.filter((sort) => sort !== pointerKey && sort !== "log");
  const [pack] = [...snapshot].filter(([file]) => file.startsWith("source/"));
  return {
    pointer: find(({ key }) => key === pointerKey),
    "log of a publication": find(({ key }) => key === logKey(1)),
    "log of a rollback": find(({ key }) => key === logKey(3)),
    "log of a withdrawal": find(({ key }) => key === logKey(5)),
    ...Object.fromEntries(documents.map((sort) => [sort, document(sort)])),
    tombstone: find(({ text }) => readTombstone(text) !== null),
    snapshot: { key: pack?.[0] ?? "", text: pack?.[1] ?? "" },
  };
}

/** An example on the page: a comment with its name, its key or file, and a block with what it holds. */
const block = /<!-- example: ([^\n]+) -->\n\n`([^`]*)`\n\n```(\w*)\n(.*?)\n```/gs;

/** The examples that a page shows, by their names. */
export function shownOn(page: string): Map<string, StoredText> {
  return new Map([...page.matchAll(block)].map(([, name = "", key = "", , text = ""]) => [name, { key, text }]));
}

/** The page with its examples exchanged for these. @throws where it names one that does not exist */
export function withExamples(page: string, examples: Readonly<Record<string, StoredText>>): string {
  return page.replace(block, (_, name: string, __, language: string) => {
    const example = examples[name];
    if (!example) throw new Error(`${storagePage} has an example “${name}”, which nothing publishes`);
    return `<!-- example: ${name} -->\n\n\`${example.key}\`\n\n\`\`\`${language}\n${example.text}\n\`\`\``;
  });
}
