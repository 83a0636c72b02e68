import { stateNames } from "../labels/generated.ts";
import { type Label, labels } from "../labels/labels.ts";
import type { FactKind } from "../model/facts/authored-fact.ts";
import type { Fact } from "../model/facts/fact.ts";
import type { Texts } from "../model/facts/fact-texts.ts";
import type { Office } from "../model/facts/offices.ts";
import type { Participant, Party } from "../model/facts/participants.ts";
import type { Place } from "../model/facts/places/places.ts";
import type { Relation } from "../model/facts/relation.ts";
import type { Amount } from "../model/scalars.ts";
import { statesOf } from "../model/states/pair.ts";
import { alpha3Of, type StateCode } from "../model/states/states.ts";
import { sourceOf } from "../view/card/card-source.ts";
import {
  amountPieces,
  datePieces,
  labelPieces,
  officePieces,
  organisationPieces,
  participantPieces,
  partyPieces,
  personPieces,
  piecesPerLanguage,
  placePieces,
  type SearchPiece,
  statePieces,
  textPieces,
} from "./attribute-pieces.ts";

/** Returns what can be searched in a relation apart from its facts: its states' names in every language and their alpha-3 codes. */
export function relationPieces({ id }: Pick<Relation, "id">): SearchPiece[] {
  return statesOf(id).flatMap(namePieces);
}

/** Returns a state's names in every language and its ISO 3166-1 alpha-3 code. */
export function namePieces(state: StateCode): SearchPiece[] {
  const where = `states.${state}`;
  return [
    ...piecesPerLanguage(where, (language) => stateNames[language][state]),
    { where, lang: null, text: alpha3Of(state) },
  ];
}

/** Attributes in which editors explain a fact. Matches in the fact or its quotes rank higher. */
const explanations: ReadonlySet<string> = new Set(["follows", "undecided", "suspect", "remark"]);

/** Attributes that say what a fact is, when it happened or began, and who or what it is about. */
const mainAttributes: ReadonlySet<string> = new Set(
  "kind type rank measure date from opened person people by office signatories organisations name title about purpose text".split(
    " ",
  ),
);

/**
 * Returns how much a match says about whether a fact is what a reader looks for: 3 for its main attributes, 2 for others, such as the end
 * of a term, 1 for what sources say, 0 for explanations.
 * @param where path of the attribute, as in a {@link SearchPiece}
 */
export function relevanceOf(where: string): number {
  const [attribute = ""] = where.split(".");
  if (attribute === "claims") return 1;
  if (explanations.has(attribute)) return 0;
  return mainAttributes.has(attribute) ? 3 : 2;
}

/**
 * Returns what can be searched in a fact: its attributes as the card words them, in every language, the quotes from its sources, and what
 * editors explain.
 */
export function factPieces(fact: Fact, relation: Relation): SearchPiece[] {
  const [attributes, explained] = [false, true].map((isExplanation) =>
    Object.entries(fact)
      .filter(([name]) => explanations.has(name) === isExplanation)
      .flatMap(([name, value]) => attributePieces(name, name, value, fact, relation)),
  ) as [SearchPiece[], SearchPiece[]];
  const claims = fact.claims.flatMap((claim) => {
    const lang = sourceOf(relation, claim).language ?? null;
    const path = `claims.${claim.source}`;
    return [
      ...claim.quotes.map(({ exact }) => ({ where: `${path}.quotes`, lang, text: exact })),
      ...(claim.records ?? []).flatMap(({ fields }) =>
        // Dates are searched in words, and codes have no letters.
        fields.flatMap(({ value }) => (/\p{L}/u.test(value) ? [{ where: `${path}.records`, lang, text: value }] : [])),
      ),
      ...Object.entries(claim.says).flatMap(([name, value]) =>
        attributePieces(name, `${path}.says.${name}`, value, fact, relation),
      ),
    ];
  });
  return [...attributes, ...claims, ...explained];
}

/** The card's label for each kind. */
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

/** Attributes with a closed vocabulary, with the possible prefixes of the labels for their values. */
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
      return datePieces(where, value as string, fact.kind === "establishment" ? "established" : "alone");
    case "severed":
    case "resumed":
      return (value as string[]).flatMap((date) => datePieces(where, date));
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
      return (value as Party[]).flatMap((party) => partyPieces(where, party, relation));
    case "organisations":
      return (value as string[]).flatMap((key) => organisationPieces(where, key, relation));
    case "residence":
    case "city":
    case "place":
      return placePieces(where, value as Place, relation);
    case "amount":
    case "converted":
      return amountPieces(where, value as Amount);
    case "name":
    case "asWritten":
      return [{ where, lang: null, text: value as string }];
    case "variants":
      return (value as string[]).map((text) => ({ where, lang: null, text }));
    case "topics":
      return (value as Texts[]).flatMap((texts) => textPieces(where, texts));
    case "follows":
    case "undecided":
    case "suspect":
      return textPieces(`${where}.because`, (value as { because: Texts }).because);
    case "text":
    case "remark":
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
