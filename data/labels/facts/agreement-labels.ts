import type { InEveryLanguage } from "../../model/language.ts";

/** Labels for facts about agreements and the legal framework. */
export const agreementLabels = {
  // Agreements and documents
  "type-treaty": { de: "Vertrag", en: "Treaty", nb: "Traktat", ru: "Договор", tg: "Аҳднома", fa: "معاهده" },
  "type-agreement": {
    de: "Abkommen",
    en: "Agreement",
    nb: "Avtale",
    ru: "Соглашение",
    tg: "Созишнома",
    fa: "موافقت‌نامه",
  },
  "type-memorandum": {
    de: "Memorandum of Understanding (Absichtserklärung)",
    en: "Memorandum of understanding",
    nb: "Samforståelsesmemorandum (MoU)",
    ru: "Меморандум о взаимопонимании",
    tg: "Ёддошти тафоҳум",
    fa: "یادداشت تفاهم",
  },
  "type-declaration": {
    de: "Gemeinsame Erklärung",
    en: "Joint declaration",
    nb: "Felleserklæring",
    ru: "Совместное заявление",
    tg: "Изҳороти муштарак",
    fa: "بیانیهٔ مشترک",
  },
  "type-exchange-of-notes": {
    de: "Notenwechsel",
    en: "Exchange of notes",
    nb: "Noteveksling",
    ru: "Обмен нотами",
    tg: "Табодули нота",
    fa: "تبادل یادداشت",
  },
  "type-protocol": { de: "Protokoll", en: "Protocol", nb: "Protokoll", ru: "Протокол", tg: "Протокол", fa: "پروتکل" },
  signatories: {
    de: "Unterzeichner",
    en: "Signatories",
    nb: "Undertegnere",
    ru: "Подписавшие стороны",
    tg: "Имзокунандагон",
    fa: "امضاکنندگان",
  },
  "non-state": {
    de: "nichtstaatlich",
    en: "non-governmental",
    nb: "ikke-statlig",
    ru: "не государственный орган",
    tg: "ғайридавлатӣ",
    fa: "غیردولتی",
  },
  "in-force": {
    de: "In Kraft seit {date}",
    en: "In force since {date}",
    nb: "I kraft siden {date}",
    ru: "Действует с\u00a0{date}",
    tg: "Эътибор дорад аз {date}",
    fa: "لازم‌الاجرا از {date}",
  },

  several: {
    de: "Mehrere Dokumente",
    en: "Several documents",
    nb: "Flere dokumenter",
    ru: "Несколько документов",
    tg: "Якчанд санад",
    fa: "چند سند",
  },

  // Legal framework
  "status-being-restored": {
    de: "Wird wiederhergestellt",
    en: "Being restored",
    nb: "Under gjenoppretting",
    ru: "Восстанавливается",
    tg: "Барқарор карда мешавад",
    fa: "در حال احیا",
  },
  "status-not-fully-established": {
    de: "Noch nicht vollständig aufgebaut",
    en: "Not yet fully established",
    nb: "Ikke fullt utbygd ennå",
    ru: "Ещё не полностью сформирована",
    tg: "Ҳанӯз пурра ташаккул наёфтааст",
    fa: "هنوز به‌طور کامل شکل نگرفته است",
  },
  "status-established": {
    de: "Aufgebaut",
    en: "Established",
    nb: "Utbygd",
    ru: "Сформирована",
    tg: "Ташаккул ёфтааст",
    fa: "شکل گرفته است",
  },
  documents: {
    de: "Zahl der Dokumente: {number}",
    en: "Number of documents: {number}",
    nb: "Antall dokumenter: {number}",
    ru: "Число документов: {number}",
    tg: "Шумораи санадҳо: {number}",
    fa: "شمار اسناد: {number}",
  },
} as const satisfies Record<string, InEveryLanguage>;
