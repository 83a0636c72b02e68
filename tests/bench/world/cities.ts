import type { AuthoredFact } from "../../../data/model/facts/authored-fact.ts";
import { placesOf } from "../../../data/model/facts/places/places-of.ts";
import type { AuthoredCity } from "../../../data/model/facts/relation.ts";

/** The cities of the synthetic dataset, by key. */
export const cities: Readonly<Record<string, AuthoredCity>> = {
  berlin: { state: "de", name: { de: "Berlin", en: "Berlin", nb: "Berlin", ru: "Берлин", tg: "Берлин", fa: "برلین" } },
  brussels: {
    state: "be",
    name: { de: "Brüssel", en: "Brussels", nb: "Brussel", ru: "Брюссель", tg: "Брюссел", fa: "بروکسل" },
  },
  dushanbe: {
    state: "tj",
    name: { de: "Duschanbe", en: "Dushanbe", nb: "Dusjanbe", ru: "Душанбе", tg: "Душанбе", fa: "دوشنبه" },
  },
  geneva: { state: "ch", name: { de: "Genf", en: "Geneva", nb: "Genève", ru: "Женева", tg: "Женева", fa: "ژنو" } },
  london: { state: "gb", name: { de: "London", en: "London", nb: "London", ru: "Лондон", tg: "Лондон", fa: "لندن" } },
  moscow: { state: "ru", name: { de: "Moskau", en: "Moscow", nb: "Moskva", ru: "Москва", tg: "Москва", fa: "مسکو" } },
  "new-york": {
    state: "us",
    name: { de: "New York", en: "New York", nb: "New York", ru: "Нью-Йорк", tg: "Ню-Йорк", fa: "نیویورک" },
  },
  oslo: { state: "no", name: { de: "Oslo", en: "Oslo", nb: "Oslo", ru: "Осло", tg: "Осло", fa: "اسلو" } },
  paris: { state: "fr", name: { de: "Paris", en: "Paris", nb: "Paris", ru: "Париж", tg: "Париж", fa: "پاریس" } },
  samarkand: {
    state: "uz",
    name: { de: "Samarkand", en: "Samarkand", nb: "Samarkand", ru: "Самарканд", tg: "Самарқанд", fa: "سمرقند" },
  },
  tokyo: { state: "jp", name: { de: "Tokio", en: "Tokyo", nb: "Tokyo", ru: "Токио", tg: "Токио", fa: "توکیو" } },
  vienna: { state: "at", name: { de: "Wien", en: "Vienna", nb: "Wien", ru: "Вена", tg: "Вена", fa: "وین" } },
};

/** Keys of the cities. */
export const cityKeys = Object.keys(cities);

/** Returns the cities that facts name, as the loader adds them to a relation. */
export function citiesNamedIn(facts: readonly AuthoredFact[]): Record<string, AuthoredCity> {
  const keys = facts.flatMap(placesOf).flatMap(({ place }) => place ?? []);
  return Object.fromEntries(keys.flatMap((key) => (cities[key] ? [[key, cities[key]]] : [])));
}
