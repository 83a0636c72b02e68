import { type Document, isScalar, type LineCounter, type Scalar, visit, type YAMLError } from "yaml";

/** Why a text is no YAML, and on which line. */
interface SyntaxError {
  line: number;
  message: string;
}

const quoteIt = "put the whole text in quotation marks";
const sameColumn = "begin in the same column as the lines that belong to the same entry";

/**
 * The first thing that keeps a text from being YAML, in an editor's words, with its likely cause; null where it is YAML. What a
 * parser finds behind it is mostly its consequence, and would hide it.
 */
export function syntaxErrorIn(text: string, document: Document, lines: LineCounter): SyntaxError | null {
  const conflict = /^(<{7}|={7}|>{7})( |\r?$)/m.exec(text);
  if (conflict) {
    const message =
      "two versions of a merge stand here; keep one, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>";
    return { line: lines.linePos(conflict.index).line, message };
  }
  const [error] = document.errors;
  return error ? new Cause(text, document, lines, error).found() : null;
}

class Cause {
  private readonly at: number;
  private readonly line: number;

  constructor(
    private readonly text: string,
    private readonly document: Document,
    private readonly lines: LineCounter,
    private readonly error: YAMLError,
  ) {
    this.at = error.pos[0];
    this.line = lines.linePos(this.at).line;
  }

  found(): SyntaxError {
    const { code, message } = this.error;
    switch (code) {
      case "TAB_AS_INDENT":
        return this.here("the line begins with a tab; indent with spaces");
      case "DUPLICATE_KEY":
        return this.here(this.doubled());
      case "MULTIPLE_DOCS":
        return this.here("“---” begins a second document, and a file holds one; take that line out");
      case "BAD_SCALAR_START":
        return this.here(`no text can begin with “${this.text[this.at]}” in YAML; ${quoteIt}`);
      case "BLOCK_IN_FLOW":
        return this.here(this.colonWithin());
      case "UNEXPECTED_TOKEN":
        if (/at node end/.test(message)) {
          return this.here(
            `“${this.restOfLine()}” stands behind a value that has ended already; put the whole text between ' and ', and write each ' within it twice`,
          );
        }
        break;
      case "BAD_INDENT":
        return /^Flow/.test(message) ? this.unclosedBracket() : this.here(`indented wrongly; ${sameColumn}`);
      case "MISSING_CHAR":
        if (/closing ["']/.test(message)) return this.unclosedQuote();
        return /without - indicator/.test(message) ? this.here(`indented wrongly; ${sameColumn}`) : this.noColon();
      case "MULTILINE_IMPLICIT_KEY":
        return this.noColon();
      case "BLOCK_AS_IMPLICIT_KEY":
        if (/^\s*(- )*[\w.-]+\s+[{["']/.test(this.sourceLine())) return this.noColon();
        if (/:( |$)/.test(this.restOfLine())) return this.here(this.colonWithin());
        return {
          line: this.line + 1,
          message: `indented deeper than the line above, which has its value already; ${sameColumn}`,
        };
    }
    const said = message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "");
    return this.here(`${said}; look at the quotation marks, brackets and indentation of this line and the one above`);
  }

  private here(message: string): SyntaxError {
    return { line: this.line, message };
  }

  private sourceLine(): string {
    return this.text.split("\n")[this.line - 1] ?? "";
  }

  private restOfLine(): string {
    return (this.text.slice(this.at).split("\n")[0] ?? "").trim();
  }

  private colonWithin(): string {
    return `YAML takes what stands before “: ” for an attribute's name; ${quoteIt}`;
  }

  private noColon(): SyntaxError {
    const [, word = ""] = /^\s*(?:- )*([^\s:]+)/.exec(this.sourceLine()) ?? [];
    return this.here(`there is no “: ” behind “${word}”; write a colon and a space between an attribute and its value`);
  }

  private doubled(): string {
    const { at } = this;
    let name = "";
    let first = this.line;
    visit(this.document, {
      Map: (_, { items }) => {
        const keys = items.map(({ key }) => key).filter((key): key is Scalar => isScalar(key));
        const own = keys.find(({ range }) => range?.[0] === at);
        if (!own) return;
        name = String(own.value);
        const other = keys.find(({ value }) => value === own.value);
        if (other?.range) first = this.lines.linePos(other.range[0]).line;
      },
    });
    return `“${name}” stands here already, in line ${first}; keep one of the two`;
  }

  private unclosedQuote(): SyntaxError {
    let opened = this.at;
    visit(this.document, {
      Scalar: (_, { type, range }) => {
        if (range && /^QUOTE/.test(type ?? "") && range[0] < this.at && this.at <= range[1] + 1) opened = range[0];
      },
    });
    return {
      line: this.lines.linePos(opened).line,
      message: `the quotation mark ${this.text[opened]} that opens here is never closed; write one at the end of the text`,
    };
  }

  private unclosedBracket(): SyntaxError {
    let opened = this.at;
    visit(this.document, {
      Collection: (_, { flow, range }) => {
        if (flow && range && range[0] < this.at && this.at <= range[1]) opened = range[0];
      },
    });
    const bracket = this.text[opened] ?? "";
    return {
      line: this.lines.linePos(opened).line,
      message: `the bracket ${bracket} that opens here is not closed; write ${bracket === "[" ? "]" : "}"} at its end`,
    };
  }
}
