import type { InEveryLanguage } from "../../model/language.ts";

/** Texts of a relation's timeline. No native speaker has reviewed the Norwegian, Russian, Tajik and Persian texts yet. */
export const timelineLabels = {
  heading: { de: "Zeitleiste", en: "Timeline", nb: "Tidslinje", ru: "Хронология", tg: "Хронология", fa: "گاه‌شمار" },
  /** Link from the start of the timeline to its end, for readers who use a keyboard. */
  skip: {
    de: "Zeitleiste überspringen",
    en: "Skip the timeline",
    nb: "Hopp over tidslinjen",
    ru: "Пропустить хронологию",
    tg: "Аз хронология гузаштан",
    fa: "رد شدن از گاه‌شمار",
  },
  visits: { de: "Besuche", en: "Visits", nb: "Besøk", ru: "Визиты", tg: "Сафарҳо", fa: "سفرها" },
  meetings: { de: "Treffen", en: "Meetings", nb: "Møter", ru: "Встречи", tg: "Мулоқотҳо", fa: "دیدارها" },
  bars: {
    de: "Balken zeigen die belegte Amtszeit. Wo Beginn oder Ende nicht bekannt sind, laufen sie aus.",
    en: "Bars show the time in office that sources confirm. They fade where its start or end is not known.",
    nb: "Stolpene viser den dokumenterte tiden i embetet. De tones ut der begynnelsen eller slutten ikke er kjent.",
    ru: "Полосы показывают подтверждённое время пребывания в должности. Они бледнеют там, где начало или конец неизвестны.",
    tg: "Рахҳо муддати тасдиқшудаи вазифаро нишон медиҳанд. Дар ҷое, ки оғоз ё анҷом маълум нест, ранги онҳо паст мешавад.",
    fa: "میله‌ها مدت تأییدشدهٔ مأموریت را نشان می‌دهند و آنجا که آغاز یا پایان معلوم نیست، کم‌رنگ می‌شوند.",
  },
  undated: {
    de: "Ohne Datum und daher nicht dargestellt: {count}",
    en: "Not shown, because the date is not known: {count}",
    nb: "Ikke vist, fordi datoen ikke er kjent: {count}",
    ru: "Не показано, так как дата неизвестна: {count}",
    tg: "Нишон дода нашуд, зеро сана маълум нест: {count}",
    fa: "نمایش داده نشد، زیرا تاریخ معلوم نیست: {count}",
  },
} as const satisfies Record<string, InEveryLanguage>;
