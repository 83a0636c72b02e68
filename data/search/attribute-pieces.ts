import { stateNames } from "../labels/generated.ts";
import type { Label } from "../labels/labels.ts";
import { officeTitle } from "../labels/names/office-titles.ts";
import type { Texts } from "../model/facts/fact-texts.ts";
import type { Office } from "../model/facts/offices.ts";
import type { Participant, Party } from "../model/facts/participants.ts";
import { isCity, type Place } from "../model/facts/places/places.ts";
import type { Relation } from "../model/facts/relation.ts";
import { type Language, languages } from "../model/language.ts";
import { memoize } from "../model/memoize.ts";
import type { Amount } from "../model/scalars.ts";
import { statesOf } from "../model/states/pair.ts";
import type { StateCode } from "../model/states/states.ts";
import { amountText } from "../view/words/amount-text.ts";
import { type DatePosition, dateText } from "../view/words/date-text.ts";
import { ordinarySpaces } from "../view/words/plain-text.ts";
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

/** Returns a date as written in each language, and in EDTF. @param position where the date appears on the card */
export function datePieces(where: string, edtf: string, position: DatePosition = "alone"): SearchPiece[] {
  const texts = dateTexts(`${position} ${edtf}`);
  return [...piecesPerLanguage(where, (language) => texts[language]), { where, lang: null, text: edtf }];
}

/** Cached, because many facts have the same date, above all the same year. */
const dateTexts = memoize<Texts>((positionAndDate) => {
  const [position, edtf] = positionAndDate.split(" ") as [DatePosition, string];
  return Object.fromEntries(
    everyLanguage.map((language) => [language, ordinarySpaces(dateText(edtf, language, position))]),
  );
}, 5000);

/** Returns an amount as written in each language, and as digits with an ISO 4217 code. */
export function amountPieces(where: string, amount: Amount): SearchPiece[] {
  const code = { where, lang: null, text: `${amount.value} ${amount.currency}` };
  return [...piecesPerLanguage(where, (language) => amountText(amount, language)), code];
}

/** Returns a city's names without its state: a search for Austria should not find every meeting held in Vienna. */
export function placePieces(where: string, place: Place, relation: Relation): SearchPiece[] {
  return isCity(place) ? textPieces(where, relation.cities[place]?.name ?? {}) : statePieces(where, [place], relation);
}

/** Returns the names of states, except the relation's own two, which every fact would match. */
export function statePieces(where: string, states: readonly StateCode[], { id }: Relation): SearchPiece[] {
  const third = states.filter((state) => !statesOf(id).includes(state));
  return third.flatMap((state) => piecesPerLanguage(where, (language) => stateNames[language][state]));
}

/** Returns a person's name in every known script. @param key key in the relation's `people` */
export function personPieces(where: string, key: string, { people }: Relation): SearchPiece[] {
  const { name, scripts } = people[key] ?? { name: key, scripts: {} };
  return [name, scripts.Cyrl, scripts["tg-Cyrl"], scripts.Arab]
    .filter((text) => text !== undefined)
    .map((text) => ({ where, lang: null, text }));
}

/** Returns an organisation's names. @param key key in the relation's `organisations` */
export function organisationPieces(where: string, key: string, { organisations }: Relation): SearchPiece[] {
  return textPieces(where, organisations[key]?.name ?? {});
}

/** Returns the names of a signatory, unless it is one of the relation's own two states. */
export function partyPieces(where: string, party: Party, relation: Relation): SearchPiece[] {
  if ("organisation" in party) return organisationPieces(where, party.organisation, relation);
  return party.body ? organisationPieces(where, party.body, relation) : statePieces(where, [party.state], relation);
}

/** Returns an office's title, in the form for the person's gender. @param state the state whose office it is, if it is known */
export function officePieces(
  where: string,
  office: Office,
  person: string | undefined,
  { people }: Relation,
  state?: StateCode,
  atTheTime = false,
): SearchPiece[] {
  const gender = (person && people[person]?.gender) || "n";
  return piecesPerLanguage(where, (language) => {
    const title = officeTitle(office, state, language);
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
    ...(office ? officePieces(where, office, person, relation, state, atTheTime) : []),
    ...(leads ? labelPieces(where, "leads") : []),
    ...(state ? statePieces(where, [state], relation) : []),
  ];
}
