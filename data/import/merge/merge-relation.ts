import { type AddedAttributes, canBeAdded, lackingAttributes } from "../../model/facts/assertions/added-attributes.ts";
import {
  type Assertion,
  assertionsOf,
  canJoin,
  claimOn,
  importedAssertion,
  inOrder,
  isEqual,
  type Values,
} from "../../model/facts/assertions/assertion.ts";
import { distanceBetween, isSameFact } from "../../model/facts/assertions/same-fact.ts";
import { takenOver } from "../../model/facts/assertions/taken-over.ts";
import type { AuthoredFact } from "../../model/facts/authored-fact.ts";
import type { AuthoredClaim } from "../../model/facts/claim.ts";
import type { ImportedRelation, RelationFile } from "../../model/facts/relation.ts";
import { recordName } from "../../model/sources/record-address.ts";
import { Refused } from "../../pipeline/refused.ts";
import type { ImportedFact } from "../adapter.ts";
import { composeFact } from "./compose.ts";
import { withContradictions } from "./contradictions.ts";
import { knownAssertions, nameOf, reusedNames } from "./known-records.ts";
import { isReturned, reasons, tombstoneOf } from "./tombstones.ts";

/** What an import merges into one relation. */
export interface RelationImport {
  /** The facts that editors wrote, and those that they removed. */
  own: Pick<RelationFile, "facts" | "removed">;
  /** What earlier imports wrote. */
  earlier: Pick<ImportedRelation, "facts" | "claims" | "attributes" | "removed">;
  /** The facts of the archives that are imported now, with their sources. */
  imported: readonly { source: string; fact: ImportedFact }[];
  /** The names of all records of the archives that are imported now, by the source's id. Their earlier claims are replaced. */
  sources: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the sources of all archives. Of those that differ, the first one counts most. */
  order: readonly string[];
}

/** A fact that is being put together. */
interface Draft {
  id: string;
  /** The editors' own fact; absent for a fact that only archives give. */
  own?: AuthoredFact;
  /** What archives add to the editors' fact. */
  added?: AddedAttributes;
  /** What earlier imports wrote about it. */
  earlier: Assertion[];
  /** What archives say about it now. */
  assertions: Assertion[];
}

/** Returns the imported facts of a relation. Facts keep their ids from import to import; one that no record gives any longer is removed. */
export function mergeRelation(given: RelationImport): Omit<ImportedRelation, "generated"> {
  const { own, earlier, sources, order } = given;
  const drafts = own.facts.map((fact): Draft => {
    const claims = earlier.claims[fact.id] ?? [];
    // The claims are about the fact with the attributes that the earlier import added, whatever editors wrote since.
    const before = { ...fact, ...earlier.attributes?.[fact.id], claims } as AuthoredFact;
    return { id: fact.id, own: fact, earlier: assertionsOf(before), assertions: [] };
  });
  const moved = takenOver(own.facts, earlier);
  for (const fact of earlier.facts) {
    const taker = drafts.find(({ id }) => id === moved.get(fact.id));
    if (taker) taker.earlier.push(...assertionsOf(fact));
    else drafts.push({ id: fact.id, earlier: assertionsOf(fact), assertions: [] });
  }
  for (const draft of drafts) draft.assertions = draft.earlier.filter(({ claim }) => !sources.has(claim.source));
  const known = addImported(drafts, given);
  for (const { assertions } of drafts)
    assertions.sort((a, b) => order.indexOf(a.claim.source) - order.indexOf(b.claim.source));
  for (const draft of drafts) if (draft.own) draft.added = agreedAttributes(draft.own, draft.assertions);
  const attributes = attributesOf(drafts);
  const ofArchives = drafts.filter((draft) => !draft.own && draft.assertions.length > 0);
  return {
    facts: withContradictions(ofArchives.map(({ id, assertions }) => composeFact(id, assertions))).sort(byDateAndId),
    claims: { ...claimsOf(drafts, given), ...claimsOfOthers(given) },
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    removed: removedFacts(given, ofArchives, moved, reusedNames(known)),
  };
}

