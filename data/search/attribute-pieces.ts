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

/** A text that a search looks into. */
export interface SearchPiece {
  /** Path of the attribute of the published fact: "people", "purpose", "claims.mfa-tj.no.de.quotes"; of a relation, "states.tj". */
  where: string;
  /** BCP 47; null for what is in no language: names, codes, numbers. */
  lang: string | null;
  text: string;
}

const everyLanguage = Object.keys(languages) as Language[];

/** The pieces that one text is in the languages that have it. */
export function inEvery(where: string, text: (language: Language) => string | undefined): SearchPiece[] {
  return everyLanguage.flatMap((lang) => {
    const its = text(lang);
    return its ? [{ where, lang, text: its }] : [];
  });
}

/** A text that was authored per language. */
export function textPieces(where: string, texts: Texts): SearchPiece[] {
  return inEvery(where, (language) => texts[language]);
}

/** A label of the card, without the value in it. */
export function labelPieces(where: string, label: Label): SearchPiece[] {
  return inEvery(where, (language) => labelText(label, language).trim());
}

/** The date as each language writes it, and as EDTF. */
export function datePieces(where: string, edtf: string): SearchPiece[] {
  return [...inEvery(where, (language) => dateTexts(edtf)[language]), { where, lang: null, text: edtf }];
}

/** Facts share their dates, years above all. */
const dateTexts = memoize<Texts>(
  (edtf) => Object.fromEntries(everyLanguage.map((language) => [language, dateText(edtf, language)])),
  5000,
);

/** The amount as each language writes it, and as digits and ISO 4217 code. */
export function amountPieces(where: string, amount: Amount): SearchPiece[] {
  const code = { where, lang: null, text: `${amount.value} ${amount.currency}` };
  return [...inEvery(where, (language) => amountText(amount, language)), code];
}

/** Without its state: whoever searches for Austria does not ask for all that was said in Vienna. */
export function cityPieces(where: string, city: City): SearchPiece[] {
  return inEvery(where, (language) => cityNames[city][language]);
}

/** Names of states other than the relation's two, which are no news. */
export function statePieces(where: string, states: readonly StateCode[], { id }: Relation): SearchPiece[] {
  const third = states.filter((state) => !statesOf(id).includes(state));
  return third.flatMap((state) => inEvery(where, (language) => stateNames[language][state]));
}

/** A person's name in every script that it is known in. @param key of the relation's people */
export function personPieces(where: string, key: string, { people }: Relation): SearchPiece[] {
  const { name, scripts } = people[key] ?? { name: key, scripts: {} };
  return [name, scripts.Cyrl, scripts.Arab]
    .filter((text) => text !== undefined)
    .map((text) => ({ where, lang: null, text }));
}

/** @param key of the relation's organisations */
export function organisationPieces(where: string, key: string, { organisations }: Relation): SearchPiece[] {
  return textPieces(where, organisations[key]?.name ?? {});
}

/** An office's title, in the form for the person. */
export function officePieces(
  where: string,
  office: Office,
  person: string | undefined,
  { people }: Relation,
  atTheTime = false,
): SearchPiece[] {
  const gender = (person && people[person]?.gender) || "n";
  return inEvery(where, (language) => {
    const title = officeTitles[office][language];
    return (atTheTime ? title.atTheTime : title)[gender];
  });
}

/** Someone who takes part: the name, also as a source writes it, and the office. */
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
