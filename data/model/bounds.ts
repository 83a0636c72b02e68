/** The ways in which a number can be inexact, and what each means. */
export const bounds = {
  about: "Approximately this number: “about 20”",
  "at-least": "This number or more: “at least 20”",
  "at-most": "This number or less: “at most 20”, “up to 20”",
  "more-than": "More than this number: “more than 20”",
  "less-than": "Less than this number: “less than 20”, “nearly 20”",
} as const;
export type Bound = keyof typeof bounds;
