import type { FactAttribute } from "../../../model/facts/kind-attributes.ts";
import type { HeadOfMissionOffice } from "../../../model/facts/offices.ts";
import { parsePair } from "../../../model/states/pair.ts";
import type { StateCode } from "../../../model/states/states.ts";
import type { ImportedFact } from "../../adapter.ts";
import { damaged } from "../../archive/archive-folder.ts";
import type { ArchiveItem } from "../../archive/item.ts";
import type { NameRegistry } from "../../name-registry.ts";
import { slugOf } from "../../slug.ts";
import { yearLater } from "../../year-later.ts";
import { stateOfTerritory } from "../historian-territories.ts";
import { dateFromNote, endFromNote, lastDayFromNote } from "./notes.ts";
import { isNominee, type Posts, receivingState } from "./posts.ts";

/** The offices of chiefs of mission, by the archive's id of the role. */
const offices: Readonly<Record<string, HeadOfMissionOffice>> = {
  "ambassador-e-p": "ambassador-extraordinary-plenipotentiary",
  "envoy-extraordinary-minister-plenipotentiary": "envoy-extraordinary-minister-plenipotentiary",
  "envoy-extraordinary-minister-plenipotentiary-consul-general":
    "envoy-extraordinary-minister-plenipotentiary-consul-general",
  "minister-plenipotentiary": "minister-plenipotentiary",
  "minister-resident": "minister-resident",
  "minister-resident-and-extraordinary": "minister-resident",
  "minister-resident-consul-general": "minister-resident-consul-general",
  "minister-resident-foreign-service-officer": "minister-resident",
  "charge-daffaires": "charge-d-affaires",
  "charge-daffaires-consul-general": "charge-d-affaires-consul-general",
};

/** Roles of others who represented the United States, such as consuls and commissioners. */
const otherRoles: ReadonlySet<string> = new Set([
  "acting-principal-officer",
  "agent",
  "agent-consul-general",
  "chief",
  "commissioner",
  "commissioner-consul-general",
  "consul-general",
  "diplomatic-agent",
  "diplomatic-agent-consul-general",
  "director",
  "minister",
  "personal-representative-of-the-president",
  "principal-officer",
  "representative",
]);

const interimRoles: ReadonlySet<string> = new Set(["charge-daffaires-ad-interim", "charge-daffaires-pro-tem"]);

/** The United States appointed its first ambassador in 1893, so an earlier one is a slip of the archive. */
const firstAmbassadors = "1893";

