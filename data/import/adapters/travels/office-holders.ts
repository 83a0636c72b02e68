import type { StateCode } from "../../../model/states/states.ts";
import { namedStates } from "../../../rules/reading/states/states.ts";
import { conference } from "./vocabulary.ts";

/** “Secretary General” is an office of organisations. */
const oneTitle = [
  "(?:Acting |Interim |Crown |Deputy |Vice |Prime |First |(?:External|Foreign)(?: Affairs)? |Defense |Interior |Finance )*",
  "(?:Cardinal|Chancellor|Chairman|Emir|Amir|Emperor|Generalissimo|(?:Governor )?General|Head of State|Heir Apparent|King",
  "|Minister|Pope|Premier|President|Prince|Queen|Secretary(?![ -]General)|Shah|Sheikh|Sultan|Taoiseach)(?![a-z])",
  "(?: (?:of|for) (?:External|Foreign) Affairs(?: and International Cooperation)?| of State)?",
].join("");
const title = `${oneTitle}(?:(?: and |[-/ ])${oneTitle})*`;
const nationality = String.raw`(?:U\.K\. |\p{Lu}[\p{L}’'-]+ (?:\p{Lu}[\p{L}-]+ ){0,2}?)??`;
const nameWord = String.raw`(?:Dr\.|\p{Lu}(?:\.|[\p{L}’'-]*))`;
const particle = "(?:a[ls]|bin|d[aeiou]|del|dos|el|la|v[ao]n|den|der)";
/** A name ends before “and”, a comma, or a word in lower case that is no particle. */
const name = `(?:${particle}[ -])*${nameWord}(?: (?:${particle}[ -])*${nameWord})*`;
/** The surname with its particles, in any case: “Dos Santos” is not “Santos”. */
const lastName = new RegExp(`(?<!\\S)(?:${particle}[ -])*\\S+(?: [IVX]+)?$`, "iu");
/** Matches an office-holder: “Foreign Minister Berg”, “Northlandish President Ada Berg”. */
const office = new RegExp(`(?<nationality>${nationality})(?<title>${title}) ?(?<name>${name})`, "u");
/** Matches an unnamed office-holder, after “the”: “Amir and Crown Prince”, “King of Northland”. */
const unnamedOffice = new RegExp(
  `^${title}(?: of (?<state>\\p{Lu}[\\p{L} ]*?))?(?=[,;.]| and | on | regarding |$)`,
  "u",
);
/** Bodies of a state that stand where a nationality can stand. */
const bodies = /^(?:State Council|Transitional National Council) $/u;
/** The office of somebody who governs a part of a state. */
const regionalOffice = /\bFirst Minister$/u;

/** An office-holder mentioned in remarks. `state` is null if they give no nationality, and undefined for one that is not a state's. */
export interface OfficeHolder {
  /** The last words of title and name, which tell office-holders apart; null for one without a name. */
  key: string | null;
  title: string;
  surname: string;
  state: StateCode | null | undefined;
}

/** For how many years remarks about a namesake count: an office-holder is seldom abroad for longer. */
const yearsInOffice = 10;

/** The nationalities of office-holders, as all remarks of the archive give them. */
export class OfficeHolders {
  private readonly mentions = new Map<string, { year: number; state: StateCode | undefined; isHost: boolean }[]>();

  /** Reads the remarks about a journey to a host. */
  add(remarks: string, host: StateCode, year: number): void {
    for (const { key, state } of officeHolders(remarks)) {
      if (key === null || (state === null && conference.test(remarks))) continue;
      const mention = { year, state: state === null ? host : state, isHost: state === null };
      this.mentions.set(key, [...(this.mentions.get(key) ?? []), mention]);
    }
  }

  /** Returns true if no other remarks of those years say, or suggest, that somebody without a nationality holds office in another state. */
  isOf(host: StateCode, key: string, year: number): boolean {
    const mentions = (this.mentions.get(key) ?? []).filter((other) => Math.abs(other.year - year) <= yearsInOffice);
    const named = mentions.filter(({ isHost }) => !isHost);
    if (named.length > 0) return named.some(({ state }) => state === host);
    const count = (state: StateCode | undefined) => mentions.filter((mention) => mention.state === state).length;
    return mentions.every(({ state }) => count(state) <= count(host));
  }
}

/** Returns the office-holders that a text names. */
export function officeHolders(text: string): OfficeHolder[] {
  return [...text.matchAll(new RegExp(office, "gu"))].map((match) => officeHolder(match, text));
}

/** Returns the office-holders of the list that begins a text: “local leaders, Prime Minister Berg, and with Swedish King Otto”. */
export function listedOfficeHolders(text: string): OfficeHolder[] {
  const holders: OfficeHolder[] = [];
  const separators = [...text.matchAll(/,? and (?:with )?|, (?:with )?/gu)];
  let end = 0;
  for (const start of [0, ...separators.map((separator) => separator.index + separator[0].length)]) {
    // A title can contain a separator: “Minister of Foreign Affairs and International Cooperation”.
    const match = start < end ? null : new RegExp(`^${office.source}`, "u").exec(text.slice(start));
    if (!match) continue;
    holders.push(officeHolder(match, text.slice(start)));
    end = start + match[0].length;
  }
  return holders;
}

/** Returns the office-holder without a name at the beginning of a text that follows “the”; null if there is none. */
export function unnamedOfficeHolder(text: string): OfficeHolder | null {
  const match = unnamedOffice.exec(text);
  const state = match?.groups?.state;
  return match && { key: null, title: match[0], surname: "", state: state ? statesOf(state)[0] : null };
}

/** Returns the states that words name, also as the archive writes them: the Soviet Union is Russia. */
export function statesOf(words: string): StateCode[] {
  const plain = words.replace("U.K.", "British").replace("Soviet", "Russian");
  return namedStates(plain, "en").map(({ code }) => code);
}

function officeHolder(match: RegExpExecArray, text: string): OfficeHolder {
  const { nationality = "", title = "", name = "" } = match.groups ?? {};
  const rest = text.slice(match.index + match[0].length).replace(/(?:[,;.]| and ).*$/su, "");
  const own = nationality.replace(/^(?:Met|Briefed|Joined|Accompanied|Visited|With) $/u, "").replace(bodies, "");
  const words = `${own}${/^ of /u.test(rest) ? rest : ""}`;
  const surname = name.match(lastName)?.[0] ?? name;
  const key = `${title.split(/[ /-]/).at(-1)} ${surname.toLowerCase()}`;
  if (regionalOffice.test(title)) return { key, title, surname, state: undefined };
  if (words.trim() === "") return { key, title, surname, state: title === "Pope" ? "va" : null };
  return { key, title, surname, state: statesOf(words)[0] };
}
