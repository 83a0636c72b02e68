import type { FactAttribute } from "../../model/facts/kind-attributes.ts";
import { parsePair } from "../../model/states/pair.ts";
import type { StateCode } from "../../model/states/states.ts";
import type { Adapter, ImportedFact } from "../adapter.ts";
import type { ArchiveItem } from "../archive/item.ts";
import { recordsIn } from "../archive/xml-file.ts";
import type { NameRegistry } from "../name-registry.ts";
import { slugOf } from "../slug.ts";
import { existed } from "./absent-states.ts";
import { corrections } from "./corrections.ts";
import { stateOfTerritory } from "./historian-territories.ts";
import { readEach } from "./read-each.ts";
import { sharedName } from "./spellings.ts";
import { readDescription } from "./visits/descriptions.ts";
import { readVisitors } from "./visits/visitors.ts";

/** Ids of former states that no state of today has. */
const formerStates: ReadonlySet<string> = new Set([
  "czechoslovakia",
  "german-democratic-republic",
  "hawaii",
  "yugoslavia",
]);

/** Visits of foreign leaders to the United States. */
export const visits: Adapter = {
  source: "historian.visits",
  folder: "visits",
  corrections: corrections["historian.visits"],
  hasUniqueIds: true,
  dates: ["start-date", "end-date"],
  fields: {
    id: "identity",
    "start-date": "read",
    "end-date": "read",
    visitor: "read",
    from: "read",
    "from/@id": "read",
    description: "read",
    "created-by": "editing",
    "created-datetime": "editing",
    "last-modified-by": "editing",
    "last-modified-datetime": "editing",
  },

  *records(folder) {
    for (const file of folder.files("data", ".xml"))
      yield* recordsIn(file, folder, { root: "visits", record: "visit" });
  },

  read(records, names) {
    const known = new Set<string>();
    return readEach(records, (record) => {
      const content = ["visitor", "from/@id", "start-date", "end-date"].map((field) => record.get(field)).join("|");
      if (known.has(content)) return "repeated";
      known.add(content);
      return readVisit(record, names);
    });
  },
};

/** Returns the fact about a visit, or the key of the reason why there is none. */
function readVisit(record: ArchiveItem, names: NameRegistry): ImportedFact | string {
  const [start, end] = [record.get("start-date"), record.get("end-date")];
  const guest = guestOf(record, start ?? "");
  if (typeof guest === "string") return guest;
  const visitors = readVisitors(record.get("visitor") ?? "", guest.state);
  const description = readDescription(record.get("description") ?? "");
  if ("leftOut" in description) return description.leftOut;
  const [first] = visitors ?? [];
  if (!visitors || !first || !start || !end) return "unreadable";
  const { rank, words } = description;
  const people = visitors.map((visitor) => ({
    ...visitor,
    ...sharedName(visitor.name, guest.state, start),
    written: visitor.name,
  }));
  return {
    pair: parsePair(`us-${guest.state}`),
    id: `visit-${start.slice(0, 7)}-${slugOf(sharedName(first.name, guest.state, start).name)}`,
    attributes: {
      kind: "visit",
      date: start === end ? start : `${start}/${end}`,
      guest: guest.state,
      host: "us",
      ...(rank ? { rank } : {}),
      people: people.map(({ name, written, number, office, gender }) => ({
        person: names.person(
          name,
          { archive: "visits", state: guest.state, id: [slugOf(name), ...(number ? [number] : [])].join(":"), gender },
          record,
        ),
        ...(office ? { office } : {}),
        state: guest.state,
        asWritten: written,
      })),
    },
    records: [
      record.cite([
        { field: "from/@id", proves: ["guest"] },
        { field: "from", proves: ["guest"] },
        { field: "start-date", proves: ["date"] },
        { field: "end-date", proves: ["date"] },
        { field: "visitor", proves: ["people"], ...(first.words ? { words: first.words } : {}) },
        ...(words ? [{ field: "description", proves: ["rank"] as FactAttribute[], words }] : []),
      ]),
    ],
  };
}

/** Returns the guest's state, or the key of the reason why it is none of today's states. */
function guestOf(record: ArchiveItem, date: string): { state: StateCode } | string {
  const id = record.get("from/@id");
  const state = stateOfTerritory(id, record);
  const isFormer = formerStates.has(id ?? "") || (state !== null && !existed(state, date));
  return isFormer ? "former-state" : state === null ? "no-state" : { state };
}
