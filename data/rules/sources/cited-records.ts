import type { AuthoredRelation } from "../../model/facts/relation.ts";
import { recordName } from "../../model/sources/record-address.ts";
import type { Dataset } from "../rule.ts";

/** What facts cite from an archive. */
export interface CitedRecords {
  /** Names of the records, as `file#id`. */
  records: Set<string>;
  /** Number of records that each relation cites. */
  relations: Record<string, number>;
}

/** Returns a function that returns what facts cite from an archive. Its argument is the source's id. */
export function citedRecords({ relations }: Pick<Dataset, "relations">): (source: string) => CitedRecords {
  const bySource = new Map<string, CitedRecords>();
  const citedFrom = (source: string) => bySource.get(source) ?? { records: new Set(), relations: {} };
  // In alphabetical order, whichever files the facts are from.
  for (const pair of [...relations.keys()].sort()) {
    const { facts } = relations.get(pair) as AuthoredRelation;
    const names = new Map<string, Set<string>>();
    for (const { source, records = [] } of facts.flatMap(({ claims }) => claims)) {
      const cited = citedFrom(source);
      for (const record of records) {
        bySource.set(source, cited);
        cited.records.add(recordName(record));
        names.set(source, (names.get(source) ?? new Set()).add(recordName(record)));
      }
    }
    for (const [source, cited] of names) citedFrom(source).relations[pair] = cited.size;
  }
  return citedFrom;
}
