import type { FactAttribute } from "../../../model/facts/kind-attributes.ts";
import type { MissionType } from "../../../model/facts/kinds.ts";
import type { ArchiveRecord } from "../../../model/facts/record.ts";
import { parsePair } from "../../../model/states/pair.ts";
import type { StateCode } from "../../../model/states/states.ts";
import { namedStates } from "../../../rules/reading/states/states.ts";
import type { ImportedFact } from "../../adapter.ts";
import type { ArchiveItem } from "../../archive/item.ts";
import type { NameRegistry } from "../../name-registry.ts";
import { citing, type RelationsEvent, stateOf } from "./events.ts";

/** An American embassy or legation, from its opening to its end, as far as records date them. */
interface Mission {
  state: StateCode;
  type: MissionType;
  city: { name: string; record: ArchiveItem } | null;
  opened?: string;
  upgraded?: string;
  closed?: string;
  records: ArchiveRecord[];
}

/**
 * Returns the facts about American embassies and legations. Events that follow each other are about the same one. A mission is left out
 * if it was opened again, or if a later record shows that it ended or changed, but not when: the dates alone would mislead.
 */
export function missionFacts(
  events: readonly RelationsEvent[],
  records: readonly ArchiveItem[],
  leftOut: ReadonlyMap<string, string>,
  names: NameRegistry,
): ImportedFact[] {
  const unread = records.filter((record) => changes.has(leftOut.get(record.name) ?? ""));
  return [...new Set(events.map(({ state }) => state))].flatMap((state) => {
    const own = events.filter((event) => event.state === state).sort((a, b) => (a.date < b.date ? -1 : 1));
    const reopened = own.filter(isReopening).map(({ date }) => date);
    const unreadHere = unread.filter((record) => stateOf(record) === state);
    const missions = missionsOf(state, own);
    return missions.flatMap((mission, index) => {
      const first = mission.opened ?? mission.upgraded ?? mission.closed ?? "";
      const hasEnd = mission.closed !== undefined || (index === missions.length - 1 && mission.type !== "legation");
      const isContinued = reopened.some((date) => date >= first);
      const isChanged = unreadHere.some((record) =>
        yearsOf(record).some((year) => year >= first.slice(0, 4) && !isClosure(record, year, mission, leftOut)),
      );
      const isLowered = own.some(({ record }) =>
        /\b(?:changed|reduced|lowered) to (?:a )?Legation\b/u.test(record.all("p").join(" ")),
      );
      return hasEnd && !isContinued && !isChanged && !isLowered ? [factOf(mission, names)] : [];
    });
  });
}

/** Returns true if a mission was opened that had been closed before. */
function isReopening({ kind, what, record }: RelationsEvent): boolean {
  return kind === "opened" && /\bre-?(?:open|establish)/iu.test(`${what} ${record.get("head")}`);
}

/** Returns true if a record only says that relations were severed in the year in which the mission was closed. */
function isClosure(
  record: ArchiveItem,
  year: string,
  { closed }: Mission,
  leftOut: ReadonlyMap<string, string>,
): boolean {
  return leftOut.get(record.name) === "severed" && closed?.slice(0, 4) === year;
}

/** Reasons for which records about changes of missions may be left out. */
const changes = new Set(["severed", "resumed", "moved", "no-date", "contradiction", "other"]);

function yearsOf(record: ArchiveItem): string[] {
  const heading = record.get("head") ?? "";
  return /Embassy|Legation|Mission|Relations|Clos|Suspen|Evacuat|Withdraw/iu.test(heading)
    ? (heading.match(/\b(?:1[789]\d\d|20\d\d)\b/gu) ?? [])
    : [];
}

function missionsOf(state: StateCode, events: readonly RelationsEvent[]): Mission[] {
  const missions: Mission[] = [];
  for (const event of events) {
    const { kind, date, what } = event;
    if (kind !== "opened" && kind !== "upgraded" && kind !== "closed") continue;
    const type: MissionType = /legation/iu.test(kind === "upgraded" ? (what.split(" to ").at(-1) ?? "") : what)
      ? "legation"
      : "embassy";
    const open = missions.at(-1);
    const continues =
      open && !open.closed && (kind === "upgraded" ? !open.upgraded : kind === "closed" && open.type === type);
    const mission: Mission = continues ? open : { state, type, city: null, records: [] };
    mission.type = type;
    const city = cityOf(what);
    mission.city ??= city === null ? null : { name: city, record: event.record };
    mission[kind] = date;
    const proven: FactAttribute[] = city !== null && city === mission.city?.name ? ["type", "city"] : ["type"];
    mission.records.push(citing(event, { date: kind, heading: "receiving", what: proven }));
    if (!continues) missions.push(mission);
  }
  return missions;
}

/** Names that the cities no longer have, or that are spelled differently today. */
const oldNames =
  /^(?:Bathurst|Christiania|Constantinople|Dacca|Djakarta|Gaberones|Helsingfors|Jidda|Kiev|Leopoldville|Peking|Rangoon|Saigon|Salisbury|San’a|St|T’bilisi|Tananarive)/u;

/** Returns the city that words such as “Embassy at Algiers were established” name; null for a state, an old name, or none. */
function cityOf(words: string): string | null {
  const city =
    /(?:[Cc]onsulate(?: [Gg]eneral)?|Embassy|Legation) (?:at|in) (?:Embassy )?(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*) (?:was|were|opened)/u.exec(
      words,
    )?.groups?.name;
  return city && namedStates(city, "en").length === 0 && !oldNames.test(city) ? city : null;
}

function factOf({ state, type, city, opened, upgraded, closed, records }: Mission, names: NameRegistry): ImportedFact {
  return {
    pair: parsePair(`us-${state}`),
    id: `mission-us-${type}`,
    attributes: {
      kind: "mission",
      sending: "us",
      receiving: state,
      type,
      ...(city !== null && { city: names.city(city.name, state, city.record) }),
      ...(opened && { opened }),
      ...(upgraded && { upgraded }),
      ...(closed && { closed }),
    },
    records,
    // The records say what happened on these days, not that the mission still exists.
    attested: closed ?? upgraded ?? opened ?? "",
  };
}
