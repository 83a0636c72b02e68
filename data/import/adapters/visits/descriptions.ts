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
const kindOfVisit = /\b(state|offici?al(?: working| select)?|working|private) (?:working )?visit\b|\bvacationing\b/i;

/** Words for visits to the government, and for meetings with it that are apart from everything else. */
const visit = new RegExp(
  [
    "\\b(?:informal|courtesy|good ?will|pastoral|social) (?:visit|meetings?|call|discussions?)\\b",
    "\\bunofficial (?:visit|courtesy call)\\b(?! to New York)",
    "\\b(?:official guest|presidential guest|guest of|invitation)\\b",
    "\\bvisit(?:ed| to) Washington\\b|\\bwith President \\p{Lu}[^.;]*\\b(?:in Washington|at (?:Camp David|Hyde Park|the White House))\\b",
    "\\baddressed (?:the |a )?(?:U\\.S\\. |Joint Session of )*(?:the )?Congress\\b",
  ].join("|"),
  "iu",
);

/** Words for other contacts with the government. One with somebody who is only elected is none. */
const contact = new RegExp(
  [
    "\\bworking (?:lunch|luncheon|brunch|dinner|breakfast|meeting)\\b",
    "(?<!had met )\\bwith (?:U\\.S\\. officials|(?:Vice )?President(?!-elect)|Secretary of State|Roosevelt)\\b",
    "\\b(?:met|visited) President\\b(?!-elect)",
    "(?:^|[.;] )(?:Summit )?Meeting (?:in|at)\\b",
    "\\b(?:White House|State Dinner|bilateral|binational)\\b",
  ].join("|"),
  "i",
);

/** A session, conference or dinner of several states or of an organisation. What is said about the journey there does not count. */
const gathering = new RegExp(
  `\\b(?:attend\\w*|at|during|in|participat\\w* in|alongside|addressed|delegation to)\\b[^.;]*?\\b(?:${[
    "U\\.?N\\b(?! Secretary)|United Nations|General Assembly|NATO\\b(?! Secretary)|North Atlantic|IMF\\b(?! officials)|APEC|ASEAN",
    "CARICOM|C5|Africare|G-?\\d+|Council|Heads of Government|Conference|Forum|Summit",
  ].join("|")})`,
  "i",
);
const elsewhere =
  /\b(?:after|before|following|en route to|while returning from|on return from)\b[^.;]*|\brole in [^.;]*/gi;

/** A visitor who came for the European Union. */
const forUnion = /\bas (?:the )?(?:President|head) of the (?:EU|European)\b/i;

const presidentElect = /\bPresident-elect /;

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

/**
 * Reads the description of a visit to the United States. It may be empty: the archive is a list of visits. The rule is in docs/import.md.
 */
export function readDescription(description: string): VisitDescription {
  const kind = kindOfVisit.exec(description);
  const rank = ranks[kind?.[1]?.toLowerCase().replace("offical", "official") ?? ""];
  if (kind && rank) return { rank, words: kind[0] };
  if (kind && !followsAnother(description.slice(0, kind.index))) return { leftOut: "private" };
  if (forUnion.test(description)) return { leftOut: "organisation" };
  const isAtGathering = gathering.test(description.replace(elsewhere, ""));
  const reason = otherVisits.find(([pattern]) => pattern.test(description))?.[1];
  if (visit.test(description)) return {};
  if (isAtGathering) return { leftOut: reason ?? "conference" };
  if (contact.test(description)) return {};
  if (presidentElect.test(description)) return { leftOut: "president-elect" };
  return reason ? { leftOut: reason } : {};
}

/** Returns true if a sentence before a private visit is about the government: “Guest of the President. Afterwards private visit to …”. */
function followsAnother(before: string): boolean {
  const sentences = before.replace(/[^.;]*$/, "");
  return visit.test(sentences) || contact.test(sentences);
}
