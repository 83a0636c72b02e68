import { type Alias, type Document, isNode, isScalar, type LineCounter, visit } from "yaml";
import type * as z from "zod";
import { isLanguage, languages } from "../../../model/language.ts";
import { suggestedTag, textLanguage } from "../../../model/language-tags.ts";
import { suggestion } from "../../../model/nearest.ts";
import { suggestedState } from "../../../model/states/states.ts";
import type { Problem } from "../data-problem.ts";
import { parsedYaml } from "./parsed-yaml.ts";
import { placeholdersIn } from "./placeholders.ts";
import { attributesAt } from "./schema-attributes.ts";
import { isBetweenCommas, textSplitBefore } from "./split-texts.ts";
import { syntaxErrorIn } from "./syntax-error.ts";

type Path = readonly PropertyKey[];

/** What editors call the types of the schema. */
const typeNames: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  int: "a whole number",
  number: "a number",
  object: "a group of attributes",
  record: "a group of attributes",
};

/** A YAML file, validated against a schema, that knows the line of each part. */
export class YamlFile<Value> {
  readonly problems: Problem[] = [];
  /** Null if the file has problems. */
  readonly value: Value | null = null;

  constructor(
    /** Path from the project's root, with forward slashes. */
    readonly file: string,
    private readonly text: string,
    private readonly schema: z.ZodType<Value>,
  ) {
    const error = syntaxErrorIn(text, this.document, this.lines);
    if (error) this.problems.push({ file, line: error.line, id: "yaml", message: error.message });
    else if (this.document.contents === null)
      this.problems.push(this.problem([], "the file is empty; fill it in, or delete it"));
    else this.findBrokenAliases();
    if (this.problems.length > 0) return;
    this.findTruncatedTexts();
    const value = this.toJs();
    for (const { path, task } of placeholdersIn(value)) this.problems.push(this.problemAtPlaceholder(path, task));
    if (this.problems.length > 0) return;
    const result = schema.safeParse(value);
    if (result.success) this.value = result.data;
    else for (const issue of result.error.issues) this.problems.push(this.problemOf(issue));
  }

  private get document(): Document.Parsed {
    return parsedYaml(this.text).document;
  }

  private get lines(): LineCounter {
    return parsedYaml(this.text).lines;
  }

  /** Returns the plain value. Reports a problem if aliases would expand it excessively, which the parser limits. */
  private toJs(): unknown {
    try {
      return this.document.toJS();
    } catch (error) {
      if (!(error instanceof ReferenceError)) throw error;
      this.problems.push({
        file: this.file,
        line: 1,
        id: "yaml",
        message: "the aliases (*…) in this file expand to too many values; write the values out",
      });
      return null;
    }
  }

  /** Reports aliases without an anchor, and aliases inside their own anchor. */
  private findBrokenAliases(): void {
    visit(this.document, {
      Alias: (_, alias, ancestors) => {
        const target = alias.resolve(this.document);
        const { source } = alias;
        if (!target) {
          const message = `*${source} has no anchor &${source} above it; add the anchor, or write out the value`;
          this.problems.push(this.problemAtAlias(alias, message));
        } else if (ancestors.some((ancestor) => ancestor === target)) {
          const message = `*${source} is inside &${source}, which it refers to; write out the value`;
          this.problems.push(this.problemAtAlias(alias, message));
        }
      },
    });
  }

  private problemAtAlias({ range }: Alias, message: string): Problem {
    return { file: this.file, line: this.lines.linePos(range?.[0] ?? 0).line, id: "yaml", message };
  }

  /**
   * Reports texts that YAML cuts off at “ #” although no comment was meant: a real comment has a space after the #.
   */
  private findTruncatedTexts(): void {
    visit(this.document, {
      Scalar: (_, { type, comment, range }) => {
        if (type !== "PLAIN" || !range || !comment || comment.startsWith(" ")) return;
        const message = `YAML reads “#${comment}” as a comment; put the whole text in quotation marks`;
        this.problems.push({ file: this.file, line: this.lines.linePos(range[0]).line, id: "yaml", message });
      },
    });
  }

  /** Returns a problem at the line of the part that `path` leads to. */
  problem(path: Path, message: string): Problem {
    return parsedYaml(this.text).problem(this.file, path, message);
  }

