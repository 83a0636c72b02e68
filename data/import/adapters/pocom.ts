import type { FactOf } from "../../model/facts/fact.ts";
import type { FactAttribute } from "../../model/facts/kind-attributes.ts";
import { parsePair } from "../../model/states/pair.ts";
import type { StateCode } from "../../model/states/states.ts";
import type { Adapter, ImportedFact } from "../adapter.ts";
import type { ArchiveFolder } from "../archive/archive-folder.ts";
import { type ArchiveItem, xmlItem } from "../archive/item.ts";
import { parseXml, type XmlElement } from "../archive/xml.ts";
import type { NameRegistry } from "../name-registry.ts";
import { slugOf } from "../slug.ts";
import { stateOfTerritory } from "./historian-territories.ts";
import { dateFromNote, endFromNote } from "./pocom-notes.ts";

/** The offices of chiefs of mission, by the archive's id of the role. Other roles are not those of a chief of mission. */
const offices: Readonly<Record<string, NonNullable<FactOf<"ambassador">["office"]>>> = {
  "ambassador-e-p": "ambassador-extraordinary-plenipotentiary",
  "envoy-extraordinary-minister-plenipotentiary": "envoy-extraordinary-minister-plenipotentiary",
  "envoy-extraordinary-minister-plenipotentiary-consul-general": "envoy-extraordinary-minister-plenipotentiary",
  "minister-plenipotentiary": "minister-plenipotentiary",
  "minister-resident": "minister-resident",
  "minister-resident-and-extraordinary": "minister-resident",
  "minister-resident-consul-general": "minister-resident",
  "minister-resident-foreign-service-officer": "minister-resident",
  "charge-daffaires": "charge-d-affaires",
  "charge-daffaires-consul-general": "charge-d-affaires",
};

const interimRoles: ReadonlySet<string> = new Set(["charge-daffaires-ad-interim", "charge-daffaires-pro-tem"]);

/** Ids that the archive uses twice: for two appointments of one person, and for the same appointment. */
const repeatedIds: ReadonlySet<string> = new Set(["bz-1983-barn-01", "tr-2014-bass-01"]);

/** The United States appointed its first ambassador in 1893, so an earlier one is a slip of the archive. */
const firstAmbassadors = "1893";

/** US chiefs of mission: the records of appointments, of people, of appointments to several states, and of the roles. */
export const pocom: Adapter = {
  source: "historian.pocom",
  fields: {
    id: "identity",
    "person-id": "links",
    "role-title-id": "read",
    "contemporary-territory-id": "read",
    "appointed/date": "read",
    "appointed/date/@certainty": "certainty",
    "appointed/note": "notes",
    "arrived/date": "read",
    "arrived/note": "notes",
    "arrived/norte": "notes",
    "started/date": "read",
    "started/date/@certainty": "certainty",
    "started/note": "read",
    "ended/date": "read",
    "ended/note": "read",
    note: "notes",
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
    "last-modified-date": "editing",
  },

  *records(folder) {
    const missions = folder.files("pocom/missions-countries", ".xml");
    const others = ["people", "concurrent-appointments", "roles-country-chiefs"];
    const files = others.flatMap((part) => folder.files(`pocom/${part}`, ".xml"));
    for (const file of missions) yield* missionRecords(file, folder);
    for (const file of files) {
      const root = parseXml(file, folder.text(file));
      yield xmlItem(root, file, idOf(root));
    }
  },

  read(records, names) {
    const leftOut = new Map<string, string>();
    const facts = new Map<ArchiveItem, ImportedFact>();
    const archive = new Posts(records);
    for (const chief of archive.chiefs) {
      const result = readChief(chief, archive, names);
      if (typeof result === "string") leftOut.set(chief.name, result);
      else facts.set(chief, result);
    }
    const cited = new Set([...facts.values()].flatMap((fact) => fact.records.map(({ file, id }) => `${file}#${id}`)));
    for (const record of records) {
      if (!cited.has(record.name) && !leftOut.has(record.name)) leftOut.set(record.name, reasonOf(record));
    }
    return { facts: [...facts.values()], leftOut };
  },
};

