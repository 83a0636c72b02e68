import type { VisitRank } from "../../../model/facts/kinds.ts";
import type { StateCode } from "../../../model/states/states.ts";
import { statementsOf } from "../../../rules/reading/sentences.ts";
import {
  listedOfficeHolders,
  type OfficeHolder,
  type OfficeHolders,
  officeHolders,
  statesOf,
  unnamedOfficeHolder,
} from "./office-holders.ts";
import {
  ceremony,
  conference,
  forItself,
  privateJourney,
  rankOf,
  ranks,
  stopover,
  summitWith,
  talks,
  troops,
} from "./vocabulary.ts";

/** What the remarks say about a journey: that the host was met, with the rank of the visit if it is named, or why it is no visit. */
export type Reading = { isVisit: true; rank?: VisitRank; words?: string } | { isVisit: false; reason: string };

const officials =
  /(?<nationality>\p{Lu}[\p{L}-]+ (?:\p{Lu}[\p{L}-]+ )??)(?:senior |government |political )*(?:leaders|officials)/u;
/** Officials without a nationality are the host's. */
const hostOfficials = /^(?:government )?officials\b/u;
/** What comes before the people the guest met. */
const meeting =
  /\b(?:(?:[Mm]et|[Mm]eetings?|[Cc]onferred|[Cc]onsulted|[Tt]alks|[Cc]onversations|[Dd]iscuss\w*|[Rr]eviewed|[Vv]isits?|[Nn]egotiat\w*)\b[^.;]*?\b[Ww]ith|[Mm]et|Briefed|Audience with) (?:the |then |senior |other |top |His Holiness )*/gu;

/** What is known about a journey besides its remarks. */
export interface Circumstances {
  host: StateCode;
  year: number;
  holders: OfficeHolders;
  /** Returns true for somebody who governs the guest's own state. */
  isOwn(holder: OfficeHolder): boolean;
}

/** Returns what the remarks about a journey say. */
export function readRemarks(remarks: string, circumstances: Circumstances): Reading {
  const { host } = circumstances;
  const leftOut = (reason: string): Reading => ({ isVisit: false, reason });
  if (/as President-elect/u.test(remarks)) return leftOut("president-elect");
  if (privateJourney.test(remarks)) return leftOut("private");
  const [, words, rank] = rankOf.exec(remarks) ?? [];
  if (words && rank) return { isVisit: true, rank: ranks[rank.toLowerCase()] as VisitRank, words };
  if (forItself.test(remarks) || statesOf(summitWith.exec(remarks)?.groups?.state ?? "").includes(host))
    return { isVisit: true };
  const statements = statementsOf(remarks).map(({ start, end }) => remarks.slice(start, end).trim());
  const met = statements.flatMap((statement) => counterparts(statement, circumstances));
  const isConference = statements.some(
    (statement) =>
      isRound(statement, host) ||
      (conference.test(statement) && !talks.test(statement) && !isBilateral(statement, circumstances)),
  );
  if (met.includes("host") && !isConference) return { isVisit: true };
  if (isConference || (met.length === 0 && conference.test(remarks))) return leftOut("conference");
  if (met.includes("third state")) return leftOut("third-state");
  if (stopover.test(remarks)) return leftOut("stopover");
  if (ceremony.test(remarks)) return leftOut("ceremony");
  if (troops.test(remarks)) return leftOut("troops");
  return leftOut("no-host");
}

/** Returns the reason to leave out somebody who only accompanied the president to a conference or ceremony; null for other journeys. */
export function gatheringIn(reason: string, remarks: string): string | null {
  return reason === "conference" ? reason : ceremony.test(remarks) ? "ceremony" : null;
}

/** Returns true for a summit meeting with nobody but the host. */
function isBilateral(statement: string, circumstances: Circumstances): boolean {
  const met = counterparts(statement, circumstances);
  return (
    /^(?:\p{L}+ )?Summit meeting with /iu.test(statement) && met.length > 0 && met.every((each) => each === "host")
  );
}

/** Returns true if office-holders of two or more third states were met together. */
function isRound(statement: string, host: StateCode): boolean {
  const groups = /\b(?:Kings|Ministers|Presidents) of /u.test(statement) ? statesOf(statement) : [];
  const states = [...officeHolders(statement).map(({ state }) => state), ...groups];
  return new Set(states.filter((state) => state && state !== host)).size > 1;
}

/** Returns whose office-holders a statement says the guest met: those in the list after each verb. */
function counterparts(statement: string, circumstances: Circumstances): ("host" | "third state")[] {
  const { host, year, holders, isOwn } = circumstances;
  return [...statement.matchAll(meeting)].flatMap(({ index, 0: verb }) => {
    const after = statement.slice(index + verb.length);
    if (hostOfficials.test(after)) return "host";
    const group = new RegExp(`^${officials.source}`, "u").exec(after);
    if (group) {
      const states = statesOf(group[0]);
      if (states.length > 0) return states.includes(host) ? "host" : "third state";
    }
    const listed = listedOfficeHolders(after);
    const unnamed = listed.length === 0 && verb.endsWith("the ") ? unnamedOfficeHolder(after) : null;
    return [...listed, ...(unnamed ? [unnamed] : [])].flatMap((holder) => {
      const { key, state } = holder;
      if (isOwn(holder)) return [];
      const isHost = state === host || (state === null && (key === null || holders.isOf(host, key, year)));
      return isHost ? "host" : "third state";
    });
  });
}
