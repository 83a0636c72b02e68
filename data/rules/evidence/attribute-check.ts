import type { AuthoredFact } from "../../model/facts/authored-fact.ts";
import type { AuthoredClaim } from "../../model/facts/claim.ts";
import type { Participant } from "../../model/facts/participants.ts";
import type { AuthoredRelation } from "../../model/facts/relation.ts";
import type { Language } from "../../model/language.ts";
import type { Dataset } from "../rule.ts";
import type { EvidenceWords } from "../words/types/evidence-words.ts";
import type { Missing, Verdict, Verdicts } from "./verdict.ts";

/** A claim whose quotes are compared with its fact. */
export interface ClaimReading<F extends AuthoredFact = AuthoredFact> {
  fact: F;
  claim: AuthoredClaim;
  /** Position in the fact's `claims`. */
  index: number;
  language: Language;
  /** Null if we have no words for the language; then only names, dates and numbers are compared. */
  words: EvidenceWords | null;
  /** The claim's quotes, joined by an ellipsis. */
  quoted: string;
  /** The quotes of all claims whose sources are in the same language. */
  quotedInLanguage: string;
  /** The source's text. */
  text: string;
  relation: AuthoredRelation;
  pair: string;
  sources: Dataset["sources"];
}

/** How one attribute of a fact is compared with the quotes of a claim. */
export interface AttributeCheck<F extends AuthoredFact, Value> {
  /** Compares the value, which is never empty, false or absent, with the quotes. */
  prove: (value: Value, reading: ClaimReading<F>) => Verdicts;
  /** Reports what the quotes give for the attribute, if the fact does not have it. */
  missing?: (reading: ClaimReading<F>) => readonly Missing[];
}

/** How one participant is compared with the quotes. */
export interface ParticipantCheck {
  /** The verdict on each attribute that the participant has. */
  prove: { [A in Exclude<keyof Participant, "leads">]-?: () => Verdict };
  missing: readonly Missing[];
}

/** An attribute that no sentence can prove, and why. */
export interface Unprovable {
  unprovable: string;
}
