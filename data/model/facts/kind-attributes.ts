import * as z from "zod";
import { amount, bound, edtfDate, localized, slug, stateCode } from "../scalars.ts";
import { agreementTypes, legalStatuses, missionTypes, tradeMeasures, visitRanks } from "./kinds.ts";
import { headOfMissionOffices } from "./offices.ts";
import { participant, party } from "./participants.ts";
import { city, place } from "./places/place-schemas.ts";

/** Circumstances of a visit or meeting. Use `occasion` only for the reason it took place, `during` for anything else at the time. */
const circumstances = {
  occasion: localized.optional().describe("The reason it took place"),
  during: localized.optional().describe("What else was happening at the time"),
  marginsOf: localized.optional().describe("The event on whose margins it took place"),
};

const boundOfDocuments = bound.optional().describe("How `documents` is limited; absent if the number is exact");

/** The attributes of each kind of fact, apart from those that all kinds have. */
export const kindAttributes = {
  establishment: {
    level: z.enum(["ambassadors"]).optional().describe("Set if the states agreed to exchange ambassadors"),
    byNotes: z.boolean().optional().describe("True if relations were established by an exchange of notes"),
    severed: z
      .array(edtfDate)
      .min(1)
      .optional()
      .describe("EDTF: when relations were severed, interrupted or suspended afterwards, oldest first"),
    resumed: z.array(edtfDate).min(1).optional().describe("EDTF: when relations were resumed, oldest first"),
  },
  recognition: {
    by: stateCode
      .optional()
      .describe("The recognising state; absent, together with `of`, if the source gives only the day"),
    of: stateCode.optional().describe("The state whose independence was recognised"),
  },
  ambassador: {
    sending: stateCode.describe("The sending state"),
    receiving: stateCode.describe("The receiving state"),
    person: slug.optional().describe("Key in `people`; absent if the post is vacant or the source names nobody"),
    asWritten: z.string().min(1).optional().describe("The name as a source spells it, if different"),
    office: z
      .enum(headOfMissionOffices)
      .optional()
      .describe(
        "The full title, if the source gives it; the title of an ambassador between Commonwealth states; or the title of a head of mission who was not an ambassador",
      ),
    vacant: z.boolean().optional().describe("True if the source says that nobody holds the post"),
    residence: place.optional().describe("Where the ambassador resides, possibly in a third state"),
    from: edtfDate.optional().describe("EDTF: in office since"),
    until: edtfDate.optional().describe("EDTF: in office until"),
    concurrent: z.array(stateCode).default([]).describe("Other states to which the ambassador is accredited"),
  },
  mission: {
    sending: stateCode.describe("The sending state"),
    receiving: stateCode.describe("The receiving state"),
    type: z.enum(missionTypes),
    city: city.optional(),
    opened: edtfDate.optional().describe("EDTF: when it was opened"),
    upgraded: edtfDate.optional().describe("EDTF: when it was upgraded to its current type"),
    closed: edtfDate.optional().describe("EDTF: when it was closed"),
  },
  visit: {
    guest: stateCode.describe("The visiting state"),
    host: stateCode.describe("The state visited"),
    rank: z.enum(visitRanks).optional().describe("Rank of the visit; absent if the source does not name it"),
    people: z.array(participant).default([]),
    place: place.optional().describe("Where it took place, possibly in a third state"),
    ...circumstances,
  },
  meeting: {
    people: z.array(participant).min(1),
    place: place.optional().describe("Where it took place, possibly in a third state"),
    ...circumstances,
    topics: z.array(localized).default([]),
  },
  agreement: {
    type: z.enum(agreementTypes),
    place: place.optional().describe("Where it was signed, possibly in a third state"),
    inForce: edtfDate.optional().describe("EDTF: when it entered into force"),
    title: localized.optional().describe("The document's title in its own language, with translations into others"),
    signatories: z.array(party).default([]).describe("Empty if the source does not say who signed"),
    about: localized.optional().describe("What it is about"),
    documents: z.int().min(2).optional().describe("Number of documents, if the source only counts them"),
    bound: boundOfDocuments,
    several: z
      .boolean()
      .optional()
      .describe("True for several documents that the source neither lists nor counts: “several agreements”"),
  },
  aid: {
    donor: stateCode.describe("The donor state"),
    recipient: stateCode.describe("The recipient state"),
    forms: z.array(z.enum(["financial", "technical"])).default([]),
    amount: amount.optional(),
    converted: amount.optional().describe("The source's own conversion into another currency"),
    quantity: localized.optional().describe("How much, if the aid is not money"),
    channel: localized.optional().describe("The programme or organisation through which it was provided"),
    purpose: localized,
    under: slug.optional().describe("Id of the agreement that the aid is based on"),
  },
  trade: {
    measure: z.enum(tradeMeasures).describe("From the point of view of the reporting state"),
    amount: amount.optional().describe("Absent if the source gives no figure; `text` then describes the trade"),
    reporter: stateCode.describe("The state that reported the figure"),
  },
  company: {
    name: z.string().min(1),
    variants: z.array(z.string().min(1)).default([]).describe("Other spellings used in the sources"),
    type: z.enum(["joint-venture"]).optional(),
    between: z.array(stateCode).length(2).optional().describe("The two states that share the company"),
    operatesIn: stateCode.optional().describe("The state in which it operates"),
    foundedOn: slug
      .optional()
      .describe(
        "Id of the document under which it was founded; the document's date is not the company's founding date",
      ),
  },
  cooperation: {
    company: slug.optional().describe("Id of the participating company's fact"),
    organisations: z.array(slug).min(1).describe("Keys in `organisations`"),
    topics: z.array(localized).default([]),
  },
  "legal-framework": {
    status: z.enum(legalStatuses).optional().describe("Absent if the source only counts the documents"),
    documents: z.int().nonnegative().optional().describe("Number of documents it consists of"),
    bound: boundOfDocuments,
  },
  statement: {
    at: slug.optional().describe("Id of the meeting at which it was made"),
    by: z.array(participant).default([]),
    about: localized.optional().describe("What it is about"),
  },
};

type AttributesOf<Kind extends keyof typeof kindAttributes> = keyof (typeof kindAttributes)[Kind] & string;

/** An attribute of a fact that a source can state or leave out. */
export type FactAttribute =
  | "date"
  | "text"
  | { [Kind in keyof typeof kindAttributes]: AttributesOf<Kind> }[keyof typeof kindAttributes];

/** Every attribute of a fact that a source can state or leave out, of any kind. */
export const factAttributes = [
  ...new Set(["date", "text", ...Object.values(kindAttributes).flatMap((attributes) => Object.keys(attributes))]),
] as [FactAttribute, ...FactAttribute[]];
