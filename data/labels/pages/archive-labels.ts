import type { InEveryLanguage } from "../../model/language.ts";

/** Texts of the page of a source that is an archive. No native speaker has reviewed the Norwegian, Russian, Tajik and Persian texts yet. */
export const archiveLabels = {
  /** Shown instead of a source's text. */
  about: {
    de: "Diese Quelle ist ein Archiv aus Datensätzen. Zu jeder Angabe nennt Entente die Datensätze und die Felder, auf denen sie beruht.",
    en: "This source is an archive of records. For each fact, Entente names the records and the fields that it is based on.",
    nb: "Denne kilden er et arkiv av poster. Til hver opplysning oppgir Entente postene og feltene den bygger på.",
    ru: "Этот источник — архив записей. Для каждого факта Entente указывает записи и поля, на которых он основан.",
    tg: "Ин сарчашма бойгонии сабтҳо аст. Барои ҳар далел Entente сабтҳо ва майдонҳоеро нишон медиҳад, ки он ба онҳо асос ёфтааст.",
    fa: "این منبع بایگانی‌ای از رکوردهاست. Entente برای هر داده رکوردها و فیلدهایی را که آن داده بر آن‌ها استوار است نام می‌برد.",
  },
  commit: {
    de: "Stand: Commit {text}",
    en: "Version: commit {text}",
    nb: "Versjon: commit {text}",
    ru: "Версия: коммит {text}",
    tg: "Нусха: коммити {text}",
    fa: "نسخه: کامیت {text}",
  },
  counts: {
    de: "Gelesene Datensätze: {read}; mit Angaben: {cited}; ohne: {left}",
    en: "Records read: {read}; with facts: {cited}; without: {left}",
    nb: "Leste poster: {read}; med opplysninger: {cited}; uten: {left}",
    ru: "Прочитано записей: {read}; с фактами: {cited}; без фактов: {left}",
    tg: "Сабтҳои хондашуда: {read}; бо далелҳо: {cited}; бе далелҳо: {left}",
    fa: "رکوردهای خوانده‌شده: {read}؛ با داده: {cited}؛ بی‌داده: {left}",
  },
  /** Heading of the reasons for which records and fields support no fact. */
  "left-out": {
    de: "Was nicht übernommen wurde",
    en: "What was left out",
    nb: "Hva som er utelatt",
    ru: "Что не включено",
    tg: "Чӣ ворид нашудааст",
    fa: "آنچه کنار گذاشته شد",
  },
  "left-records": {
    de: "Datensätze: {count}",
    en: "Records: {count}",
    nb: "Poster: {count}",
    ru: "Записей: {count}",
    tg: "Сабтҳо: {count}",
    fa: "رکوردها: {count}",
  },
  "left-fields": {
    de: "Felder: {text}",
    en: "Fields: {text}",
    nb: "Felt: {text}",
    ru: "Поля: {text}",
    tg: "Майдонҳо: {text}",
    fa: "فیلدها: {text}",
  },
  /** Heading of the relations whose facts cite the archive, and of the records of one relation. */
  records: {
    de: "Datensätze nach Beziehungen",
    en: "Records by relation",
    nb: "Poster etter forbindelse",
    ru: "Записи по отношениям",
    tg: "Сабтҳо аз рӯи муносибатҳо",
    fa: "رکوردها به تفکیک روابط",
  },
} as const satisfies Record<string, InEveryLanguage>;
