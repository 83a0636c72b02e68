import type { AuthoredFact } from "../../model/facts/authored-fact.ts";
import type { AuthoredClaim } from "../../model/facts/claim.ts";
import type { ImportedRelation } from "../../model/facts/relation.ts";
import { recordName } from "../../model/sources/record-address.ts";
import type { ImportedFact } from "../adapter.ts";
import { type Assertion, assertionsOf, claimOn, importedAssertion, type Values } from "./assertion.ts";
import { composeFact } from "./compose.ts";
import { withContradictions } from "./contradictions.ts";
import { distanceBetween, isSameFact } from "./same-fact.ts";

/** What an import merges into one relation. */
export interface RelationImport {
  /** The facts that editors wrote. */
  own: readonly AuthoredFact[];
  /** What earlier imports wrote. */
  earlier: Pick<ImportedRelation, "facts" | "claims" | "removed">;
  /** The facts of the archives that are imported now, with their sources. */
  imported: readonly { source: string; fact: ImportedFact }[];
  /** Ids of all sources that are imported now. Their earlier claims are replaced. */
  sources: ReadonlySet<string>;
  /** Ids of the sources of all archives. Of those that differ, the first one counts most. */
  order: readonly string[];
}

/** A fact that is being put together. */
interface Draft {
  id: string;
  /** The editors' own fact; absent for a fact that only archives give. */
  own?: AuthoredFact;
  assertions: Assertion[];
}

/** Returns the imported facts of a relation. Facts keep their ids from import to import; one that no record gives any longer is removed. */
export function mergeRelation({
  own,
  earlier,
  imported,
  sources,
  order,
}: RelationImport): Omit<ImportedRelation, "generated"> {
  const drafts = new Map<string, Draft>();
  for (const fact of own) drafts.set(fact.id, { id: fact.id, own: fact, assertions: [] });
  const ids = new Map<string, string>();
  for (const { fact, claims } of earlierFacts(own, earlier)) {
    for (const claim of claims) ids.set(identityOf(claim, fact.kind), fact.id);
    const kept = assertionsOf({ ...fact, claims: claims.filter(({ source }) => !sources.has(source)) });
    const draft = drafts.get(fact.id) ?? { id: fact.id, assertions: [] };
    draft.assertions.push(...kept);
    drafts.set(fact.id, draft);
  }
  const taken = new Set([...drafts.keys(), ...earlier.removed.map(({ id }) => id)]);
  const unknown: { assertion: Assertion; id: string }[] = [];
  for (const { source, fact } of imported) {
    const claim = {
      source,
      quotes: [],
      records: [...fact.records],
      ...(fact.attested ? { attested: fact.attested } : {}),
    };
    const assertion = importedAssertion(fact.attributes, claim);
    const known = drafts.get(ids.get(identityOf(claim, assertion.kind)) ?? "");
    if (known && !isCitedBy(known, source)) known.assertions.push(assertion);
    else unknown.push({ assertion, id: fact.id });
  }
  // Facts that were known before keep their claims, so new records are added after all of those.
  for (const { assertion, id } of unknown) {
    const same = sameDraft([...drafts.values()], assertion);
    if (same) same.assertions.push(assertion);
    else {
      const free = freeId(id, taken);
      taken.add(free);
      drafts.set(free, { id: free, assertions: [assertion] });
    }
  }
  for (const { assertions } of drafts.values())
    assertions.sort((a, b) => order.indexOf(a.claim.source) - order.indexOf(b.claim.source));
  return resultOf([...drafts.values()], earlier);
}

/** Returns the draft about the same fact whose dates are nearest. An archive has one record of a fact, so it never joins two of its own. */
function sameDraft(drafts: readonly Draft[], assertion: Assertion): Draft | undefined {
  const candidates = drafts.flatMap((draft) => {
    if (isCitedBy(draft, assertion.claim.source)) return [];
    const same = allAssertions(draft).filter((other) => isSameFact(other, assertion));
    return same.length > 0
      ? [{ draft, distance: Math.min(...same.map((other) => distanceBetween(other, assertion))) }]
      : [];
  });
  return candidates.sort((a, b) => a.distance - b.distance)[0]?.draft;
}

/** Returns true if records of an archive support a draft. */
function isCitedBy({ assertions }: Draft, source: string): boolean {
  return assertions.some(({ claim }) => claim.source === source);
}

function resultOf(
  drafts: readonly Draft[],
  { facts, removed }: RelationImport["earlier"],
): Omit<ImportedRelation, "generated"> {
  const ofArchives = drafts.filter(({ own, assertions }) => !own && assertions.length > 0);
  const added = drafts.filter(({ own, assertions }) => own && assertions.length > 0);
  const gone = facts.filter(({ id }) => !ofArchives.some((draft) => draft.id === id));
  return {
    facts: withContradictions(ofArchives.map(({ id, assertions }) => composeFact(id, assertions))).sort(byDateAndId),
    claims: Object.fromEntries(
      added.map(({ id, own, assertions }) => [
        id,
        assertions.map((assertion) => claimOn(statedBy(own as AuthoredFact), assertion)),
      ]),
    ),
    removed: [...removed, ...gone.map(({ id }) => ({ id, reason: "The archive no longer has the record." }))],
  };
}

/** Returns the facts with claims of earlier imports, those of the editors included. */
function earlierFacts(
  own: readonly AuthoredFact[],
  { facts, claims }: RelationImport["earlier"],
): { fact: AuthoredFact; claims: AuthoredClaim[] }[] {
  const ofEditors = own.flatMap((fact) =>
    claims[fact.id] ? [{ fact, claims: claims[fact.id] as AuthoredClaim[] }] : [],
  );
  return [...ofEditors, ...facts.map((fact) => ({ fact, claims: fact.claims }))];
}

/** Returns what tells an imported fact from all others: its source, its first record and its kind. */
function identityOf({ source, records = [] }: Pick<AuthoredClaim, "source" | "records">, kind: string): string {
  return [source, records[0] ? recordName(records[0]) : "", kind].join(" ");
}

function allAssertions({ own, assertions }: Draft): Assertion[] {
  return [...(own ? assertionsOf(own) : []), ...assertions];
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
