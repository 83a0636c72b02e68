import type { Language } from "../model/language.ts";

/** Where a generated table says something else than CLDR. */
interface Exception {
  language: Language;
  table: "states" | "months" | "monthsAlone";
  /** Why CLDR's form is not the right one. */
  reason: string;
  /** Our forms: by the code of the state, or by the number of the month. */
  texts: Readonly<Record<string, string>>;
}

/** All of our exceptions to CLDR. One that says what CLDR says is refused by the generator. */
export const exceptions: readonly Exception[] = [
  {
    language: "de",
    table: "states",
    reason: "CLDR gives the official long form where all others are short",
    texts: { md: "Moldau" },
  },
  ...Object.entries({
    de: "Palästina",
    en: "Palestine",
    nb: "Palestina",
    ru: "Палестина",
    tg: "Фаластин",
    fa: "فلسطین",
  }).map(
    ([language, ps]): Exception => ({
      language: language as Language,
      table: "states",
      reason: "CLDR names a territory; the United Nations list it as a state",
      texts: { ps },
    }),
  ),
  {
    language: "ru",
    table: "states",
    reason: "CLDR's Соединенные Штаты lacks Америки (and a ё); the usual name is short",
    texts: { us: "США" },
  },
  {
    language: "tg",
    table: "states",
    reason: "CLDR has the Russian names; the ministry and the press of Tajikistan write these",
    texts: { de: "Олмон", jp: "Ҷопон" },
  },
  {
    language: "tg",
    table: "states",
    reason: "CLDR says only “United States”, leaving open of what",
    texts: { us: "Иёлоти Муттаҳидаи Америка" },
  },
  {
    language: "tg",
    table: "monthsAlone",
    reason: "CLDR has capitals, as for a heading; Tajik writes months small",
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
    reason: "CLDR lacks the izafat that joins month and year: 20 апрели соли 2015",
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
