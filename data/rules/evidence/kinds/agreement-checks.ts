import type { AuthoredFact, AuthoredFactOf } from "../../../model/facts/authored-fact.ts";
import type { Party } from "../../../model/facts/participants.ts";
import type { AuthoredRelation } from "../../../model/facts/relation.ts";
import type { Language } from "../../../model/language.ts";
import { englishName } from "../../facts/english-name.ts";
import { readDates } from "../../reading/dates/dates.ts";
import { supportsDate } from "../../reading/dates/supports-date.ts";
import { isUnbroken, withoutAbbreviations } from "../../reading/sentences.ts";
import { namedStates } from "../../reading/states/states.ts";
import type { DateRole, EvidenceWords } from "../../words/types/evidence-words.ts";
import { languageWords } from "../../words/words-by-language.ts";
import type { AttributeCheck, ClaimReading } from "../attribute-check.ts";
import { roleDateCheck } from "../dates/date-checks.ts";
import { isDocumentDate } from "../dates/document-dates.ts";
import { namesOrganisation, servesState } from "../participants/organisation-check.ts";
import { quotedParagraphs } from "../quoted-claims.ts";
import type { Remedy } from "../remedy.ts";
import { isOwnerRightBefore } from "../states/possessors.ts";
import { stateMentions } from "../states/state-mentions.ts";
import { findTerms, hasTerm } from "../terms/term-pattern.ts";
import { findVocabulary } from "../terms/terms.ts";
import { unquotedWords } from "../texts/text-words.ts";
import {
  excerptAt,
  judgeEach,
  type Missing,
  missing,
  proven,
  unproven,
  unsupported,
  type Verdicts,
} from "../verdict.ts";

/** The events that a date of an agreement can refer to. */
export const agreementDates: readonly DateRole[] = ["signed", "initialled", "inForce"];

/** Returns a check of the signature; a document that the quotes only call initialled may have that date. */
const signingDateOf = ({ quoted, words }: ClaimReading) =>
  hasTerm(quoted, words?.dateRoles.signed ?? "")
    ? roleDateCheck("date", { own: ["signed"], all: agreementDates })
    : roleDateCheck("date", { own: ["signed", "initialled"], all: agreementDates });

/** Compares the date of the signature with the quotes. */
export const signingDateCheck: AttributeCheck<AuthoredFactOf<"agreement">, string> = {
  prove: (date, reading) => signingDateOf(reading).prove(date, reading),
  missing: (reading) => signingDateOf(reading).missing?.(reading) ?? [],
};

/** Compares who signed with the quotes. */
export const signatoryCheck: AttributeCheck<AuthoredFactOf<"agreement">, readonly Party[]> = {
  prove: (parties, reading) => judgeEach(parties, (party) => partyVerdicts(party, reading)),
  missing(reading) {
    const { quoted, words } = reading;
    const cue =
      words && findTerms(quoted, words.between).find(({ end }) => hasTerm(quoted.slice(end, end + 60), words.bodies));
    return cue ? [missing(`say ${excerptAt(quoted, cue)}`, describeSignatories)] : signingBody(reading);
  },
};

const describeSignatories: Remedy = { do: "describe", attribute: "signatories", what: "those who signed" };

function partyVerdicts(party: Party, reading: ClaimReading): Verdicts {
  if ("organisation" in party) return namesOrganisation(party.organisation, reading);
  const { state, body } = party;
  if (body !== undefined) {
    const [named] = namesOrganisation(body, reading);
    return [named, servesState(body, state, reading)];
  }
  const unlisted = bodyOf(state, reading);
  if (unlisted)
    return [
      missing(
        `say “${unlisted}”`,
        { do: "describe", attribute: "signatories", what: `this body of ${englishName(state)}` },
        { fact: "“signatories” does not list this body" },
      ),
    ];
  return [
    namedStates(reading.quoted, reading.language).some(({ code }) => code === state)
      ? proven
      : unsupported("do not name this state", { fact: `“signatories” lists ${englishName(state)}` }),
  ];
}

/** Finds a body that signed for a state: “the Government of the Republic of Fiji”, “Norges regjering”. */
function bodyOf(state: string, { quoted, language, words }: ClaimReading): string | undefined {
  if (!words) return undefined;
  const bodies = findTerms(quoted, words.bodies);
  const grammar = languageWords[language]?.grammar;
  for (const mention of stateMentions(quoted, language)) {
    if (mention.state !== state || mention.form === "city") continue;
    const body = bodies.find(({ start, end }) =>
      start >= mention.end
        ? isOwnerRightBefore(quoted.slice(mention.end, start), language)
        : (grammar?.bodyOfState?.test(quoted.slice(end, mention.start)) ?? false),
    );
    if (body) return quoted.slice(Math.min(body.start, mention.start), Math.max(body.end, mention.end));
  }
  return undefined;
}

/**
 * Compares the document that aid or a company is based on with the quotes. They must not give the date or type of another document of
 * the relation.
 */
export const basedOnCheck = (attribute: "under" | "foundedOn"): AttributeCheck<AuthoredFact, string> => ({
  prove: basedOnVerdicts,
  missing: (reading) => missingDocument(attribute, reading),
});

