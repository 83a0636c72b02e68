import { Refused } from "../../../pipeline/refused.ts";
import { type ArchiveFolder, damaged } from "../../archive/archive-folder.ts";
import { type JsonValue, parseJson } from "../../archive/json.ts";

/** What the archive says about a country, or about a territory, an ocean or an organisation. */
export interface Country {
  /** Path of its file in the archive: `africa/ag.json`. */
  file: string;
  /** Its conventional short name; null if it has none. */
  name: string | null;
  /** The part `Government` of its file; in an extract, the same without most of its members. */
  government: JsonValue;
  /** The file that was read, if it is not its own. */
  readFrom?: string;
}

/** The files of countries: the archive also has lists of its fields and a `package.json`. */
const countryFile = /^[^/]+\/\w\w\.json$/;

/** An extract of the archive: for each file, by its path, the short name and the two parts that the adapter reads. */
const extract = "representation.json";

/**
 * Reads the files of a checkout of the archive or, if the folder has one instead, of an extract.
 * @throws {Refused} if a file is damaged, or the folder has no country
 */
export function* readCountries(folder: ArchiveFolder): Iterable<Country> {
  let isEmpty = true;
  for (const country of folder.has(extract) ? fromExtract(folder) : fromCheckout(folder)) {
    isEmpty = false;
    yield country;
  }
  if (isEmpty)
    throw new Refused(
      "The folder has no file of a country, such as africa/ag.json; pass the folder of the checkout with --from",
    );
}

function* fromCheckout(folder: ArchiveFolder): Iterable<Country> {
  for (const file of folder.files("", ".json")) {
    if (!countryFile.test(file)) continue;
    const root = parseJson(file, folder.text(file));
    const government = memberOf(root, "Government");
    if (!government) throw damaged(file, root.line, "the file has no part “Government”");
    const names = memberOf(government, "Country name");
    const name = names && memberOf(names, "conventional short form");
    yield { file, name: (name && memberOf(name, "text"))?.text ?? null, government };
  }
}

function* fromExtract(folder: ArchiveFolder): Iterable<Country> {
  for (const { key, value } of parseJson(extract, folder.text(extract)).members) {
    if (key === null || !countryFile.test(key)) continue;
    yield { file: key, name: memberOf(value, "Country name")?.text ?? null, government: value, readFrom: extract };
  }
}

/** Returns a member of an object; undefined if there is none. */
export function memberOf({ members }: JsonValue, name: string): JsonValue | undefined {
  return members.find(({ key }) => key === name)?.value;
}
