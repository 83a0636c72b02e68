import { monthNames, stateNames } from "../../../data/labels/generated.ts";
import { officeTitles } from "../../../data/labels/names/office-titles.ts";
import type { Participant } from "../../../data/model/facts/participants.ts";
import type { StateCode } from "../../../data/model/states/states.ts";
import type { RelationHistory } from "./relation-history.ts";

/** Creates a participant, and the words that name them in a sentence. */
export function participant(history: RelationHistory, state: StateCode): { participant: Participant; words: string } {
  const { dice } = history;
  const person = history.person();
  const office = dice.pick(["foreign-minister", "deputy-foreign-minister", "minister-energy-industry"] as const);
  const atTheTime = dice.chance(0.3);
  const asWritten = dice.chance(0.15) ? `${history.nameOf(person)}h` : undefined;
  const title = officeTitles[office].en;
  return {
    participant: { person, office, state, ...(atTheTime ? { atTheTime } : {}), ...(asWritten ? { asWritten } : {}) },
    words: `the ${atTheTime ? title.atTheTime.m : title.m} ${asWritten ?? history.nameOf(person)}`,
  };
}

/** English name of a state. */
export function nameOf(state: StateCode): string {
  return stateNames.en[state] ?? state;
}

/** A date in words, with its precision: `3 May 2004`, `May 2004`, `2004`. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split("-");
  return [day && Number(day), month && monthNames.en[Number(month) - 1], year].filter(Boolean).join(" ");
}

/** A date in words with its preposition: `on 3 May 2004`, `in May 2004`. */
export function dateWithPreposition(date: string): string {
  return `${date.length === 10 ? "on" : "in"} ${dateInWords(date)}`;
}
