import { stateNames } from "../../labels/generated.ts";
import type { StateCode } from "../../model/states/states.ts";

/** Returns a state's English name, for messages: as a bare word, Norway's code “no” reads as a negation. */
export function englishName(state: StateCode): string {
  return stateNames.en[state] ?? state;
}
