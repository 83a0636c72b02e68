import { alpha2Of, type StateCode } from "./states.ts";

/** Id of a relation: two ISO 3166-1 alpha-2 codes, lower case, in alphabetical order: `no-tj`. */
export type PairId = string;

/** Thrown for text that cannot be a pair of states. The message says what a pair looks like. */
export class MalformedPair extends Error {
  override name = "MalformedPair";
}

/** Thrown for a well-formed pair with a code that does not belong to a state. */
export class UnknownState extends Error {
  override name = "UnknownState";
}

/**
 * Returns the id of the relation that `text` names. Case, order and length of the codes do not matter: `tj-no`, `TJ-NO` and `tjk-nor`
 * all give `no-tj`.
 * @throws {MalformedPair} if the text is not two codes of two or three letters joined by a hyphen, or names the same state twice
 * @throws {UnknownState} if a code is not the ISO 3166-1 code of a state
 */
export function parsePair(text: string): PairId {
  const codes = /^([a-z]{2,3})-([a-z]{2,3})$/i.exec(text);
  if (!codes?.[1] || !codes[2]) {
    throw new MalformedPair("A pair is two ISO 3166-1 codes with a hyphen between them, such as no-tj.");
  }
  const [a, b] = [stateOf(codes[1]), stateOf(codes[2])];
  if (a === b) throw new MalformedPair("A relation has two different states, such as no-tj.");
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}

/** Returns the two states of a relation, in the order of its id. */
export function statesOf(pair: PairId): [StateCode, StateCode] {
  return [pair.slice(0, 2), pair.slice(3)];
}

/** Returns the two states of a relation, with `home` first if it is one of them. */
export function statesInOrder(pair: PairId, home: StateCode | null): [StateCode, StateCode] {
  const [a, b] = statesOf(pair);
  return home === b ? [b, a] : [a, b];
}

function stateOf(code: string): StateCode {
  const state = alpha2Of(code);
  if (state === null) throw new UnknownState(`“${code}” is not the ISO 3166-1 code of a state.`);
  return state;
}
