import type { AuthoredFactOf, FactKind } from "../../model/facts/authored-fact.ts";
import type { DateRole } from "../words/types/evidence-words.ts";
import type { AttributeCheck, Unprovable } from "./attribute-check.ts";
import { companyDateCheck, dateCheck, openDateCheck, roleDateCheck, soleDateCheck } from "./dates/date-checks.ts";
import { ambassadorMeaningCheck, missionMeaningCheck } from "./dates/date-meaning.ts";
import { endCheck } from "./direction/ends-check.ts";
import { agreementDates, basedOnCheck, signatoryCheck, signingDateCheck } from "./kinds/agreement-checks.ts";
import {
  concurrentCheck,
  fullTitleCheck,
  holderCheck,
  holderSpellingCheck,
  vacantCheck,
} from "./kinds/ambassador-checks.ts";
import { aidAmountCheck, convertedCheck } from "./kinds/amount-check.ts";
import { boundCheck } from "./kinds/bound-check.ts";
import {
  betweenCheck,
  cooperatingCompanyCheck,
  nameCheck,
  operatesInCheck,
  variantCheck,
} from "./kinds/company-checks.ts";
import { missionCityCheck, missionTypeCheck } from "./kinds/mission-checks.ts";
import { missionDates, openedCheck } from "./kinds/mission-parts.ts";
import { documentsCheck, frameworkDocumentsCheck, severalCheck } from "./kinds/number-check.ts";
import { meetingCheck, speakerCheck, statementDateCheck } from "./kinds/statement-checks.ts";
import { tradeAmountCheck } from "./kinds/trade-amount-check.ts";
import { measureCheck, reporterCheck } from "./kinds/trade-check.ts";
import { organisationCheck } from "./participants/organisation-check.ts";
import { participantCheck } from "./participants/participant-check.ts";
import { placeCheck, residenceCheck, signingPlaceCheck } from "./states/place-check.ts";
import { flagCheck, formCheck, statusCheck, termCheck } from "./terms/terms.ts";
import { circumstanceCheck } from "./texts/circumstance-check.ts";
import { missingAbout, missingWords } from "./texts/missing-in-statement.ts";
import { missingChannel, missingQuantity, missingSubject } from "./texts/missing-texts.ts";
import { missingNegation } from "./texts/negation-check.ts";
import { textCheck, topicsCheck } from "./texts/text-check.ts";
import { titleCheck } from "./texts/title-check.ts";

/** How each attribute of a kind of fact is compared with quotes, or why no sentence can prove it. */
type AttributeTable<K extends FactKind> = {
  [A in keyof AuthoredFactOf<K>]-?:
    | AttributeCheck<AuthoredFactOf<K>, Exclude<AuthoredFactOf<K>[A], undefined>>
    | Unprovable;
};

const unprovable = (reason: string): Unprovable => ({ unprovable: reason });

/** Attributes of every kind. */
const common = {
  id: unprovable("We choose it."),
  kind: unprovable("It follows from the attributes: each kind has different attributes."),
  claims: unprovable("They are the evidence."),
  follows: unprovable("This is an editor's judgement."),
  undecided: unprovable("This is an editor's judgement."),
  reviewed: unprovable("It is about translations."),
  suspect: unprovable("This is an editor's doubt about the source."),
  remark: unprovable("It is an editor's comment."),
  date: dateCheck(),
  text: textCheck(missingNegation),
};

const ambassadorDates: readonly DateRole[] = ["from", "until", "appointed", "credentials", "arrived"];

