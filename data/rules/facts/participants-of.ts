import type { AuthoredFact } from "../../model/facts/authored-fact.ts";
import type { Participant } from "../../model/facts/participants.ts";

/** Someone who takes part in a fact, and the path to them within the fact. */
interface FactParticipant {
  participant: Participant;
  path: [attribute: string, index: number];
}

/** Returns everyone who takes part in a fact. */
export function participantsOf(fact: AuthoredFact): FactParticipant[] {
  switch (fact.kind) {
    case "visit":
    case "meeting":
      return fact.people.map((participant, index) => ({ participant, path: ["people", index] }));
    case "statement":
      return fact.by.map((participant, index) => ({ participant, path: ["by", index] }));
    default:
      return [];
  }
}
