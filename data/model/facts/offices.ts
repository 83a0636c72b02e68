/** The offices that a person can hold. Their titles per language are in `data/labels/names/office-titles.ts`. */
export const offices = [
  "ambassador",
  "ambassador-extraordinary-plenipotentiary",
  "high-commissioner",
  "envoy-extraordinary-minister-plenipotentiary",
  "envoy-extraordinary-minister-plenipotentiary-consul-general",
  "minister-plenipotentiary",
  "minister-resident",
  "minister-resident-consul-general",
  "foreign-minister",
  "deputy-foreign-minister",
  "minister-energy-industry",
  "monarch",
  "president",
  "vice-president",
  "prime-minister",
  "deputy-prime-minister",
  "speaker-of-parliament",
  "deputy-speaker-of-parliament",
  "member-of-parliament",
  "minister",
  "deputy-minister",
  "state-secretary",
  "defence-minister",
  "interior-minister",
  "justice-minister",
  "finance-minister",
  "economy-minister",
  "trade-minister",
  "energy-minister",
  "environment-minister",
  "agriculture-minister",
  "transport-minister",
  "education-minister",
  "culture-minister",
  "health-minister",
  "development-minister",
  "ambassador-at-large",
  "charge-d-affaires",
  "charge-d-affaires-consul-general",
  "permanent-representative",
  "special-envoy",
  "consul-general",
  "consul",
  "honorary-consul",
  "governor",
  "mayor",
  "central-bank-governor",
  "chancellor",
  "president-elect",
  "secretary-of-state",
  "general-secretary",
  "governor-general",
  "emperor",
  "shah",
  "sultan",
  "emir",
  "grand-duke",
  "reigning-prince",
  "crown-prince",
  "pope",
] as const;

export type Office = (typeof offices)[number];

/**
 * The offices of heads of mission: ambassadors, and envoys of lower classes, who headed legations (Congress of Vienna, 1815). Some of
 * these were consuls general too.
 */
export const headOfMissionOffices = [
  "ambassador-extraordinary-plenipotentiary",
  "high-commissioner",
  "envoy-extraordinary-minister-plenipotentiary",
  "envoy-extraordinary-minister-plenipotentiary-consul-general",
  "minister-plenipotentiary",
  "minister-resident",
  "minister-resident-consul-general",
  "charge-d-affaires",
  "charge-d-affaires-consul-general",
] as const satisfies readonly Office[];

export type HeadOfMissionOffice = (typeof headOfMissionOffices)[number];

/** Returns true for the office of an ambassador. */
export function isAmbassador(
  office: HeadOfMissionOffice | undefined,
): office is "ambassador-extraordinary-plenipotentiary" | "high-commissioner" | undefined {
  return (
    office === undefined || office === "ambassador-extraordinary-plenipotentiary" || office === "high-commissioner"
  );
}
