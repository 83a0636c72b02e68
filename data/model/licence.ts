/** The licences under which Entente publishes. To publish under another licence, change it here. */
export const licence = {
  /** The structured facts. */
  data: { spdx: "CC0-1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/" },
  /** Quoted source text. */
  quotes: "Quoted source text belongs to its publisher; it is quoted as evidence.",
} as const;