/** Every attribute of every kind. A new attribute that is in neither list does not compile. */
export const attributeTable: { [K in FactKind]: AttributeTable<K> } = {
  establishment: {
    ...common,
    date: dateCheck({ own: ["established"], all: ["established", "recognised"] }),
    level: termCheck("level", ({ levels }) => levels),
    byNotes: flagCheck("byNotes", ({ exchangeOfNotes }) => exchangeOfNotes),
    severed: unprovable("Only records have given it so far. The check does not know the words for it."),
    resumed: unprovable("Only records have given it so far. The check does not know the words for it."),
  },
  recognition: {
    ...common,
    date: dateCheck({ own: ["recognised"], all: ["established", "recognised"] }),
    by: endCheck("recognition", "agent", "by", "the recognising state"),
    of: endCheck("recognition", "target", "of", "the state that was recognised"),
  },
  ambassador: {
    ...common,
    date: dateCheck({ own: ["appointed", "credentials", "arrived"], all: ambassadorDates }),
    dateMeans: ambassadorMeaningCheck,
    sending: endCheck("post", "agent", "sending", "the sending state"),
    receiving: endCheck("post", "target", "receiving", "the receiving state"),
    person: holderCheck,
    asWritten: holderSpellingCheck,
    office: fullTitleCheck,
    vacant: vacantCheck,
    residence: residenceCheck,
    from: roleDateCheck("from", { own: ["from"], all: ambassadorDates }),
    until: roleDateCheck("until", { own: ["until"], all: ambassadorDates }),
    concurrent: concurrentCheck,
  },
  mission: {
    ...common,
    date: dateCheck(),
    dateMeans: missionMeaningCheck,
    sending: endCheck("mission", "agent", "sending", "the sending state"),
    receiving: endCheck("mission", "target", "receiving", "the receiving state"),
    type: missionTypeCheck,
    city: missionCityCheck,
    opened: openedCheck,
    upgraded: roleDateCheck("upgraded", { own: ["upgraded"], all: missionDates }),
    closed: roleDateCheck("closed", { own: ["closed"], all: missionDates }),
  },
  visit: {
    ...common,
    date: soleDateCheck({ own: [], all: [] }),
    guest: endCheck("visit", "agent", "guest", "the guest"),
    host: endCheck("visit", "target", "host", "the host"),
    rank: termCheck("rank", ({ ranks }) => ranks),
    people: participantCheck("people"),
    place: placeCheck,
    occasion: circumstanceCheck("occasion"),
    during: circumstanceCheck("during"),
    marginsOf: circumstanceCheck("marginsOf"),
  },
  meeting: {
    ...common,
    date: soleDateCheck({ own: [], all: [] }),
    people: participantCheck("people"),
    place: placeCheck,
    occasion: circumstanceCheck("occasion"),
    during: circumstanceCheck("during"),
    marginsOf: circumstanceCheck("marginsOf"),
    topics: topicsCheck,
  },
  agreement: {
    ...common,
    date: signingDateCheck,
    type: termCheck(
      "type",
      ({ agreementTypes }) => agreementTypes,
      ({ anyDocument }) => anyDocument,
    ),
    place: signingPlaceCheck,
    inForce: roleDateCheck("inForce", { own: ["inForce"], all: agreementDates }),
    title: titleCheck,
    signatories: signatoryCheck,
    about: textCheck(missingSubject),
    documents: documentsCheck,
    bound: boundCheck,
    several: severalCheck,
  },
  aid: {
    ...common,
    date: openDateCheck,
    donor: endCheck("aid", "agent", "donor", "the donor"),
    recipient: endCheck("aid", "target", "recipient", "the recipient"),
    forms: formCheck,
    amount: aidAmountCheck,
    converted: convertedCheck,
    quantity: textCheck(missingQuantity),
    channel: textCheck(missingChannel),
    purpose: textCheck(),
    under: basedOnCheck("under"),
  },
  trade: {
    ...common,
    measure: measureCheck,
    amount: tradeAmountCheck,
    reporter: reporterCheck,
  },
  company: {
    ...common,
    date: companyDateCheck,
    name: nameCheck,
    variants: variantCheck,
    type: termCheck("type", ({ companyTypes }) => companyTypes),
    between: betweenCheck,
    operatesIn: operatesInCheck,
    foundedOn: basedOnCheck("foundedOn"),
  },
  cooperation: {
    ...common,
    company: cooperatingCompanyCheck,
    organisations: organisationCheck,
    topics: topicsCheck,
  },
  "legal-framework": {
    ...common,
    date: soleDateCheck(),
    status: statusCheck,
    documents: frameworkDocumentsCheck,
    bound: boundCheck,
  },
  statement: {
    ...common,
    date: statementDateCheck,
    at: meetingCheck,
    by: speakerCheck,
    about: textCheck(missingAbout),
    text: textCheck(missingWords),
  },
};
