import sax, { type SAXOptions } from "sax";
import { damaged } from "./archive-folder.ts";

/** An element of an XML file. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** All text in it, including that of its descendants, with single spaces. */
  text: string;
  /** True if it has text of its own between its child elements. */
  isMixed: boolean;
  /** The bytes from its start tag to its end tag, as text. */
  source: string;
  /** Line of its start tag, from 1. */
  line: number;
}

/**
 * Parses an XML 1.0 file.
 * @param file its path, for messages
 * @throws {Refused} if it is not well-formed, or declares another encoding than UTF-8
 */
export function parseXml(file: string, text: string): XmlElement {
  // The types lack this option: only the entities of XML itself are known, not those of HTML.
  const options: SAXOptions & { strictEntities: true } = { position: true, strictEntities: true };
  const parser = sax.parser(true, options);
  let root: XmlElement | undefined;
  const open: { element: XmlElement; start: number; pieces: string[] }[] = [];
  const fail = (problem: string) => damaged(file, parser.line + 1, problem);
  const add = (piece: string) => {
    for (const { pieces } of open) pieces.push(piece);
    const parent = open.at(-1)?.element;
    if (parent && piece.trim() !== "") parent.isMixed ||= true;
  };
  parser.onprocessinginstruction = ({ name, body }) => {
    const [, encoding] = /encoding=["']([^"']+)/.exec(body) ?? [];
    if (name === "xml" && encoding && encoding.toLowerCase() !== "utf-8")
      throw fail(`the file declares the encoding ${encoding}, but only UTF-8 is read`);
  };
  parser.onopentag = ({ name, attributes }) => {
    const element: XmlElement = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      text: "",
      isMixed: false,
      source: "",
      line: parser.line + 1,
    };
    if (open.length === 0) root = element;
    open.at(-1)?.element.children.push(element);
    open.push({ element, start: parser.startTagPosition - 1, pieces: [] });
  };
  parser.ontext = add;
  parser.oncdata = add;
  parser.onclosetag = () => {
    const closed = open.pop();
    if (!closed) return;
    closed.element.text = singleSpaces(closed.pieces.join(""));
    closed.element.source = text.slice(closed.start, parser.position);
  };
  parser.onerror = (error) => {
    throw fail(`the XML is not well-formed (${error.message.split("\n")[0]})`);
  };
  parser.write(text).close();
  if (!root) throw damaged(file, 1, "the file has no element");
  return root;
}

/** Returns a text with single spaces, without those around it. */
export function singleSpaces(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
