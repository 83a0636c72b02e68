import type { Language } from "../model/language.ts";

/** A deliberate difference between a generated table and CLDR. */
interface CldrException {
  language: Language;
  table: "states" | "months" | "monthsAlone";
  /** Why CLDR's text is not suitable. */
  reason: string;
  /** Our texts, by code of the state or number of the month. */
  texts: Readonly<Record<string, string>>;
}

/** All exceptions to CLDR. The generator rejects an exception that matches CLDR. */
export const exceptions: readonly CldrException[] = [
  {
    language: "de",
    table: "states",
    reason: "CLDR has the official long form, while all other names are short",
    texts: { md: "Moldau" },
  },
  {
    language: "en",
    table: "states",
    reason: "CLDR abbreviates “and”, tells the two Congos apart by their capitals, and adds a former name to Myanmar",
    texts: {
      ag: "Antigua and Barbuda",
      ba: "Bosnia and Herzegovina",
      cd: "DR Congo",
      cg: "Republic of the Congo",
      kn: "Saint Kitts and Nevis",
      lc: "Saint Lucia",
      mm: "Myanmar",
      st: "São Tomé and Príncipe",
      tt: "Trinidad and Tobago",
      vc: "Saint Vincent and the Grenadines",
    },
  },
  {
    language: "nb",
    table: "states",
    reason: "these are the usual names in Norway; CLDR calls both Congos nearly the same",
    texts: {
      cd: "Den demokratiske republikken Kongo",
      cg: "Republikken Kongo",
      lc: "Saint Lucia",
      lu: "Luxembourg",
      mm: "Myanmar",
      vc: "Saint Vincent og Grenadinene",
    },
  },
  ...Object.entries({
    de: "Palästina",
    en: "Palestine",
    nb: "Palestina",
    ru: "Палестина",
    tg: "Фаластин",
    fa: "فلسطین",
  }).map(
    ([language, ps]): CldrException => ({
      language: language as Language,
      table: "states",
      reason: "CLDR names it as a territory; the United Nations lists it as a state",
      texts: { ps },
    }),
  ),
  {
    language: "ru",
    table: "states",
    reason: "CLDR's Соединенные Штаты lacks Америки (and the ё); the usual name is the abbreviation",
    texts: { us: "США" },
  },
  {
    language: "ru",
    table: "states",
    reason:
      "CLDR abbreviates “islands”, tells the two Congos apart by their capitals, and adds a former name to Myanmar",
    texts: {
      cd: "Демократическая Республика Конго",
      cg: "Республика Конго",
      mh: "Маршалловы Острова",
      mm: "Мьянма",
      sb: "Соломоновы Острова",
      sc: "Сейшельские Острова",
    },
  },
  {
    language: "tg",
    table: "states",
    reason: "CLDR has the Russian names; Tajikistan's ministry and press use these",
    texts: { by: "Беларус", de: "Олмон", jp: "Ҷопон" },
  },
  {
    language: "tg",
    table: "states",
    reason: "CLDR only says “United States”, without “of America”",
    texts: { us: "Иёлоти Муттаҳидаи Америка" },
  },
  {
    language: "tg",
    table: "states",
    reason:
      "CLDR lacks “islands” in one name only, writes Africa in two ways, and tells the two Congos apart by their capitals",
    texts: {
      bs: "Ҷазираҳои Багам",
      cd: "Ҷумҳурии Демократии Конго",
      cg: "Ҷумҳурии Конго",
      za: "Африқои Ҷанубӣ",
    },
  },
  {
    language: "fa",
    table: "states",
    reason:
      "Persian now writes آفریقا; CLDR also lacks “of America”, tells the two Congos apart by their capitals, and adds a former name to Myanmar",
    texts: {
      cd: "جمهوری دموکراتیک کنگو",
      cf: "جمهوری آفریقای مرکزی",
      cg: "جمهوری کنگو",
      mm: "میانمار",
      us: "ایالات متحدهٔ آمریکا",
      za: "آفریقای جنوبی",
    },
  },
  {
    language: "tg",
    table: "monthsAlone",
    reason: "CLDR capitalises the months, as in a heading; Tajik writes them in lower case",
    texts: {
      1: "январ",
      2: "феврал",
      3: "март",
      4: "апрел",
      5: "май",
      6: "июн",
      7: "июл",
      8: "август",
      9: "сентябр",
      10: "октябр",
      11: "ноябр",
      12: "декабр",
    },
  },
  {
    language: "tg",
    table: "months",
    reason: "CLDR lacks the izafat that links month and year: 20 апрели соли 2015",
    texts: {
      1: "январи",
      2: "феврали",
      3: "марти",
      4: "апрели",
      5: "майи",
      6: "июни",
      7: "июли",
      8: "августи",
      9: "сентябри",
      10: "октябри",
      11: "ноябри",
      12: "декабри",
    },
  },
];
