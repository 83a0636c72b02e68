import type { Language } from "../../model/language.ts";

/**
 * The note on the accessibility statement and the privacy page in languages in which no native speaker has reviewed them. The notes
 * themselves have not been reviewed either.
 */
export const unreviewedStatement: Readonly<Partial<Record<Language, string>>> = {
  nb: "Ingen med norsk som morsmål har gjennomgått denne oversettelsen ennå. Den tyske og den engelske teksten har forrang.",
  ru: "Этот перевод ещё не проверял носитель русского языка. При расхождениях верен немецкий или английский текст.",
  tg: "Ин тарҷумаро ҳанӯз касе, ки забони модариаш тоҷикӣ бошад, насанҷидааст. Ҳангоми тафовут матни олмонӣ ё англисӣ дуруст аст.",
  fa: "این ترجمه را هنوز هیچ فارسی‌زبانی بازبینی نکرده است. در صورت تفاوت، متن آلمانی یا انگلیسی درست است.",
};
