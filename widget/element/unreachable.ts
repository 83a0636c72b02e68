/** Message to show instead of a card. `lang` is its BCP 47 tag, or "" if unknown. */
export interface Failure {
  text: string;
  lang: string;
}

/**
 * Returns the message for a server that cannot be reached. It is the only text in the widget itself; all others come from the server.
 * @param lang BCP 47 tag of the requested language
 */
export function unreachableMessage(lang: string): Failure {
  return /^de\b/i.test(lang)
    ? { lang: "de", text: "Karte nicht verfügbar. Bitte neu laden." }
    : { lang: "en", text: "Card unavailable. Please reload." };
}
