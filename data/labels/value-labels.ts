import type { InEveryLanguage } from "../model/language.ts";

/** Words around dates and amounts. */
export const valueLabels = {
  about: {
    de: "ungefähr {date}",
    en: "about {date}",
    nb: "omkring {date}",
    // “около” would ask for the genitive.
    ru: "примерно {date}",
    tg: "тақрибан {date}",
    fa: "حدود {date}",
  },
  uncertain: {
    de: "{date} (unsicher)",
    en: "{date} (uncertain)",
    nb: "{date} (usikkert)",
    ru: "{date} (под вопросом)",
    tg: "{date} (номуайян)",
    fa: "{date} (نامطمئن)",
  },
  /** In Russian the one place for a genitive: see `afterSince` of the date forms. */
  since: {
    de: "ab {date}",
    en: "from {date}",
    nb: "fra {date}",
    ru: "с {date}",
    tg: "аз {date}",
    fa: "از {date}",
  },
  until: {
    de: "bis {date}",
    en: "until {date}",
    nb: "til {date}",
    ru: "по {date}",
    tg: "то {date}",
    fa: "تا {date}",
  },
  "unknown-date": {
    de: "Datum unbekannt",
    en: "Date unknown",
    nb: "Ukjent dato",
    ru: "Дата неизвестна",
    tg: "Сана номаълум",
    fa: "تاریخ نامعلوم",
  },
  million: {
    de: "{number} Mio. {currency}",
    en: "{currency} {number} million",
    nb: "{number} millioner {currency}",
    ru: "{number} млн {currency}",
    tg: "{number} миллион {currency}",
    fa: "{number} میلیون {currency}",
  },
  /** For exactly one million. */
  "one-million": {
    de: "{number} Mio. {currency}",
    en: "{currency} {number} million",
    nb: "{number} million {currency}",
    ru: "{number} млн {currency}",
    tg: "{number} миллион {currency}",
    fa: "{number} میلیون {currency}",
  },
  thousand: {
    de: "{number} Tsd. {currency}",
    en: "{currency} {number} thousand",
    nb: "{number} tusen {currency}",
    ru: "{number} тыс. {currency}",
    tg: "{number} ҳазор {currency}",
    fa: "{number} هزار {currency}",
  },
  units: {
    de: "{number} {currency}",
    en: "{currency} {number}",
    nb: "{number} {currency}",
    ru: "{number} {currency}",
    tg: "{number} {currency}",
    fa: "{number} {currency}",
  },
} as const satisfies Record<string, InEveryLanguage>;
