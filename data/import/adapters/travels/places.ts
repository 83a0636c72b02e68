import type { StateCode } from "../../../model/states/states.ts";

/** Locales in territories that the archive lists under the state that ruled them. */
const territories: Partial<Record<StateCode, RegExp>> = {
  dk: /^(?:Igaliku|Ilulissat|Kangerlussuaq|Nuuk|St\. Thomas)/,
  es: /Cuba/,
  fr: /Algeria|Senegal|West Indies|St\. Martin/,
  gb: /Antigua|Bahamas|Barbados|Bermuda|Gambia|Hong Kong|Jamaica|Kingston|Malta|Newfoundland|Port.of.Spain|St\. Lucia|Trinidad/,
  nl: /Antilles/,
};

/** Returns true if a locale is in a territory that is not part of the state itself. */
export function isTerritory(state: StateCode, locale: string): boolean {
  return territories[state]?.test(locale) ?? false;
}

/** Locales that are no cities, or that are spelled as they no longer are. */
const notCities = new Set(
  `Alconbury;Alma Ata;Antigua;Apulia;Ashkhabad;Bali;Balboa;Berne;Chapultepec;Charlevoix;Chequers;Chevening;Cornwall;Crete;Dead Sea;
Djakarta;East Berlin;Hainan;Heiligen-damm;Jamaica;Jidda;Kiev;Kishenev;Khorat;La Sapiniere;Liberia;Los Cabos;Malta;Martinique;Montrouis;Munster;
Normandy;Nur-Sultan;Peking;Pohnpei;Pusan;Qasim;Rangoon;Raratonga;Saigon;Sal;Salisbury;Schloss Elmau;Shtoura;Taszar;Tblisi;Trinidad;
Waddington;West Berlin;Yalta;Yokota`.split(/;\s*/),
);

/** Returns the city of a locale; null if it names several places, none, or one that is not a city. */
export function cityOf(locale: string): string | null {
  const isCity = locale !== "" && !/[,(]|\b(?:Base|Camp|Castle|Field|Island|Military)\b/.test(locale);
  return isCity && !notCities.has(locale) ? locale : null;
}
