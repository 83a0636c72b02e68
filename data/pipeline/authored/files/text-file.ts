import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../data-problem.ts";

/** The text of a file, or the reason that it cannot be used as text. */
export type TextFile = { text: string; problem: null } | { text: null; problem: Problem };

/**
 * Reads a file below `root` as UTF-8.
 * @param lineFeeds true to require LF line endings, for a text that is hashed byte by byte
 */
export function readText(root: string, file: string, { lineFeeds = false } = {}): TextFile {
  const bytes = readFileSync(join(root, file));
  const problemAt = (offset: number, message: string): TextFile => {
    const line = bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
    return { text: null, problem: { file, line, id: "file", message } };
  };
  const text = bytes.toString("utf8");
  const roundTrip = Buffer.from(text);
  if (!roundTrip.equals(bytes)) {
    const firstDifference = roundTrip.findIndex((byte, index) => byte !== bytes[index]);
    return problemAt(
      firstDifference,
      "the file is not in UTF-8; save it as UTF-8 (in many editors: “Save with encoding”)",
    );
  }
  const cr = bytes.indexOf(0x0d);
  if (lineFeeds && cr >= 0)
    return problemAt(
      cr,
      "the lines end with CR LF; save the file with LF line endings (in many editors: “End of line”)",
    );
  return { text, problem: null };
}
