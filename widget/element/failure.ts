/** What kept a card from being shown: a pair nobody has written about, a text that is no pair, or no answer at all. */
export type Failure = "unknown" | "malformed" | "unreachable";

/** The widget's only own words: they must be there when nothing else is. `%` stands for the relation asked for. */
const words: Record<"de" | "en", Record<Failure, string>> = {
  de: {
    unknown: "Noch keine Karte zu „%“. Alle Paare:",
    malformed: "„%“ ist kein Paar wie „no-tj“:",
    unreachable: "Karte nicht erreichbar. Bitte später neu laden:",
  },
  en: {
    unknown: "No card for “%” yet. All pairs:",
    malformed: "“%” is no pair such as “no-tj”:",
    unreachable: "Card out of reach. Please reload later:",
  },
};

/** What went wrong and what to do, in German for a German card, else in English; an address follows it. */
export function failureText(failure: Failure, relation: string, lang: string): { lang: string; text: string } {
  const own = /^de\b/i.test(lang) ? "de" : "en";
  return { lang: own, text: words[own][failure].replace("%", () => relation) };
}
