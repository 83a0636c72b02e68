import sax, { type SAXOptions } from "sax";
import { damaged, maxDepth } from "./archive-folder.ts";

/** An element of an XML file. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** All text in it, including that of its descendants, with single spaces. */
  text: string;
  /** The first text outside of its child elements, up to 40 characters, with the line on which it begins; null if there is only white space. */
  ownText: { text: string; line: number } | null;
  /** The bytes from its start tag to its end tag, as text. */
  source: string;
  /** Line on which its start tag begins, from 1. */
  line: number;
}

/** Matches a character that XML 1.0 forbids: whatever its production `Char` does not list. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/**
 * Parses an XML 1.0 file.
 * @param file its path, for messages
 * @throws {Refused} if it is not well-formed, or declares another encoding than UTF-8, or its elements are nested too
 *   deeply
 */
export function parseXml(file: string, text: string): XmlElement {
  // The types lack this option: only the entities of XML itself are known, not those of HTML.
  const options: SAXOptions & { strictEntities: true } = { position: true, strictEntities: true };
  const parser = sax.parser(true, options);
  const lineAt = lineCounter(text);
  let root: XmlElement | undefined;
  /** Where the last tag or comment ended. */
  let end = 0;
  const open: { element: XmlElement; start: number; pieces: string[] }[] = [];
  const malformed = (problem: string, line = parser.line + 1) =>
    damaged(file, line, `the XML is not well-formed (${problem})`);
  const add = (piece: string) => {
    for (const { pieces } of open) pieces.push(piece);
    if (piece.trim() === "") return;
    const parent = open.at(-1)?.element;
    if (!parent) throw malformed("text outside of the root element");
    parent.ownText ??= { text: singleSpaces(piece).slice(0, 40), line: lineAt(end + text.slice(end).search(/\S/u)) };
  };
  parser.onprocessinginstruction = ({ name, body }) => {
    const [, encoding] = /encoding\s*=\s*["']([^"']+)/u.exec(body) ?? [];
    if (name === "xml" && encoding && encoding.toLowerCase() !== "utf-8")
      throw damaged(file, parser.line + 1, `the file declares the encoding ${encoding}, but only UTF-8 is read`);
  };
  parser.onopentag = ({ name, attributes }) => {
    const start = parser.startTagPosition - 1;
    const line = lineAt(start);
    const problem =
      root && open.length === 0 ? "a second root element" : startTagProblem(text.slice(start, parser.position));
    if (problem) throw malformed(problem, line);
    if (open.length === maxDepth) throw damaged(file, line, `elements are nested more than ${maxDepth} levels deep`);
    const element: XmlElement = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      text: "",
      ownText: null,
      source: "",
      line,
    };
    root ??= element;
    open.at(-1)?.element.children.push(element);
    open.push({ element, start, pieces: [] });
    end = parser.position;
  };
  parser.ontext = add;
  parser.oncdata = add;
  parser.oncomment = () => {
    end = parser.position + ">".length;
  };
  parser.onclosetag = () => {
    end = parser.position;
    const closed = open.pop();
    if (!closed) return;
    closed.element.text = singleSpaces(closed.pieces.join(""));
    closed.element.source = text.slice(closed.start, end);
  };
  parser.onerror = (error) => {
    throw malformed(error.message.split("\n")[0] ?? "");
  };
  const at = text.search(forbidden);
  if (at !== -1) {
    const code = text.codePointAt(at)?.toString(16).toUpperCase().padStart(4, "0");
    throw malformed(`the character U+${code}`, lineAt(at));
  }
  parser.write(text).close();
  if (!root) throw damaged(file, 1, "the file has no element");
  return root;
}

/** Returns what XML forbids in a start tag although the parser accepts it; null if there is nothing. */
function startTagProblem(tag: string): string | null {
  if (tag.includes("<", 1)) return "“<” in a start tag";
  const names = [...tag.matchAll(/([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/gu)].map(([, name]) => name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  return repeated ? `the attribute “${repeated}” occurs twice` : null;
}

/** Returns a function that returns the line of a position, from 1. Each position must be at or after the one before. */
function lineCounter(text: string): (position: number) => number {
  let [line, counted] = [1, 0];
  return (position) => {
    line += text.slice(counted, position).split("\n").length - 1;
    counted = position;
    return line;
  };
}

/** Returns a text with single spaces, without those around it. */
export function singleSpaces(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
