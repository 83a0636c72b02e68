import type { WordingWords } from "../types/wording-words.ts";

export const wording: WordingWords = {
  reservations: {
    possible: "kan|kunne|kanskje|muligens|mulig|mulighet for",
    probable: "sannsynligvis|trolig|antakelig|antagelig|formodentlig|visstnok|nok|ventelig",
    reported: "angivelig|visstnok|skal ha|skulle ha|etter sigende",
    planned:
      "skal|skulle|planlegger|planla|planlagt*|har til hensikt|hadde til hensikt|akter|aktet|forventes|ventes|etter planen",
    required: "må|måtte|bør|burde|skal|skulle|plikter|nødt til",
    wished: "vil|ville|ønsker|ønsket|håper|håpet|forsøker|forsøkte|prøver|prøvde",
    future: "vil|ville|skal|skulle|kommer til å",
    regarded: "regnes som|regnet som|anses|ansett som|betraktes",
    degree:
      "økte noe|falt noe|steg noe|gikk noe|noe ned|noe opp|litt|delvis|dels|hovedsakelig|i hovedsak|stort sett|bare|kun|nesten|så godt som",
    among: "en av|et av|ett av|én av|blant de|noen av",
  },
  abilities: "mulig*|i stand til|anledning til|evne*",
  times: {
    before: "før|forut for|i forkant av",
    after: "etter|i kjølvannet av|som følge av",
    during: "under|i løpet av|i forbindelse med|ved|på",
    since: "siden|fra og med",
    until: "inntil|frem til|fram til|til og med",
  },
  adverbs: {
    earlier: "tidligere|før det|forut for dette|året før|inntil da",
    later: "senere|deretter|etterpå|siden|året etter",
  },
  complementisers: "at|om at",
  passive: "ble|blir|blitt|bli",
  agents: "av",
  pronouns: "han|hun|den|det|de|vi|jeg|man|som",
  mayEndWithVerb: false,
  mutual: "møtte|møttes|møtes|traff|avtalte|undertegnet|undertegnes|samarbeid*|drøftet|forhandlet",
  actors: [
    "minister|ministeren|*minister|*ministeren|statsråd|statsråden",
    "ambassadør|ambassadøren",
    "president|presidenten",
    "regjering|regjeringen",
    "departement|departementet|*departement|*departementet",
    "delegasjon|delegasjonen",
    "parlament|parlamentet|Stortinget",
    "konge|kongen|dronning|dronningen|monark|monarken",
    "side|siden",
  ],
  subjectAdjective: null,
};
