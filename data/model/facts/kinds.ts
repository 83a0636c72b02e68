/** The kinds of fact, each with a description. */
export const factKinds = {
  establishment: "Diplomatic relations were established",
  recognition: "Independence was recognised",
  ambassador: "Who is ambassador, and where the ambassador resides",
  mission: "An embassy, a consulate or another diplomatic or consular office",
  visit: "A visit by one side to the other",
  meeting: "A meeting, in either state or elsewhere",
  agreement: "An agreement or another signed document",
  aid: "Aid from one state to the other",
  trade: "A trade figure, as reported by one of the states",
  company: "A company that connects both states",
  cooperation: "Cooperation with organisations",
  "legal-framework": "The status of the agreements between the two states as a whole",
  statement: "A statement, for instance at a meeting",
} as const;

/** The names of the kinds, in this order. */
export const factKindNames = Object.keys(factKinds) as (keyof typeof factKinds)[];

/** What the date of an ambassador or a mission can mean. */
export const dateMeanings = {
  unclear: "The source does not say what the date refers to",
  appointed: "The day of the appointment",
  credentials: "The day on which the credentials were presented",
  arrived: "The day of the arrival",
} as const;

// Closed vocabularies of the kinds of fact. Their labels per language are in data/labels.
export const agreementTypes = [
  "treaty",
  "agreement",
  "memorandum",
  "declaration",
  "exchange-of-notes",
  "protocol",
] as const;
export const legalStatuses = ["being-restored", "not-fully-established", "established"] as const;
export const missionTypes = [
  "embassy",
  "high-commission",
  "legation",
  "consulate-general",
  "consulate",
  "honorary-consulate",
  "representation",
] as const;
export const tradeMeasures = ["turnover", "exports", "imports"] as const;
export type TradeMeasure = (typeof tradeMeasures)[number];
export const visitRanks = ["state", "official", "official-working", "working"] as const;

export type AgreementType = (typeof agreementTypes)[number];
export type MissionType = (typeof missionTypes)[number];
export type VisitRank = (typeof visitRanks)[number];
