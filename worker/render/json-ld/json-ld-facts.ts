import type { Bound } from "../../../data/model/bounds.ts";
import type { FactKind } from "../../../data/model/facts/authored-fact.ts";
import type { Claim } from "../../../data/model/facts/claim.ts";
import type { Fact, FactOf } from "../../../data/model/facts/fact.ts";
import type { Relation } from "../../../data/model/facts/relation.ts";
import type { Amount } from "../../../data/model/scalars.ts";
import { recordName, recordUrl } from "../../../data/model/sources/record-address.ts";
import { statesOf } from "../../../data/model/states/pair.ts";
import { shownFacts } from "../../../data/view/card/as-of.ts";
import { type CardOptions, factId } from "../../../data/view/card/card-options.ts";
import { sourceOf } from "../../../data/view/card/card-source.ts";
import { cardFact, cardWriter } from "../../../data/view/card/fact-card.ts";
import { headline } from "../../../data/view/card/headline.ts";
import { amountText } from "../../../data/view/words/amount-text.ts";
import { ordinarySpaces } from "../../../data/view/words/plain-text.ts";
import type { Writer } from "../../../data/view/words/writer.ts";
import {
  countryReference,
  isoDate,
  type Node,
  organisationNode,
  participantNode,
  partyNode,
  personNode,
  placeNode,
  reference,
  sourceId,
  startAndEnd,
  textLiteral,
} from "./json-ld-nodes.ts";

/** Returns the type of a fact's node and the properties of that type. Properties that all facts share are added elsewhere. */
type DescribeKind<K extends FactKind> = (fact: FactOf<K>, write: Writer, origin: string) => Node;

/** Node types that are subclasses of CreativeWork. They link to their sources by `citation`, the others by `subjectOf`. */
const creativeWorks: ReadonlySet<unknown> = new Set(["Legislation", "CreativeWork"]);

/** Returns a node for each fact that the card shows, in order. */
export function factNodes(relation: Relation, options: CardOptions): Node[] {
  return shownFacts(relation, options.asOf).map((fact) => factNode(fact, relation, options));
}

/** Returns the node of a fact. */
export function factNode(fact: Fact, relation: Relation, options: CardOptions): Node {
  const { language, origin } = options;
  const write = cardWriter(fact, relation, options);
  const card = cardFact(fact, relation, options);
  const described = (describe[fact.kind] as (fact: Fact, write: Writer, origin: string) => Node)(fact, write, origin);
  const sources = [...new Set(fact.claims.map(({ source }) => source))].map((id) => reference(sourceId(id, origin)));
  const records = fact.claims.flatMap((claim) => recordNodes(claim, relation, origin));
  const description = [...card.details, ...(card.more ?? []), ...card.notes.map((note) => [note.text])];
  return {
    "@id": factId(relation.id, fact.id, origin),
    url: card.url,
    name: textLiteral(headline(fact, card, language), language),
    ...(description.length > 0 ? { description: description.map((line) => textLiteral(line, language)) } : {}),
    ...described,
    [creativeWorks.has(described["@type"]) ? "citation" : "subjectOf"]: [...sources, ...records],
  };
}

/** Returns a node for each record of an archive that a claim cites. */
function recordNodes(claim: Claim, relation: Relation, origin: string): Node[] {
  const { archive, id } = sourceOf(relation, claim);
  if (!archive) return [];
  return (claim.records ?? []).map((record) => ({
    "@type": "CreativeWork",
    identifier: recordName(record),
    url: recordUrl(record, archive),
    isPartOf: reference(sourceId(id, origin)),
  }));
}

