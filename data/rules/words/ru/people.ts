import type { PersonWords } from "../types/person-words.ts";

export const people: PersonWords = {
  honorifics: {
    m: /(?<!\p{L})(?:господин(?:а|у|ом)?|г-н(?:а|у|ом)?)\s+$/iu,
    f: /(?<!\p{L})(?:госпож(?:а|и|е|у|ой)|г-ж(?:а|и|е|у|ой))\s+$/iu,
  },
  masculineArticle: null,
  subjectPronouns: null,
  address:
    "г|н|господин|господином|господина|господину|д|р|доктор|доктором|доктора|проф|профессор|генерал|лейтенант|полковник|е|п|его|ее|превосходительство",
  directAddress: "",
  beforeName: "в",
  beside: "в|госпожа|ж|жа",
  listing: "и|соответственно|двух|обеих|стран|государств",
  notTitle: "и|а",
  apposition: "является|был|в качестве",
  beforeApposition: "*ск*",
  articles: "",
  acting: "",
  ofState: /^\s+$/u,
  ofBody: /^\s+(?:\p{Ll}+\s+)?$/u,
  onBehalfOf: "от имени|по поручению",
  accompaniedBy: "в сопровождении|сопровождал|сопровождала|сопровождали|вместе с",
};
