import type { FactAttribute } from "../../model/facts/kind-attributes.ts";
import type { ArchiveRecord } from "../../model/facts/record.ts";
import { hashOf } from "../../model/release/documents.ts";
import { recordName } from "../../model/sources/record-address.ts";
import { damaged } from "./archive-folder.ts";
import type { JsonValue } from "./json.ts";
import { singleSpaces, type XmlElement } from "./xml.ts";

/** A field of a record: its path and its value with single spaces, which may be empty. */
export interface Field {
  field: string;
  value: string;
}

/** A record of an archive. */
export class ArchiveItem {
  /** Name of the record within its archive. */
  readonly name: string;

  constructor(
    /** Path of the file in the archive. */
    readonly file: string,
    /** Unique within the file. */
    readonly id: string,
    /** Line of the record, from 1. */
    readonly line: number,
    /** What the record's SHA-256 is of: see `sha256` of the cited record. */
    private readonly source: string,
    readonly fields: readonly Field[],
    /** The file that was read, in which `line` is, if the record was not read from its own file but from an extract. */
    readonly readFrom: string = file,
    /** What is read in place of the values of some fields; null for a field that is not read. */
    private readonly readings: ReadonlyMap<string, string | null> = new Map(),
  ) {
    this.name = recordName(this);
  }

  /** Returns the first value of a field that is not empty; null if there is none. */
  get(field: string): string | null {
    return this.all(field)[0] ?? null;
  }

  /** Returns the values of a field that are not empty. */
  all(field: string): string[] {
    const reading = this.readings.get(field);
    return reading === undefined ? this.written(field) : reading ? [reading] : [];
  }

  /** Returns the same record, in which the value of a field is read as another one. It is cited as the archive has it. */
  readingAs(field: string, value: string | null): ArchiveItem {
    const { file, id, line, source, fields, readFrom } = this;
    return new ArchiveItem(file, id, line, source, fields, readFrom, new Map(this.readings).set(field, value));
  }

  private written(field: string): string[] {
    return this.fields.flatMap((each) => (each.field === field && each.value !== "" ? [each.value] : []));
  }

  /**
   * Returns what a claim cites: the record and the fields that prove attributes. Fields without a value are left out.
   * @param proofs the attributes that each field proves. For prose, give the words that were read as `words`
   */
  cite(proofs: readonly { field: string; proves: readonly FactAttribute[]; words?: string }[]): ArchiveRecord {
    return {
      file: this.file,
      id: this.id,
      sha256: hashOf(this.source),
      fields: proofs.flatMap(({ field, proves, words }) =>
        (words === undefined ? this.written(field) : [words]).map((value) => ({ field, value, proves: [...proves] })),
      ),
    };
  }
}

/**
 * Returns an XML element as a record. Its fields are its descendants without child elements, and all attributes: `started/date`,
 * `from/@id`. A descendant with text between its child elements is one field.
 * @param path the file's path in messages
 * @throws {Refused} if the record itself has such text, which would be lost
 */
export function xmlItem(element: XmlElement, file: string, id: string, path = file): ArchiveItem {
  if (element.ownText) {
    const { text, line } = element.ownText;
    throw damaged(path, line, `the record “${id}” has the text “${text}” between its fields`);
  }
  return new ArchiveItem(file, id, element.line, element.source, fieldsOf(element, ""));
}

function fieldsOf({ attributes, children, text, ownText }: XmlElement, path: string): Field[] {
  const prefix = path === "" ? "" : `${path}/`;
  const own = Object.entries(attributes).map(([name, value]) => ({
    field: `${prefix}@${name}`,
    value: singleSpaces(value),
  }));
  if (path !== "" && (ownText || children.length === 0)) return [...own, { field: path, value: text }];
  return [...own, ...children.flatMap((child) => fieldsOf(child, `${prefix}${child.name}`))];
}

/**
 * Returns the fields of a JSON value by their paths: `embassy/text`. The elements of an array are fields with the same path.
 * @param plain returns the plain text of a string that contains markup
 */
export function jsonFields(value: JsonValue, plain: (text: string) => string, path = ""): Field[] {
  if (value.members.length === 0) return [{ field: path, value: singleSpaces(plain(value.text ?? "")) }];
  return value.members.flatMap((member) =>
    jsonFields(member.value, plain, [path, member.key ?? ""].filter((part) => part !== "").join("/")),
  );
}
