import type { Giver, GrammarWords } from "../types/grammar-words.ts";

const cases: GrammarWords["cases"] = {
  isGenitive: (name, form, nominative) =>
    form !== null
      ? /(?:ики|ства|ции)$/.test(form)
      : /(?:[бвгджзклмнпрстфхцчшщ]а|ии|ы)$/i.test(name) && nominative.toLowerCase() !== name.toLowerCase(),
  isInstrumental: (word, nominative) =>
    /(?:ией|ом|икой|ством|цией|ой|ью)$/i.test(word) && nominative.toLowerCase() !== word.toLowerCase(),
  isDative: (word) => /(?:[бвгджзклмнпрстфхцчшщ]у|ике|ству|ции)$/i.test(word) && !/ику$/i.test(word),
  isAccusative: (word, nominative) => /(?:ию|ику)$/i.test(word) || (/у$/i.test(word) && /а$/.test(nominative)),
};

const receiver = /^(?:стороне|правительству|народу|министерству|партнерам|властям)$/;
const donor =
  /^(?:сторона|стороной|правительство|правительством|министерство|министерством|помощь|народ|агентство|агентством|власти|властями)$/;

/** The noun of an adjective, or before a genitive, shows the case: “таджикской стороне”, “норвежской стороной”. */
const giver: Giver = ({ form, isGenitive, before, after }) => {
  if (form !== "adjective" && !isGenitive) return "agent";
  const words = (form === "adjective" ? after : before).slice(0, 2);
  if (words.some((word) => receiver.test(word))) return "target";
  return words.some((word) => donor.test(word)) ? "agent" : null;
};

export const grammar: GrammarWords = {
  articles: "",
  toward: "в|во|для|на",
  cityWords: "город|города|городе|городу|городом|г|столица|столицы|столице|столицу|столицей",
  from: "из|от|со стороны",
  with: "с|со|между",
  of: "",
  visits: "посет*|визит*|прибы*|приех*|посещ*|побыва*|находил*|пребыва*|прилетел*",
  guestVerbs: "посетил*|посещает|прибыл*|прибывает|приехал*|побывал*|находил*|прилетел*",
  meets: "встрет*|принял*|встреча|встречу|встречи|принят",
  hosts: "принял*|принимал*",
  invitation: "приглашени*",
  capital: "столиц*",
  gives: "предостав*|выдел*|оказ*|переда*|финансир*|профинансир*|пожертвов*|направил*|поддержал*|внесл*|поставил*",
  givesActively:
    "предоставил*|предоставля*|выделил*|выделя*|оказал*|оказыва*|передал*|передает|профинансировал*|финансирует|пожертвовал*|направил*|поддержал*|внесл*|поставил*",
  have: "",
  passive: "",
  fronted: "",
  relativeSubject: /^,?\s+котор(?:ая|ый|ое|ые)\s+/,
  receives: "получ*",
  recognises: "призна*",
  recognition: "признание|признания|признании|признанием|признанию",
  independence: "независимост*|суверенитет*|самостоятельност*",
  exports: "экспорт*|вывоз*",
  imports: "импорт*|ввоз*",
  stateForms:
    /^(?:республик[аиеуой]+|королевств(?:о|а|у|ом|е)|государств(?:о|а|у|ом|е)|федераци[яиюей]+|исламск(?:ая|ой|ую))$/,
  visitNouns: "визит*",
  posts:
    "верховн* комиссар*|верховн* комиссариат*|высок* комиссари*|высок* комисси*|посол|посла|послу|послом|послы|послов|послам|послами|послах|посольств*|*консульств*|*представительств*|*консул|*консула|*консулу|*консулом|*консулы|*консулов|миссия|миссии|миссию|миссией|торгпредств*|постпредств*",
  ofObject: "",
  forWhom: "",
  fromSender: "",
  inPlace: "на",
  hasFixedOrder: true,
  objectLooksLikeSubject: true,
  genitivePrecedes: false,
  prepositionsTakeGenitive: true,
  abbreviationsAreUninflected: true,
  possessive: null,
  genitiveArticle: null,
  betweenCoordinated: /^\s+и\s+(?:(?:Королевство|Республика|Республики|Королевства|Республикой|Королевством)\s+)*$/u,
  betweenListed: /^(?:,|,?\s+(?:и|а также))\s+(?:(?:в|во)\s+)?(?:\p{L}+,\s+|\p{L}+\s+и\s+(?:в\s+)?)?$/u,
  titleModifier: /(?:ого|его|ому|ему|ым|им)$/,
  bodyOfState: null,
  capitalisesNameWords: false,
  capitalisesOnlyNames: false,
  capitalisesNouns: false,
  verbForm: /(?:л|ла|ли|ло|лся|лась|лись|лось|ть|ться|ет|ют|ит|ят)$/,
  verbsEndAlike: true,
  cases: cases,
  giver: giver,
};
