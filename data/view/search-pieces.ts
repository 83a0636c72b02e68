import { cityNames } from "../labels/cities.ts";
import { stateNames } from "../labels/generated.ts";
import { type Label, labels } from "../labels/labels.ts";
import { officeTitles } from "../labels/offices.ts";
import type { FactKind, Participant, Party } from "../model/authored-fact.ts";
import type { City } from "../model/cities.ts";
import type { Fact } from "../model/fact.ts";
import type { Texts } from "../model/fact-texts.ts";
import { type Language, languages } from "../model/language.ts";
import type { Office } from "../model/offices.ts";
import { statesOf } from "../model/pair.ts";
import type { Relation } from "../model/relation.ts";
import type { Amount } from "../model/scalars.ts";
import { alpha3Of, type StateCode } from "../model/states.ts";
import { amountText } from "./amounts.ts";
import { dateText } from "./dates.ts";
import { sourceOf } from "./evidence.ts";
import { remembering } from "./remembered.ts";
import { say } from "./words.ts";

/** A text that a search looks into. */
export interface SearchPiece {
  /** Path of the attribute of the published fact: "people", "purpose", "claims.mfa-tj.no.de.quotes"; of a relation, "states.tj". */
  where: string;
  /** BCP 47; null for what is in no language: names, codes, numbers. */
  lang: string | null;
  text: string;
}

const everyLanguage = Object.keys(languages) as Language[];

/** What is found of a relation whatever its facts say: the names of both states in every language, and their ISO 3166-1 alpha-3 codes. */
export function relationPieces({ id }: Pick<Relation, "id">): SearchPiece[] {
  return statesOf(id).flatMap(namePieces);
}

/** The names of a state in every language, and its ISO 3166-1 alpha-3 code. */
export function namePieces(state: StateCode): SearchPiece[] {
  const where = `states.${state}`;
  return [...inEvery(where, (language) => stateNames[language][state]), { where, lang: null, text: alpha3Of(state) }];
}

/** What is found of a fact: all that its attributes say, in the words of the card in every language, and what its sources say. */
export function factPieces(fact: Fact, relation: Relation): SearchPiece[] {
  const own = Object.entries(fact).flatMap(([name, value]) => attributePieces(name, name, value, fact, relation));
  const claimed = fact.claims.flatMap((claim) => {
    const lang = sourceOf(relation, claim).language ?? null;
    const path = `claims.${claim.source}`;
    return [
      ...claim.quotes.map(({ exact }) => ({ where: `${path}.quotes`, lang, text: exact })),
      ...Object.entries(claim.says).flatMap(([name, value]) =>
        attributePieces(name, `${path}.says.${name}`, value, fact, relation),
      ),
    ];
  });
  return [...own, ...claimed];
}

/** What the card calls each kind. */
const kindLabels: Record<FactKind, Label> = {
  establishment: "establishment",
  recognition: "recognition",
  ambassador: "ambassadors",
  mission: "missions",
  visit: "visit",
  meeting: "meeting",
  agreement: "agreements",
  aid: "aid",
  trade: "companies",
  company: "companies",
  cooperation: "organisations",
  "legal-framework": "legal-framework",
  statement: "statement",
};

/** Values that are words of a closed vocabulary, and what the name of a value's label begins with. */
const vocabularies: Readonly<Record<string, readonly string[]>> = {
  rank: ["visit-"],
  type: ["type-", "mission-", ""],
  measure: ["trade-"],
  status: ["status-"],
  level: ["level-"],
  forms: ["aid-"],
};

