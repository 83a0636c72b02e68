import type { TextWords } from "../types/text-words.ts";
import { wordList } from "../word-list.ts";

export const texts: TextWords = {
  functionWords: new Set(
    wordList(
      "en ei et den det de og eller men for som at om når mens da i på av til fra med ved under over mellom etter før mot uten hos gjennom ut inn " +
        "opp ned innen innenfor siden denne dette disse han hun hans hennes de dem deres vi vår vårt våre seg sin sitt sine hvem hva hvor er var " +
        "vært være blir ble blitt bli har hadde hatt ha kan kunne skal skulle vil ville må måtte også både så samt ikke",
    ),
  ),
  negations: {
    negating: "ikke|ingen|intet|ingenting|aldri|uten|verken|hverken",
    exceptions:
      "ikke (?:bare|minst|kun|utelukkende)|ikke uten|ikke (?:mindre|færre|senere|tidligere) enn|ingen (?:mindre|ringere) enn|intet mindre enn|ingen tvil|uten tvil|ikke desto mindre",
    double: "ikke uten",
    repeating: "(?!)",
  },
  summaries: "fant|sted|skjedde|først|opprinnelig|senere|deretter|etterpå|tidligere",
  kinds: {
    recognition: "anerkjennelse*",
    mission: "representasjon|representasjonen|utenriksstasjon*",
    visit: "besøk|besøket",
    meeting: "møte|møtet|samtale*",
    agreement: "dokument|dokumentet|dokumenter|dokumentene",
    aid: "hjelp|hjelpen|støtte|støtten|bistand|bistanden",
    trade: "handel|handelen",
    company: "foretak*|selskap*|firma|firmaet|bedrift*",
    cooperation: "samarbeid|samarbeidet",
    statement: "uttalelse*",
  },
  and: "og",
  beforeItem: "om|den|det|de|i",
  includes: "omfatter|omfattet|inkluderer*|dekker",
  partners: "mellom|de|to|begge|landene|statene|sidene|partene|og",
  clauseBreaks: "og|men",
  nameArticle: /(?<!^|[.!?]\s)(?:Den|Det)\s(?:\p{Ll}+\s){1,2}$/u,
  cues: {
    says: "sa|uttalte|erklærte|kunngjorde|understreket|fremholdt|takket",
    saysThat: "sa _ at|uttalte _ at|erklærte _ at|kunngjorde _ at|understreket _ at|fremholdt _ at",
    statement: "erklæring|uttalelse|tale|melding|brev|intervju",
    atMeeting: "på møtet|under møtet|på dette møtet|på det møtet",
    underWay: "pågikk|pågår|var i gang|fant sted",
    delegation: "*delegasjon",
    members: "med i delegasjonen|med i følget|i følge med|blant dem|ledsaget av",
    refersBack:
      "gjengjeld*|gjenvisitt*|gjenbesøk*|svarbesøk*|før det|før dette|før den tid|forut for dette|i forkant av dette|forgjenger*|etterfølger*|etterfulgt av",
    ofWhich: "hvorav|av dem|av disse",
    bothSpeakers: "begge ministrene|begge statsrådene|begge parter|ministrene|statsrådene|partene|begge",
    aboutStatement: "om|vedrørende",
    aboutDocument: "om|vedrørende|angående|på området",
  },
};
