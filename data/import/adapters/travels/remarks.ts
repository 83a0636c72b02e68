import type { VisitRank } from "../../../model/facts/kinds.ts";
import type { StateCode } from "../../../model/states/states.ts";
import { statementsOf } from "../../../rules/reading/sentences.ts";
import { namedStates } from "../../../rules/reading/states/states.ts";
import { firstOfficeHolder, type OfficeHolders, officeHolders } from "./office-holders.ts";
import { ceremony, conference, privateJourney, rankOf, stopover, talks, troops } from "./vocabulary.ts";

/** What the remarks say about a journey: that the host was met, with the rank of the visit if it is named, or why it is no visit. */
export type Reading = { isVisit: true; rank?: VisitRank; words?: string } | { isVisit: false; reason: string };

const officials =
  /(?<nationality>\p{Lu}[\p{L}-]+ (?:\p{Lu}[\p{L}-]+ )??)(?:government |political )*(?:leaders|officials)/u;
/** What comes before the people whom the guest met. */
const meeting =
  /\b(?:(?:[Mm]et|[Mm]eetings?|[Cc]onferred|[Cc]onsulted|[Tt]alks|[Dd]iscuss\w*|[Rr]eviewed|[Vv]isit|[Nn]egotiat\w*)\b[^.;]*?\b[Ww]ith|[Mm]et|Briefed|Audience with) (?:the |then |senior |other |top |His Holiness )*/gu;

/** Returns what the remarks about a journey to a host say. @param presidents surnames of the guests' own presidents */
export function readRemarks(
  remarks: string,
  host: StateCode,
  holders: OfficeHolders,
  presidents: ReadonlySet<string>,
): Reading {
  const leftOut = (reason: string): Reading => ({ isVisit: false, reason });
  if (/as President-elect/u.test(remarks)) return leftOut("president-elect");
  if (privateJourney.test(remarks)) return leftOut("private");
  const [, words, rank] = rankOf.exec(remarks) ?? [];
  if (words && rank && !/official working/iu.test(remarks) && !stopover.test(remarks))
    return { isVisit: true, rank: rank.toLowerCase() as VisitRank, words };
  const statements = statementsOf(remarks).map(({ start, end }) => remarks.slice(start, end).trim());
  const met = statements.flatMap((statement) => counterparts(statement, host, holders, presidents));
  const isConference = statements.some(
    (statement) => isRound(statement, host) || (conference.test(statement) && !talks.test(statement)),
  );
  if (met.includes("host") && !isConference) return { isVisit: true };
  if (isConference || (met.length === 0 && conference.test(remarks))) return leftOut("conference");
  if (met.includes("third state")) return leftOut("third-state");
  if (stopover.test(remarks)) return leftOut("stopover");
  if (ceremony.test(remarks)) return leftOut("ceremony");
  if (troops.test(remarks)) return leftOut("troops");
  return leftOut("no-host");
}

/** Returns true if office-holders of two or more third states were met together. */
function isRound(statement: string, host: StateCode): boolean {
  const groups = /\b(?:Kings|Ministers|Presidents) of /u.test(statement) ? namedStates(statement, "en") : [];
  const states = [...officeHolders(statement).map(({ state }) => state), ...groups.map(({ code }) => code)];
  return new Set(states.filter((state) => state && state !== host)).size > 1;
}

/** Returns whose office-holders a statement says the guest met: the first one after each verb. */
function counterparts(
  statement: string,
  host: StateCode,
  holders: OfficeHolders,
  presidents: ReadonlySet<string>,
): ("host" | "third state")[] {
  return [...statement.matchAll(meeting)].flatMap(({ index, 0: verb }) => {
    const after = statement.slice(index + verb.length);
    const group = new RegExp(`^${officials.source}`, "u").exec(after);
    if (group) return namedStates(group[0], "en").some(({ code }) => code === host) ? "host" : "third state";
    const first = firstOfficeHolder(after);
    if (!first || presidents.has(first.surname)) return [];
    const { key, state } = first;
    return state === host || (state === null && holders.isOf(host, key)) ? "host" : "third state";
  });
}
