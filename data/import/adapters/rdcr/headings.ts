/** The kinds of events that headings name and facts can state. */
export type EventKind = "recognition" | "recognition-of-us" | "establishment" | "opened" | "upgraded" | "closed";

const ofUs = /Recogni(?:tion of|[sz]e) (?:the )?(?:Independence of (?:the )?)?(?:United States|U\.S\.)/u;
const mission = /\b(?:Embassy|Legation)\b/u;

const kinds: [EventKind, RegExp][] = [
  ["recognition-of-us", ofUs],
  [
    "recognition",
    /^(?:Limited |U\.S\. |United States |Mutual (?:Acts of )?|International )*Recognition\b|Recognition of/u,
  ],
  [
    "establishment",
    /(?<!Re-?)\bEstablishment of (?:Full |Normal )?Diplomatic Relations|^Diplomatic Relations Established/iu,
  ],
  [
    "opened",
    /(?:Establish|Open|Reopen|Re-open|Re-establish)\w*.*\b(?:Embassy|Legation)\b|\b(?:Embassy|Legation)\b.*\b(?:Re-?)?(?:Establish|Open)ed/iu,
  ],
  ["upgraded", /\b(?:Elevat|Rais|Upgrad)\w*.*\b(?:Embassy|Legation)|\b(?:Embassy|Legation)\b.*\b(?:Elevat|Rais)/iu],
  ["closed", /\bClos(?:ed|ing|ure)\b/u],
];

/** Returns the kinds of events that a heading names and facts can state. */
export function kindsOf(heading: string): EventKind[] {
  if (reasonAgainst(heading) !== null) return [];
  return kinds.flatMap(([kind, pattern]) =>
    pattern.test(heading) &&
    !(kind === "recognition" && ofUs.test(heading)) &&
    (kind !== "closed" || mission.test(heading))
      ? [kind]
      : [],
  );
}

const reasons: [string, RegExp][] = [
  [
    "former-state",
    /Buenos Ayres|Central America|Peru-Bolivian|United Arab Republic|Prussia|GDR|German Democratic|Federation of Mali|Mali Federation|Tripolitan|Tripoli\/|Tanganyika|Armenian Republic|Yemen Arab|North(?:ern)? Yemen|South(?:ern)? Yemen|Taiwan|Taipei|Republic of China|FCNL/u,
  ],
  ["consular", /Consul(?:ar|ate|ates|s)?\b(?!.*(?:Embassy|Legation|Diplomatic))/iu],
  ["government", /Recognition of .*(?:Committee|Government|Regime)/u],
  ["withdrawn", /Withdrawn/u],
  ["not-an-event", /Anniversary|Non-Recognition|^No\b|not established|Ambassadorial/u],
  [
    "resumed",
    /Resum|Re-?establish\w* of (?:Normal )?(?:Diplomatic )?Relations|Relations (?:Normalized|Re-?established|Restored)|Re-Opening of Diplomatic/iu,
  ],
  ["severed", /\b(?:Sever|Interrupt|Cessation|Terminat|Relations (?:Altered|Ended)|Suspen)/iu],
  ["moved", /\b(?:Mov(?:e|ed|es|ement)|Transfer(?:red)?|Relocation|Return(?:s|ed)?)\b/u],
  [
    "foreign-mission",
    /(?:Embassy|Legation|Mission)\b.* in (?:the (?:United States|U\.S\.)|Washington)|(?<!the |U\.S\. )\b(?!American|Status|U\.S|United|States|First|the\b|of\b|and\b|in\b)\p{Lu}\p{Ll}+(?:n|sh|ch|ss|se|i) (?:Embassy|Legation)/u,
  ],
  ["treaty", /Treat(?:y|ies)|Convention|Agreement|Declaration|Protocol/u],
];

/** Returns why a heading's event is no fact; null if it may be one. */
export function reasonAgainst(heading: string): string | null {
  if (heading === "") return "no-heading";
  return reasons.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
}

/**
 * Returns the year in which, according to a heading, relations were severed or resumed; null if it gives no year, several or a span, or if
 * only the work of an embassy was suspended.
 */
export function interruptionYear(heading: string): string | null {
  if (!/\bRelations\b(?! Altered)/u.test(heading)) return null;
  const [year, ...others] = heading.match(/\b(?:1[789]|20)\d\d\b(?:[-–]\d+)?/gu) ?? [];
  return year?.length === 4 && others.length === 0 ? year : null;
}
