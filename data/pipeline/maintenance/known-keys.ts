import type { DocumentType } from "../../model/release/documents.ts";
import { pointerKey } from "../../model/release/release-log.ts";

const types: Record<DocumentType | "widget" | "export", true> = {
  root: true,
  country: true,
  sources: true,
  search: true,
  "search-shard": true,
  relation: true,
  source: true,
  widget: true,
  export: true,
};

const hash = "[0-9a-f]{64}";
const known = new RegExp(
  `^(${pointerKey}|log/[1-9][0-9]{0,14}(/${hash}|/abandoned)?|(${Object.keys(types).join("|")})/${hash}|picture/${hash}/[a-z]{2,3})$`,
);

/** True for a key that Entente may have written. Others are left alone, and must not become file names. */
export function isKnownKey(key: string): boolean {
  return known.test(key);
}
