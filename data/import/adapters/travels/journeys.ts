import type { Texts } from "../../../model/facts/fact-texts.ts";
import type { StateCode } from "../../../model/states/states.ts";
import type { ArchiveItem } from "../../archive/item.ts";
import { existed } from "../absent-states.ts";
import { stateOfTerritory } from "../historian-territories.ts";
import { type OfficeHolder, OfficeHolders } from "./office-holders.ts";
import { isTerritory } from "./places.ts";
import { type Reading, readRemarks } from "./remarks.ts";

/** A journey to a state, with what its remarks say. */
export interface Journey {
  record: ArchiveItem;
  host: StateCode;
  start: string;
  end: string;
  reading: Reading;
}

/** Returns the journeys to states. Adds those to other places to `leftOut`, with the key of the reason. */
export function journeysOf(records: readonly ArchiveItem[], leftOut: Map<string, string>): Journey[] {
  const journeys = records.flatMap((record) => {
    const host = stateOfTerritory(record.get("country/@id"), record);
    const [start, end] = [record.get("start-date"), record.get("end-date")];
    const reason = start && end ? reasonAgainst(host, record, start) : "no-date";
    if (reason) leftOut.set(record.name, reason);
    return !reason && host && start && end ? [{ record, host, start, end, remarks: record.get("remarks") ?? "" }] : [];
  });
  const holders = new OfficeHolders();
  for (const { remarks, host, start } of journeys) holders.add(remarks, host, yearOf(start));
  // Others have the surnames of the guests, such as Prime Minister Wilson, but not with these titles.
  const guests = new Set(records.map((record) => `${record.get("role")} ${surnameOf(record)}`));
  const isOwn = ({ title, surname, state }: OfficeHolder) =>
    state === "us" ||
    (state === null &&
      ((/^(?:President|General)$/u.test(title) && guests.has(`president ${surname}`)) ||
        (title === "Secretary of State" && guests.has(`secretary ${surname}`))));
  return journeys.map(({ remarks, ...journey }) => ({
    ...journey,
    reading: readRemarks(remarks, { host: journey.host, year: yearOf(journey.start), holders, isOwn }),
  }));
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Returns why a journey is not one to a state; null if it is. */
function reasonAgainst(host: StateCode | null, record: ArchiveItem, start: string): string | null {
  if (!host) return "not-a-state";
  if (!existed(host, start)) return "former-state";
  const place = `${record.get("country")} ${record.get("locale") ?? ""}`;
  return isTerritory(host, record.get("locale") ?? "") || /Greenland/u.test(place) ? "territory" : null;
}

/** Returns true if a secretary of state travelled with a president. */
export function isAccompanied(record: ArchiveItem): boolean {
  const remarks = record.get("remarks") ?? "";
  return (
    record.get("role") === "secretary" && /\b(?:Accompanied|Joined) (?:the )?President\b|^State visit/iu.test(remarks)
  );
}

/** Remark for a secretary of state who came with the president, but on other dates. No native speaker has reviewed the translations. */
export const withPresident: Texts = {
  de: "Der Außenminister oder die Außenministerin begleitete den Präsidenten, dessen Besuch andere Daten hat.",
  en: "The secretary of state accompanied the president, but the dates of the president’s visit differ.",
  nb: "Utenriksministeren ledsaget presidenten, som hadde et besøk med andre datoer.",
  ru: "Государственный секретарь сопровождал президента, даты визита которого иные.",
  tg: "Котиби давлатӣ президентро ҳамроҳӣ кард, ки санаҳои сафари ӯ дигаранд.",
  fa: "وزیر امور خارجه رئیس‌جمهور را همراهی کرد که دیدار او تاریخ‌های دیگری دارد.",
};

/** Returns the journeys to the same state that overlap with a journey. Those on exactly the same days come first. */
export function overlapping(journey: Journey, journeys: readonly Journey[]): Journey[] {
  const found = journeys.filter(
    ({ host, start, end }) => host === journey.host && start <= journey.end && end >= journey.start,
  );
  const same = found.filter((other) => isOnSameDays(journey, other));
  return [...same, ...found.filter((other) => !same.includes(other))];
}

/** Returns true if two journeys began and ended on the same days. */
export function isOnSameDays(journey: Journey, other: Journey): boolean {
  return journey.start === other.start && journey.end === other.end;
}

/** Returns a person's name without the forms in parentheses: “Henry A. (Heinz Alfred) Kissinger”. */
export function nameOf(record: ArchiveItem): string {
  return (record.get("name") ?? "").replace(/ \([^)]*\)/gu, "");
}

/** Returns the surname of the guest: “Kissinger”, also for a name that ends in “Jr.”. */
export function surnameOf(record: ArchiveItem): string {
  return (
    nameOf(record)
      .replace(/,? (?:Jr\.|Sr\.|I{1,3}|IV)$/u, "")
      .match(/[\p{L}’'-]+$/u)?.[0] ?? ""
  );
}
