// The only texts in the widget itself; all others come from the server.

/** A text, and its BCP 47 tag, or "" if unknown. */
export interface Message {
  text: string;
  lang: string;
}

/**
 * By language: the start of the button that loads a card, and the message for a server that cannot be reached. No native speaker has
 * reviewed the Norwegian, Russian, Tajik and Persian texts yet.
 */
const texts: Record<string, readonly [loadFrom: string, unreachable: string]> = {
  de: ["Karte laden von", "Karte nicht verfügbar. Bitte neu laden."],
  en: ["Load card from", "Card unavailable. Please reload."],
  nb: ["Last inn kortet fra", "Kortet er ikke tilgjengelig. Last inn siden på nytt."],
  ru: ["Загрузить карточку с", "Карточка недоступна. Обновите страницу."],
  tg: ["Бор кардани корт аз", "Корт дастнорас аст. Саҳифаро аз нав бор кунед."],
  fa: ["بارگیری کارت از", "کارت در دسترس نیست. صفحه را دوباره بارگیری کنید."],
};

/** BCP 47 tags of our languages. */
export const tags = Object.keys(texts);

/** Returns the tag of our language for a BCP 47 tag; undefined if we do not have it. Norwegian is written as Bokmål. */
export function languageIn(tag: string): string | undefined {
  const primary = (tag.toLowerCase().split("-")[0] as string).replace(/^n[on]$/, "nb");
  return tags.find((known) => known === primary);
}

/**
 * Returns one of the texts, in English if it is not available in the language.
 * @param language BCP 47 tag
 */
function textIn(language: string, index: 0 | 1): Message {
  const lang = languageIn(language) ?? "en";
  return { lang, text: (texts[lang] as (typeof texts)[string])[index] };
}

/** Returns the message for a server that cannot be reached. @param language BCP 47 tag */
export const unreachableMessage = (language: string) => textIn(language, 1);

/** Returns the text of the button that loads a card. @param language BCP 47 tag @param host the host that the button contacts */
export function loadingText(language: string, host: string): Message {
  const { text, lang } = textIn(language, 0);
  return { lang, text: `${text} ${host}` };
}
