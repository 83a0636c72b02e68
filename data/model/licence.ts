/** The licences under which Entente publishes. An owner who wants another changes it here. */
export const licence = {
  /** The facts as structured by us. */
  data: { spdx: "CC0-1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/" },
  /** Quoted source text. */
  quotes: "Quoted source text remains its publisher's; it is quoted as evidence.",
} as const;
