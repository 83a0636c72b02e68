import { alpha2Of, type StateCode } from "./states.ts";

/** Id of a relation: two ISO 3166-1 alpha-2 codes, lower case, in alphabetical order: `no-tj`. */
export type PairId = string;

/** A spelling that cannot name a relation. Its message says what a pair looks like. */
export class MalformedPair extends Error {
  override name = "MalformedPair";
}

/** A well-formed spelling with a code that is no state's. */
export class UnknownState extends Error {
  override name = "UnknownState";
}

/**
 * The relation that `spelling` names, whatever its case, order or length of codes: `tj-no`, `TJ-NO` and `tjk-nor` are all `no-tj`.
 * @throws {MalformedPair} for anything but two codes of two or three letters with a hyphen between, or twice the same state
 * @throws {UnknownState} for a code that ISO 3166-1 gives to no state
 */
export function parsePair(spelling: string): PairId {
  const codes = /^([a-z]{2,3})-([a-z]{2,3})$/i.exec(spelling);
  if (!codes?.[1] || !codes[2]) {
    throw new MalformedPair("A pair is two ISO 3166-1 codes with a hyphen between them, such as no-tj.");
  }
  const [a, b] = [stateOf(codes[1]), stateOf(codes[2])];
  if (a === b) throw new MalformedPair("A relation has two different states, such as no-tj.");
  return pairId(a, b);
}

/** The id of the relation between two states, in whichever order they are given. */
function pairId(a: StateCode, b: StateCode): PairId {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}

/** The two states of a relation, in the order of its id. */
export function statesOf(pair: PairId): [StateCode, StateCode] {
  return [pair.slice(0, 2), pair.slice(3)];
}

function stateOf(code: string): StateCode {
  const state = alpha2Of(code);
  if (state === null) throw new UnknownState(`“${code}” is not the ISO 3166-1 code of a state.`);
  return state;
}
