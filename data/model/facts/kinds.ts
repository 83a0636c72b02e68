/** The kinds of fact, and what a fact of each tells. */
export const factKinds = {
  establishment: "Diplomatic relations were established",
  recognition: "Independence was recognised",
  ambassador: "Who is ambassador, and where the ambassador resides",
  mission: "An embassy, a consulate or another representation",
  visit: "A visit of one side to the other",
  meeting: "A meeting, wherever it was held",
  agreement: "An agreement or another signed document",
  aid: "Aid of one state to the other",
  trade: "A figure of the trade between both, as the reporting state sees it",
  company: "A company of both sides",
  cooperation: "Work together with organisations",
  "legal-framework": "How the body of agreements stands",
  statement: "What was said, for instance at a meeting",
} as const;

// The closed vocabularies of the kinds of fact; their words per language are in data/labels.
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
  "consulate-general",
  "consulate",
  "honorary-consulate",
  "representation",
] as const;
export const tradeMeasures = ["turnover", "exports", "imports"] as const;
export const visitRanks = ["state", "official", "working"] as const;

export type AgreementType = (typeof agreementTypes)[number];
export type VisitRank = (typeof visitRanks)[number];
