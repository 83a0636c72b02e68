import type { VisitRank } from "../../../model/facts/kinds.ts";

/** What a description says about a visit: its rank with the words for it, or the key of the reason why it supports no fact. */
type VisitDescription = { rank?: VisitRank; words?: string } | { leftOut: string };

const ranks: Readonly<Record<string, VisitRank>> = {
  state: "state",
  official: "official",
  "official select": "official",
  "official working": "official-working",
  working: "working",
};

/** The first of these words is about the visit. Those after it are about the rest of the journey: “Afterwards private visit to …”. */
const kindOfVisit = /\b(state|official(?: working| select)?|working|private) (?:working )?visit\b|\bvacationing\b/i;

/** Words for contacts with the government. */
const government = new RegExp(
  [
    "\\b(?:informal|unofficial|courtesy|good ?will|pastoral|social) (?:visit|meeting|call|discussions?)\\b",
    "\\bworking (?:lunch|luncheon|brunch|dinner|breakfast|meeting)\\b",
    "(?<!had met )\\bwith (?:U\\.S\\. officials|(?:Vice )?President|Secretary of State|Roosevelt)\\b",
    "\\b(?:met|visited) President\\b|\\bvisited Washington\\b",
    "(?:^|[.;] )(?:Summit )?Meeting (?:in|at)\\b",
    "\\b(?:official guest|presidential guest|guest of|invitation)\\b",
    "\\b(?:White House|State Dinner|bilateral|binational)\\b",
    "\\baddressed (?:the |a )?(?:U\\.S\\. |Joint Session of )*(?:the )?Congress\\b",
  ].join("|"),
  "i",
);

/** A visitor who came for the European Union. */
const forUnion = /\bas (?:the )?(?:President|head) of the (?:EU|European)\b/i;

/** Why a description that mentions no contact with the government supports no fact, by the first pattern that it matches. */
const otherVisits: readonly [RegExp, string][] = [
  [/\b(?:in transit|en route|stopover)\b/i, "transit"],
  [
    /\bU\.?N\b|United Nations|\bNATO\b|North Atlantic|\bIMF\b|World Bank|Monetary Fund|\bOAS\b|Organization of American States|Development Bank|International Labor/i,
    "organisation",
  ],
  [/\b(?:summit|conference|forum|talks|initialling|APEC|council|meeting|conversations)\b/i, "conference"],
  [
    /\b(?:funeral|memorial|ceremon\w+|dedicat\w+|commemorat\w+|anniversary|celebrat\w+|signing|exhibit\w*|rally|parade|marking|dinner)\b/i,
    "occasion",
  ],
];

/** Reads the description of a visit to the United States. It may be empty: the archive is a list of visits. */
export function readDescription(description: string): VisitDescription {
  const kind = kindOfVisit.exec(description);
  const rank = ranks[kind?.[1]?.toLowerCase() ?? ""];
  if (kind && rank) return { rank, words: kind[0] };
  if (kind && !followsAnother(description.slice(0, kind.index))) return { leftOut: "private" };
  if (forUnion.test(description)) return { leftOut: "organisation" };
  if (government.test(description)) return {};
  const reason = otherVisits.find(([pattern]) => pattern.test(description))?.[1];
  return reason ? { leftOut: reason } : {};
}

/** Returns true if a sentence before a private visit is about the government: “Guest of the President. Afterwards private visit to …”. */
function followsAnother(before: string): boolean {
  return government.test(before.replace(/[^.;]*$/, ""));
}
