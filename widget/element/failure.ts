/** What kept a card from being shown: a pair nobody has written about, a text that is no pair, or no answer at all. */
export type Failure = "unknown" | "malformed" | "unreachable";

/** The widget's only own words: they must be there when nothing else is. */
const words: Record<string, Record<Failure, (relation: string) => string>> = {
  de: {
    unknown: (relation) => `Zu „${relation}“ gibt es noch keine Karte. Alle Länderpaare:`,
    malformed: (relation) => `„${relation}“ ist kein Länderpaar. Gebraucht werden zwei Ländercodes, etwa „no-tj“:`,
    unreachable: () => "Die Karte ist gerade nicht erreichbar. Bitte später neu laden:",
  },
  en: {
    unknown: (relation) => `There is no card for “${relation}” yet. All pairs of countries:`,
    malformed: (relation) => `“${relation}” is no pair of countries. Write two country codes, such as “no-tj”:`,
    unreachable: () => "The card cannot be reached. Please reload later:",
  },
};

/** What went wrong and what to do, in German for a German card, else in English; an address follows it. */
export function failureText(failure: Failure, relation: string, lang: string): { lang: string; text: string } {
  const own = /^de\b/i.test(lang) ? "de" : "en";
  return { lang: own, text: words[own]?.[failure](relation) ?? "" };
}
