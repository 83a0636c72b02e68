/**
 * Vocabularies of answers that grow, as docs/versioning.md says: a new word there is an addition. Anything else that an answer
 * can newly say is a change that may break a client.
 */
export const openVocabularies: Readonly<Record<string, readonly RegExp[]>> = {
  "kinds of fact": [/^Fact$/, /^FactRow\.kind$/, /^SearchAnswer\.results\[\]\.facts\[\]\.kind$/],
  cities: [/^City$/],
  offices: [/^\w+\.office$/],
  "names of attributes": [/^Claim\.omits\[\]$/, /^Difference$/],
  states: [/^StateCode$/],
  currencies: [/^Amount\.currency$/],
  languages: [/^Language$/],
  "kinds of error": [/^Problem\.type$/, /^Problem\.status$/],
};

/** True for a place at which new values are additions. */
export function isOpenVocabulary(place: string): boolean {
  return Object.values(openVocabularies).some((places) => places.some((pattern) => pattern.test(place)));
}
