import type { City } from "../model/cities.ts";
import type { InEveryLanguage } from "../model/language.ts";

/** Names of cities, in the base form. */
export const cityNames: Record<City, InEveryLanguage> = {
  astana: { de: "Astana", en: "Astana" },
  dushanbe: { de: "Duschanbe", en: "Dushanbe" },
  vienna: { de: "Wien", en: "Vienna" },
};
