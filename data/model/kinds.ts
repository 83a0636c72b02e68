// The closed vocabularies of the kinds of fact; their words per language are in data/labels.
export const factKinds = [
  "establishment",
  "recognition",
  "ambassador",
  "mission",
  "visit",
  "meeting",
  "agreement",
  "aid",
  "trade",
  "company",
  "cooperation",
  "legal-framework",
  "statement",
] as const;
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
