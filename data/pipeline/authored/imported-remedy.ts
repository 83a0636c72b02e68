import type { ArchiveRecord } from "../../model/facts/record.ts";
import { recordName, recordUrl } from "../../model/sources/record-address.ts";
import { type Dataset, type Finding, sharedFile } from "../../rules/rule.ts";
import { importedFolder } from "./load/load-imported.ts";

/** Returns true for a file that imports write. */
export function isImported(file: string): boolean {
  return file.startsWith(`${importedFolder}/`);
}

/**
 * Returns where the record behind imported data is, and what to correct instead of the generated file, as the end of a message.
 * @param finding a finding in an imported file
 */
export function importedRemedy(data: Dataset, finding: Finding): string {
  const { in: place, path, message } = finding;
  const own = ownEntry(data, finding);
  const record = "relation" in place ? citedRecord(data, place.relation, path) : null;
  const where = record && !message.includes(record.name) ? ` of the record ${record.name} (${record.url})` : "";
  return `; an import writes this file, so do not edit it: correct the reading${where} in data/import/adapters, or write ${own}, and import the archive again`;
}

/** Returns what editors write instead of imported data, and where. */
function ownEntry(data: Dataset, { in: place, path }: Finding): string {
  const [list, key] = path;
  if ("shared" in place) return `“${list}” in ${sharedFile(place.shared)}`;
  if (!("relation" in place)) return "it yourself";
  if (list === "people" || list === "cities") return `“${key}” in ${sharedFile(list)}`;
  const { facts = [] } = data.relations.get(place.relation) ?? {};
  const fact = list === "facts" ? facts[Number(key)] : undefined;
  return `${fact ? `the fact “${fact.id}”` : "it"} in data/relations/${place.relation}.yml`;
}

/** Returns the name and the URL of the first record that supports the claim or, without a claim in the path, the fact. */
function citedRecord(
  data: Dataset,
  pair: string,
  [list, index, attribute, claim]: Finding["path"],
): { name: string; url: string } | null {
  const fact = list === "facts" ? data.relations.get(pair)?.facts[Number(index)] : undefined;
  if (!fact) return null;
  const claims =
    attribute === "claims" && claim !== undefined ? [fact.claims[Number(claim)] ?? []].flat() : fact.claims;
  for (const { source, records = [] } of claims) {
    const [record]: readonly ArchiveRecord[] = records;
    const archive = data.sources.get(source)?.archive;
    if (record && archive) return { name: recordName(record), url: recordUrl(record, archive) };
  }
  return null;
}
