import type { PersonWords } from "../types/person-words.ts";

export const people: PersonWords = {
  honorifics: null,
  masculineArticle: null,
  subjectPronouns: { m: "Han", f: "Hun" },
  address: "herr|dr|h|e|s|fru|hr|prof|professor|frøken|k",
  directAddress: "Dr",
  beforeName: "i|til",
  beside: "av|for|i|in|som|er|ex",
  listing: "og|henholdsvis|to|begge|land|lands|landene|landenes",
  notTitle: "og|sin|sitt",
  apposition: "som|er|var",
  beforeApposition: "daværende|*sk*",
  articles: "",
  acting: "",
  ofState: /^(?!)/,
  ofBody: /^\s+(?:(?:fra|av)\s+(?:det\s+)?)?(?:\p{Ll}+\s+)?$/u,
  onBehalfOf: "på vegne av",
  accompaniedBy: "ledsaget av|i følge med|fulgt av",
};
