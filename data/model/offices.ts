/** The offices that a person can be named with; their words per language are in `data/labels`. */
export const offices = [
  "ambassador",
  "ambassador-extraordinary-plenipotentiary",
  "foreign-minister",
  "deputy-foreign-minister",
  "minister-energy-industry",
] as const;

export type Office = (typeof offices)[number];
