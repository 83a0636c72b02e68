import * as z from "zod";
import { edtfDate, stateCode } from "../../scalars.ts";
import { type AuthoredFact, authoredForms } from "../authored-fact.ts";
import type { AuthoredClaim } from "../claim.ts";
import { kindAttributes } from "../kind-attributes.ts";
import { isQualifier, type Values } from "./assertion.ts";

const { establishment, ambassador, mission, visit } = kindAttributes;

/** What archives add to an editors' fact: attributes that the fact lacks. */
export const addedAttributes = z
  .strictObject({
    date: edtfDate,
    dateMeans: authoredForms.ambassador.shape.dateMeans,
    severed: establishment.severed,
    resumed: establishment.resumed,
    asWritten: ambassador.asWritten,
    office: ambassador.office,
    residence: ambassador.residence,
    from: ambassador.from,
    until: ambassador.until,
    concurrent: z.array(stateCode).min(1),
    opened: mission.opened,
    upgraded: mission.upgraded,
    closed: mission.closed,
    rank: visit.rank,
    place: visit.place,
  })
  .partial();
export type AddedAttributes = z.output<typeof addedAttributes>;

/** Returns true for an attribute that archives can add to an editors' fact. */
export function canBeAdded(name: string): boolean {
  return Object.hasOwn(addedAttributes.shape, name);
}

/** Returns the attributes that a fact lacks, so that archives add them. Editors may have written others since the last import. */
export function lackingAttributes(fact: AuthoredFact, added: AddedAttributes = {}): AddedAttributes {
  const own = fact as Values;
  const isLacking = (name: string) => own[name] === undefined || (Array.isArray(own[name]) && own[name].length === 0);
  return Object.fromEntries(
    Object.entries(added).filter(([name]) => isLacking(name) && (name !== "dateMeans" || isLacking("date"))),
  );
}

/** Returns an editors' fact with attributes of archives, which none of its own claims gives. */
export function withAdded(fact: AuthoredFact, added: AddedAttributes): AuthoredFact {
  const names = Object.keys(added).filter((name) => !isQualifier(name)) as AuthoredClaim["omits"];
  const claims = fact.claims.map((claim) => ({
    ...claim,
    omits: [...claim.omits, ...names.filter((name) => !claim.omits.includes(name))],
  }));
  return { ...fact, ...added, claims } as AuthoredFact;
}
