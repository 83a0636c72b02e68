import type { ArchiveItem } from "../../archive/item.ts";
import type { XmlElement } from "../../archive/xml.ts";
import type { XmlFile } from "../../archive/xml-file.ts";
import { untypedParts } from "../corrections.ts";

/** The elements above the text of an article, and what they contain. */
const layout: ReadonlyMap<string, readonly string[]> = new Map([
  ["TEI", ["teiHeader", "text"]],
  ["text", ["body", "back"]],
  ["body", ["div", "figure"]],
  ["back", ["div"]],
  ["div", ["head", "p", "list", "listBibl", "figure", "div"]],
]);

/** What a `div` can be. Only a `timeline` is an event. */
const types: ReadonlySet<string> = new Set(["section", "timeline", "appendix"]);

/**
 * Returns the events of an article. Their ids are that of the innermost section that contains them, and their position in it.
 * @throws {Refused} if the article has an element or a `div` of a type that is not known, which could contain events
 */
export function* timelines(xml: XmlFile): Generator<ArchiveItem> {
  const positions = new Map<string, number>();
  for (const { element, section } of timelinesBelow(xml, xml.root, "body")) {
    const position = (positions.get(section) ?? 0) + 1;
    positions.set(section, position);
    yield xml.record(element, `${section}-${position}`);
  }
}

function* timelinesBelow(
  xml: XmlFile,
  parent: XmlElement,
  section: string,
): Generator<{ element: XmlElement; section: string }> {
  const names = layout.get(parent.name);
  for (const element of names ? xml.childrenOf(parent, names) : parent.children) {
    const { type, "xml:id": id } = element.attributes;
    if (element.name === "div" && (type === undefined ? !untypedParts.includes(xml.file) : !types.has(type)))
      throw xml.damaged(
        element.line,
        `the type of a “div” is ${type === undefined ? "missing" : `“${type}”`}; it must be one of ${[...types].join(", ")}`,
      );
    if (element.name === "div" && type === "timeline") yield { element, section };
    yield* timelinesBelow(xml, element, id ?? section);
  }
}