function* missionRecords(file: string, folder: ArchiveFolder): Iterable<ArchiveItem> {
  const root = parseXml(file, folder.text(file));
  const seen = new Set<string>();
  for (const section of root.children) {
    for (const [index, element] of section.children.entries()) {
      const id = element.name === "chief" ? idOf(element) : `${element.name}-${index}`;
      const ownId = section.name === "chiefs" ? id : `${section.name}/${id}`;
      yield xmlItem(element, file, seen.has(ownId) && repeatedIds.has(ownId) ? `${ownId};2` : ownId);
      seen.add(ownId);
    }
  }
}

function idOf({ children }: XmlElement): string {
  return children.find(({ name }) => name === "id")?.text ?? "";
}

/** Returns why a record supports no fact that is neither an appointment nor cited by one. */
function reasonOf({ file, id }: ArchiveItem): string {
  if (id.startsWith("mission-note-")) return "notes";
  return file.startsWith("pocom/roles-") ? "roles" : file.startsWith("pocom/people/") ? "no-post" : "no-appointment";
}

/** The records by what they are about. */
class Posts {
  readonly chiefs: readonly ArchiveItem[];
  private readonly people: ReadonlyMap<string, ArchiveItem>;
  private readonly concurrent = new Map<string, ArchiveItem[]>();

  constructor(records: readonly ArchiveItem[]) {
    const within = (folder: string) => records.filter(({ file }) => file.startsWith(`pocom/${folder}/`));
    this.chiefs = within("missions-countries").filter(({ id }) => !id.startsWith("mission-note-"));
    this.people = new Map(within("people").map((person) => [person.id, person]));
    for (const group of within("concurrent-appointments")) {
      for (const id of group.all("chief-id")) this.concurrent.set(id, [...(this.concurrent.get(id) ?? []), group]);
    }
  }

  personOf(chief: ArchiveItem): ArchiveItem | null {
    return this.people.get(chief.get("person-id") ?? "") ?? null;
  }

  /** Returns the record of the states to which a chief was accredited at the same time; null if there is none, or more than one. */
  groupOf(chief: ArchiveItem): ArchiveItem | null {
    const [group, another] = this.concurrent.get(chief.id) ?? [];
    return another ? null : (group ?? null);
  }

  /** Returns the states of the other appointments in a group, if their holders served there. */
  otherStates(group: ArchiveItem, own: StateCode): StateCode[] {
    const ids = new Set(group.all("chief-id"));
    const states = this.chiefs.flatMap((chief) => (ids.has(chief.id) ? (receivingState(chief) ?? []) : []));
    return [...new Set(states)].filter((state) => state !== own).sort();
  }

  /** Returns true if nobody was sent to the same mission later. */
  isLatest(chief: ArchiveItem): boolean {
    const since = latestDateOf(chief);
    return !this.chiefs.some((other) => other.file === chief.file && latestDateOf(other) > since);
  }
}

/** Returns the latest date on which a person was appointed, arrived or took office; empty if there is none. */
function latestDateOf(chief: ArchiveItem): string {
  const dates = ["appointed", "arrived", "started"].flatMap((event) => chief.get(`${event}/date`) ?? []);
  return dates.sort().at(-1) ?? "";
}

/** Returns the state of a mission; null if it is none of today's states. */
function receivingState(chief: ArchiveItem): StateCode | null {
  const [territory = ""] = chief.file.split("/").at(-1)?.split(".") ?? [];
  const state = stateOfTerritory(territory);
  return state === stateOfTerritory(chief.get("contemporary-territory-id") ?? "") ? state : null;
}

