import type {
  AgreementType,
  legalStatuses,
  missionTypes,
  TradeMeasure,
  VisitRank,
} from "../../../model/facts/kinds.ts";
import type { Phrases } from "./phrases.ts";

/** An event that a date in a sentence can refer to. */
export type DateRole =
  | "established"
  | "recognised"
  | "signed"
  | "initialled"
  | "inForce"
  | "from"
  | "until"
  | "appointed"
  | "credentials"
  | "arrived"
  | "opened"
  | "upgraded"
  | "closed";

/** The words by which sentences of one language express the attributes of facts. */
export interface EvidenceWords {
  ranks: Record<VisitRank, Phrases>;
  agreementTypes: Record<AgreementType, Phrases>;
  /** Words for a document that do not give its type. */
  anyDocument: Phrases;
  missionTypes: Record<(typeof missionTypes)[number], Phrases>;
  legalStatuses: Record<(typeof legalStatuses)[number], Phrases>;
  measures: Record<TradeMeasure, Phrases>;
  /** Verbs of buying and selling, which show the measure only together with who buys. */
  tradeVerbs: Phrases;
  /** Words for what a figure comes from: “figures from Norway”. */
  figures: Phrases;
  /** Forms of aid. */
  forms: Record<"financial" | "technical", Phrases>;
  /** Words for aid, which follow the words for its form. */
  aid: Phrases;
  companyTypes: Record<"joint-venture", Phrases>;
  levels: Record<"ambassadors", Phrases>;
  exchangeOfNotes: Phrases;
  vacant: Phrases;
  dateRoles: Record<DateRole, Phrases>;
  /** Verbs for the start and the end of a term of office, which support its dates. They may also belong to somebody else's term. */
  termStarts: Phrases;
  termEnds: Phrases;
  /**
   * Patterns of what introduces an event that is not the fact itself: before it (“after”, “in the wake of”, “when”), and in a relative
   * clause (“which”).
   */
  otherEvents: { after: string; relative: string };
  /** Words that say that somebody held an office only then. */
  atTheTime: Phrases;
  /** Words before the name of the person who led a delegation. */
  ledBy: Phrases;
  /** Words after the name of the person who led a delegation. */
  led: Phrases;
  /** Words that introduce a visit's or meeting's occasion, the event during which it took place, or the event on whose margins it did. */
  circumstances: Record<"occasion" | "during" | "marginsOf", Phrases>;
  /** Words for the visit or meeting itself, as opposed to another event. */
  ownEvent: Phrases;
  /** Words before the place where an ambassador resides. */
  residesIn: Phrases;
  /** Words after the place where an ambassador resides. */
  residing: Phrases;
  /** Words that say that an ambassador is accredited to several states. */
  concurrently: Phrases;
  /** Words before what was discussed. */
  discussed: Phrases;
  /** Words such as “according to”, before the source of a figure. */
  accordingTo: Phrases;
  /** Words for something that the aid comes through, before its name. */
  through: Phrases;
  /** Bodies of states that sign documents. */
  bodies: Phrases;
  between: Phrases;
  /** Words for “document” after a number. */
  documents: Phrases;
  /** “Several” before documents. */
  several: Phrases;
  /** Words that say that a company works somewhere. */
  operates: Phrases;
  /** Verbs that only say how many documents there are, although they may also mean that a framework exists. */
  counts: Phrases;
  /** Units and things that are counted when aid is not money. */
  units: Phrases;
  /** Words that refer to a document mentioned before: “this agreement”. */
  basedOn: Phrases;
  /** Active forms of “sign”. */
  signs: Phrases;
  /** Words that introduce a place or a passive. If one is between a body and the verb “sign”, the body did not sign. */
  notBesideSigner: Phrases;
  /** Words between an amount and its conversion into another currency. */
  conversion: Phrases;
  /** Matches what is right before the date of a document: “the agreement of”, “signed on”. */
  documentDate: RegExp;
  /** Conjunctions that usually begin another clause, with another date. */
  clauseStarts: Phrases;
  /** Those of `accordingTo` that may come after the source of a figure: “Norwegian statistics”. */
  statistics: Phrases;
  /** Words between “upgraded” and what a mission became. */
  upgradedTo: Phrases;
  /** Words between “upgraded” and what a mission was before. */
  upgradedFrom: Phrases;
  /** Words between an amount and the measure of trade that it is part of: “28 million in exports”. */
  ofMeasure: Phrases;
  /** Words for periods of time, which are not events. */
  periods: Phrases;
  /** Matches what follows a number that does not count things: “percent”, “million”. */
  notThings: RegExp;
  /** Matches names of a state's own bodies, which do not count as a channel of its aid. */
  ownBodies: RegExp | null;
}
