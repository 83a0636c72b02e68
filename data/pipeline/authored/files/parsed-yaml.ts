import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import type { Problem } from "../data-problem.ts";

type Path = readonly PropertyKey[];

/** A parsed YAML text with the positions of its lines. */
export class ParsedYaml {
  readonly lines = new LineCounter();
  readonly document: Document.Parsed;

  constructor(readonly text: string) {
    this.document = parseDocument(text, { lineCounter: this.lines, version: "1.2" });
  }

  /** Returns a problem at the line of the part that `path` leads to. */
  problem(file: string, path: Path, message: string): Problem {
    return { file, line: this.lineOf(path), id: this.idAt(path), message };
  }

  private lineOf(path: Path): number {
    for (let length = path.length; length >= 0; length -= 1) {
      const steps = path.slice(0, length);
      const parent = length > 0 ? this.document.getIn(steps.slice(0, -1), true) : null;
      const key = isMap(parent)
        ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === steps.at(-1))?.key
        : null;
      const node = isNode(key) ? key : this.document.getIn(steps, true);
      if (isNode(node) && node.range) return this.lines.linePos(node.range[0]).line;
    }
    return 1;
  }

  /** Returns the id of the entry that a path leads into, or else the start of the path. */
  private idAt(path: Path): string {
    for (let length = path.length; length >= 0; length -= 1) {
      const id = this.document.getIn([...path.slice(0, length), "id"]);
      if (typeof id === "string") return id;
    }
    return path.length > 0 ? path.slice(0, 2).map(String).join(".") : "file";
  }
}

let latest: ParsedYaml | null = null;

/**
 * Returns a parsed text. Only the latest one stays in memory, because it takes ten times as much as the plain value. An earlier one is
 * parsed again in the rare case that it has a problem.
 */
export function parsedYaml(text: string): ParsedYaml {
  if (latest?.text !== text) latest = new ParsedYaml(text);
  return latest;
}
