import type { AuthoredFact, Participant } from "../../model/facts/authored-fact.ts";

/** Someone whom a fact names as taking part, and where in the fact. */
interface FactParticipant {
  participant: Participant;
  path: [attribute: string, index: number];
}

/** Everyone whom a fact names as taking part. */
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
