import type { StateCode } from "../../../model/states/states.ts";
import { namedStates } from "../../../rules/reading/states/states.ts";
import { conference } from "./vocabulary.ts";

const oneTitle = [
  "(?:Acting |Interim |Crown |Deputy |Vice |Prime |First |Foreign |Defense |Interior |Finance )*",
  "(?:Chancellor|Chairman|Emir|Amir|Emperor|Generalissimo|King|Minister|Pope|Premier|President|Prince|Queen|Secretary|Shah|Sheikh",
  "|Sultan|Taoiseach)(?: (?:of|for) (?:External|Foreign) Affairs)?",
].join("");
const title = `${oneTitle}(?: and ${oneTitle})*`;
const nationality = String.raw`(?:U\.K\. |\p{Lu}[\p{L}’'-]+ (?:\p{Lu}[\p{L}-]+ ){0,2}?)??`;
const nameWord = String.raw`\p{Lu}(?:\.|[\p{L}’'-]+)`;
const particle = "(?:a[ls]|bin|d[aeiou]|del|dos|el|la|v[ao]n|den|der)";
/** A name ends before “and”, a comma, or a word in lower case that is no particle. */
const name = `(?:${particle}[ -])*${nameWord}(?: (?:${particle}[ -])*${nameWord})*`;
/** Matches an office-holder: “Foreign Minister Berg”, “Northlandish President Ada Berg”. */
const office = new RegExp(`(?<nationality>${nationality})(?<title>${title}) (?<name>${name})`, "u");
/** An office-holder whom remarks name. `state` is null if they give no nationality, and undefined for one that is not a state's. */
export interface OfficeHolder {
  /** The last words of title and name, which tell office-holders apart. */
  key: string;
  surname: string;
  state: StateCode | null | undefined;
}

/** The nationalities of office-holders, as all remarks of the archive give them. */
export class OfficeHolders {
  private readonly named = new Map<string, Set<StateCode | undefined>>();
  private readonly hosts = new Map<string, Map<StateCode, number>>();

  /** Reads the remarks about a journey to a host. */
  add(remarks: string, host: StateCode): void {
    for (const { key, state } of officeHolders(remarks)) {
      if (state !== null) this.named.set(key, (this.named.get(key) ?? new Set()).add(state));
      else if (!conference.test(remarks)) {
        const counts = this.hosts.get(key) ?? new Map<StateCode, number>();
        this.hosts.set(key, counts.set(host, (counts.get(host) ?? 0) + 1));
      }
    }
  }

  /** Returns true if no other remarks say, or suggest, that somebody without a nationality holds office in another state. */
  isOf(host: StateCode, key: string): boolean {
    const named = this.named.get(key);
    if (named) return named.has(host);
    const counts = this.hosts.get(key) ?? new Map<StateCode, number>();
    return [...counts].every(([state, count]) => state === host || count < (counts.get(host) ?? 0));
  }
}

/** Returns the office-holders that a text names. */
export function officeHolders(text: string): OfficeHolder[] {
  return [...text.matchAll(new RegExp(office, "gu"))].map((match) => officeHolder(match, text));
}

/** Returns the office-holder at the beginning of a text; null if there is none. */
export function firstOfficeHolder(text: string): OfficeHolder | null {
  const match = new RegExp(`^${office.source}`, "u").exec(text);
  return match && officeHolder(match, text);
}

function officeHolder(match: RegExpExecArray, text: string): OfficeHolder {
  const { nationality = "", title = "", name = "" } = match.groups ?? {};
  const rest = text.slice(match.index + match[0].length).replace(/(?:[,;.]| and ).*$/su, "");
  const own = nationality.replace(/^(?:Met|Briefed|Joined|Accompanied|Visited|With) $/u, "").replace("U.K.", "British");
  const words = `${own}${/^ of /u.test(rest) ? rest : ""}`;
  const surname = name.match(/\S+(?: [IVX]+)?$/u)?.[0] ?? name;
  const key = `${title.split(" ").at(-1)} ${surname}`;
  if (words.trim() === "") return { key, surname, state: title === "Pope" ? "va" : null };
  return { key, surname, state: namedStates(words, "en")[0]?.code };
}
