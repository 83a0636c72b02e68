import { readDates } from "../../../rules/reading/dates/dates.ts";
import { plainName } from "./names.ts";

/** An ambassador in office, as the text about the chief of mission names them. */
interface Head {
  /** The name as written, with the surname in capitals. */
  written: string;
  name: string;
  surname: string;
  /** The date as written. */
  date: string;
  /** The same date in EDTF. */
  day: string;
  /** True if the text says that this is the day since which the ambassador has been in office. */
  isSince: boolean;
  /** True if a note says that the ambassador resides elsewhere. */
  isElsewhere: boolean;
}

/** An ambassador with a name and the date from which, or a date without saying what it means. */
const ambassador =
  /^Ambassador (?<name>[^();]+?(?: \((?!since|vacant)[^();\d]*\)[^();]+?)?) \((?<since>since )?(?<date>(?:\d{1,2} )?(?:\p{L}+ )?\d{4})\)$/u;

/** Why a text names no ambassador in office, by the first pattern that it matches. */
const reasons: readonly [RegExp, string][] = [
  [/^none\b|\bdoes not have\b|\bis accredited to\b/i, "no-mission"],
  [/^Ambassador-designate\b/i, "designate"],
  [/\(vacant\b.*\bCharg[eé] d/i, "interim"],
  [/\(vacant\b/i, "vacant"],
  [/^(?:Consul|Apostolic|Head|Director)\b/i, "no-ambassador"],
];

/** Words of a note that says that an ambassador resides elsewhere. */
const elsewhere = /\b(?:based|posted|assigned|operates)\b/;

/** Reads a text about the chief of mission. Returns the ambassador named there, or the key of the reason why there is none. */
export function readHead(text: string): Head | string {
  const [post = ""] = text.split(/;? *\bnote - | and (?=Charg[eé])/);
  const { name: written = "", since, date = "" } = ambassador.exec(post)?.groups ?? {};
  const name = plainName(written);
  const [read] = readDates(date, "en");
  const day = read?.start === 0 && read.end === date.length ? read.edtf : null;
  if (!name || !day) return reasons.find(([pattern]) => pattern.test(post))?.[1] ?? "unreadable";
  return {
    ...name,
    written,
    date,
    day,
    isSince: since !== undefined,
    isElsewhere: elsewhere.test(text.slice(post.length)),
  };
}

/** Returns true if an address is in a city and nowhere else: a closed embassy or one that works from abroad is described in a sentence. */
export function isLocated(address: string | null, city: string): boolean {
  return address !== null && !/\bnote -|\b(?:suspended|closed|accredited)\b/i.test(address) && hasWord(address, city);
}

function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u").test(text);
}
