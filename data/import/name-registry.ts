import type { Person } from "../model/facts/relation.ts";
import type { StateCode } from "../model/states/states.ts";

/** Keys of the people and cities that imported facts name. */
export interface NameRegistry {
  /**
   * Returns the key of a person.
   * @param name in Latin script, as the archive gives it, with the given names first
   * @param identity tells namesakes apart, such as the archive's id of the person. Without it, the same name is the same person
   */
  person(name: string, identity?: string, gender?: Person["gender"]): string;
  /** Returns the key of a city. @param name in English */
  city(name: string, state: StateCode): string;
}
