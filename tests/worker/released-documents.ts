import { inject } from "vitest";
import type { StoredText } from "../../data/pipeline/kv/key-value-store.ts";

/** Returns the document of a relation in the test release. @throws if there is none */
export function relationDocument(id: string): StoredText {
  const start = `{"schema":2,"relation":{"id":"${id}"`;
  const document = inject("release").documents.find(({ text }) => text.startsWith(start));
  if (!document) throw new Error(`the release has no ${id}`);
  return document;
}

/** Returns the text of a source in the test release. @throws if there is none */
export function sourceText(id: string): string {
  const documents = inject("release").documents.filter(({ key }) => key.startsWith("source/"));
  const source = documents.map(({ text }) => JSON.parse(text).source).find((candidate) => candidate.id === id);
  if (!source?.text) throw new Error(`the release has no text of ${id}`);
  return source.text;
}
