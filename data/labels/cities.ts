import type { City } from "../model/cities.ts";
import type { InEveryLanguage } from "../model/language.ts";

/** Names of cities, in the base form. */
export const cityNames: Record<City, InEveryLanguage> = {
  astana: { de: "Astana", en: "Astana", nb: "Astana", ru: "Астана", tg: "Остона", fa: "آستانه" },
  dushanbe: { de: "Duschanbe", en: "Dushanbe", nb: "Dusjanbe", ru: "Душанбе", tg: "Душанбе", fa: "دوشنبه" },
  milan: { de: "Mailand", en: "Milan", nb: "Milano", ru: "Милан", tg: "Милан", fa: "میلان" },
  oslo: { de: "Oslo", en: "Oslo", nb: "Oslo", ru: "Осло", tg: "Осло", fa: "اسلو" },
  vienna: { de: "Wien", en: "Vienna", nb: "Wien", ru: "Вена", tg: "Вена", fa: "وین" },
};
