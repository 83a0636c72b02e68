import type { Person } from "../model/facts/relation.ts";
import type { StateCode } from "../model/states/states.ts";
import type { ArchiveItem } from "./archive/item.ts";

/** Distinguishes a person from namesakes. */
export interface PersonIdentity {
  /** Namespace of the ids; archives that use the same ids of people have the same one. */
  archive: string;
  /** The state that the person serves. People of different states are never the same. */
  state: StateCode;
  /** The archive's id of the person. Without it, people with the same name and state are one person. */
  id?: string;
  gender?: Person["gender"] | undefined;
}

/** Keys of the people and cities that imported facts name. */
export interface NameRegistry {
  /**
   * Returns the key of a person.
   * @param name in Latin script, as the archive gives it, with the given names first
   * @param record where the archive gives it, for messages
   * @throws {Refused} if the name has no Latin letter
   */
  person(name: string, identity: PersonIdentity, record: ArchiveItem): string;
  /**
   * Returns the key of a city.
   * @param name in English
   * @param record where the archive gives it, for messages
   * @throws {Refused} if the name has no Latin letter
   */
  city(name: string, state: StateCode, record: ArchiveItem): string;
}