/** Returns the fact about an appointment, or the key of the reason why there is none. */
export function readChief(chief: ArchiveItem, archive: Posts, names: NameRegistry): ImportedFact | string {
  const role = chief.get("role-title-id") ?? "";
  const office = offices[role];
  const receiving = receivingState(chief);
  const person = archive.personOf(chief);
  if (isNominee(chief)) return "did-not-serve";
  if (interimRoles.has(role)) return "interim";
  if (!office) {
    if (otherRoles.has(role)) return "no-chief";
    throw damaged(
      chief.file,
      chief.line,
      `unknown role “${role}”; correct it or, if it is new, add it to data/import/adapters/pocom/chief.ts`,
    );
  }
  if (!receiving) return "former-state";
  if (!person) throw damaged(chief.file, chief.line, `the person “${chief.get("person-id") ?? ""}” has no record`);
  const appointed = chief.get("appointed/date");
  const started = dateFromNote(chief.get("started/date"), chief.get("started/note"));
  // The archive calls this the day on which a person “arrived and assumed charge”. The host accepts the credentials later.
  const arrived = started ? null : chief.get("arrived/date");
  // A second record of the appointment was written when it ended.
  const last = archive.repeatOf(chief) ?? chief;
  const ended = endFromNote(last.get("ended/date"), last.get("ended/note"));
  const end = ended ? [{ field: "ended/date", proves: ["until"] as FactAttribute[] }, ...ended.proofs] : [];
  if (!started && !arrived && !ended) return "no-service";
  if (role === "ambassador-e-p" && (appointed ?? started?.date ?? arrived ?? "") < firstAmbassadors)
    return "first-ambassadors";
  const date: DatedEvent | null = arrived
    ? { date: arrived, dateMeans: "arrived", field: "arrived/date" }
    : appointed
      ? { date: appointed, dateMeans: isOfRecord(chief) ? "appointed" : "unclear", field: "appointed/date" }
      : null;
  const group = archive.groupOf(chief);
  const others = group ? archive.heldTogether(group, chief).filter(isChief) : [];
  const states = others.flatMap((other) => receivingState(other) ?? []);
  const concurrent = [...new Set(states)].filter((state) => state !== receiving).sort();
  const residence = group && others.length > 0 ? residenceOf(group, chief, others, archive, names) : null;
  return {
    pair: parsePair(`us-${receiving}`),
    id: ["ambassador-us", slugOf(person.get("persName/surname") ?? ""), ...(date ? [date.date.slice(0, 4)] : [])].join(
      "-",
    ),
    attributes: {
      kind: "ambassador",
      sending: "us",
      receiving,
      person: names.person(personName(person), { archive: "pocom", state: "us", id: person.id }, person),
      office,
      ...(date ? { date: date.date, dateMeans: date.dateMeans } : {}),
      ...(started ? { from: started.date } : {}),
      ...(ended ? { until: ended.date } : {}),
      ...(residence ? { residence } : {}),
      ...(concurrent.length > 0 ? { concurrent } : {}),
    },
    records: [
      chief.cite([
        { field: "contemporary-territory-id", proves: ["receiving"] },
        { field: "role-title-id", proves: ["office"] },
        ...(date ? [{ field: date.field, proves: ["date"] as FactAttribute[] }] : []),
        ...(started ? [{ field: "started/date", proves: ["from"] as FactAttribute[] }, ...started.proofs] : []),
        ...(last === chief ? end : []),
      ]),
      ...(last === chief ? [] : [last.cite(end)]),
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
              ...others
                .filter((other) => concurrent.includes(receivingState(other) as StateCode))
                .map(({ id }) => ({ field: "chief-id", proves: ["concurrent"] as FactAttribute[], words: id })),
            ]),
          ]
        : []),
    ],
    // The latest holder was in office when the record was last edited. Of an earlier one without an end, only the start is known.
    attested:
      lastDayFromNote(last.get("ended/date"), last.get("ended/note")) ??
      (archive.isLatest(chief) ? chief.get("last-modified-date") : null) ??
      started?.date ??
      arrived ??
      "",
  };
}

/** The day that a fact gives besides the term, and the field that proves it. */
interface DatedEvent {
  date: string;
  dateMeans: "appointed" | "arrived" | "unclear";
  field: string;
}

/** Returns false if the archive says that the commission is not of record: the date is then that of an oath, an instruction or a letter. */
function isOfRecord(chief: ArchiveItem): boolean {
  return !["appointed/note", "note"].some((field) => /\bnot of record\b/i.test(chief.get(field) ?? ""));
}

function isChief(chief: ArchiveItem): boolean {
  return !isNominee(chief) && Object.hasOwn(offices, chief.get("role-title-id") ?? "");
}

/** Returns where the holder of several posts lived; null if this post was held alone for more than its first year. */
function residenceOf(
  group: ArchiveItem,
  chief: ArchiveItem,
  others: readonly ArchiveItem[],
  archive: Posts,
  names: NameRegistry,
): string | null {
  const state = stateOfTerritory(group.get("resident-at/contemporary-territory-id"), group);
  const start = archive.termOf(chief)?.from ?? "";
  const isShared = others.some((other) => (archive.termOf(other)?.from ?? "9999") <= yearLater(start));
  const [locale = ""] = (group.get("resident-at/locale-id") ?? "").split("_");
  const name = locale.replace(/(^|-)(\p{L})/gu, (_, hyphen, letter) => `${hyphen && " "}${letter.toUpperCase()}`);
  return state && name && (isShared || state === receivingState(chief)) ? names.city(name, state, group) : null;
}

/** Returns a name with the given names first. Other forms of a name, in parentheses, are left out. */
function personName(person: ArchiveItem): string {
  const parts = ["persName/forename", "persName/surname", "persName/genName"].flatMap(
    (field) => person.get(field) ?? [],
  );
  return parts.join(" ").replace(/\s*\([^)]*\)/g, "");
}
