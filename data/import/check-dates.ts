import { isEdtf } from "../model/dates/edtf.ts";
import { recordName } from "../model/sources/record-address.ts";
import type { Refused } from "../pipeline/refused.ts";
import { datesOf, outOfOrder } from "../rules/facts/dates.ts";
import type { ImportedFact } from "./adapter.ts";
import { type ArchiveFolder, damaged } from "./archive/archive-folder.ts";
import type { ArchiveItem } from "./archive/item.ts";

/**
 * Checks the values of a record that are dates. An adapter could misread a wrong one, such as for the time before a state existed.
 * @param fields the fields whose values are dates
 * @throws {Refused} if one is not EDTF
 */
export function checkDateFields(item: ArchiveItem, fields: readonly string[], folder: ArchiveFolder): void {
  const invalid = fields.flatMap((field) => item.all(field)).find((date) => !isEdtf(date));
  if (invalid !== undefined) throw wrongDateIn(item, invalidity(invalid), folder);
}

/**
 * Checks that the dates of facts are valid and in order. The check of all data would report them in a file that was never written.
 * @param items all records of the archive
 * @throws {Refused} for the record that gives the first wrong date
 */
export function checkFactDates(
  facts: readonly ImportedFact[],
  items: readonly ArchiveItem[],
  folder: ArchiveFolder,
): void {
  for (const fact of facts) {
    const wrong = wrongDate(fact);
    if (!wrong) continue;
    const proving =
      fact.records.find(({ fields }) =>
        fields.some(({ proves }) => proves.some((attribute) => attribute === wrong.attribute)),
      ) ?? fact.records[0];
    const item = proving && items.find(({ name }) => name === recordName(proving));
    if (item) throw wrongDateIn(item, wrong.problem, folder);
  }
}

/** Returns the error for a record with a wrong date. */
function wrongDateIn({ readFrom, line, id }: ArchiveItem, problem: string, folder: ArchiveFolder): Refused {
  return damaged(folder.pathBelowFrom(readFrom), line, `the record “${id}” ${problem}`);
}

function invalidity(date: string): string {
  return `has the date “${date}”, which is not valid`;
}

/** Returns what is wrong with the first wrong date of a fact, and the attribute that has it; null if no date is wrong. */
function wrongDate({ attributes, attested }: ImportedFact): { attribute: string; problem: string } | null {
  const dates = [...datesOf(attributes), ...(attested ? [{ attribute: "attested", date: attested }] : [])];
  for (const { attribute, date } of dates) {
    if (isEdtf(date)) continue;
    const ends = date.split("/");
    const isReversed = ends.length === 2 && ends.every(isEdtf);
    return {
      attribute,
      problem: isReversed ? `has the date “${date}”, which ends before it begins` : invalidity(date),
    };
  }
  const [disorder] = outOfOrder(attributes);
  if (!disorder) return null;
  const { step, earlier } = disorder;
  return {
    attribute: step.attribute,
    problem: `has “${step.attribute}” ${step.date}, which is before “${earlier.attribute}” ${earlier.date}`,
  };
}