/** Returns the fact about an appointment, or the key of the reason why there is none. */
function readChief(chief: ArchiveItem, archive: Posts, names: NameRegistry): ImportedFact | string {
  const role = chief.get("role-title-id") ?? "";
  const office = offices[role];
  const receiving = receivingState(chief);
  const person = archive.personOf(chief);
  if (chief.id.startsWith("other-nominees/")) return "did-not-serve";
  if (interimRoles.has(role)) return "interim";
  if (chief.id.endsWith(";2") && chief.id.startsWith("tr-")) return "repeated";
  if (!office) return "no-chief";
  if (!receiving) return "former-state";
  if (!person) return "no-person";
  const appointed = chief.get("appointed/date");
  const started = dateFromNote(chief.get("started/date"), chief.get("started/note"));
  const arrived = started ? null : chief.get("arrived/date");
  const ended = endFromNote(chief.get("ended/date"), chief.get("ended/note"));
  const from = started?.date ?? arrived;
  if (!from && !ended) return "no-service";
  if (role === "ambassador-e-p" && (appointed ?? from ?? "") < firstAmbassadors) return "first-ambassadors";
  const group = archive.groupOf(chief);
  const concurrent = group ? archive.otherStates(group, receiving) : [];
  const residence = group && residenceOf(group, names);
  return {
    pair: parsePair(`us-${receiving}`),
    id: [
      "ambassador-us",
      slugOf(person.get("persName/surname") ?? ""),
      ...(appointed ? [appointed.slice(0, 4)] : []),
    ].join("-"),
    attributes: {
      kind: "ambassador",
      sending: "us",
      receiving,
      person: names.person(personName(person), `pocom:${person.id}`),
      office,
      ...(appointed ? { date: appointed, dateMeans: "appointed" } : {}),
      ...(from ? { from } : {}),
      ...(ended ? { until: ended.date } : {}),
      ...(residence ? { residence } : {}),
      ...(concurrent.length > 0 ? { concurrent } : {}),
    },
    records: [
      chief.cite([
        { field: "contemporary-territory-id", proves: ["receiving"] },
        { field: "role-title-id", proves: ["office"] },
        { field: "appointed/date", proves: ["date"] },
        ...(started
          ? [{ field: "started/date", proves: ["from"] as FactAttribute[] }, ...started.proofs]
          : [{ field: "arrived/date", proves: ["from"] as FactAttribute[] }]),
        ...(ended ? [{ field: "ended/date", proves: ["until"] as FactAttribute[] }, ...ended.proofs] : []),
      ]),
      person.cite(
        ["persName/forename", "persName/surname", "persName/genName"].map((field) => ({ field, proves: ["person"] })),
      ),
      ...(group && (residence || concurrent.length > 0)
        ? [
            group.cite([
              ...(residence
                ? ["locale-id", "contemporary-territory-id"].map((field) => ({
                    field: `resident-at/${field}`,
                    proves: ["residence"] as FactAttribute[],
                  }))
                : []),
              ...(concurrent.length > 0 ? [{ field: "chief-id", proves: ["concurrent"] as FactAttribute[] }] : []),
            ]),
          ]
        : []),
    ],
    // The latest holder was in office when the record was last edited. Of an earlier one without an end, only the start is known.
    attested:
      ended?.date.replace("~", "") ?? (archive.isLatest(chief) ? chief.get("last-modified-date") : null) ?? from ?? "",
  };
}

function residenceOf(group: ArchiveItem, names: NameRegistry): string | null {
  const state = stateOfTerritory(group.get("resident-at/contemporary-territory-id") ?? "");
  const [locale = ""] = (group.get("resident-at/locale-id") ?? "").split("_");
  const name = locale.replace(/(^|-)(\p{L})/gu, (_, hyphen, letter) => `${hyphen && " "}${letter.toUpperCase()}`);
  return state && name ? names.city(name, state) : null;
}

/** Returns a name with the given names first. Other forms of a name, in parentheses, are left out. */
function personName(person: ArchiveItem): string {
  const parts = ["persName/forename", "persName/surname", "persName/genName"].flatMap(
    (field) => person.get(field) ?? [],
  );
  return parts.join(" ").replace(/\s*\([^)]*\)/g, "");
}
