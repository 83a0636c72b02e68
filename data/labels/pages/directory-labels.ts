import type { InEveryLanguage } from "../../model/language.ts";

/**
 * Texts of the front page and of the lists of states and relations. No native speaker has reviewed the Norwegian, Russian, Tajik and
 * Persian texts yet.
 */
export const directoryLabels = {
  offer: {
    de: "Beziehungen zwischen Staaten: jede Angabe mit Quelle",
    en: "Relations between states: every fact with its source",
    nb: "Forbindelser mellom stater: hver opplysning med kilde",
    ru: "Отношения между государствами: каждое сведение с источником",
    tg: "Муносибатҳои байни давлатҳо: ҳар маълумот бо сарчашма",
    fa: "روابط میان کشورها: هر مطلب همراه با منبع",
  },
  "as-card": {
    de: "Als Karte für Ihre Website: ein Link oder wenige Zeilen Code, keine Cookies, sechs Sprachen.",
    en: "As a card for your website: a link or a few lines of code, no cookies, six languages.",
    nb: "Som kort på nettstedet ditt: en lenke eller noen få linjer kode, ingen informasjonskapsler, seks språk.",
    ru: "Карточкой на вашем сайте: ссылка или несколько строк кода, без файлов cookie, шесть языков.",
    tg: "Ҳамчун корт барои сомонаи шумо: пайванд ё якчанд сатри рамз, бе cookie, шаш забон.",
    fa: "به صورت کارت برای وب‌گاه شما: یک پیوند یا چند خط کد، بدون کوکی، شش زبان.",
  },
  states: {
    de: "Alle Staaten",
    en: "All states",
    nb: "Alle stater",
    ru: "Все государства",
    tg: "Ҳамаи давлатҳо",
    fa: "همهٔ کشورها",
  },
  order: {
    de: "Reihenfolge",
    en: "Order",
    nb: "Rekkefølge",
    ru: "Порядок",
    tg: "Тартиб",
    fa: "ترتیب",
  },
  "by-name": {
    de: "Nach Namen",
    en: "By name",
    nb: "Etter navn",
    ru: "По названию",
    tg: "Аз рӯйи ном",
    fa: "بر پایهٔ نام",
  },
  "by-facts": {
    de: "Nach Zahl der Angaben",
    en: "By number of facts",
    nb: "Etter antall opplysninger",
    ru: "По числу сведений",
    tg: "Аз рӯйи шумораи маълумот",
    fa: "بر پایهٔ شمار مطالب",
  },
  letters: {
    de: "Anfangsbuchstabe",
    en: "First letter",
    nb: "Første bokstav",
    ru: "Первая буква",
    tg: "Ҳарфи аввал",
    fa: "حرف نخست",
  },
  "all-letters": {
    de: "Alle",
    en: "All",
    nb: "Alle",
    ru: "Все",
    tg: "Ҳама",
    fa: "همه",
  },
  pages: {
    de: "Seiten",
    en: "Pages",
    nb: "Sider",
    ru: "Страницы",
    tg: "Саҳифаҳо",
    fa: "صفحه‌ها",
  },
  page: {
    de: "Seite {number}",
    en: "Page {number}",
    nb: "Side {number}",
    ru: "Страница {number}",
    tg: "Саҳифаи {number}",
    fa: "صفحهٔ {number}",
  },
  /** Description of a state's page for search engines. */
  "state-description": {
    de: "{name}: diplomatische Beziehungen zu anderen Staaten, mit Daten und Quellen.",
    en: "{name}: diplomatic relations with other states, with dates and sources.",
    nb: "{name}: diplomatiske forbindelser med andre stater, med datoer og kilder.",
    ru: "{name}: дипломатические отношения с другими государствами, даты и источники.",
    tg: "{name}: муносибатҳои дипломатӣ бо давлатҳои дигар, санаҳо ва сарчашмаҳо.",
    fa: "{name}: روابط دیپلماتیک با کشورهای دیگر، همراه با تاریخ و منبع.",
  },
} satisfies Record<string, InEveryLanguage<string>>;