function attributePieces(name: string, where: string, value: unknown, fact: Fact, relation: Relation): SearchPiece[] {
  if (value === undefined || value === null) return [];
  switch (name) {
    case "kind": {
      const title = fact.kind === "ambassador" ? officePieces(where, "ambassador", fact.person, relation) : [];
      return [...labelPieces(where, kindLabels[fact.kind]), ...title];
    }
    case "date":
    case "from":
    case "until":
    case "opened":
    case "upgraded":
    case "closed":
    case "inForce":
      return datePieces(where, value as string);
    case "rank":
    case "type":
    case "measure":
    case "status":
    case "level":
    case "forms":
      return [value as string | string[]].flat().flatMap((word) => {
        const label = vocabularies[name]?.map((start) => start + word).find((label) => Object.hasOwn(labels, label));
        return label ? labelPieces(where, label as Label) : [];
      });
    case "byNotes":
      return value ? labelPieces(where, "by-notes") : [];
    case "vacant":
      return value ? labelPieces(where, "vacant") : [];
    case "office":
      return officePieces(where, value as Office, fact.kind === "ambassador" ? fact.person : undefined, relation);
    case "person":
      return personPieces(where, value as string, relation);
    case "people":
      return (value as Participant[]).flatMap((participant) => participantPieces(where, participant, relation));
    case "by":
      return fact.kind === "statement"
        ? fact.by.flatMap((participant) => participantPieces(where, participant, relation))
        : statePieces(where, [value as StateCode], relation);
    case "of":
    case "reporter":
    case "operatesIn":
    case "concurrent":
      return statePieces(where, [value as StateCode | StateCode[]].flat(), relation);
    case "signatories":
      return (value as Party[]).flatMap((party) =>
        organisationPieces(where, "body" in party ? party.body : party.organisation, relation),
      );
    case "organisations":
      return (value as string[]).flatMap((key) => organisationPieces(where, key, relation));
    case "residence":
    case "city":
    case "place":
      return cityPieces(where, value as City);
    case "amount":
    case "converted":
      return amountPieces(where, value as Amount);
    case "name":
      return [{ where, lang: null, text: value as string }];
    case "variants":
      return (value as string[]).map((text) => ({ where, lang: null, text }));
    case "topics":
      return (value as Texts[]).flatMap((texts) => textPieces(where, texts));
    case "text":
    case "title":
    case "occasion":
    case "during":
    case "marginsOf":
    case "about":
    case "quantity":
    case "channel":
    case "purpose":
      return textPieces(where, value as Texts);
    default:
      return [];
  }
}

function inEvery(where: string, text: (language: Language) => string | undefined): SearchPiece[] {
  return everyLanguage.flatMap((lang) => {
    const its = text(lang);
    return its ? [{ where, lang, text: its }] : [];
  });
}

function textPieces(where: string, texts: Texts): SearchPiece[] {
  return inEvery(where, (language) => texts[language]);
}

function labelPieces(where: string, label: Label): SearchPiece[] {
  return inEvery(where, (language) => say(label, language).trim());
}

/** The date as each language writes it, and as EDTF. */
function datePieces(where: string, edtf: string): SearchPiece[] {
  return [...inEvery(where, (language) => dateTexts(edtf)[language]), { where, lang: null, text: edtf }];
}

/** Facts share their dates, years above all. */
const dateTexts = remembering<Texts>(
  (edtf) => Object.fromEntries(everyLanguage.map((language) => [language, dateText(edtf, language)])),
  5000,
);

function amountPieces(where: string, amount: Amount): SearchPiece[] {
  const code = { where, lang: null, text: `${amount.value} ${amount.currency}` };
  return [...inEvery(where, (language) => amountText(amount, language)), code];
}

/** Without its state: whoever searches for Austria does not ask for all that was said in Vienna. */
function cityPieces(where: string, city: City): SearchPiece[] {
  return inEvery(where, (language) => cityNames[city][language]);
}

/** Names of states other than the relation's two, which are no news. */
function statePieces(where: string, states: readonly StateCode[], { id }: Relation): SearchPiece[] {
  const third = states.filter((state) => !statesOf(id).includes(state));
  return third.flatMap((state) => inEvery(where, (language) => stateNames[language][state]));
}

function personPieces(where: string, key: string, { people }: Relation): SearchPiece[] {
  const { name, scripts } = people[key] ?? { name: key, scripts: {} };
  return [name, scripts.Cyrl, scripts.Arab]
    .filter((text) => text !== undefined)
    .map((text) => ({ where, lang: null, text }));
}

function organisationPieces(where: string, key: string, { organisations }: Relation): SearchPiece[] {
  return textPieces(where, organisations[key]?.name ?? {});
}

function officePieces(
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

function participantPieces(where: string, participant: Participant, relation: Relation): SearchPiece[] {
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
