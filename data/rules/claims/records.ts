import { distance } from "fastest-levenshtein";
import type { AuthoredFact } from "../../model/facts/authored-fact.ts";
import type { AuthoredClaim } from "../../model/facts/claim.ts";
import { type FactAttribute, factAttributes } from "../../model/facts/kind-attributes.ts";
import { isCity } from "../../model/facts/places/places.ts";
import type { ArchiveRecord } from "../../model/facts/record.ts";
import type { AuthoredRelation } from "../../model/facts/relation.ts";
import { textLanguage } from "../../model/language-tags.ts";
import type { Archive } from "../../model/sources/archive.ts";
import { recordName, recordUrl } from "../../model/sources/record-address.ts";
import type { AuthoredSource } from "../../model/sources/source.ts";
import { claimedValue, isAbsent, isOmitted } from "../evidence/claim-verdicts.ts";
import { checkEachFact } from "../facts/check-each-fact.ts";
import { participantsOf } from "../facts/participants-of.ts";
import { readDates } from "../reading/dates/dates.ts";
import type { RelativeFinding, Rule } from "../rule.ts";

/**
 * Checks the claims of archives: they cite records instead of quotes, each attribute of the fact is proven by a field, and the dates, names,
 * cities and ranks in these fields are those of the fact.
 */
export const records: Rule = (data) =>
  checkEachFact(data, (fact, { relation }) =>
    fact.claims.flatMap((claim, index) => {
      const source = data.sources.get(claim.source);
      if (!source) return [];
      const path = ["claims", index];
      const { archive } = source;
      return archive
        ? recordFindings({ fact, claim, source, archive, relation }).map((finding) => ({
            ...finding,
            path: [...path, ...finding.path],
          }))
        : foreignRecords(claim, path);
    }),
  );

interface RecordClaim {
  fact: AuthoredFact;
  claim: AuthoredClaim;
  source: AuthoredSource;
  archive: Archive;
  relation: AuthoredRelation;
}

function foreignRecords({ source, records }: AuthoredClaim, path: (string | number)[]): RelativeFinding[] {
  const message = `“${source}” is not an archive; remove “records”, or add “archive” to the source`;
  return records ? [{ path: [...path, "records"], message }] : [];
}

function recordFindings(given: RecordClaim): RelativeFinding[] {
  const { fact, claim, source, archive } = given;
  if (claim.quotes.length > 0)
    return [{ path: ["quotes"], message: `“${source.id}” is an archive, which is not quoted; cite “records” instead` }];
  const [first] = claim.records ?? [];
  if (!first)
    return [{ path: [], message: `“${source.id}” is an archive; add “records”: the records that support this fact` }];
  return claimedAttributes(given).flatMap((attribute): RelativeFinding[] => {
    const values = valuesFor(attribute, claim);
    if (values.length === 0) {
      // A claim of an archive that is about one state gives this state without naming it.
      if (claimedValue(attribute, { fact, claim }) === archive.about) return [];
      const message = `no field of a record proves “${attribute}”; add “${attribute}” to “proves” of the field that gives it, or to “omits” of this claim; ${lookUp(first, archive)}`;
      return [{ path: ["records"], attribute, message }];
    }
    const problem = valueProblem(attribute, values, given);
    return problem ? [{ path: ["records"], attribute, message: `${problem}; ${lookUp(first, archive)}` }] : [];
  });
}

/** Says where to read a record, as the end of a message. */
function lookUp(record: ArchiveRecord, archive: Archive): string {
  return `the record is ${recordName(record)} (${recordUrl(record, archive)})`;
}

/** Returns the attributes of the fact that a claim supports. */
function claimedAttributes({ fact, claim }: RecordClaim): FactAttribute[] {
  return factAttributes.filter(
    (attribute) => !isAbsent(claimedValue(attribute, { fact, claim })) && !isOmitted(attribute, claim),
  );
}

/** Returns the values of the fields that prove an attribute. */
function valuesFor(attribute: FactAttribute, { records = [] }: AuthoredClaim): string[] {
  const fields = records.flatMap((record) => record.fields);
  return fields.flatMap(({ value, proves }) => (proves.includes(attribute) ? [value] : []));
}

const dateAttributes: ReadonlySet<FactAttribute> = new Set([
  "date",
  "from",
  "until",
  "opened",
  "upgraded",
  "closed",
  "inForce",
  "severed",
  "resumed",
]);

/** Returns how the values of a record differ from an attribute that can be compared with them; null if they agree. */
function valueProblem(attribute: FactAttribute, values: readonly string[], given: RecordClaim): string | null {
  const value = claimedValue(attribute, given);
  const differs = (own: string) => `the record says “${values.join("”, “")}”, but “${attribute}” is ${own}`;
  if (dateAttributes.has(attribute)) {
    const wrong = [value as string | string[]].flat().find((date) => !hasDate(date, values, given));
    return wrong === undefined ? null : differs(wrong);
  }
  const lacking = namesFor(attribute, value, given).find((names) => !names.some((name) => isNamed(name, values)));
  if (lacking?.[0] !== undefined) return differs(lacking[0]);
  return attribute === "rank" && !isNamed(value as string, values, isMisspelt) ? differs(value as string) : null;
}

/**
 * Returns true if the values give a date or, for a span, both of its ends. A date is approximate if, besides the date, another value has
 * words for that.
 */
function hasDate(edtf: string, values: readonly string[], { source }: RecordClaim): boolean {
  const language = source.language === undefined ? null : textLanguage(source.language);
  const read = values.map((value) => ({ value, dates: language ? readDates(value, language) : [] }));
  const given = read.flatMap(({ value, dates }) => [value, ...dates.map((date) => date.edtf)]);
  const isQualified = read.some(({ value, dates }) => dates.length === 0 && /\p{L}/u.test(value));
  const plain = isQualified ? edtf.replace(/[~?%]/g, "") : edtf;
  return given.includes(edtf) || plain.split("/").every((end) => given.includes(end));
}

/** Returns the names that the values have to contain, each in the spellings of which they need one. */
function namesFor(attribute: FactAttribute, value: unknown, { fact, relation }: RecordClaim): string[][] {
  switch (attribute) {
    case "person":
      return [personNames(value as string, "asWritten" in fact ? fact.asWritten : undefined, relation)];
    case "people":
    case "by":
      return participantsOf(fact).flatMap(({ participant: { person, asWritten } }) =>
        person === undefined ? [] : [personNames(person, asWritten, relation)],
      );
    case "residence":
    case "place":
    case "city":
      return isCity(value as string) ? [[relation.cities[value as string]?.name.en ?? []].flat()] : [];
    default:
      return [];
  }
}

/** Returns the spelling of a source, of which another source of the same fact may differ, and the person's name. */
function personNames(key: string, asWritten: string | undefined, { people }: AuthoredRelation): string[] {
  return [asWritten ?? [], people[key]?.name ?? []].flat();
}

/** Returns true if the values contain all words of a name, in any order: archives write surnames first, or in capitals. */
function isNamed(name: string, values: readonly string[], isSame = (a: string, b: string) => a === b): boolean {
  const words = values.flatMap(wordsOf);
  return wordsOf(name).every((word) => words.some((other) => isSame(word, other)));
}

/** Returns true if one letter of a long word is missing, added or wrong: “Offical”. */
function isMisspelt(word: string, other: string): boolean {
  return distance(word, other) <= (word.length > 6 ? 1 : 0);
}

function wordsOf(text: string): string[] {
  // Some write the sign in Nukuʻalofa as a modifier letter, others as an apostrophe.
  const plain = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\p{Lm}/gu, "’");
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
