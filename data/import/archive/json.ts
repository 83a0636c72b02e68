import { damaged, maxDepth } from "./archive-folder.ts";

/** A value of a JSON file. */
export interface JsonValue {
  /** A string, or a number, `true` or `false` as it is written; null for an object, an array and `null`. */
  text: string | null;
  /** The members of an object by key; the elements of an array, without keys. */
  members: { key: string | null; value: JsonValue }[];
  /** The value as JSON without white space between its tokens: keys in the file's order, strings and numbers as `JSON.stringify` writes them. */
  compact: string;
  /** Line on which it starts, from 1. */
  line: number;
}

/**
 * Parses a JSON file (RFC 8259).
 * @param file its path, for messages
 * @throws {Refused} if it is not JSON, an object has the same key twice, or its values are nested too deeply
 */
export function parseJson(file: string, text: string): JsonValue {
  const reader = new Reader(file, text);
  const value = reader.value();
  reader.end();
  return value;
}

/** Returns an object of some members as JSON; see `compact`. */
export function compactObject(members: JsonValue["members"]): string {
  return `{${members.map(({ key, value }) => `${JSON.stringify(key)}:${value.compact}`).join(",")}}`;
}

const whiteSpace = /[ \t\n\r]*/y;
const stringToken = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const literalToken = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Returns a string, a number or a literal in the one form that `JSON.stringify` gives it. */
function compactToken(token: string): string {
  return JSON.stringify(JSON.parse(token));
}

class Reader {
  private at = 0;
  /** Line number at {@link counted}. */
  private lines = 1;
  private counted = 0;
  private depth = 0;

  constructor(
    private readonly file: string,
    private readonly text: string,
  ) {}

  value(): JsonValue {
    this.token(whiteSpace);
    const line = this.line();
    if (this.depth === maxDepth) throw damaged(this.file, line, `values are nested more than ${maxDepth} levels deep`);
    this.depth += 1;
    const content = this.content();
    this.depth -= 1;
    return { ...content, line };
  }

  end(): void {
    this.token(whiteSpace);
    if (this.at < this.text.length) throw this.unexpected();
  }

  private content(): Omit<JsonValue, "line"> {
    if (this.text[this.at] === "{") {
      const members = this.list("{", "}", () => this.member());
      return { text: null, members, compact: compactObject(members) };
    }
    if (this.text[this.at] === "[") {
      const members = this.list("[", "]", () => ({ key: null, value: this.value() }));
      return { text: null, members, compact: `[${members.map(({ value }) => value.compact).join(",")}]` };
    }
    const string = this.token(stringToken);
    if (string !== null) return { text: JSON.parse(string), members: [], compact: compactToken(string) };
    const literal = this.token(literalToken);
    if (!literal) throw this.unexpected();
    return { text: literal === "null" ? null : literal, members: [], compact: compactToken(literal) };
  }

  /** Reads what is between two brackets. */
  private list(open: string, close: string, read: () => JsonValue["members"][number]): JsonValue["members"] {
    const members: JsonValue["members"] = [];
    const keys = new Set<string>();
    this.expect(open);
    if (this.next() !== close) {
      do {
        this.token(whiteSpace);
        const line = this.line();
        const member = read();
        if (member.key !== null && keys.has(member.key))
          throw damaged(this.file, line, `the key “${member.key}” occurs twice`);
        if (member.key !== null) keys.add(member.key);
        members.push(member);
      } while (this.next() === "," && this.expect(","));
    }
    this.expect(close);
    return members;
  }

  private member(): JsonValue["members"][number] {
    const key = this.token(stringToken);
    if (key === null) throw this.unexpected();
    this.expect(":");
    return { key: JSON.parse(key), value: this.value() };
  }

  /** Returns the next character after white space; undefined at the end of the file. */
  private next(): string | undefined {
    this.token(whiteSpace);
    return this.text[this.at];
  }

  private expect(character: string): true {
    if (this.next() !== character) throw this.unexpected();
    this.at += 1;
    return true;
  }

  private token(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const [token] = pattern.exec(this.text) ?? [];
    if (token === undefined) return null;
    this.at += token.length;
    return token;
  }

  private line(): number {
    this.lines += this.text.slice(this.counted, this.at).split("\n").length - 1;
    this.counted = this.at;
    return this.lines;
  }

  private unexpected() {
    const found = this.text.slice(this.at, this.at + 20).split("\n")[0];
    return damaged(
      this.file,
      this.line(),
      `the JSON is not well-formed (${found ? `unexpected ${found}` : "it ends too early"})`,
    );
  }
}
