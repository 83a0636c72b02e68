import { stateNames } from "../../labels/generated.ts";
import { officeTitles } from "../../labels/names/office-titles.ts";
import { EdtfError } from "../../model/dates/edtf.ts";
import { isLanguage, type Language } from "../../model/language.ts";
import { dateText } from "../../view/words/date-text.ts";
import { ordinarySpaces } from "../../view/words/plain-text.ts";

/** Names of attributes in sentences, for those whose key is not an English phrase. */
const words: Readonly<Record<string, string>> = {
  attested: "attested on",
  asWritten: "written as",
  because: "reason",
  byNotes: "by exchange of notes",
  claims: "claim",
  concurrent: "also accredited to",
  dateMeans: "meaning of the date",
  "follows.because": "reason for following the source",
  foundedOn: "founded under",
  from: "in office since",
  grade: "grade of the evidence",
  inForce: "in force since",
  marginsOf: "on the margins of",
  omits: "does not mention",
  operatesIn: "operates in",
  receiving: "receiving state",
  reporter: "reported by",
  restsOnMirrors: "rests only on mirrors",
  sending: "sending state",
  retrieved: "read on",
  sha256: "SHA-256",
  "suspect.because": "reason for the doubt",
  supersededBy: "superseded by",
  "undecided.because": "reason for leaving it open",
  under: "under the agreement",
  until: "in office until",
};

const languageNames: Record<Language, string> = {
  de: "German",
  en: "English",
  nb: "Norwegian",
  ru: "Russian",
  tg: "Tajik",
  fa: "Persian",
};

/**
 * Describes the path of an attribute: `text.en` as “text (English)”, `claims.mfa-tj.says.date` as “claim of mfa-tj,
 * says date”.
 */
export function attributeWords(path: string): string {
  // Ids of sources may contain dots, so this pattern has to come first.
  const [, source, part, rest] = /^claims\.(.+?)\.(says|quotes|records|attested|omits)(?:\.(.+))?$/.exec(path) ?? [];
  if (source && part) return `claim of ${source}, ${words[part] ?? part}${rest ? ` ${attributeWords(rest)}` : ""}`;
  const [, text, language = ""] = /^(.+)\.([a-z]{2})$/.exec(path) ?? [];
  if (text && isLanguage(language)) return `${words[text] ?? text} (${languageNames[language]})`;
  return words[path] ?? path;
}

const statePaths =
  /(?:^|\.)(sending|receiving|guest|host|donor|recipient|by|of|reporter|operatesIn|between|concurrent|state|residence|place)$/;
const datePaths = /(?:^|\.)(date|from|until|opened|closed|upgraded|inForce|attested|on|retrieved)$/;

/** Describes a value: the name of a state or office, or a date written out; null for any other value. */
export function valueWords(path: string, value: string): string | null {
  if (statePaths.test(path)) return stateNames.en[value] ?? null;
  if (/(?:^|\.)office$/.test(path)) return (officeTitles as Record<string, { en: { n: string } }>)[value]?.en.n ?? null;
  return datePaths.test(path) ? dateWords(value) : null;
}

function dateWords(value: string): string | null {
  try {
    return ordinarySpaces(dateText(value, "en"));
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}
