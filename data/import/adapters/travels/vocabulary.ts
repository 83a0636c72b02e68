// The words of the remarks that tell visits from other journeys.

import type { VisitRank } from "../../../model/facts/kinds.ts";

/** The rank of this visit, not of another one: “arrangements for the state visit”. */
export const rankOf = /(?:^|[.;] (?:first )?|\b(?:an?|on|by) )((State|Official working|Official|Working) visit)\b/iu;
export const ranks: Readonly<Record<string, VisitRank>> = {
  state: "state",
  official: "official",
  "official working": "official-working",
  working: "working",
};
/**
 * Gatherings of several states, and organisations. An address to a parliament and a conference of the guests' own ambassadors are none.
 */
export const conference = new RegExp(
  String.raw`\b(?:${[
    "ANZUS|APEC|ASEAN|CARICOM|CENTO|CSCE|EU|(?<!Non-)NATO|OAS|OECD|OSCE|SEATO|U\\.?N|P-?5|G[-–]?(?:7|8|20)",
    "European (?:Union|Community)|Inter-American|North Atlantic|United Nations|Contact Group|Quartet|Two-Plus-Four",
    "(?<!Chiefs of Mission )Conference(?! of U\\.S\\. Chiefs)|Congress of|Council|Davos|Donors",
    "Forum|General Assembly|Heads of Government|Ministerial|Multilateral|African Union|Global Coalition",
    "ISIL Coalition|COP-?\\d+|Friends of|Organization of|Peace Talks|Plenary|(?<!Joint )Session of(?! the U\\.S\\.)",
    "(?:Manama|Mediterranean|Shangri-La) Dialogues?|International (?:Committee|Partnership)|Joint Commission for",
    "Clean Air Coalition|Ad Hoc Meeting|Summit|Foreign Ministers",
  ].join("|")})\b`,
  "iu",
);
/** The guest visited the host for itself, whatever else the journey was for: with an informal visit, or an address to the parliament. */
export const forItself =
  /(?:^|[.;] )(?:informal|courtesy|good ?will) visit\b|\baddress(?:ed)? (?:the |a )?(?:joint session of (?:the )?)?(?!European )(?:\p{Lu}\p{L}+ )?(?:Parliament|Congress|Bundestag|(?:National|Legislative) Assembly)\b/iu;
/** A summit of the two states. */
export const summitWith = /\bAttended (?:the |a )?U\.S\.[-–](?<state>\p{Lu}\p{L}+) Summit\b/u;
/** Talks about a conference, or with officials of an organisation, are no conference. */
export const talks =
  /^(?:Discussed|Reviewed|Briefed|Met|Conferred)\b(?!.*\b(?:attend\w*|particip\w*|addressed|(?:co-)?chaired|headed|opened|(?:Summit|Ministerial) meeting)\b)/isu;
export const privateJourney = /vacation|fishing|private (?:visit|trip)|for health/iu;
export const stopover =
  /\b(?:stopped|stopover|(?:overnight|refueling) stop|refuel\w*|disembarked|en route|while returning)\b/iu;
export const ceremony = /funeral|memorial|inaugurat|anniversary|ceremon|commemorat|condolences|coronation/iu;
export const troops = /military personnel|troops|U\.S\. (?:Marines|Forces|forces|servicemen|soldiers|sailors)/u;
