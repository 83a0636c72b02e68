import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import type * as z from "zod";
import type { Problem } from "./problems.ts";

type Path = readonly PropertyKey[];

/** A YAML file that was read against a schema, and knows on which line each part of it stands. */
export class YamlFile<Value> {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly problems: Problem[] = [];
  /** Null where the file has problems. */
  readonly value: Value | null = null;
  private readonly lines = new LineCounter();
  private readonly document;

  constructor(root: string, path: string, schema: z.ZodType<Value>) {
    this.file = relative(root, path).replaceAll("\\", "/");
    this.document = parseDocument(readFileSync(path, "utf8"), { lineCounter: this.lines, version: "1.2" });
    for (const { message, pos } of this.document.errors) {
      const text = message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "") ?? message;
      this.problems.push({ file: this.file, line: this.lines.linePos(pos[0]).line, id: "yaml", message: text });
    }
    if (this.problems.length > 0) return;
    const result = schema.safeParse(this.document.toJS());
    if (result.success) this.value = result.data;
    else for (const issue of result.error.issues) this.problems.push(this.problemOf(issue));
  }

  /** A problem at the part of the file that `path` leads to. */
  problem(path: Path, message: string): Problem {
    return { file: this.file, line: this.lineOf(path), id: this.idAt(path), message };
  }

  private problemOf(issue: z.core.$ZodIssue): Problem {
    if (issue.code === "unrecognized_keys") {
      const key = issue.keys[0] ?? "";
      return this.problem(
        [...issue.path, key],
        `there is no attribute “${key}” here; check its spelling, or leave it out`,
      );
    }
    const attribute = issue.path.findLast((step) => typeof step === "string");
    return this.problem(issue.path, `${attribute ? `${String(attribute)}: ` : ""}${issue.message}`);
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

  /** The id of the record that the path lies in, else what the path begins with. */
  private idAt(path: Path): string {
    for (let length = path.length; length >= 0; length -= 1) {
      const id = this.document.getIn([...path.slice(0, length), "id"]);
      if (typeof id === "string") return id;
    }
    return path.length > 0 ? path.slice(0, 2).map(String).join(".") : "file";
  }
}
