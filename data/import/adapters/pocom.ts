import { recordName } from "../../model/sources/record-address.ts";
import type { Adapter } from "../adapter.ts";
import type { ArchiveItem } from "../archive/item.ts";
import type { XmlElement } from "../archive/xml.ts";
import { XmlFile } from "../archive/xml-file.ts";
import { corrections, secondRecords } from "./corrections.ts";
import { readChief } from "./pocom/chief.ts";
import { Posts } from "./pocom/posts.ts";
import { readEach } from "./read-each.ts";

/** The elements that the file of a mission has, and what they contain. */
const missionParts: Readonly<Record<string, readonly string[]>> = {
  "territory-id": [],
  chiefs: ["chief", "mission-note"],
  "other-nominees": ["chief"],
};

/** The folders in which every file is one record, with the name of its element. */
const recordFolders = {
  people: "person",
  "concurrent-appointments": "concurrent-appointments",
  "roles-country-chiefs": "role",
};

/** US chiefs of mission: the records of appointments, of people, of appointments to several states, and of the roles. */
export const pocom: Adapter = {
  source: "historian.pocom",
  folder: "pocom",
  corrections: corrections["historian.pocom"],
  exceptions: secondRecords,
  dates: ["appointed/date", "arrived/date", "started/date", "ended/date"],
  fields: {
    id: "identity",
    "person-id": "links",
    "role-title-id": "read",
    "contemporary-territory-id": "read",
    "appointed/date": "read",
    "appointed/date/@certainty": "certainty",
    "appointed/note": "read",
    "arrived/date": "read",
    "arrived/note": "notes",
    "arrived/norte": "notes",
    "started/date": "read",
    "started/date/@certainty": "certainty",
    "started/note": "read",
    "ended/date": "read",
    "ended/note": "read",
    note: "read",
    text: "notes",
    "persName/surname": "read",
    "persName/forename": "read",
    "persName/genName": "read",
    "persName/altname": "other-names",
    birth: "private",
    death: "private",
    "career-type": "private",
    "residence/state-id": "private",
    "old-ids/old-id": "identity",
    "resident-at/locale-id": "read",
    "resident-at/contemporary-territory-id": "read",
    "chief-id": "read",
    "@mode": "roles",
    class: "roles",
    category: "roles",
    "names/singular": "roles",
    "names/plural": "roles",
    "created-by": "editing",
    "created-date": "editing",
    "last-modified-by": "editing",
    "last-modified-date": "read",
  },

  *records(folder) {
    const missions = folder.files("missions-countries", ".xml");
    const others = Object.entries(recordFolders).flatMap(([part, root]) =>
      folder.files(part, ".xml").map((file) => ({ file, root })),
    );
    for (const file of missions) yield* missionRecords(new XmlFile(file, folder, "country-mission"));
    for (const { file, root } of others) {
      const xml = new XmlFile(file, folder, root);
      yield xml.record(xml.root);
    }
  },

  read(records, names) {
    const archive = new Posts(records);
    const { facts, leftOut } = readEach(archive.appointments, (chief) => readChief(chief, archive, names));
    const cited = new Set(facts.flatMap((fact) => fact.records.map(recordName)));
    for (const record of records) {
      if (!cited.has(record.name) && !leftOut.has(record.name)) leftOut.set(record.name, reasonOf(record));
    }
    return { facts, leftOut };
  },
};

/** Returns the records of a mission's file: appointments, notes, and nominees who did not serve. */
function* missionRecords(xml: XmlFile): Iterable<ArchiveItem> {
  const used = new Set<string>();
  for (const section of xml.childrenOf(xml.root, Object.keys(missionParts))) {
    for (const [index, element] of xml.childrenOf(section, missionParts[section.name] ?? []).entries()) {
      const id = sectionPrefix(section) + (element.name === "chief" ? xml.idOf(element) : `${element.name}-${index}`);
      const isSecond = used.has(id) && secondRecords.includes(`${xml.file}#${id};2`);
      used.add(id);
      yield xml.record(element, isSecond ? `${id};2` : id);
    }
  }
}

/** Returns what sets the ids of a section apart: somebody can be nominated once and appointed later. */
function sectionPrefix({ name }: XmlElement): string {
  return name === "chiefs" ? "" : `${name}/`;
}

/** Returns why a record supports no fact that is neither an appointment nor cited by one. */
function reasonOf({ file, id }: ArchiveItem): string {
  if (id.startsWith("mission-note-")) return "notes";
  return file.startsWith("roles-") ? "roles" : file.startsWith("people/") ? "no-post" : "no-appointment";
}