/** Adds what is imported to the drafts, with a new draft for each new fact. Returns the assertions of earlier imports by those imported again. */
function addImported(drafts: Draft[], { own, earlier, imported }: RelationImport): ReadonlyMap<Assertion, Assertion> {
  const taken = new Set([...drafts, ...own.removed, ...earlier.removed].map(({ id }) => id));
  const assertions = imported.map(({ source, fact: { attributes, records, attested } }) =>
    importedAssertion(attributes, { source, quotes: [], records: [...records], ...(attested ? { attested } : {}) }),
  );
  const known = knownAssertions(
    drafts.flatMap((draft) => draft.earlier),
    assertions,
  );
  const draftOf = new Map(drafts.flatMap((draft) => draft.earlier.map((assertion) => [assertion, draft] as const)));
  const unknown = assertions.flatMap((assertion, index) => {
    const before = known.get(assertion);
    const draft = before && draftOf.get(before);
    if (!draft || isCitedBy(draft, assertion.claim.source)) return [{ assertion, id: imported[index]?.fact.id ?? "" }];
    draft.assertions.push(assertion);
    return [];
  });
  // Facts that were known before keep their claims, so new records are added after all of those.
  for (const { assertion, id } of unknown) {
    const same = sameDraft(drafts, assertion);
    if (same) same.assertions.push(assertion);
    else {
      const used = new Set([...drafts, ...own.removed].map((each) => each.id));
      const returned = earlier.removed.find((each) => !used.has(each.id) && isReturned(each, assertion, id));
      const free = returned?.id ?? freeId(id, taken);
      taken.add(free);
      drafts.push({ id: free, earlier: [], assertions: [assertion] });
    }
  }
  return known;
}

/** Returns the draft about the same fact whose dates are nearest. An archive has one record of a fact, so it never joins two of its own. */
function sameDraft(drafts: readonly Draft[], assertion: Assertion): Draft | undefined {
  const candidates = drafts.flatMap((draft) => {
    const distance = isCitedBy(draft, assertion.claim.source) ? null : distanceTo(draft, assertion);
    return distance === null ? [] : [{ draft, distance }];
  });
  return candidates.sort((a, b) => a.distance - b.distance)[0]?.draft;
}

/** Returns the days between an assertion and what is said about the same fact; null if the draft is about another one. */
function distanceTo({ own, assertions }: Draft, assertion: Assertion): number | null {
  const same = [...(own ? assertionsOf(own) : []), ...assertions].filter((other) => isSameFact(other, assertion));
  return same.length > 0 ? Math.min(...same.map((other) => distanceBetween(other, assertion))) : null;
}

/** Returns true if records of an archive support a draft. */
function isCitedBy({ assertions }: Draft, source: string): boolean {
  return assertions.some(({ claim }) => claim.source === source);
}

/**
 * Returns the claims that are added to the editors' facts.
 * @throws {Refused} if an archive contradicts an editors' fact in an attribute for which claims cannot differ
 */
function claimsOf(drafts: readonly Draft[], { imported }: RelationImport): ImportedRelation["claims"] {
  return Object.fromEntries(
    drafts.flatMap(({ id, own, added, assertions }) => {
      if (!own || assertions.length === 0) return [];
      const values = { ...statedBy(own), ...added };
      for (const assertion of assertions) refuseContradiction(id, values, assertion, imported[0]?.fact.pair);
      return [[id, assertions.map((assertion) => claimOn(values, assertion))]];
    }),
  );
}

/** Returns the attributes that an editors' fact lacks and on which all archives that give them agree. */
function agreedAttributes(own: AuthoredFact, assertions: readonly Assertion[]): AddedAttributes {
  const names = new Set(assertions.flatMap(({ values }) => Object.keys(values).filter(canBeAdded)));
  const agreed = [...names].flatMap((name) => {
    const given = assertions.filter(({ values }) => Object.hasOwn(values, name)).map(({ values }) => values[name]);
    const [value, ...others] = given;
    return others.every((other) => isEqual(other, value)) ? [[name, value] as const] : [];
  });
  const { date, dateMeans, ...rest }: AddedAttributes = Object.fromEntries(agreed);
  // A date of an ambassador needs its meaning.
  const dated = date && dateMeans ? { date, dateMeans } : {};
  return inOrder(lackingAttributes(own, { ...rest, ...dated }) as Values);
}

