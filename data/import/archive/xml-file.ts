import type { Refused } from "../../pipeline/refused.ts";
import { type ArchiveFolder, damaged } from "./archive-folder.ts";
import { type ArchiveItem, xmlItem } from "./item.ts";
import { parseXml, type XmlElement } from "./xml.ts";

/** An XML file of an archive. Whatever the caller does not expect is refused, so that nothing is lost. */
export class XmlFile {
  readonly root: XmlElement;
  private readonly path: string;

  /**
   * @param file its path in the archive
   * @param root the name of its root element
   * @throws {Refused} if the file is damaged, or has another root element
   */
  constructor(
    readonly file: string,
    folder: ArchiveFolder,
    root: string,
  ) {
    this.path = folder.pathBelowFrom(file);
    this.root = parseXml(this.path, folder.text(file));
    if (this.root.name !== root)
      throw this.damaged(this.root.line, `the root element is “${this.root.name}” instead of “${root}”`);
  }

  /**
   * Returns the child elements of an element.
   * @param names the names that they can have. If there are none, the element can have text
   * @throws {Refused} if there is another element, or text between them
   */
  childrenOf({ name, children, ownText }: XmlElement, names: readonly string[]): XmlElement[] {
    const expected = `expected only ${names.map((each) => `“${each}”`).join(" or ")}`;
    const other = children.find((child) => !names.includes(child.name));
    if (other)
      throw this.damaged(
        other.line,
        `unexpected element “${other.name}” in “${name}”, ${names.length > 0 ? expected : "which has no elements"}; if the archive now has it there, add it to the adapter`,
      );
    if (ownText && names.length > 0)
      throw this.damaged(ownText.line, `unexpected text “${ownText.text}” in “${name}”, ${expected}`);
    return children;
  }

  /** Returns the id that an element gives for itself. @throws {Refused} if it gives none */
  idOf({ name, children, line }: XmlElement): string {
    const id = children.find((child) => child.name === "id")?.text;
    if (!id) throw this.damaged(line, `the record “${name}” has no “id”`);
    return id;
  }

  record(element: XmlElement, id = this.idOf(element)): ArchiveItem {
    return xmlItem(element, this.file, id, this.path);
  }

  /** Returns an error that names the file and a line. */
  damaged(line: number, problem: string): Refused {
    return damaged(this.path, line, problem);
  }
}

/**
 * Returns the records of an XML file that contains only records.
 * @param names those of the root element and of the records in it
 * @throws {Refused} if the file is damaged or contains anything else, or a record has no id
 */
export function* recordsIn(
  file: string,
  folder: ArchiveFolder,
  names: { root: string; record: string },
): Iterable<ArchiveItem> {
  const xml = new XmlFile(file, folder, names.root);
  for (const element of xml.childrenOf(xml.root, [names.record])) yield xml.record(element);
}
