import type { Person } from "../model/facts/relation.ts";
import type { StateCode } from "../model/states/states.ts";

/** What tells a person from namesakes. */
export interface PersonIdentity {
  /** The archive that tells its people apart; archives with the same ids of people share it. */
  archive: string;
  /** The state that the person serves. People of different states are never the same. */
  state: StateCode;
  /** The archive's id of the person. Without it, people of the state with the same name are one person. */
  id?: string;
  gender?: Person["gender"] | undefined;
}

/** Keys of the people and cities that imported facts name. */
export interface NameRegistry {
  /**
   * Returns the key of a person.
   * @param name in Latin script, as the archive gives it, with the given names first
   * @throws {Refused} if the name has no Latin letter
   */
  person(name: string, identity: PersonIdentity): string;
  /** Returns the key of a city. @param name in English */
  city(name: string, state: StateCode): string;
}
