import type { Language } from "../../model/language.ts";
import type { PairId } from "../../model/states/pair.ts";
import type { StateCode } from "../../model/states/states.ts";

/** Options for a card. */
export interface CardOptions {
  language: Language;
  /** The state that comes first; null for the order of the id. */
  home: StateCode | null;
  /** Show what the sources say about this day, `YYYY-MM-DD`; null to show everything they say. */
  asOf: string | null;
  /** Number of the release that the relation is from. */
  release: number;
  /** Origin of the absolute URLs, such as `https://example.org`. */
  origin: string;
  /** URL template for error reports, with `{relation}` and `{release}` placeholders; null if errors cannot be reported. */
  reportUrl: string | null;
}

/** Returns the URL of the relation's page with the same options. */
export function pageUrl(relation: PairId, { origin, language, home, asOf }: CardOptions): string {
  // Codes and days need no escaping.
  return `${origin}/relations/${relation}?lang=${language}${home ? `&home=${home}` : ""}${asOf ? `&asOf=${asOf}` : ""}`;
}
