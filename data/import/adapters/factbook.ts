import type { FactAttribute } from "../../model/facts/kind-attributes.ts";
import { parsePair } from "../../model/states/pair.ts";
import type { Adapter, ImportedFact } from "../adapter.ts";
import { htmlText } from "../archive/html.ts";
import { ArchiveItem, jsonFields } from "../archive/item.ts";
import { compactObject, type JsonValue } from "../archive/json.ts";
import { singleSpaces } from "../archive/xml.ts";
import type { NameRegistry } from "../name-registry.ts";
import { slugOf } from "../slug.ts";
import { type Country, memberOf, readCountries } from "./factbook/countries.ts";
import { isLocated, readHead } from "./factbook/head.ts";
import { factbookState } from "./factbook/states.ts";
import { readEach } from "./read-each.ts";
import { sharedName } from "./spellings.ts";

/** The two parts of a country's file that are records. */
const representations = {
  "in-the-us": "Diplomatic representation in the US",
  "from-the-us": "Diplomatic representation from the US",
} as const;

/** What both records say about the country itself: its name, whose path starts in `Government` like that of every field, and its file. */
const shortName = "Country name/conventional short form/text";
const filePath = "@file";

const chief = (id: string) => `${representations[id as keyof typeof representations]}/chief of mission/text`;
const embassy = `${representations["from-the-us"]}/embassy/text`;

/** Members of the two parts that say nothing about ambassadors. They do not belong to the records. */
const otherMembers: ReadonlySet<string> = new Set([
  "text",
  "note",
  "chancery",
  "mailing address",
  "telephone",
  "FAX",
  "email address and website",
  "consulate(s) general",
  "consulate(s)",
  "honorary consulate(s)",
  "representative office",
  "branch office(s)",
  "trade office(s)",
  "other offices",
  "HKETO offices",
  "Taipei Economic and Cultural Offices (branch offices)",
]);

/** The ambassadors in and from the United States: two records of each country. */
export const factbook: Adapter = {
  source: "factbook",
  folder: "",
  fields: {
    [filePath]: "read",
    [shortName]: "read",
    [chief("in-the-us")]: "read",
    [chief("from-the-us")]: "read",
    [embassy]: "read",
  },

  *records(folder) {
    for (const country of readCountries(folder)) {
      const parts = Object.entries(representations).map(([id, path]) => ({
        id,
        path,
        part: memberOf(country.government, path),
      }));
      // Uninhabited islands, oceans and the United States itself have neither part.
      if (parts.some(({ part }) => part))
        for (const { id, path, part } of parts) yield recordOf(country, id, path, part);
    }
  },

  read(records, names) {
    return readEach(records, (record) => readRepresentation(record, names));
  },
};

/** Returns one of the two records of a country. It is empty if the country's file lacks the part. */
function recordOf(
  { file, name, government, readFrom }: Country,
  id: string,
  path: string,
  part: JsonValue | undefined,
): ArchiveItem {
  const members = (part?.members ?? []).filter(({ key }) => key === null || !otherMembers.has(key));
  // Text or a list in place of the members is a field that the adapter does not know.
  const own =
    part && !part.compact.startsWith("{")
      ? [{ field: path, value: part.compact }]
      : members.flatMap(({ key, value }) => jsonFields(value, htmlText, `${path}/${key}`));
  const fields = [
    { field: filePath, value: file },
    { field: shortName, value: singleSpaces(htmlText(name ?? "")) },
    ...own,
  ];
  return new ArchiveItem(file, id, (part ?? government).line, compactObject(members), fields, readFrom);
}

/** Returns the fact about an ambassador, or the key of the reason why there is none. */
function readRepresentation(record: ArchiveItem, names: NameRegistry): ImportedFact | string {
  const country = factbookState(record.file);
  if (!country) return "no-state";
  const text = record.get(chief(record.id));
  if (text === null) return "no-mission";
  const head = readHead(text);
  if (typeof head === "string") return head;
  const { written, name, surname, date, day, isSince } = head;
  const fromUs = record.id === "from-the-us";
  const { state, embassyCity } = country;
  const isInCity = fromUs && embassyCity !== null && !head.isElsewhere && isLocated(record.get(embassy), embassyCity);
  const stateField = record.get(shortName) === "none" ? filePath : shortName;
  const sending = fromUs ? "us" : state;
  const shared = sharedName(name, sending, day);
  return {
    pair: parsePair(`us-${state}`),
    id: `ambassador-${fromUs ? "us" : state}-${slugOf(surname)}`,
    attributes: {
      kind: "ambassador",
      sending,
      receiving: fromUs ? state : "us",
      person: names.person(shared.name, { archive: "factbook", state: sending }, record),
      ...(shared.asWritten ? { asWritten: shared.asWritten } : {}),
      ...(isSince ? { from: day } : { date: day, dateMeans: "unclear" }),
      ...(isInCity ? { residence: names.city(embassyCity, state, record) } : {}),
    },
    records: [
      record.cite([
        { field: stateField, proves: [fromUs ? "receiving" : "sending"] },
        {
          field: chief(record.id),
          proves: ["person", ...(shared.asWritten ? ["asWritten" as const] : [])],
          words: `Ambassador ${written}`,
        },
        { field: chief(record.id), proves: [isSince ? "from" : "date"] satisfies FactAttribute[], words: date },
        ...(isInCity ? [{ field: embassy, proves: ["residence"] as FactAttribute[], words: embassyCity }] : []),
      ]),
    ],
  };
}
