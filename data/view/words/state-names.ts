import { stateNames } from "../../labels/generated.ts";
import type { Language } from "../../model/language.ts";
import { type PairId, statesOf } from "../../model/states/pair.ts";
import type { StateCode } from "../../model/states/states.ts";

/** Returns a state's name: "Norwegen". */
export function stateName(code: StateCode, language: Language): string {
  return stateNames[language][code] ?? code;
}

/** Returns the title of a relation, with its states in the order of the id: "Norwegen – Tadschikistan". */
export function relationTitle(pair: PairId, language: Language): string {
  return statesTitle(statesOf(pair), language);
}

/** Returns the title of a relation, with its states in the given order. */
export function statesTitle(states: readonly [StateCode, StateCode], language: Language): string {
  // The no-break space keeps the dash from starting a line.
  return states.map((code) => stateName(code, language)).join("\u00a0– ");
}
