import type { Texts } from "../../model/facts/fact-texts.ts";
import type { Office } from "../../model/facts/offices.ts";
import type { Participant } from "../../model/facts/participants.ts";
import { parsePair } from "../../model/states/pair.ts";
import type { Adapter, ImportedAttributes, ImportedFact } from "../adapter.ts";
import { damaged } from "../archive/archive-folder.ts";
import type { ArchiveItem } from "../archive/item.ts";
import { recordsIn } from "../archive/xml-file.ts";
import type { NameRegistry } from "../name-registry.ts";
import { corrections } from "./corrections.ts";
import {
  isAccompanied,
  isOnSameDays,
  type Journey,
  journeysOf,
  nameOf,
  overlapping,
  surnameOf,
  withPresident,
} from "./travels/journeys.ts";
import { cityOf } from "./travels/places.ts";
import { gatheringIn } from "./travels/remarks.ts";

/** The journeys of presidents and secretaries of state of the United States. A journey through a state is one record. */
export const travels: Adapter = {
  source: "historian.travels",
  folder: "travels",
  corrections: corrections["historian.travels"],
  hasUniqueIds: true,
  dates: ["start-date", "end-date"],
  *records(folder) {
    for (const group of ["president-travels", "secretary-travels"])
      for (const file of folder.files(group, ".xml")) yield* recordsIn(file, folder, { root: "trips", record: "trip" });
  },
  fields: {
    "@role": "repeated",
    "@who": "read",
    id: "identifier",
    role: "read",
    name: "read",
    "start-date": "read",
    "end-date": "read",
    "country/@id": "read",
    country: "read",
    locale: "read",
    remarks: "read",
    "created-by": "editing",
    "created-datetime": "editing",
    "last-modified-by": "editing",
    "last-modified-datetime": "editing",
  },
  read: (records, names) => new Travels(records, names).read(),
};

const offices: Readonly<Record<string, Office>> = { president: "president", secretary: "secretary-of-state" };

type Visit = Extract<ImportedAttributes, { kind: "visit" }>;

class Travels {
  private readonly facts = new Map<string, ImportedFact>();
  private readonly added: Journey[] = [];
  private readonly leftOut = new Map<string, string>();

  constructor(
    private readonly records: readonly ArchiveItem[],
    private readonly names: NameRegistry,
  ) {}

  read(): ReturnType<Adapter["read"]> {
    const journeys = journeysOf(this.records, this.leftOut);
    const ofPresidents = journeys.filter(({ record }) => record.get("role") === "president");
    for (const journey of journeys) {
      const { record, reading } = journey;
      const led = isAccompanied(record) ? overlapping(journey, ofPresidents)[0] : undefined;
      if (led) this.accompany(led, journey);
      else if (!reading.isVisit) this.leftOut.set(record.name, reading.reason);
      else if (isAccompanied(record)) this.leftOut.set(record.name, "accompanied");
      else this.add(journey);
    }
    return { facts: [...this.facts.values()], leftOut: this.leftOut };
  }

  private add(journey: Journey, remark?: Texts): void {
    const { record, host, start, end, reading } = journey;
    const isSame = (other: Journey) =>
      isOnSameDays(journey, other) &&
      ["name", "locale"].every((field) => other.record.get(field) === record.get(field));
    if (overlapping(journey, this.added).some(isSame)) {
      this.leftOut.set(record.name, "duplicate");
      return;
    }
    this.added.push(journey);
    const city = cityOf(record.get("locale") ?? "");
    const rank = reading.isVisit ? reading.rank : undefined;
    this.facts.set(record.name, {
      pair: parsePair(`us-${host}`),
      id: `visit-${start}-${surnameOf(record).toLowerCase()}`,
      attributes: {
        kind: "visit",
        guest: "us",
        host,
        date: start === end ? start : `${start}/${end}`,
        people: [this.guest(record)],
        ...(city && { place: this.names.city(city, host, record) }),
        ...(rank && { rank }),
        ...(remark && { remark }),
      },
      records: [
        record.cite([
          ...["country/@id", "country"].map((field) => ({ field, proves: ["host"] as const })),
          ...["start-date", "end-date"].map((field) => ({ field, proves: ["date"] as const })),
          ...["name", "role"].map((field) => ({ field, proves: ["people"] as const })),
          ...(city ? [{ field: "locale", proves: ["place"] as const }] : []),
          ...(reading.isVisit && reading.words
            ? [{ field: "remarks", proves: ["rank"] as const, words: reading.words }]
            : []),
        ]),
      ],
    });
  }

  /**
   * Adds the secretary of state to the president's visit, or adds a separate visit if the dates differ. The record is left out if it is
   * about a gathering, or for the same reason as the president's record.
   */
  private accompany(led: Journey, journey: Journey): void {
    const { record, reading } = journey;
    const fact = this.facts.get(led.record.name);
    if (fact?.attributes.kind !== "visit") {
      this.leftOut.set(record.name, this.leftOut.get(led.record.name) ?? "accompanied");
      return;
    }
    const gathering = reading.isVisit ? null : gatheringIn(reading.reason, record.get("remarks") ?? "");
    if (gathering) this.leftOut.set(record.name, gathering);
    else if (isOnSameDays(led, journey)) this.join(fact, fact.attributes, journey);
    else this.add({ ...journey, reading: { isVisit: true } }, withPresident);
  }

  /** Adds a guest to a visit. */
  private join(fact: ImportedFact, visit: Visit, { record, reading }: Journey): void {
    const { rank, words } = reading.isVisit && !visit.rank ? reading : {};
    if (rank) visit.rank = rank;
    const { people = [] } = visit;
    const guest = this.guest(record);
    if (!people.some(({ person }) => person === guest.person)) visit.people = [...people, guest];
    const cited = record.cite([
      { field: "country/@id", proves: ["host"] },
      ...["name", "role"].map((field) => ({ field, proves: ["people"] as const })),
      ...(rank && words ? [{ field: "remarks", proves: ["rank"] as const, words }] : []),
    ]);
    fact.records = [...fact.records, cited];
  }

  private guest(record: ArchiveItem): Participant {
    const [role = "", id] = [record.get("role") ?? "", record.get("@who")];
    const office = offices[role];
    const refuse = (message: string) => damaged(record.file, record.line, message);
    if (!office)
      throw refuse(`unknown role “${role}”; correct it or, if it is new, add it to data/import/adapters/travels.ts`);
    if (!id) throw refuse("the journey does not say who made it; correct the attribute “who”");
    const identity = { archive: "historian", state: "us", id } as const;
    return { person: this.names.person(nameOf(record), identity, record), office, state: "us" };
  }
}
