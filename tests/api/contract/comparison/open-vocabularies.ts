/**
 * The vocabularies in responses that may grow, as docs/versioning.md says: a new word in one of these places is an addition. A new
 * value anywhere else in a response may break clients.
 */
export const openVocabularies: Readonly<Record<string, readonly RegExp[]>> = {
  "kinds of fact": [/^Fact$/, /^FactRow\.kind$/, /^SearchAnswer\.results\[\]\.facts\[\]\.kind$/],
  offices: [/^\w+\.office$/],
  "names of attributes": [/^Claim\.omits\[\]$/, /^Difference$/],
  states: [/^StateCode$/],
  currencies: [/^Amount\.currency$/],
  languages: [/^Language$/],
  "kinds of error": [/^Problem\.type$/, /^Problem\.status$/],
};

/** Returns true if new values at this place are additions. */
export function isOpenVocabulary(place: string): boolean {
  return Object.values(openVocabularies).some((places) => places.some((pattern) => pattern.test(place)));
}
