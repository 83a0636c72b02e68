import type { InEveryLanguage } from "../model/language.ts";

const latin = "abcdefghijklmnopqrstuvwxyz";

/**
 * The letters of each language's alphabet, in lower case and in their order. Names are sorted and listed by them, because the Workers
 * runtime has no Tajik collation. Letters that are not listed, such as “ö” in German, count as the letter without its marks; in Persian,
 * letters with a hamza count as the hamza (ISIRI 6219).
 */
export const alphabets: InEveryLanguage<string> = {
  de: latin,
  en: latin,
  nb: `${latin}æøå`,
  ru: "абвгдежзийклмнопрстуфхцчшщъыьэюя",
  tg: "абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя",
  fa: "آاءبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
};
