import type { Refused } from "../../pipeline/refused.ts";
import { type ArchiveFolder, damaged } from "./archive-folder.ts";
import { type ArchiveItem, xmlItem } from "./item.ts";
import { parseXml, type XmlElement } from "./xml.ts";

/** An XML file of an archive. Whatever its form does not provide for is refused, because it would be lost. */
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
   * @param names the names that they can have. An element that has no child elements can have text
   * @throws {Refused} if there is another element, or text between them
   */
  childrenOf({ name, children, ownText }: XmlElement, names: readonly string[]): XmlElement[] {
    const expected =
      names.length > 0 ? `only ${names.map((each) => `“${each}”`).join(", ")} can be` : "no element can be";
    const other = children.find((child) => !names.includes(child.name));
    if (other)
      throw this.damaged(
        other.line,
        `the element “${other.name}” is in “${name}”, where ${expected}; if the archive now has it there, add it to the adapter`,
      );
    if (ownText && names.length > 0)
      throw this.damaged(ownText.line, `the text “${ownText.text}” is in “${name}”, where ${expected}`);
    return children;
  }

  /** Returns the id that an element gives for itself. @throws {Refused} if it gives none */
  idOf({ name, children, line }: XmlElement): string {
    const id = children.find((child) => child.name === "id")?.text;
    if (!id) throw this.damaged(line, `the record “${name}” has no “id”`);
    return id;
  }

  /** Returns an element as a record. */
  record(element: XmlElement, id = this.idOf(element)): ArchiveItem {
    return xmlItem(element, this.file, id, this.path);
  }

  /** Returns the error for what is on a line of the file. */
  damaged(line: number, problem: string): Refused {
    return damaged(this.path, line, problem);
  }
}

/**
 * Returns the records of an XML file that has nothing else.
 * @param form the names of the root element and of the records in it
 * @throws {Refused} if the file is damaged or has another form, or a record has no id
 */
export function* recordsIn(
  file: string,
  folder: ArchiveFolder,
  form: { root: string; record: string },
): Iterable<ArchiveItem> {
  const xml = new XmlFile(file, folder, form.root);
  for (const element of xml.childrenOf(xml.root, [form.record])) yield xml.record(element);
}
