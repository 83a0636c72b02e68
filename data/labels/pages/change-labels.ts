import type { InEveryLanguage } from "../../model/language.ts";

/**
 * Labels for the changes in a release. No native speaker has reviewed the Norwegian, Russian, Tajik and Persian texts
 * `list-of-changes`, `unchanged-since` and `latest-release` yet.
 */
export const changeLabels = {
  // Titles of feeds
  "all-changes": {
    de: "Änderungen",
    en: "Changes",
    nb: "Endringer",
    ru: "Изменения",
    tg: "Тағйирот",
    fa: "تغییرات",
  },
  "changes-of": {
    de: "Änderungen: {title}",
    en: "Changes: {title}",
    nb: "Endringer: {title}",
    ru: "Изменения: {title}",
    tg: "Тағйирот: {title}",
    fa: "تغییرات: {title}",
  },

  // A relation as a whole
  "relation-added": {
    de: "Neu aufgenommen. Angaben: {count}",
    en: "Newly added. Facts: {count}",
    nb: "Ny i samlingen. Opplysninger: {count}",
    ru: "Впервые включено. Сведений: {count}",
    tg: "Нав дохил карда шуд. Маълумот: {count}",
    fa: "به‌تازگی افزوده شد. شمار مطالب: {count}",
  },
  "relation-removed": {
    de: "Entfernt. Angaben bis dahin: {count}",
    en: "Removed. Facts before removal: {count}",
    nb: "Ikke lenger med. Opplysninger til da: {count}",
    ru: "Больше не включено. Сведений до этого: {count}",
    tg: "Дигар дохил нест. Маълумот то ин дам: {count}",
    fa: "دیگر گنجانده نشده است. شمار مطالب تا آن زمان: {count}",
  },

  // The page of the changes since a release
  "list-of-changes": {
    de: "Alle Änderungen",
    en: "All changes",
    nb: "Alle endringer",
    ru: "Все изменения",
    tg: "Ҳамаи тағйирот",
    fa: "همهٔ تغییرات",
  },
  "unchanged-since": {
    de: "Seit Ausgabe {number} hat sich hier nichts geändert.",
    en: "Nothing has changed here since release {number}.",
    nb: "Ingenting er endret her siden utgave {number}.",
    ru: "С выпуска {number} здесь ничего не изменилось.",
    tg: "Аз нашри {number} ин ҷо чизе тағйир наёфтааст.",
    fa: "از انتشار {number} تاکنون اینجا چیزی تغییر نکرده است.",
  },
  "latest-release": {
    de: "Ausgabe {number} ist die neueste.",
    en: "Release {number} is the latest one.",
    nb: "Utgave {number} er den nyeste.",
    ru: "Выпуск {number} – последний.",
    tg: "Нашри {number} навтарин аст.",
    fa: "انتشار {number} تازه‌ترین است.",
  },

  // Headings of lists with one or more entries
  "fact-added": {
    de: "Neue Angaben",
    en: "New facts",
    nb: "Nye opplysninger",
    ru: "Новые сведения",
    tg: "Маълумоти нав",
    fa: "مطالب تازه",
  },
  "fact-changed": {
    de: "Geänderte Angaben",
    en: "Changed facts",
    nb: "Endrede opplysninger",
    ru: "Изменённые сведения",
    tg: "Маълумоти тағйирёфта",
    fa: "مطالب تغییریافته",
  },
  "fact-removed": {
    de: "Entfernte Angaben",
    en: "Removed facts",
    nb: "Fjernede opplysninger",
    ru: "Удалённые сведения",
    tg: "Маълумоти хориҷшуда",
    fa: "مطالب حذف‌شده",
  },
  "source-added": {
    de: "Neue Quellen",
    en: "New sources",
    nb: "Nye kilder",
    ru: "Новые источники",
    tg: "Сарчашмаҳои нав",
    fa: "منابع تازه",
  },
  "source-changed": {
    de: "Geänderte Quellenangaben",
    en: "Changed source details",
    nb: "Endrede kildeangivelser",
    ru: "Изменённые сведения об источниках",
    tg: "Маълумоти тағйирёфта дар бораи сарчашмаҳо",
    fa: "تغییر مشخصات منابع",
  },
  "source-removed": {
    de: "Entfernte Quellen",
    en: "Removed sources",
    nb: "Fjernede kilder",
    ru: "Удалённые источники",
    tg: "Сарчашмаҳои хориҷшуда",
    fa: "منابع حذف‌شده",
  },

  // Lines of a changed fact or source
  before: {
    de: "Vorher: {text}",
    en: "Before: {text}",
    nb: "Før: {text}",
    ru: "Было: {text}",
    tg: "Пеш аз тағйир: {text}",
    fa: "پیش از تغییر: {text}",
  },
  after: {
    de: "Nachher: {text}",
    en: "After: {text}",
    nb: "Etter: {text}",
    ru: "Стало: {text}",
    tg: "Баъд аз тағйир: {text}",
    fa: "پس از تغییر: {text}",
  },
  "evidence-changed": {
    de: "Beleg geändert: andere Quelle oder anderer zitierter Wortlaut",
    en: "Evidence changed: different source or quotation",
    nb: "Dokumentasjonen er endret: annen kilde eller annet sitat",
    ru: "Изменилось подтверждение: источник или цитируемый текст",
    tg: "Далел тағйир ёфт: сарчашма ё матни иқтибосшуда",
    fa: "مستند تغییر کرده است: منبع یا متن نقل‌شده",
  },
  "wording-unchanged": {
    de: "Redaktionelle Änderung; der Wortlaut der Karte ist gleich geblieben",
    en: "Editorial change; the wording of the card is unchanged",
    nb: "Redaksjonell endring; kortets ordlyd er den samme",
    ru: "Редакционное изменение; текст карточки прежний",
    tg: "Тағйири таҳрирӣ; матни корт ҳамон аст",
    fa: "تغییر ویرایشی؛ متن کارت همان است",
  },
  reason: {
    de: "Grund: {text}",
    en: "Reason: {text}",
    nb: "Grunn: {text}",
    ru: "Причина: {text}",
    tg: "Сабаб: {text}",
    fa: "دلیل: {text}",
  },
} as const satisfies Record<string, InEveryLanguage>;
