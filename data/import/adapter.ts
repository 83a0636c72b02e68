import type { AuthoredFact, FactKind } from "../model/facts/authored-fact.ts";
import type { ArchiveRecord } from "../model/facts/record.ts";
import type { PairId } from "../model/states/pair.ts";
import type { ArchiveFolder } from "./archive/archive-folder.ts";
import type { ArchiveItem } from "./archive/item.ts";
import type { NameRegistry } from "./name-registry.ts";

/** The attributes of a fact that an adapter reads from records: all but its id and its claims. */
export type ImportedAttributes = { [K in FactKind]: Attributes<Extract<AuthoredFact, { kind: K }>> }[FactKind];
type Attributes<F> = Pick<F, "kind" & keyof F> &
  Partial<Omit<F, "id" | "claims" | "follows" | "undecided" | "reviewed">>;

/**
 * A fact as an archive gives it. Everything else (ids, merging with other claims, tombstones) is shared by all adapters. An adapter
 * may set `asWritten` of every participant; it is left out if it equals the name in the person's entry.
 */
export interface ImportedFact {
  pair: PairId;
  /** The id that a new fact gets, unless another one has it: `ambassador-us-biddle`. */
  id: string;
  attributes: ImportedAttributes;
  /** The records that prove the attributes. The first one identifies the fact: an archive has one fact of a kind about each. */
  records: readonly ArchiveRecord[];
  /** EDTF: the day for which the records attest a state of affairs. Without it, they attest it for the archive's date. */
  attested?: string;
}

/**
 * What an adapter has to know about a single record, because the record is wrong or says something in words that no rule should be made
 * for. What facts cite stays as the archive has it.
 */
export type Correction = {
  /** Name of the record within the archive. */
  record: string;
  field: string;
  /** The words of the field that are wrong or would be misunderstood. */
  words: string;
  because: string;
} & (
  | {
      /** What is read in place of these words; null if the whole field is not read. */
      readAs: string | null;
    }
  | {
      /** Key of the reason for which the record is left out. */
      leftOut: string;
    }
);

/**
 * Reads one archive, or one part of it with an id of its own among the sources. Adapters are listed in `adapters.ts`; docs/import.md
 * explains how to write one.
 */
export interface Adapter {
  /** Id of the source. */
  source: string;
  /** The archive's folder below the one that `--from` names; empty if it is that folder. Paths of files start there. */
  folder: string;
  /** True if the archive gives each id in only one of its files. Without it, an id identifies a record of one file. */
  hasUniqueIds?: true;
  /** Returns every record of the archive. @throws {Refused} for a damaged file */
  records(folder: ArchiveFolder): Iterable<ArchiveItem>;
  /**
   * Every field that a record can have, with the key of the reason why it supports no fact (see `leftOut` of the source). `read` is the
   * reason for a field that the adapter reads, if no fact cites it.
   */
  fields: Readonly<Record<string, string>>;
  /** Corrections of single records. `read` gets the records as corrected. */
  corrections?: readonly Correction[];
  /** Paths of files and names of records for which `records` makes an exception. The import fails if one of them does not exist. */
  exceptions?: readonly string[];
  /** Fields whose values are dates in EDTF, if they are not empty. */
  dates?: readonly string[];
  /**
   * Returns the facts of all records, and the records that support none, by name, each with the key of the reason. A record that appears
   * in neither is an error.
   */
  read(
    records: readonly ArchiveItem[],
    names: NameRegistry,
  ): { facts: ImportedFact[]; leftOut: ReadonlyMap<string, string> };
}
