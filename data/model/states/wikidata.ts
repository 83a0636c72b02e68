import type { StateCode } from "./states.ts";

/** Wikidata's items of the states that a page of ours is about, where we are certain of them. No list was taken over: one is added when checked. */
const wikidataItems: Readonly<Record<StateCode, string>> = { no: "Q20", tj: "Q863", kz: "Q232" };

/** The address by which Wikidata names a state as a thing; null where it is not certain. */
export function wikidataOf(code: StateCode): string | null {
  const item = wikidataItems[code];
  return item ? `http://www.wikidata.org/entity/${item}` : null;
}
