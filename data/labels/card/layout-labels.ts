import type { InEveryLanguage } from "../../model/language.ts";

/**
 * Labels of cards that show some of the facts, or those of an earlier release. No native speaker has reviewed the Norwegian, Russian,
 * Tajik and Persian texts yet.
 */
export const layoutLabels = {
  // A compact card
  conflicting: {
    de: "Widersprüchliche Angaben: {count}",
    en: "Conflicting facts: {count}",
    nb: "Motstridende opplysninger: {count}",
    ru: "Противоречивые сведения: {count}",
    tg: "Маълумоти мухталиф: {count}",
    fa: "مطالب متناقض: {count}",
  },
  "all-facts": {
    de: "Alle Angaben ({count}) {arrow}",
    en: "All facts ({count}) {arrow}",
    nb: "Alle opplysninger ({count}) {arrow}",
    ru: "Все сведения ({count}) {arrow}",
    tg: "Ҳамаи маълумот ({count}) {arrow}",
    fa: "همهٔ مطالب ({count}) {arrow}",
  },

  // Cards without some of the facts
  "no-facts-of-kinds": {
    de: "Keine Angaben dieser Art veröffentlicht",
    en: "No facts of this kind are published",
    nb: "Det er ikke publisert opplysninger av dette slaget",
    ru: "Сведений такого рода не опубликовано",
    tg: "Маълумоти ин гуна нашр нашудааст",
    fa: "مطلبی از این نوع منتشر نشده است",
  },
  "none-of-kinds-known": {
    de: "Für diesen Tag sind keine Angaben dieser Art bekannt",
    en: "No facts of this kind are known for this date",
    nb: "For denne dagen er ingen opplysninger av dette slaget kjent",
    ru: "На этот день сведения такого рода неизвестны",
    tg: "Барои ин рӯз маълумоти ин гуна маълум нест",
    fa: "برای این روز مطلبی از این نوع شناخته نشده است",
  },
  "on-page": {
    de: "Auf der Seite zu diesen Beziehungen",
    en: "On the page about these relations",
    nb: "På siden om disse forbindelsene",
    ru: "На странице об этих отношениях",
    tg: "Дар саҳифаи ин муносибатҳо",
    fa: "در صفحهٔ این روابط",
  },

  // A card of a release that was requested by its number
  "of-release": {
    de: "Ausgabe {number}, {date}",
    en: "Release {number}, {date}",
    nb: "Utgave {number}, {date}",
    ru: "Выпуск {number}, {date}",
    tg: "Нашри {number}, {date}",
    fa: "انتشار {number}، {date}",
  },
  "changed-since": {
    de: "Seitdem geändert",
    en: "Changed since then",
    nb: "Endret siden da",
    ru: "С тех пор есть изменения",
    tg: "Аз он вақт тағйир ёфтааст",
    fa: "از آن زمان تغییر کرده است",
  },
  "removed-since": {
    de: "Seitdem entfernte Angaben, hier nicht gezeigt: {count}",
    en: "Facts removed since then, not shown here: {count}",
    nb: "Opplysninger fjernet siden da, ikke vist her: {count}",
    ru: "Сведения, удалённые с тех пор и не показанные здесь: {count}",
    tg: "Маълумоти баъдан хориҷшуда, ки ин ҷо нишон дода намешавад: {count}",
    fa: "مطالب حذف‌شده از آن زمان که اینجا نشان داده نمی‌شوند: {count}",
  },
} as const satisfies Record<string, InEveryLanguage>;
