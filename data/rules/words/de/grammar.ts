import type { Giver, GrammarWords } from "../types/grammar-words.ts";

const cases: GrammarWords["cases"] = {
  isGenitive: (name, form, nominative) =>
    form !== null ? /s$/.test(form) : name.length > nominative.length && /e?s$/.test(name) && !/[sß]$/.test(nominative),
};

/** Gifts belong to the giver: “als Spende Österreichs”. */
const gifts = /^(?:spende|geschenk|gabe|schenkung|zuschuss|zuwendung|zuwendungen)$/;
const bodies = /(?:regierung|ministerium|volk|parlament|behörden|hilfe|unterstützung|agentur)$|^seite$/;

/** The article shows whether a noun phrase is the subject: “die norwegische Regierung”, “der tadschikischen Seite”. */
const giver: Giver = ({ form, article, before }) => {
  if (form === "adjective")
    return article === "die" || article === "das" || article === null ? "agent" : article === "dem" ? "target" : null;
  const [head = "", headArticle] = before;
  if (gifts.test(head)) return "agent";
  if (!bodies.test(head)) return null;
  return headArticle === "der" || headArticle === "dem" ? "target" : "agent";
};

export const grammar: GrammarWords = {
  articles: "der|die|das|des|dem|den|ein|eine|einer|eines|einem|einen",
  toward: "in|im|ins|nach|an|ans|für|fürs|zugunsten|zu|zum|zur|bei|beim",
  cityWords: "Stadt|Hauptstadt|Bundeshauptstadt",
  from: "aus|von|vom|durch|seitens",
  with: "mit|samt|gegenüber|zwischen",
  of: "",
  visits: "besuch*|stattete*|abgestattet|reiste*|bereiste*|weilte*|hielt|hielten|kam|kamen|traf|trafen|begab*|flog",
  guestVerbs:
    "besucht*|stattete*|reist*|bereist*|weilt*|hielt sich|hielten sich|hält sich|begab* sich|flog|flogen|kam|kamen|traf in|trafen in",
  meets: "traf|trafen|getroffen|empfing|empfangen|zusammen|empfingen",
  hosts: "empfing|empfingen|begrüßte*|Gastgeber*",
  invitation: "Einladung",
  capital: "Hauptstadt*",
  gives:
    "gewähr*|leiste*|geleistet|stell*|bereitgestellt|unterstütz*|spende*|gespendet|finanzier*|übergab*|übergeben|bewillig*|lieferte*|geliefert|förder*|half|schickte|sandte|schenkte*|geschenkt|überwies*|vergab*|vergibt",
  givesActively:
    "gewährt|gewährte|gewährten|leistet|leistete|leisteten|stellt|stellte|stellten|unterstützt|unterstützte|unterstützten|spendet|spendete|finanziert|finanzierte|übergab|übergaben|bewilligt|bewilligte|liefert|lieferte|lieferten|fördert|förderte|half|schickte|sandte|schenkte|überwies|vergibt|vergab",
  have: "hat|haben|hatte|hatten",
  passive: "worden",
  fronted:
    "im|in|am|an|nach|seit|vor|bei|mit|für|zur|zum|über|durch|aus|auf|unter|während|bereits|zudem|außerdem|ferner|auch|darüber|so|danach|zuvor|daraufhin|damals|dafür|hierfür|zugleich|anlässlich|infolge|laut|gemäß",
  relativeSubject: null,
  receives: "erhielt*|erhalten|bekam*|bekommen|empfing|bezog",
  recognises: "erkannt*|erkennt|anerkannt*",
  recognition: "Anerkennung",
  independence: "Unabhängigkeit*|Souveränität|Selbstständigkeit|Selbständigkeit|Eigenstaatlichkeit",
  exports: "*export*|*ausfuhr*",
  imports: "*import*|*einfuhr*",
  stateForms:
    /^(?:republik|königreich(?:e?s|e)?|staate?n?s?|bundesrepublik|islamische[rnms]?|volksrepublik|föderation)$/,
  visitNouns: "*besuch*",
  posts:
    "*hochkommissar*|*botschaft*|*konsulat*|*konsul|*konsuls|*konsulin|*vertretung*|*gesandtschaft*|Repräsentanz*|Mission|Missionen",
  ofObject: "",
  forWhom: "für|fürs",
  fromSender: "von",
  inPlace: "in|im",
  hasFixedOrder: false,
  objectLooksLikeSubject: false,
  genitivePrecedes: false,
  prepositionsTakeGenitive: false,
  abbreviationsAreUninflected: false,
  possessive: null,
  genitiveArticle: {
    always: "des",
    withForm: "der",
    feminineNames: /^(?:schweiz|türkei|slowakei|ukraine|mongolei|usa|niederlande)/,
  },
  betweenCoordinated: /^\s+und\s+(?:(?:das|die|der|dem|Königreich|Republik)\s+)*$/u,
  betweenListed: /^(?:,|,?\s+(?:und|sowie))\s+(?:(?:in|im|der|die|dem)\s+)?(?:\p{L}+,\s+|\p{L}+\s+und\s+(?:in\s+)?)?$/u,
  titleModifier: /(?:en|em|er)$/,
  bodyOfState: /^\s+(?:(?:der|des|von)\s+)?(?:(?:Republik|Bundesrepublik|Königreichs?)\s+)?(?:der\s+)?$/u,
  capitalisesNameWords: false,
  capitalisesOnlyNames: false,
  capitalisesNouns: true,
  verbForm: null,
  verbsEndAlike: false,
  cases: cases,
  giver: giver,
};
