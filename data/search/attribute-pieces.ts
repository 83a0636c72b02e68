import { cityNames } from "../labels/city-names.ts";
import { stateNames } from "../labels/generated.ts";
import type { Label } from "../labels/labels.ts";
import { officeTitles } from "../labels/office-titles.ts";
import type { Participant } from "../model/facts/authored-fact.ts";
import type { Texts } from "../model/facts/fact-texts.ts";
import type { Office } from "../model/facts/offices.ts";
import type { Relation } from "../model/facts/relation.ts";
import { type Language, languages } from "../model/language.ts";
import { memoize } from "../model/memoize.ts";
import type { Amount } from "../model/scalars.ts";
import type { City } from "../model/states/cities.ts";
import { statesOf } from "../model/states/pair.ts";
import type { StateCode } from "../model/states/states.ts";
import { amountText } from "../view/words/amount-text.ts";
import { dateText } from "../view/words/date-text.ts";
import { labelText } from "../view/words/words.ts";

/** A text of a relation that can be searched. */
export interface SearchPiece {
  /** Path of the attribute in the published fact: "people", "purpose", "claims.mfa-tj.no.de.quotes"; "states.tj" for a state's names. */
  where: string;
  /** BCP 47 tag; null for text without a language: names, codes, numbers. */
  lang: string | null;
  text: string;
}

const everyLanguage = Object.keys(languages) as Language[];

/** Returns a piece for each language in which there is a text. */
export function piecesPerLanguage(where: string, text: (language: Language) => string | undefined): SearchPiece[] {
  return everyLanguage.flatMap((lang) => {
    const localized = text(lang);
    return localized ? [{ where, lang, text: localized }] : [];
  });
}

/** Returns a text that editors wrote per language. */
export function textPieces(where: string, texts: Texts): SearchPiece[] {
  return piecesPerLanguage(where, (language) => texts[language]);
}

/** Returns a label of the card, without the value that it frames. */
export function labelPieces(where: string, label: Label): SearchPiece[] {
  return piecesPerLanguage(where, (language) => labelText(label, language).trim());
}

/** Returns a date as written in each language, and in EDTF. */
export function datePieces(where: string, edtf: string): SearchPiece[] {
  return [...piecesPerLanguage(where, (language) => dateTexts(edtf)[language]), { where, lang: null, text: edtf }];
}

/** Cached, because many facts have the same date, above all the same year. */
const dateTexts = memoize<Texts>(
  (edtf) => Object.fromEntries(everyLanguage.map((language) => [language, dateText(edtf, language)])),
  5000,
);

/** Returns an amount as written in each language, and as digits with an ISO 4217 code. */
export function amountPieces(where: string, amount: Amount): SearchPiece[] {
  const code = { where, lang: null, text: `${amount.value} ${amount.currency}` };
  return [...piecesPerLanguage(where, (language) => amountText(amount, language)), code];
}

/** Returns a city's names without its state: a search for Austria should not find every meeting held in Vienna. */
export function cityPieces(where: string, city: City): SearchPiece[] {
  return piecesPerLanguage(where, (language) => cityNames[city][language]);
}

/** Returns the names of states, except the relation's own two, which every fact would match. */
export function statePieces(where: string, states: readonly StateCode[], { id }: Relation): SearchPiece[] {
  const third = states.filter((state) => !statesOf(id).includes(state));
  return third.flatMap((state) => piecesPerLanguage(where, (language) => stateNames[language][state]));
}

/** Returns a person's name in every known script. @param key key in the relation's `people` */
export function personPieces(where: string, key: string, { people }: Relation): SearchPiece[] {
  const { name, scripts } = people[key] ?? { name: key, scripts: {} };
  return [name, scripts.Cyrl, scripts.Arab]
    .filter((text) => text !== undefined)
    .map((text) => ({ where, lang: null, text }));
}

/** Returns an organisation's names. @param key key in the relation's `organisations` */
export function organisationPieces(where: string, key: string, { organisations }: Relation): SearchPiece[] {
  return textPieces(where, organisations[key]?.name ?? {});
}

/** Returns an office's title, in the form for the person's gender. */
export function officePieces(
  where: string,
  office: Office,
  person: string | undefined,
  { people }: Relation,
  atTheTime = false,
): SearchPiece[] {
  const gender = (person && people[person]?.gender) || "n";
  return piecesPerLanguage(where, (language) => {
    const title = officeTitles[office][language];
    return (atTheTime ? title.atTheTime : title)[gender];
  });
}

/** Returns a participant's name, its spelling in the source, and the office. */
export function participantPieces(where: string, participant: Participant, relation: Relation): SearchPiece[] {
  const { person, organisation, office, state, atTheTime, leads, asWritten } = participant;
  return [
    ...(person ? personPieces(where, person, relation) : []),
    ...(asWritten ? [{ where, lang: null, text: asWritten }] : []),
    ...(organisation ? organisationPieces(where, organisation, relation) : []),
    ...(office ? officePieces(where, office, person, relation, atTheTime) : []),
    ...(leads ? labelPieces(where, "leads") : []),
    ...(state ? statePieces(where, [state], relation) : []),
  ];
}
