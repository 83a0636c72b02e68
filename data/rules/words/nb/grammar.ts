import type { GrammarWords } from "../types/grammar-words.ts";

const cases: GrammarWords["cases"] = {
  isGenitive: (name, form, nominative) =>
    (form ?? name).length > 3 &&
    /s$/i.test(form ?? name) &&
    !(form === null && nominative.toLowerCase() === name.toLowerCase()),
};

export const grammar: GrammarWords = {
  articles: "den|det|de|en|et|ei",
  toward: "til|i|for|overfor|på|ved",
  cityWords: "byen|hovedstaden",
  from: "fra|av",
  with: "med|mellom",
  of: "",
  visits: "besøk*|avla|reiste*|ankom*|kom|dro|gjestet",
  guestVerbs: "besøkte|besøker|har besøkt|reiste|reiser|avla|ankom|kom til|dro til|gjestet",
  meets: "møtte|traff|mottok|mottatt",
  hosts: "mottok|tok imot|tok i mot|vertskap|ble besøkt",
  invitation: "invitasjon*|innbydelse",
  capital: "hovedstad*",
  gives:
    "ga|gav|gir|gitt|bevilget|bevilg*|bidro|bidratt|støttet|støtt*|finansier*|ytet|ytte|donert*|donerte|overrakte|leverte|stilte|tildelte|sendte|hjalp|bistod",
  givesActively:
    "ga|gav|gir|gitt|bevilger|bevilget|bidro|bidrar|bidratt|støttet|støtter|finansierte|finansierer|ytet|ytte|yter|donerte|donerer|overrakte|leverte|stilte|stiller|tildelte|sendte|hjalp|bistod",
  have: "har|hadde",
  passive: "blitt",
  fronted:
    "i|etter|under|for|ved|på|siden|fra|gjennom|med|mot|over|via|før|da|derfor|dessuten|også|samtidig|samme|året|våren|høsten|sommeren|vinteren|senere|allerede|alt|ifølge|dermed|deretter|så|her|der|videre|senest|først",
  relativeSubject: /^,?\s+som\s+(?:ha(?:r|dde)\s+)?(?!(?:ble|blir|er|var|blitt)\s)/,
  receives: "mottok|fikk|mottatt|fått",
  recognises: "anerkjen*",
  recognition: "anerkjennelse*|anerkjenning*",
  independence: "uavhengighet*|selvstendighet*|suverenitet*",
  exports: "*eksport*|*utførsel*",
  imports: "*import*|*innførsel*",
  stateForms: /^(?:republikken?s?|kongeriket?s?|staten?s?|forbundsrepublikken?s?|føderasjonen?s?)$/,
  visitNouns: "*besøk*",
  posts: "høykommissar*|*ambassad*|*konsulat*|*konsul|*konsulen|*representasjon*|misjon|misjonen|legasjon*",
  ofObject: "av",
  forWhom: "for",
  fromSender: "fra",
  inPlace: "i",
  hasFixedOrder: true,
  objectLooksLikeSubject: false,
  genitivePrecedes: true,
  prepositionsTakeGenitive: false,
  abbreviationsAreUninflected: false,
  possessive: null,
  genitiveArticle: null,
  betweenCoordinated: /^\s+og\s+(?:(?:Kongeriket|Republikken)\s+)*$/u,
  betweenListed: /^(?:,|,?\s+og)\s+(?:(?:i|til)\s+)?(?:\p{L}+,\s+|\p{L}+\s+og\s+(?:i\s+)?)?$/u,
  titleModifier: /(?:en|er|tidligere|daværende)$/,
  bodyOfState: null,
  capitalisesNameWords: false,
  capitalisesOnlyNames: true,
  capitalisesNouns: false,
  verbForm: /(?:ed|te|et|ble|var|hadde|har|is|er)$/,
  verbsEndAlike: false,
  cases: cases,
  giver: null,
};