const describe: { [K in FactKind]: DescribeKind<K> } = {
  establishment: event,
  recognition: event,
  ambassador: (fact, write, origin) => {
    // If no source names the ambassador, or it is undecided who it was, only name and description mention the person.
    const person = write.alternatives("person").length === 1 ? fact.person : undefined;
    const office = write.office(fact.office ?? "ambassador", person, fact.sending);
    const mentions = person && {
      ...personNode(person, write, origin),
      hasOccupation: {
        "@type": "Occupation",
        name: office,
        occupationLocation: countryReference(fact.receiving, origin),
      },
    };
    // A Role qualifies the property that it is the value of, here the page's `mentions`, and repeats that property.
    return {
      "@type": "Role",
      roleName: office,
      ...dated("startDate", fact.from),
      ...dated("endDate", fact.until),
      ...(mentions ? { mentions } : {}),
    };
  },
  mission: (fact, write, origin) => ({
    "@type": "GovernmentOrganization",
    ...dated("foundingDate", fact.opened),
    ...dated("dissolutionDate", fact.closed),
    ...(fact.city ? { location: placeNode(fact.city, write) } : {}),
    areaServed: countryReference(fact.receiving, origin),
  }),
  visit: gathering,
  meeting: gathering,
  statement: (fact, write, origin) => ({
    "@type": "CreativeWork",
    text: textLiteral(write.text(fact.text ?? fact.about ?? {}), write.language),
    ...(fact.by.length > 0 ? { author: fact.by.map((by) => participantNode(by, "author", write, origin)) } : {}),
    ...(fact.at ? { about: reference(factId(write.relation.id, fact.at, origin)) } : {}),
  }),
  agreement: (fact, write, origin) => ({
    "@type": "Legislation",
    legislationType: write.claimed("type"),
    ...dated("legislationDate", settledDate(fact, write)),
    ...dated("legislationDateOfApplicability", fact.inForce),
    ...(fact.title ? { alternateName: textLiteral(write.text(fact.title), write.language) } : {}),
    ...(fact.signatories.length > 0
      ? { creator: fact.signatories.map((party) => partyNode(party, write, origin)) }
      : {}),
  }),
  aid: (fact, write, origin) => ({
    "@type": fact.amount ? "MonetaryGrant" : "Grant",
    ...(fact.amount && !isUnsettled(fact, "amount", write) ? { amount: monetaryAmount(fact.amount, write) } : {}),
    funder: countryReference(fact.donor, origin),
    // schema.org has no recipient for grants. The grant funds a project, and the project serves the state.
    fundedItem: {
      "@type": "Project",
      name: textLiteral(write.text(fact.purpose), write.language),
      areaServed: countryReference(fact.recipient, origin),
    },
  }),
  trade: (fact, write, origin) => ({
    "@type": "Observation",
    observationAbout: statesOf(write.relation.id).map((state) => countryReference(state, origin)),
    ...(fact.amount && !isUnsettled(fact, "amount", write) ? { value: monetaryAmount(fact.amount, write) } : {}),
    ...(isUnsettled(fact, "date", write)
      ? {}
      : { [fact.date.includes("/") ? "observationPeriod" : "observationDate"]: fact.date }),
  }),
  company: (fact, _, origin) => ({
    "@type": "Organization",
    legalName: fact.name,
    ...(fact.variants.length > 0 ? { alternateName: fact.variants } : {}),
    ...(fact.operatesIn ? { areaServed: countryReference(fact.operatesIn, origin) } : {}),
  }),
  cooperation: (fact, write, origin) => ({
    "@type": "Project",
    member: [
      ...fact.organisations.map((key) => organisationNode(key, "Organization", write, origin)),
      ...(fact.company ? [reference(factId(write.relation.id, fact.company, origin))] : []),
    ],
  }),
  "legal-framework": (fact, write) => ({
    "@type": "CreativeWork",
    ...(fact.status ? { text: write.claimed("status") } : {}),
  }),
};

function event(fact: Fact, write: Writer): Node {
  return { "@type": "Event", ...startAndEnd(settledDate(fact, write)) };
}

function gathering(fact: FactOf<"visit"> | FactOf<"meeting">, write: Writer, origin: string): Node {
  const attendees = fact.people.map((participant) => participantNode(participant, "attendee", write, origin));
  return {
    ...event(fact, write),
    ...(fact.place ? { location: placeNode(fact.place, write) } : {}),
    ...(attendees.length > 0 ? { attendee: attendees } : {}),
  };
}

function dated(term: string, edtf: string | undefined): Node {
  const date = edtf === undefined ? null : isoDate(edtf);
  return date ? { [term]: date } : {};
}

/** The date of the fact (EDTF); undefined if the card shows several. */
function settledDate(fact: Fact, write: Writer): string | undefined {
  return isUnsettled(fact, "date", write) ? undefined : fact.date;
}

function isUnsettled({ conflicts }: Fact, attribute: "date" | "amount", write: Writer): boolean {
  return write.isOpen(attribute) && conflicts.some((conflict) => conflict.attribute === attribute);
}

/** The schema.org property for each bound. There is none for approximate numbers, so only `name` contains them. */
const limitProperties: Record<Exclude<Bound, "about">, string> = {
  "at-least": "minValue",
  "more-than": "minValue",
  "at-most": "maxValue",
  "less-than": "maxValue",
};

function monetaryAmount(amount: Amount, { language }: Writer): Node {
  const { value, currency, bound } = amount;
  if (!bound) return { "@type": "MonetaryAmount", value, currency };
  return {
    "@type": "MonetaryAmount",
    name: ordinarySpaces(amountText(amount, language)),
    ...(bound === "about" ? {} : { [limitProperties[bound]]: value }),
    currency,
  };
}
