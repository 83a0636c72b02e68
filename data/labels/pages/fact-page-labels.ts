import type { InEveryLanguage } from "../../model/language.ts";

/** Texts of a fact's page. No native speaker has reviewed the Norwegian, Russian, Tajik and Persian texts yet. */
export const factPageLabels = {
  evidence: {
    de: "Belege",
    en: "Evidence",
    nb: "Dokumentasjon",
    ru: "Подтверждения",
    tg: "Далелҳо",
    fa: "مستندات",
  },
  /** Link to the quoted passage on the publisher's page. */
  "passage-at": {
    de: "Zur Stelle auf {host}",
    en: "See the passage on {host}",
    nb: "Se stedet på {host}",
    ru: "Это место на {host}",
    tg: "Ин ҷой дар {host}",
    fa: "همین بخش در {host}",
  },
  /** Link to the publisher's page of a source that is not quoted. */
  "page-at": {
    de: "Zur Seite auf {host}",
    en: "See the page on {host}",
    nb: "Se siden på {host}",
    ru: "Страница на {host}",
    tg: "Саҳифа дар {host}",
    fa: "صفحه در {host}",
  },
  /** Link to an archive's file, in its repository, that contains the record. */
  "record-file-at": {
    de: "Zur Datei mit dem Datensatz auf {host}",
    en: "See the file with the record on {host}",
    nb: "Se filen med posten på {host}",
    ru: "Файл с этой записью на {host}",
    tg: "Файл бо ин сабт дар {host}",
    fa: "فایل دارای این رکورد در {host}",
  },
  /** Link to the quoted passage in the text that we store. */
  "passage-here": {
    de: "Zur Stelle im gespeicherten Text",
    en: "See the passage in our copy of the text",
    nb: "Se stedet i vår kopi av teksten",
    ru: "Это место в сохранённом тексте",
    tg: "Ин ҷой дар матни нигоҳдошта",
    fa: "همین بخش در متن ذخیره‌شده",
  },
  "about-source": {
    de: "Über die Quelle",
    en: "About the source",
    nb: "Om kilden",
    ru: "Об источнике",
    tg: "Дар бораи сарчашма",
    fa: "دربارهٔ منبع",
  },
  /** Link from a fact on a card to the fact's page. */
  "fact-page": {
    de: "Zur Seite dieser Angabe",
    en: "See the page about this fact",
    nb: "Siden for denne opplysningen",
    ru: "Страница этого сведения",
    tg: "Саҳифаи ин маълумот",
    fa: "صفحهٔ این مطلب",
  },
  related: {
    de: "Hängt zusammen mit",
    en: "Related facts",
    nb: "Henger sammen med",
    ru: "Связанные сведения",
    tg: "Маълумоти вобаста",
    fa: "مطالب مرتبط",
  },
  "followed-by": {
    de: "Danach",
    en: "Followed by",
    nb: "Etterfulgt av",
    ru: "Далее",
    tg: "Баъдтар",
    fa: "پس از آن",
  },
  cite: {
    de: "Diese Angabe zitieren",
    en: "Cite this fact",
    nb: "Siter denne opplysningen",
    ru: "Как сослаться на это сведение",
    tg: "Иқтибос аз ин маълумот",
    fa: "ارجاع به این مطلب",
  },
  release: {
    de: "Ausgabe {number}",
    en: "release {number}",
    nb: "utgave {number}",
    ru: "выпуск {number}",
    tg: "нашри {number}",
    fa: "انتشار {number}",
  },
  history: {
    de: "Änderungen an dieser Angabe",
    en: "Changes to this fact",
    nb: "Endringer i denne opplysningen",
    ru: "Изменения этого сведения",
    tg: "Тағйироти ин маълумот",
    fa: "تغییرات این مطلب",
  },
  added: {
    de: "Aufgenommen",
    en: "Added",
    nb: "Lagt til",
    ru: "Добавлено",
    tg: "Илова шуд",
    fa: "افزوده شد",
  },
  changed: {
    de: "Geändert",
    en: "Changed",
    nb: "Endret",
    ru: "Изменено",
    tg: "Тағйир ёфт",
    fa: "تغییر یافت",
  },
  /** Link from a fact, or from an error about one, to the page of its relation. */
  "all-facts": {
    de: "Alle Angaben: {title}",
    en: "All facts: {title}",
    nb: "Alle opplysninger: {title}",
    ru: "Все сведения: {title}",
    tg: "Ҳамаи маълумот: {title}",
    fa: "همهٔ مطالب: {title}",
  },
  /** Link from a removed fact to the one that replaces it. */
  "replaced-by": {
    de: "Ersetzt durch: {title}",
    en: "Replaced by: {title}",
    nb: "Erstattet av: {title}",
    ru: "Заменено на: {title}",
    tg: "Иваз шуд бо: {title}",
    fa: "جایگزین: {title}",
  },
} as const satisfies Record<string, InEveryLanguage>;
