import type { Fact } from "../../model/facts/fact.ts";
import type { Relation } from "../../model/facts/relation.ts";
import { recordName } from "../../model/sources/record-address.ts";
import type { Source } from "../../model/sources/source.ts";
import { sourceSpan } from "../../model/sources/source-span.ts";
import type { Change, SourceChange } from "../../model/views/change-view.ts";
import { isSame, type ValueDifference, valueDifferences } from "./value-differences.ts";

/** Attributes of a fact that the pipeline derives. */
const derivedAttributes = ["validity", "conflicts", "refines", "grade", "supersededBy", "unreviewed"] as const;

/**
 * Returns the changes between two versions of a relation. Null stands for a version that does not exist. A derived attribute is
 * listed only if no authored change explains it, that is, if the pipeline now derives it differently.
 */
export function changesBetween(before: Relation | null, after: Relation | null): Change[] {
  const relation = (after ?? before)?.id;
  if (relation === undefined) return [];
  if (!before || !after) return [{ relation, fact: null, attribute: null, before, after }];

  const editedFacts = new Set<string>();
  const authored = [...new Set([...after.facts, ...before.facts].map(({ id }) => id))].flatMap((fact): Change[] => {
    const [old, current] = [before, after].map(({ facts }) => facts.find(({ id }) => id === fact) ?? null);
    if (!old || !current) return [{ relation, fact, attribute: null, before: old ?? null, after: current ?? null }];
    const differences = valueDifferences(authoredParts(old, before), authoredParts(current, after));
    if (differences.length > 0) editedFacts.add(fact);
    return differences.map((difference) => ({ relation, fact, ...difference }));
  });
  const shared = valueDifferences(sharedParts(before, after), sharedParts(after, before));
  const derived = derivedChanges(before, after, editedFacts);
  return [...authored, ...[...shared, ...derivedOfRelation(before, after)].map(inRelation), ...derived];

  function inRelation(difference: ValueDifference): Change {
    return { relation, fact: null, ...difference } as Change;
  }
}

/** Returns the changes between two versions of a source. Null stands for a version that does not exist. */
export function sourceChangesBetween(before: Source | null, after: Source | null): SourceChange[] {
  const source = (after ?? before)?.id;
  if (source === undefined) return [];
  if (!before || !after) return [{ source, attribute: null, before, after }];
  const [old, current] = [before, after].map((version) => {
    const characters = [...(version.text ?? "")];
    const silent = version.silent.map(({ start, end, reason }) => ({
      exact: characters.slice(start, end).join(""),
      reason,
    }));
    return { ...version, silent };
  });
  const differences = valueDifferences(old, current);
  // A silent passage may move to another place that has the same words.
  const positions = ({ silent }: Source) => ({ positions: silent.map(({ start, end }) => `${start}-${end}`) });
  return (differences.length > 0 ? differences : valueDifferences(positions(before), positions(after))).map(
    (difference) => ({ source, ...difference }),
  );
}

/** Returns the authored parts of a fact. A claim's `attested` date is left out if it is the default: the date of its source. */
function authoredParts(fact: Fact, { sources }: Relation): object {
  const claims = fact.claims.map(({ quotes, records, attested, ...claim }) => {
    const source = sources.find(({ id }) => id === claim.source);
    return {
      ...claim,
      ...(source && attested === sourceSpan(source) ? {} : { attested }),
      quotes: quotes.map(({ exact }) => exact),
      ...(records
        ? {
            records: records.map(({ fields, ...record }) => ({
              id: recordName(record),
              sha256: record.sha256,
              fields: fields.map(({ field, value }) => `${field}: ${value}`),
            })),
          }
        : {}),
    };
  });
  return { ...without(fact, derivedAttributes), claims };
}

/** Returns what all facts of a relation share, and the order of those facts that both versions have. */
function sharedParts({ people, organisations, cities, removed, facts }: Relation, other: Relation): object {
  const authored = (entries: Readonly<Record<string, object>>) =>
    Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, without(entry, ["unreviewed"])]));
  const inBoth = facts.map(({ id }) => id).filter((id) => other.facts.some((fact) => fact.id === id));
  return { people, organisations: authored(organisations), cities: authored(cities), removed, facts: inBoth };
}

function derivedChanges(before: Relation, after: Relation, editedFacts: ReadonlySet<string>): Change[] {
  return after.facts.flatMap((fact): Change[] => {
    const old = before.facts.find(({ id }) => id === fact.id);
    const cited = new Set(fact.claims.map(({ source }) => source));
    if (!old || editedFacts.has(fact.id) || !isSame(citedSources(before, cited), citedSources(after, cited))) return [];
    const attributes = derivedAttributes.filter(
      (name) => (name !== "supersededBy" || !ambassadorsChanged(fact)) && (name !== "grade" || areGraded(old, fact)),
    );
    const derivedParts = (version: Fact) => ({
      ...Object.fromEntries(attributes.map((name) => [name, version[name]])),
      positions: version.claims.flatMap(({ quotes }) => quotes.map(({ start, end }) => `${start}-${end}`)),
    });
    return valueDifferences(derivedParts(old), derivedParts(fact)).map((difference) => ({
      relation: after.id,
      fact: fact.id,
      ...difference,
    }));
  });

  /** Returns true if another ambassador of the same state was added, removed or edited, which can change `supersededBy`. */
  function ambassadorsChanged(fact: Fact): boolean {
    if (fact.kind !== "ambassador") return false;
    const [old, current] = [before, after].map(({ facts }) =>
      facts.flatMap((other) => (other.kind === "ambassador" && other.sending === fact.sending ? [other.id] : [])),
    );
    const areEdited = (current ?? []).some((id) => editedFacts.has(id));
    return !isSame(old, current) || areEdited || !isSame(before.sources, after.sources);
  }
}

/** Returns a change of the grade, unless it can follow from changed sources. */
function derivedOfRelation(before: Relation, after: Relation): ValueDifference[] {
  if (!isSame(before.sources, after.sources)) return [];
  const parts = ({ grade, restsOnMirrors }: Relation) => ({
    ...(areGraded(before, after) ? { grade } : {}),
    restsOnMirrors,
  });
  return valueDifferences(parts(before), parts(after));
}

/** Returns true unless one of the versions is from a release that was published before there were grades. */
function areGraded(...versions: Pick<Fact | Relation, "grade">[]): boolean {
  return versions.every(({ grade }) => grade !== undefined);
}

function citedSources({ sources }: Relation, cited: ReadonlySet<string>): object[] {
  return sources.filter(({ id }) => cited.has(id));
}

function without<Value extends object>(value: Value, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}
