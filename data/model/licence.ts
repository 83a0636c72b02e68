/** The licences under which Entente publishes. To publish under another licence, change it here. */
export const licence = {
  /** The structured facts. */
  data: { spdx: "CC0-1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/" },
  /** Quoted source texts. The label “quotes” translates this sentence. */
  quotes: "The rights to quoted texts remain with their publishers; the quotes serve only as evidence.",
} as const;
