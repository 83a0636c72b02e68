import type { Fact } from "../../model/facts/fact.ts";
import type { Relation } from "../../model/facts/relation.ts";
import type { Source } from "../../model/sources/source.ts";
import type { Change, SourceChange } from "../../model/views/change-view.ts";
import { isSame, type ValueDifference, valueDifferences } from "./value-differences.ts";

/** What the pipeline derives of a fact. */
const derivedAttributes = ["validity", "conflicts", "refines", "supersededBy", "unreviewed"] as const;

/**
 * What changes from one version of a relation to the next; null for one that is not there. Of what is derived it tells only what
 * nothing authored explains: a rule of the pipeline works otherwise than it did.
 */
export function changesBetween(before: Relation | null, after: Relation | null): Change[] {
  const relation = (after ?? before)?.id;
  if (relation === undefined) return [];
  if (!before || !after) return [{ relation, fact: null, attribute: null, before, after }];

  const restated = new Set<string>();
  const authored = [...new Set([...after.facts, ...before.facts].map(({ id }) => id))].flatMap((fact): Change[] => {
    const [old, its] = [before, after].map(({ facts }) => facts.find(({ id }) => id === fact) ?? null);
    if (!old || !its) return [{ relation, fact, attribute: null, before: old ?? null, after: its ?? null }];
    const found = valueDifferences(withoutDerived(old, before), withoutDerived(its, after));
    if (found.length > 0) restated.add(fact);
    return found.map((difference) => ({ relation, fact, ...difference }));
  });
  const shared = valueDifferences(sharedParts(before, after), sharedParts(after, before));
  const derived = derivedChanges(before, after, restated);
  return [...authored, ...[...shared, ...derivedOfRelation(before, after)].map(inRelation), ...derived];

  function inRelation(difference: ValueDifference): Change {
    return { relation, fact: null, ...difference } as Change;
  }
}

/** What changes from one version of a source to the next; null for one that is not there. */
export function sourceChangesBetween(before: Source | null, after: Source | null): SourceChange[] {
  const source = (after ?? before)?.id;
  if (source === undefined) return [];
  if (!before || !after) return [{ source, attribute: null, before, after }];
  const [old, its] = [before, after].map((one) => {
    const characters = [...(one.text ?? "")];
    const silent = one.silent.map(({ start, end, reason }) => ({
      exact: characters.slice(start, end).join(""),
      reason,
    }));
    return { ...one, silent };
  });
  return valueDifferences(old, its).map((difference) => ({ source, ...difference }));
}

/** What editors wrote of a fact. The day that a claim vouches for is its source's date, unless they wrote another. */
function withoutDerived(fact: Fact, { sources }: Relation): object {
  const claims = fact.claims.map(({ quotes, attested, ...claim }) => ({
    ...claim,
    ...(attested === sources.find(({ id }) => id === claim.source)?.date ? {} : { attested }),
    quotes: quotes.map(({ exact }) => exact),
  }));
  return { ...without(fact, derivedAttributes), claims };
}

/** What all facts of a relation share, and the order of those that the other version has too. */
function sharedParts({ people, organisations, removed, facts }: Relation, other: Relation): object {
  const written = Object.entries(organisations).map(([key, one]) => [key, without(one, ["unreviewed"])]);
  const kept = facts.map(({ id }) => id).filter((id) => other.facts.some((fact) => fact.id === id));
  return { people, organisations: Object.fromEntries(written), removed, facts: kept };
}

function derivedChanges(before: Relation, after: Relation, restated: ReadonlySet<string>): Change[] {
  return after.facts.flatMap((fact): Change[] => {
    const old = before.facts.find(({ id }) => id === fact.id);
    const cited = new Set(fact.claims.map(({ source }) => source));
    if (!old || restated.has(fact.id) || !isSame(headsOf(before, cited), headsOf(after, cited))) return [];
    const attributes = derivedAttributes.filter((name) => name !== "supersededBy" || !ambassadorsChanged(fact));
    const pick = (of: Fact) => ({
      ...Object.fromEntries(attributes.map((name) => [name, of[name]])),
      positions: of.claims.flatMap(({ quotes }) => quotes.map(({ start, end }) => `${start}-${end}`)),
    });
    return valueDifferences(pick(old), pick(fact)).map((difference) => ({
      relation: after.id,
      fact: fact.id,
      ...difference,
    }));
  });

  /** Another ambassador of the same state came, went, or is told of differently. */
  function ambassadorsChanged(fact: Fact): boolean {
    if (fact.kind !== "ambassador") return false;
    const [old, now] = [before, after].map(({ facts }) =>
      facts.flatMap((one) => (one.kind === "ambassador" && one.sending === fact.sending ? [one.id] : [])),
    );
    return !isSame(old, now) || (now ?? []).some((id) => restated.has(id)) || !isSame(before.sources, after.sources);
  }
}

/** Whether the relation rests on mirrors follows from its sources and claims. */
function derivedOfRelation(before: Relation, after: Relation): ValueDifference[] {
  return isSame(before.sources, after.sources)
    ? valueDifferences({ restsOnMirrors: before.restsOnMirrors }, { restsOnMirrors: after.restsOnMirrors })
    : [];
}

function headsOf({ sources }: Relation, cited: ReadonlySet<string>): object[] {
  return sources.filter(({ id }) => cited.has(id));
}

function without<Value extends object>(value: Value, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}