function basedOnVerdicts(id: string, reading: ClaimReading<AuthoredFact>): Verdicts {
  const { quoted, words, relation } = reading;
  const document = agreementOf(id, relation);
  if (!document || !words) return [unproven("only a reader can tell which document the sentence refers to")];
  const dated = documentsDatedIn(reading);
  if (dated.includes(document)) return [proven];
  const [other] = dated;
  if (other) return [unsupported(`give the date of “${other.id}”`)];
  const cue = findTerms(quoted, words.basedOn).find(
    ({ end }) => findVocabulary(quoted.slice(end, end + 80), words.agreementTypes).length > 0,
  );
  const named = cue
    ? findVocabulary(quoted.slice(cue.end, cue.end + 80), words.agreementTypes).slice(0, 1)
    : findVocabulary(quoted, words.agreementTypes);
  if (named.length === 0)
    return [
      hasTerm(quoted, words.anyDocument)
        ? unproven("the quotes do not say which document")
        : unsupported("refer to no document"),
    ];
  // “Vereinbarung” and “agreement” may also refer to a memorandum or a declaration.
  if (
    named.some(({ terms }) => terms.includes(document.type)) ||
    named.every(({ terms }) => terms.includes("agreement"))
  )
    return [unproven("only a reader can tell which document the sentence refers to")];
  return [unsupported(`refer to “${named[0]?.words}”`, { fact: `“${id}” is of type ${document.type}` })];
}

/**
 * Returns the documents whose dates are in the paragraphs of the quotes. An editor may quote the words around the document and leave the
 * document itself to another fact.
 */
function documentsDatedIn({ fact, claim, text, language, relation }: ClaimReading<AuthoredFact>) {
  const dates = readDates(quotedParagraphs({ claim, text }), language);
  return relation.facts.filter(
    ({ kind, date }) =>
      kind === "agreement" && date !== undefined && date !== fact.date && supportsDate(dates, date) === "yes",
  );
}

/** Reports the document that the quotes give as the basis, by its date or subject, or by words such as “under this agreement”. */
function missingDocument(attribute: string, reading: ClaimReading<AuthoredFact>): Missing[] {
  const { quoted, words, language, relation } = reading;
  if (!words) return [];
  const dates = readDates(quoted, language).filter((date) => isDocumentDate(date, quoted, words));
  const named = relation.facts.find(
    (fact) =>
      fact.kind === "agreement" &&
      ((fact.date !== undefined && dates.some(({ edtf }) => edtf === fact.date)) ||
        isNamedBySubject(fact, quoted, words, language)),
  );
  const [dated, second] = isBasedOnDocument(quoted, words) ? documentsDatedIn(reading) : [];
  const document = named ?? (second ? undefined : dated);
  return document ? [missing(`refer to “${document.id}”`, { do: "add", attribute, value: document.id })] : [];
}

/** Returns true for “under this agreement”, and if the quotes leave out what follows such words: “was founded on the basis of … in 2010”. */
function isBasedOnDocument(quoted: string, { basedOn, agreementTypes }: EvidenceWords): boolean {
  return findTerms(quoted, basedOn).some(({ end }) => {
    const after = quoted.slice(end);
    const clause = /^[^.;:\n]{0,40}/.exec(after)?.[0] ?? "";
    return /^\s*(?:…|\n|$)/.test(after) || findVocabulary(clause, agreementTypes).length > 0;
  });
}

function agreementOf(id: string, { facts }: AuthoredRelation): AuthoredFactOf<"agreement"> | undefined {
  const fact = facts.find((candidate) => candidate.id === id);
  return fact?.kind === "agreement" ? fact : undefined;
}

/** Returns true if the quotes refer to a document by its type and subject: “on the basis of the agreement on education”. */
function isNamedBySubject(
  { type, about }: AuthoredFactOf<"agreement">,
  quoted: string,
  words: EvidenceWords,
  language: Language,
): boolean {
  const subject = about?.[language];
  if (subject === undefined) return false;
  return findTerms(quoted, words.basedOn).some(({ end }) => {
    const after = quoted.slice(end, end + 30 + 2 * subject.length);
    const [named] = findVocabulary(after.slice(0, 60), words.agreementTypes);
    return named?.terms.includes(type) && unquotedWords(subject, after, language).length === 0;
  });
}

/** Reports a body that signed: “the ministries signed”, but not “was signed in the ministry”. */
function signingBody({ quoted, words }: ClaimReading): Missing[] {
  if (!words) return [];
  const verbs = findTerms(quoted, words.signs);
  const body = findTerms(quoted, words.bodies).find(({ start, end }) =>
    verbs.some(
      (verb) =>
        (start >= verb.end && start - verb.end < 60 && isPhrase(quoted.slice(verb.end, start), words)) ||
        (verb.start >= end && verb.start - end < 60 && isPhrase(quoted.slice(end, verb.start), words)),
    ),
  );
  return body ? [missing(`say that a body signed, “${body.words}”`, describeSignatories)] : [];
}

/** Returns true for what may be between a body and its verb: neither the end of a sentence nor words for a place. */
function isPhrase(between: string, { notBesideSigner }: EvidenceWords): boolean {
  return isUnbroken(withoutAbbreviations(between)) && !hasTerm(between, notBesideSigner);
}
