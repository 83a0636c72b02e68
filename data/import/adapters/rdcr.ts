import type { FactAttribute } from "../../model/facts/kind-attributes.ts";
import { recordName } from "../../model/sources/record-address.ts";
import { parsePair } from "../../model/states/pair.ts";
import type { Adapter, ImportedAttributes, ImportedFact } from "../adapter.ts";
import type { ArchiveItem } from "../archive/item.ts";
import { XmlFile } from "../archive/xml-file.ts";
import { corrections, untypedParts } from "./corrections.ts";
import { citing, establishmentIn, type RelationsEvent, readEvents, stateOf } from "./rdcr/events.ts";
import { type EventKind, interruptionYear } from "./rdcr/headings.ts";
import { missionFacts } from "./rdcr/missions.ts";
import { timelines } from "./rdcr/timelines.ts";

/** The history of recognition, diplomatic and consular relations of the United States. An event under a heading is one record. */
export const rdcr: Adapter = {
  source: "historian.rdcr",
  folder: "rdcr",
  corrections: corrections["historian.rdcr"],
  exceptions: untypedParts,
  *records(folder) {
    for (const file of folder.files("articles", ".xml")) yield* timelines(new XmlFile(file, folder, "TEI"));
  },
  fields: {
    "@type": "layout",
    head: "read",
    p: "read",
    "p/list/item": "lists",
    "list/@type": "layout",
    "list/item": "lists",
    "div/@type": "layout",
    "div/@xml:id": "layout",
    "div/head": "nested",
    "div/p": "nested",
    "div/div/@type": "layout",
    "div/div/head": "nested",
    "div/div/p": "nested",
    "div/div/div/@type": "layout",
    "div/div/div/head": "nested",
    "div/div/div/listBibl/bibl": "literature",
    "div/listBibl/bibl": "literature",
    "figure/graphic/@url": "pictures",
    "figure/graphic": "pictures",
    "figure/head": "pictures",
  },
  read(records, names) {
    const leftOut = new Map<string, string>();
    const events = records.flatMap((record) => {
      const read = readEvents(record);
      if (typeof read !== "string") return read;
      leftOut.set(record.name, read);
      return [];
    });
    const missions = missionFacts(events, records, leftOut, names);
    const established = new Set(events.flatMap(({ kind, state }) => (kind === "establishment" ? state : [])));
    for (const record of records) {
      const event = establishmentIn(record);
      if (!event || established.has(event.state)) continue;
      events.push(event);
      leftOut.delete(record.name);
    }
    const days = factsOfDays(events);
    addInterruptions(days, records, leftOut);
    const facts = [...days, ...missions];
    const cited = new Set(facts.flatMap((fact) => fact.records.map(recordName)));
    for (const { record, kind } of events) if (!cited.has(record.name)) leftOut.set(record.name, unused[kind]);
    return { facts, leftOut };
  },
};

/** Why an event is in no fact, although a record dates it. */
const unused: Record<EventKind, string> = {
  recognition: "late-recognition",
  "recognition-of-us": "late-recognition",
  establishment: "several",
  opened: "no-end",
  upgraded: "no-end",
  closed: "no-end",
};

/** Returns the facts about recognitions and establishments. If records differ, the first one counts. */
function factsOfDays(events: readonly RelationsEvent[]): DayFact[] {
  const facts = new Map<string, DayFact>();
  for (const event of events) {
    const attributes = attributesOf(event);
    if (!attributes) continue;
    const id = event.kind === "establishment" ? "establishment" : `${event.kind}-${event.date.slice(0, 4)}`;
    const key = `${event.state} ${id}`;
    const record = citing(event, { date: "date", ...headingProves[event.kind] });
    const known = facts.get(key);
    if (!known) facts.set(key, { pair: parsePair(`us-${event.state}`), id, attributes, records: [record] });
    else if (known.attributes.date === attributes.date) known.records = [...known.records, record];
  }
  // States recognise each other before they establish relations. A later recognition is of a government, or a mistake.
  return [...facts.values()].filter(({ pair, attributes }) => {
    const establishment = [...facts.values()].find((fact) => fact.pair === pair && fact.id === "establishment");
    return (attributes.date ?? "") <= (establishment?.attributes.date ?? "9999");
  });
}

/** Adds to the establishment of relations in which years they were severed and resumed afterwards. Other records of this stay left out. */
function addInterruptions(
  facts: readonly DayFact[],
  records: readonly ArchiveItem[],
  leftOut: Map<string, string>,
): void {
  for (const fact of facts) {
    if (fact.attributes.kind !== "establishment") continue;
    for (const record of records) {
      const reason = leftOut.get(record.name);
      const year = interruptionYear(record.get("head") ?? "");
      const isLater = year !== null && year >= (fact.attributes.date ?? "").slice(0, 4);
      if ((reason !== "severed" && reason !== "resumed") || !isLater || fact.pair !== pairOf(record)) continue;
      const years = [...new Set([...(fact.attributes[reason] ?? []), year])].sort();
      fact.attributes[reason] = years;
      fact.records = [...fact.records, record.cite([{ field: "head", proves: [reason] }])];
      leftOut.delete(record.name);
    }
  }
}

function pairOf(record: ArchiveItem): string | null {
  const state = stateOf(record);
  return state && parsePair(`us-${state}`);
}

const headingProves: Partial<Record<EventKind, { heading: FactAttribute }>> = {
  recognition: { heading: "of" },
  "recognition-of-us": { heading: "by" },
};

type DayFact = ImportedFact & { attributes: DayAttributes };
type DayAttributes = Extract<ImportedAttributes, { kind: "establishment" | "recognition" }>;

function attributesOf({ kind, state, date }: RelationsEvent): DayAttributes | null {
  if (kind === "establishment") return { kind, date };
  if (kind === "recognition") return { kind, date, by: "us", of: state };
  return kind === "recognition-of-us" ? { kind: "recognition", date, by: state, of: "us" } : null;
}
