import type { FactAttribute } from "../../../model/facts/kind-attributes.ts";
import type { ArchiveRecord } from "../../../model/facts/record.ts";
import type { StateCode } from "../../../model/states/states.ts";
import type { ArchiveItem } from "../../archive/item.ts";
import { existed, receivedMissions } from "../absent-states.ts";
import { stateOfTerritory } from "../historian-territories.ts";
import { type EventKind, kindsOf, reasonAgainst } from "./headings.ts";
import { contradicts, type DatedEvent, datedEvent } from "./prose.ts";

/** An event that a record dates. */
export interface RelationsEvent extends DatedEvent {
  kind: EventKind;
  state: StateCode;
  record: ArchiveItem;
}

/** The words that say that something happened. */
const happened: Record<EventKind, RegExp> = {
  recognition:
    /\b(?:United States|U\.S\.)(?: (?:formally|officially|Government))*(?: was one of [^,]*)? recogni[sz]ed\b|\b(?:was )?recogni[sz]ed by the United States\b/u,
  "recognition-of-us": /\brecogni[sz]ed (?:the independence of )?the United States\b/u,
  establishment:
    /\b[Dd]iplomatic [Rr]elations\b(?: (?:and|with|between|at the level) (?:U\.S\.|[^.;])*?)? were (?:formally |officially |first )*established\b|\bestablish(?:ed|ment of) (?:full |formal |bilateral |normal )*diplomatic relations\b/u,
  opened:
    /\b(?:Embassy|Legation|legation|embassy)\b(?:(?! (?:in|of) the United States)[^.;,])*? (?:was |were )(?:formally |officially )*(?:re-?)?(?:established|opened)\b|\b(?:Embassy|Legation)(?: (?:at|in) [\p{L}’'. -]+?)? (?:re-?)?opened\b|\bUnited States (?:officially )?(?:re-?)?(?:opened|established) (?:its|an?|the) (?:American |U\.S\. )?(?:[Ee]mbassy|[Ll]egation)\b/u,
  upgraded:
    /\b(?:Consulate|consulate|Legation)\b[^.;,]*? (?:was|were) (?:raised|elevated|upgraded) to (?:an )?(?:the )?(?:status of )?(?:[Ee]mbassy|Legation)\b|\bUnited States (?:raised|elevated|upgraded) its Legation\b[^.;,]*? to (?:an )?Embassy\b/u,
  closed:
    /\b(?:Embassy|Legation)\b[^.;,]*? was (?:officially )?closed\b|\bUnited States closed its (?:[Ee]mbassy|[Ll]egation)\b/u,
};

/** Returns the state whose relations a record is about; null for a former state or a territory. */
export function stateOf(record: ArchiveItem): StateCode | null {
  const territory = /([^/]+)\.xml$/u.exec(record.file)?.[1] ?? "";
  // The article about the Kingdom of Korea; today's state is `korea-south`.
  return territory === "korea" ? null : stateOfTerritory(territory, record);
}

const aboutMissions: ReadonlySet<EventKind> = new Set(["opened", "upgraded", "closed"]);

/** Returns the events that a record dates or, if there is none, the key of the reason. */
export function readEvents(record: ArchiveItem): RelationsEvent[] | string {
  const state = stateOf(record);
  if (!state) return "not-a-state";
  const heading = record.get("head") ?? "";
  const prose = record.all("p").join(" ");
  if (/\bnever (?:formally |officially )?established\b/u.test(prose)) return "never-established";
  const reason = reasonAgainst(heading);
  if (reason) return reason;
  const kinds = kindsOf(heading);
  if (kinds.length === 0) return "other";
  const dated = kinds.flatMap((kind) => {
    // An embassy is also established by raising a consulate to its rank.
    const readings: EventKind[] = kind === "opened" ? ["opened", "upgraded"] : [kind];
    return readings
      .flatMap((reading) => {
        const event = datedEvent(prose, happened[reading]);
        return event ? [{ ...event, kind: reading, state, record }] : [];
      })
      .slice(0, 1);
  });
  if (dated.length === 0) return "no-date";
  const agreeing = dated.filter(({ date }) => !contradicts(heading, date));
  if (agreeing.length === 0) return "contradiction";
  const existing = agreeing.filter(({ kind, date }) =>
    aboutMissions.has(kind) ? receivedMissions(state, date) : existed(state, date),
  );
  return existing.length > 0 ? existing : "former-state";
}

/**
 * Returns the establishment of relations with which a record begins, whatever its heading is about: a recognition, or a mission of the
 * other state. Null if it does not begin so.
 */
export function establishmentIn(record: ArchiveItem): RelationsEvent | null {
  const state = stateOf(record);
  const prose = record.all("p").join(" ");
  const event = /^Diplomatic relations\b/iu.test(prose) ? datedEvent(prose, happened.establishment) : null;
  const isOfState = state && event && existed(state, event.date) && !contradicts(record.get("head") ?? "", event.date);
  return isOfState ? { ...event, kind: "establishment", state, record } : null;
}

/** Cites the words of the prose that give an event's date and, if they prove something, those that say what happened, and the heading. */
export function citing(
  { record, what, when }: RelationsEvent,
  proves: { date: FactAttribute; heading?: FactAttribute; what?: FactAttribute[] },
): ArchiveRecord {
  return record.cite([
    ...(proves.heading ? [{ field: "head", proves: [proves.heading] }] : []),
    ...(proves.what ? [{ field: "p", proves: proves.what, words: what }] : []),
    { field: "p", proves: [proves.date], words: when },
  ]);
}
