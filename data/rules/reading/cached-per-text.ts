import type { Language } from "../../model/language.ts";
import { memoize } from "../../model/memoize.ts";
import { knownCities } from "./states/known-cities.ts";

/**
 * Returns a version of `read` that caches its results per language and text, as long as the known cities do not change.
 * @param maxTexts number of texts per language whose results are kept. A relation's quotes and their sentences, a few hundred texts,
 *   are read many times in a row, so keeping more would only use memory
 */
export function cachedPerText<Reading>(
  read: (text: string, language: Language) => Reading,
  maxTexts = 1000,
): (text: string, language: Language) => Reading {
  const readers = new Map<Language, (text: string) => Reading>();
  let cities = knownCities();
  let latest: { text: string; language: Language; reading: Reading } | null = null;
  return (text, language) => {
    if (cities !== knownCities()) {
      cities = knownCities();
      readers.clear();
      latest = null;
    }
    // The checks of a fact read the same quotes in a row. Comparing with the latest text is faster than looking it up.
    if (latest?.text === text && latest.language === language) return latest.reading;
    let reader = readers.get(language);
    if (!reader) {
      reader = memoize((uncached) => read(uncached, language), maxTexts);
      readers.set(language, reader);
    }
    const reading = reader(text);
    latest = { text, language, reading };
    return reading;
  };
}
