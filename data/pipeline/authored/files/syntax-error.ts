import { type Document, isScalar, type LineCounter, type Scalar, visit, type YAMLError } from "yaml";

/** A YAML syntax error, in words for editors. */
interface YamlSyntaxError {
  line: number;
  message: string;
}

const quoteAdvice = "put the whole text in quotation marks";
const indentAdvice = "start it in the same column as the other lines of the same entry";
const wrongIndent = `this line has the wrong indentation; ${indentAdvice}`;

/**
 * Returns the first syntax error of a YAML text, with its likely cause and how to fix it; null if there is none. Later
 * errors are left out because most of them follow from the first.
 */
export function syntaxErrorIn(text: string, document: Document, lines: LineCounter): YamlSyntaxError | null {
  const conflict = /^(<{7}|={7}|>{7})( |\r?$)/m.exec(text);
  if (conflict) {
    const message =
      "a merge left two versions here; keep one, and remove the lines that start with <<<<<<<, ======= and >>>>>>>";
    return { line: lines.linePos(conflict.index).line, message };
  }
  const [error] = document.errors;
  return error ? new ErrorExplanation(text, document, lines, error).explain() : null;
}

class ErrorExplanation {
  private readonly offset: number;
  private readonly line: number;

  constructor(
    private readonly text: string,
    private readonly document: Document,
    private readonly lines: LineCounter,
    private readonly error: YAMLError,
  ) {
    this.offset = error.pos[0];
    this.line = lines.linePos(this.offset).line;
  }

  explain(): YamlSyntaxError {
    const { code, message } = this.error;
    switch (code) {
      case "TAB_AS_INDENT":
        return this.onThisLine("the line is indented with a tab; use spaces instead");
      case "DUPLICATE_KEY":
        return this.onThisLine(this.duplicateKeyMessage());
      case "MULTIPLE_DOCS":
        return this.onThisLine("“---” starts a second document, but a file can have only one; remove this line");
      case "BAD_SCALAR_START":
        return this.onThisLine(
          `in YAML, a value without quotation marks cannot start with “${this.text[this.offset]}”; ${quoteAdvice}`,
        );
      case "BLOCK_IN_FLOW":
        return this.onThisLine(this.colonMessage());
      case "UNEXPECTED_TOKEN":
        if (/at node end/.test(message)) {
          return this.onThisLine(
            `“${this.restOfLine()}” comes after the end of a value; put the whole text between single quotation marks ('…'), and double each ' inside it`,
          );
        }
        break;
      case "BAD_INDENT":
        return /^Flow/.test(message) ? this.unclosedBracket() : this.onThisLine(wrongIndent);
      case "MISSING_CHAR":
        if (/closing ["']/.test(message)) return this.unclosedQuote();
        return /without - indicator/.test(message) ? this.onThisLine(wrongIndent) : this.missingColon();
      case "MULTILINE_IMPLICIT_KEY":
        return this.missingColon();
      case "BLOCK_AS_IMPLICIT_KEY":
        if (/^\s*(- )*[\w.-]+\s+[{["']/.test(this.sourceLine())) return this.missingColon();
        if (/:( |$)/.test(this.restOfLine())) return this.onThisLine(this.colonMessage());
        return {
          line: this.line + 1,
          message: `this line is indented deeper than the line above, which already has a value; ${indentAdvice}`,
        };
    }
    const reason = message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "");
    return this.onThisLine(
      `${reason}; look at the quotation marks, brackets and indentation of this line and the one above`,
    );
  }

  private onThisLine(message: string): YamlSyntaxError {
    return { line: this.line, message };
  }

  private sourceLine(): string {
    return this.text.split("\n")[this.line - 1] ?? "";
  }

  private restOfLine(): string {
    return (this.text.slice(this.offset).split("\n")[0] ?? "").trim();
  }

  private colonMessage(): string {
    return `YAML reads the text before “: ” as the name of an attribute; ${quoteAdvice}`;
  }

  private missingColon(): YamlSyntaxError {
    const [, word = ""] = /^\s*(?:- )*([^\s:]+)/.exec(this.sourceLine()) ?? [];
    return this.onThisLine(
      `“: ” is missing after “${word}”; write a colon and a space between an attribute and its value`,
    );
  }

  private duplicateKeyMessage(): string {
    const { offset } = this;
    let name = "";
    let originalLine = this.line;
    visit(this.document, {
      Map: (_, { items }) => {
        const keys = items.map(({ key }) => key).filter((key): key is Scalar => isScalar(key));
        const duplicate = keys.find(({ range }) => range?.[0] === offset);
        if (!duplicate) return;
        name = String(duplicate.value);
        const original = keys.find(({ value }) => value === duplicate.value);
        if (original?.range) originalLine = this.lines.linePos(original.range[0]).line;
      },
    });
    return `“${name}” is already on line ${originalLine}; keep one of the two`;
  }

  private unclosedQuote(): YamlSyntaxError {
    let openedAt = this.offset;
    visit(this.document, {
      Scalar: (_, { type, range }) => {
        if (range && /^QUOTE/.test(type ?? "") && range[0] < this.offset && this.offset <= range[1] + 1)
          openedAt = range[0];
      },
    });
    return {
      line: this.lines.linePos(openedAt).line,
      message: `the quotation mark ${this.text[openedAt]} that opens here is never closed; add one at the end of the text`,
    };
  }

  private unclosedBracket(): YamlSyntaxError {
    let openedAt = this.offset;
    visit(this.document, {
      Collection: (_, { flow, range }) => {
        if (flow && range && range[0] < this.offset && this.offset <= range[1]) openedAt = range[0];
      },
    });
    const bracket = this.text[openedAt] ?? "";
    const closing = bracket === "[" ? "]" : "}";
    const { line } = this.lines.linePos(openedAt);
    const [rest = ""] = this.text.slice(openedAt).split("\n", 1);
    const comment = /(?<= )#.*/.exec(rest)?.[0].trim();
    return {
      line,
      message: comment?.includes(closing)
        ? `YAML reads “${comment}” as a comment; enclose the text before ${closing} in quotation marks`
        : `the bracket ${bracket} is never closed; add ${closing} where it ends`,
    };
  }
}
