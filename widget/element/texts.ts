// The only texts in the widget itself; all others come from the server.

/** A text, and its BCP 47 tag, or "" if unknown. */
export interface Message {
  text: string;
  lang: string;
}

/**
 * Returns the message for a server that cannot be reached.
 * @param lang BCP 47 tag of the requested language
 */
export function unreachableMessage(lang: string): Message {
  return /^de\b/i.test(lang)
    ? { lang: "de", text: "Karte nicht verfügbar. Bitte neu laden." }
    : { lang: "en", text: "Card unavailable. Please reload." };
}

const bokmal = "Last inn kortet fra";
/** No native speaker has reviewed the Norwegian, Russian, Tajik and Persian texts yet. */
const loadFrom: Record<string, string> = {
  de: "Karte laden von",
  en: "Load card from",
  nb: bokmal,
  no: bokmal,
  nn: bokmal,
  ru: "Загрузить карточку с",
  tg: "Бор кардани корт аз",
  fa: "بارگیری کارت از",
};

/** Returns the text of the button that loads a card. @param host the host that the button contacts */
export function loadingText(language: string, host: string): Message {
  const primary = language.toLowerCase().split("-")[0] as string;
  const lang = primary in loadFrom ? primary : "en";
  return { lang, text: `${loadFrom[lang]} ${host}` };
}
