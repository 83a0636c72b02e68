import type { StateCode } from "./states.ts";

/** Wikidata items of states, each checked by hand before it is added. */
const wikidataItems: Readonly<Record<StateCode, string>> = { no: "Q20", tj: "Q863", kz: "Q232" };

/** Returns the Wikidata entity URI of a state; null if we have not checked one. */
export function wikidataOf(code: StateCode): string | null {
  const item = wikidataItems[code];
  return item ? `http://www.wikidata.org/entity/${item}` : null;
}