/** Returns the attributes that archives add to the editors' facts, by the fact's id. */
function attributesOf(drafts: readonly Draft[]): NonNullable<ImportedRelation["attributes"]> {
  return Object.fromEntries(
    drafts.flatMap(({ id, added = {} }) => (Object.keys(added).length > 0 ? [[id, added]] : [])),
  );
}

function refuseContradiction(id: string, own: Values, { values, claim }: Assertion, pair = "PAIR"): void {
  const attribute = Object.keys(values).find((name) => !canJoin(name, own, values));
  if (attribute === undefined) return;
  const file = `data/relations/${pair}.yml`;
  const [record] = claim.records ?? [];
  throw new Refused(
    `${file}: ${id}: “${attribute}” is not what the record ${record ? recordName(record) : ""} of ${claim.source} gives, and the claims of a fact cannot differ in it; correct the fact or the reading in data/import/adapters, or give the editors' fact another id, so that both are shown, and explain the imported one under “imported” with “suspect”`,
  );
}

/** Returns the claims of other archives on facts that editors removed. They stay until those archives are imported, too. */
function claimsOfOthers({ own, earlier, sources }: RelationImport): ImportedRelation["claims"] {
  return Object.fromEntries(
    Object.entries(earlier.claims).flatMap(([id, claims]) => {
      const ofOthers = claims.filter(({ source }) => !sources.has(source));
      return ofOthers.length > 0 && !own.facts.some((fact) => fact.id === id) ? [[id, ofOthers]] : [];
    }),
  );
}

/** Returns the tombstones. @param reused names of records that are now those of other records */
function removedFacts(
  { own, earlier, sources }: RelationImport,
  ofArchives: readonly Draft[],
  moved: ReadonlyMap<string, string>,
  reused: ReadonlySet<string>,
): ImportedRelation["removed"] {
  const current = new Set(ofArchives.map(({ id }) => id));
  const isOwn = (id: string) => own.facts.some((fact) => fact.id === id);
  const isThere = ({ source, records: [first] = [] }: AuthoredClaim) =>
    first !== undefined &&
    sources.get(source)?.has(recordName(first)) &&
    !reused.has(nameOf({ source, records: [first] }));
  const gone = earlier.facts.flatMap((fact) => {
    const movedTo = moved.get(fact.id);
    if (current.has(fact.id) || movedTo === fact.id) return [];
    if (movedTo !== undefined) return [tombstoneOf(fact, reasons.editors, movedTo)];
    const [record] = fact.claims.find(isThere)?.records ?? [];
    return [tombstoneOf(fact, record ? reasons.noSupport(recordName(record)) : reasons.noRecord)];
  });
  const before = earlier.removed.flatMap((tombstone) => {
    const { movedTo, ...rest } = tombstone;
    if (current.has(tombstone.id)) return [];
    if (movedTo === undefined || isOwn(movedTo)) return [tombstone];
    const successor = own.removed.find(({ id }) => id === movedTo)?.movedTo;
    return [successor ? { ...tombstone, movedTo: successor } : { ...rest, reason: reasons.editorsRemoved }];
  });
  return [...before, ...gone];
}

/** Returns the attributes of an editors' fact that sources can state. */
function statedBy(fact: AuthoredFact): Values {
  return assertionsOf({ ...fact, claims: [{ source: "", quotes: [], says: {}, omits: [] }] })[0]?.values ?? {};
}

/** Returns the id itself or, if another fact has it, the id with the first free number. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function byDateAndId(a: AuthoredFact, b: AuthoredFact): number {
  const [first, second] = [a, b].map(
    (fact) =>
      `${(fact as { date?: string; from?: string }).date ?? (fact as { from?: string }).from ?? "9999"} ${fact.id}`,
  );
  return (first as string) < (second as string) ? -1 : 1;
}
