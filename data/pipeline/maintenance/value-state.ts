import { type Documents, documentKey, hashOf, readTombstone } from "../../model/release/documents.ts";
import { newestSchema } from "../../model/release/earlier-forms.ts";
import { isPictureText } from "../../model/release/picture-text.ts";
import { abandonedKey, decodePointer, logKey, type Pointer, pointerKey } from "../../model/release/release-log.ts";
import { decodeIntactEntry } from "../publish/read-log.ts";

/**
 * What a stored value is: `withdrawn` is a tombstone in place of the document, `newer` has a schema that this program does not
 * know, and `damaged` is not what its key promises.
 */
export type ValueState = "intact" | "missing" | "damaged" | "newer" | "withdrawn";

/** Returns what a value is. @param text null if there is none */
export function stateOf(key: string, text: string | null): ValueState {
  if (text === null) return "missing";
  if (key === pointerKey) return intactPointer(text) ? "intact" : isNewer(text, pointerKey) ? "newer" : "damaged";
  const [type = "", name = "", proposal] = key.split("/");
  // That it is there is all that matters.
  if (key === abandonedKey(Number(name))) return "intact";
  if (type === "log") {
    const isEntry = decodeIntactEntry(logKey(Number(name)), text) !== null;
    if (proposal !== undefined && hashOf(text) !== proposal) return "damaged";
    return isEntry ? "intact" : isNewer(text, type) ? "newer" : "damaged";
  }
  if (type === "picture") return isPictureText(text) ? "intact" : readTombstone(text) ? "withdrawn" : "damaged";
  if (hashOf(text) === name) return isDocument(type) && isNewer(text, type) ? "newer" : "intact";
  return readTombstone(text) ? "withdrawn" : "damaged";
}

/** True for the type of a JSON document; widgets and exports are text. */
function isDocument(type: string): boolean {
  return type !== "widget" && type !== "export";
}

/** True if a text is complete, but in a form that only newer versions of this program know. */
function isNewer(text: string, type: string): boolean {
  try {
    const { schema } = JSON.parse(text) as { schema?: unknown };
    return typeof schema === "number" && schema > newestSchema(type);
  } catch {
    return false;
  }
}

/** Decodes a pointer; null if it is absent or damaged. */
export function intactPointer(text: string | null): Pointer | null {
  if (text === null) return null;
  try {
    return decodePointer(text);
  } catch {
    return null;
  }
}

/** Returns the keys of the values that an intact document names. */
export function keysNamedBy(key: string, text: string): string[] {
  switch (key.split("/")[0]) {
    case "root": {
      const root = JSON.parse(text) as Documents["root"] & { exports?: Record<string, { hash: string }[]> };
      return [
        documentKey("widget", root.widget),
        ...Object.values(root.countries).map(({ hash }) => documentKey("country", hash)),
        ...Object.values(root.sources).map((hash) => documentKey("sources", hash)),
        ...(root.search ? [documentKey("search", root.search)] : []),
        ...Object.values(root.exports ?? {}).flatMap((parts) => parts.map(({ hash }) => `export/${hash}`)),
      ];
    }
    case "country": {
      const { relations } = JSON.parse(text) as Documents["country"];
      return Object.values(relations).map(({ hash }) => documentKey("relation", hash));
    }
    case "sources": {
      const { sources } = JSON.parse(text) as Documents["sources"];
      return Object.values(sources).map(({ hash }) => documentKey("source", hash));
    }
    case "search": {
      const { shards } = JSON.parse(text) as Documents["search"];
      return Object.values(shards).map((hash) => documentKey("search-shard", hash));
    }
    default:
      return [];
  }
}
