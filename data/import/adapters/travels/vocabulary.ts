// The words of the remarks that tell visits from other journeys.

/** The rank of this visit, not of another one: “arrangements for the state visit”. */
export const rankOf = /(?:^|[.;] |\b(?:an?|on|by) )((State|Official|Working) visit)\b/iu;
export const conference = new RegExp(
  String.raw`\b(?:${[
    "ANZUS|APEC|ASEAN|CARICOM|CENTO|CSCE|EU|NATO|OAS|OECD|OSCE|SEATO|U\\.?N|P-?5|G[-–]?(?:7|8|20)",
    "European (?:Union|Community)|Inter-American|North Atlantic|United Nations|Contact Group|Quartet|Two-Plus-Four",
    "Conference|Congress of|Council|Davos|Donors|Forum|General Assembly|Heads of Government|Ministerial|Multilateral",
    "African Union|Coalition|COP-?\\d+|Friends of|Organization of|Peace Talks|Plenary|Session of|Summit|Foreign Ministers",
  ].join("|")})\b`,
  "iu",
);
/** Talks about a conference, or with officials of an organisation, are no conference. */
export const talks =
  /^(?:Discussed|Reviewed|Briefed|Met|Conferred)\b(?!.*\b(?:attend\w*|particip\w*|addressed|(?:co-)?chaired|headed|opened|(?:Summit|Ministerial) meeting)\b)/isu;
export const privateJourney = /vacation|fishing|private (?:visit|trip)|for health/iu;
export const stopover =
  /\b(?:stopped|stopover|(?:overnight|refueling) stop|refuel\w*|disembarked|en route|while returning)\b/iu;
export const ceremony = /funeral|memorial|inaugurat|anniversary|ceremon|commemorat|condolences|coronation/iu;
export const troops = /military personnel|troops|U\.S\. (?:Marines|Forces|forces|servicemen|soldiers|sailors)/u;
