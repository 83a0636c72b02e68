import { addToList } from "../../../model/add-to-list.ts";
import type { StateCode } from "../../../model/states/states.ts";
import type { ArchiveItem } from "../../archive/item.ts";
import { receivedMissions } from "../absent-states.ts";
import { stateOfTerritory } from "../historian-territories.ts";
import { dateFromNote, endFromNote } from "./notes.ts";

/** The records by what they are about. */
export class Posts {
  readonly chiefs: readonly ArchiveItem[];
  private readonly byFile = new Map<string, ArchiveItem[]>();
  private readonly byId = new Map<string, ArchiveItem[]>();
  private readonly positions: ReadonlyMap<ArchiveItem, number>;
  private readonly people: ReadonlyMap<string, ArchiveItem>;
  private readonly concurrent = new Map<string, ArchiveItem[]>();

  constructor(records: readonly ArchiveItem[]) {
    const within = (folder: string) => records.filter(({ file }) => file.startsWith(`${folder}/`));
    this.chiefs = within("missions-countries").filter(({ id }) => !id.startsWith("mission-note-"));
    for (const chief of this.chiefs) {
      addToList(this.byFile, chief.file, chief);
      addToList(this.byId, chief.id, chief);
    }
    this.positions = new Map(this.chiefs.map((chief, index) => [chief, index]));
    this.people = new Map(within("people").map((person) => [person.id, person]));
    for (const group of within("concurrent-appointments")) {
      for (const id of group.all("chief-id")) addToList(this.concurrent, id, group);
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

  /** Returns the other appointments of a group that their holder took up and held at the same time as this one. */
  heldTogether(group: ArchiveItem, own: ArchiveItem): ArchiveItem[] {
    const ids = new Set(group.all("chief-id").filter((id) => id !== own.id));
    const term = this.termOf(own);
    const held = [...ids]
      .flatMap((id) => this.byId.get(id) ?? [])
      .filter((chief) => {
        const other = this.termOf(chief);
        return term && other && other.from <= term.until && other.until >= term.from;
      });
    // In the order of the archive, whatever the order in the group.
    return held.sort((a, b) => (this.positions.get(a) ?? 0) - (this.positions.get(b) ?? 0));
  }

  /** The records of chiefs without those that repeat an earlier record. */
  get appointments(): ArchiveItem[] {
    const repeats = new Set(this.chiefs.flatMap((chief) => this.repeatOf(chief) ?? []));
    return this.chiefs.filter((chief) => !repeats.has(chief));
  }

  /** Returns a second record of the same appointment, under the same id in the archive; null if there is none. */
  repeatOf(chief: ArchiveItem): ArchiveItem | null {
    const second = this.inFile(chief).find(({ id }) => id === `${chief.id};2`);
    return second?.get("appointed/date") === chief.get("appointed/date") ? (second ?? null) : null;
  }

  /** Returns true if nobody took charge of the same mission later. */
  isLatest(chief: ArchiveItem): boolean {
    const since = startOf(chief);
    return !this.inFile(chief).some((other) => startOf(other) > since);
  }

  /**
   * Returns the first and last day of a term; null if the office was not taken up. If the archive does not give them, the appointment and
   * the last day on record or the successor's first day stand in.
   */
  termOf(chief: ArchiveItem): { from: string; until: string } | null {
    const start = dateFromNote(chief.get("started/date"), chief.get("started/note"))?.date ?? chief.get("arrived/date");
    const end = endFromNote(chief.get("ended/date"), chief.get("ended/note"))?.date;
    if (!start && !end) return null;
    const from = (start ?? chief.get("appointed/date") ?? end ?? "").replace("~", "");
    const next = this.inFile(chief).map(startOf).sort();
    const until = end?.replace("~", "") ?? chief.get("ended/date") ?? next.find((day) => day > from) ?? "9999";
    return { from, until };
  }

  private inFile({ file }: ArchiveItem): readonly ArchiveItem[] {
    return this.byFile.get(file) ?? [];
  }
}

/** Returns true for somebody who was nominated or appointed, but did not serve. */
export function isNominee({ id }: ArchiveItem): boolean {
  return id.startsWith("other-nominees/");
}

/** Returns the day on which a person took charge; empty if nobody recorded it. */
function startOf(chief: ArchiveItem): string {
  return chief.get("started/date") ?? chief.get("arrived/date") ?? "";
}

/** Returns the day from which a record is about a post: the start or, if it is not known, the appointment or the end. */
function dayOf(chief: ArchiveItem): string {
  return startOf(chief) || (chief.get("appointed/date") ?? chief.get("ended/date") ?? "9999");
}

/** Returns the state of a mission; null if it was not accredited to one of today's states. */
export function receivingState(chief: ArchiveItem): StateCode | null {
  const [territory = ""] = chief.file.split("/").at(-1)?.split(".") ?? [];
  const state = stateOfTerritory(territory, chief);
  const isSame = state === stateOfTerritory(chief.get("contemporary-territory-id"), chief);
  return state && isSame && receivedMissions(state, dayOf(chief)) ? state : null;
}
