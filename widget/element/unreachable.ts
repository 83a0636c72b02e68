/** Why there is no card, in a language that it names. */
export interface Failure {
  text: string;
  lang: string;
}

/** The widget's only own words: no answer came that could say them. For any other failure the server has words in every language. */
export function unreachableMessage(wanted: string): Failure {
  return /^de\b/i.test(wanted)
    ? { lang: "de", text: "Karte nicht erreichbar. Bitte neu laden." }
    : { lang: "en", text: "Card out of reach. Please reload." };
}
