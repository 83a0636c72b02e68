import type { StateCode } from "../../../model/states/states.ts";
import type { ArchiveItem } from "../../archive/item.ts";
import { stateOfTerritory } from "../historian-territories.ts";

/** The records by what they are about. */
export class Posts {
  readonly chiefs: readonly ArchiveItem[];
  private readonly people: ReadonlyMap<string, ArchiveItem>;
  private readonly concurrent = new Map<string, ArchiveItem[]>();

  constructor(records: readonly ArchiveItem[]) {
    const within = (folder: string) => records.filter(({ file }) => file.startsWith(`${folder}/`));
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

  /** Returns true if nobody took charge of the same mission later. */
  isLatest(chief: ArchiveItem): boolean {
    const since = startOf(chief);
    return !this.chiefs.some((other) => other.file === chief.file && startOf(other) > since);
  }
}

/** Returns the day on which a person took charge; empty if nobody recorded it. */
function startOf(chief: ArchiveItem): string {
  return chief.get("started/date") ?? chief.get("arrived/date") ?? "";
}

/** Returns the state of a mission; null if it is none of today's states. */
export function receivingState(chief: ArchiveItem): StateCode | null {
  const [territory = ""] = chief.file.split("/").at(-1)?.split(".") ?? [];
  const state = stateOfTerritory(territory);
  return state === stateOfTerritory(chief.get("contemporary-territory-id") ?? "") ? state : null;
}