  /** Returns a problem for a placeholder. If the id itself is a placeholder, the path stands in for it. */
  private problemAtPlaceholder(path: Path, task: string): Problem {
    const problem = this.problem(path, task);
    const knownPath =
      path
        .slice(0, -1)
        .map(String)
        .filter((step) => !step.startsWith("<"))
        .join(".") || "file";
    return problem.id.includes("<") ? { ...problem, id: knownPath } : problem;
  }

  private problemOf(issue: z.core.$ZodIssue, above: Path = []): Problem {
    const path = [...above, ...issue.path];
    if (issue.code === "invalid_union" && issue.errors.length > 0) {
      // Report the union member that fits best: the one whose errors are deepest in the value.
      const depth = (issues: z.core.$ZodIssue[]) =>
        Math.max(...issues.map((inner) => inner.path.length + (inner.code === "invalid_type" ? 0 : 1)));
      const bestFit = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
      const nearest = bestFit.find(({ code }) => code === "unrecognized_keys") ?? bestFit[0];
      if (nearest) return this.problemOf(nearest, path);
    }
    if (issue.code === "unrecognized_keys") {
      const key = issue.keys[0] ?? "";
      return this.problem([...path, key], this.unknownAttribute(key, path));
    }
    const problem = this.problem(path, this.message(issue, path));
    const attribute = path.findLast((step) => typeof step === "string");
    // Without an id, the path stands in for it and may already end with the attribute.
    const [first, second = first] = path;
    const isNamed =
      attribute === undefined || (second === attribute && problem.id === path.slice(0, 2).map(String).join("."));
    return isNamed ? problem : { ...problem, message: `${attribute}: ${problem.message}` };
  }

  private unknownAttribute(key: string, path: Path): string {
    const whole = textSplitBefore(this.text, this.document, path, key);
    if (whole) return `YAML split the text at the comma before “${key}”; write ${whole}`;
    if (/\s/.test(key)) return `YAML reads “${key}” as the name of an attribute; put the whole text in quotation marks`;
    if (this.isByLanguage(path)) {
      const language = textLanguage(suggestedTag(key) ?? "");
      const remedy = language ? `; did you mean “${language}”?` : "";
      return `cards are not available in “${key}”; use one of ${Object.keys(languages).join(", ")}${remedy}`;
    }
    const knownAttributes = attributesAt(this.schema, this.document.toJS(), path);
    return `there is no attribute “${key}” here${suggestion(key, knownAttributes) || "; check the spelling, or remove it"}`;
  }

  /** Returns true if the schema wants a value per language at a path. */
  private isByLanguage(path: Path): boolean {
    const attributes = attributesAt(this.schema, this.document.toJS(), path);
    return attributes.length > 0 && attributes.every(isLanguage);
  }

  /** Translates a schema issue into words for editors. */
  private message(issue: z.core.$ZodIssue, path: Path): string {
    const value = path.length > 0 ? this.document.getIn(path) : this.document.toJS();
    const node = this.document.getIn(path, true);
    const written = isNode(value) ? null : (isScalar(node) && node.source) || String(value);
    if ((value === undefined || value === null) && /^invalid_/.test(issue.code)) return "is missing; add it";
    if (issue.code === "invalid_type") {
      if (issue.expected === "string" && written !== null) {
        return isBetweenCommas(this.document, path)
          ? "must be in quotation marks; inside brackets, YAML splits texts at commas, so enclose each text in quotation marks"
          : `must be in quotation marks; write "${written}"`;
      }
      if (this.isByLanguage(path)) return "write it per language: { en: … }";
      return `must be ${typeNames[issue.expected] ?? `of type ${issue.expected}`}`;
    }
    const allowed =
      issue.code === "invalid_value"
        ? issue.values.map(String)
        : "options" in issue
          ? (issue.options as unknown[]).map(String)
          : [];
    if (allowed.length > 0 && allowed.length < 20)
      return `“${written ?? "…"}” is not allowed; use one of ${allowed.join(", ")}${suggestion(written ?? "", allowed)}`;
    if (issue.code === "too_small") {
      const entries = `${issue.minimum} ${issue.minimum === 1 ? "entry" : "entries"}`;
      if (issue.origin === "array") return `must have at least ${entries}`;
      if (issue.origin === "string") return "must not be empty";
    }
    const state = allowed.length > 0 ? suggestedState(written ?? "") : null;
    const remedy = state && allowed.includes(state) ? `; did you mean “${state}”?` : suggestion(written ?? "", allowed);
    return `${issue.message}${remedy}`;
  }
}
