import type { Participant, Party } from "../../../data/model/facts/authored-fact.ts";
import type { Language } from "../../../data/model/language.ts";
import { type City, cities } from "../../../data/model/states/cities.ts";
import type { StateCode } from "../../../data/model/states/states.ts";
import { wikidataOf } from "../../../data/model/states/wikidata.ts";
import type { CardText } from "../../../data/model/views/card-view.ts";
import type { CardOptions } from "../../../data/view/card/card-options.ts";
import { bareText } from "../../../data/view/words/plain-text.ts";
import { stateName } from "../../../data/view/words/state-names.ts";
import type { Writer } from "../../../data/view/words/writer.ts";

/** A node of JSON-LD. */
export type Node = { [term: string]: unknown };

type Wanted = Pick<CardOptions, "language" | "origin">;

/** Names a node that is described elsewhere. */
export function reference(id: string): Node {
  return { "@id": id };
}

/** The identity of a source. */
export function sourceId(id: string, origin: string): string {
  return `${origin}/sources/${id}`;
}

/** A text as one literal: with its language, where the whole of it is in another than the page. */
export function text(pieces: CardText, language: Language): string | Node {
  const value = bareText(pieces);
  const [only] = pieces;
  const lang = pieces.length === 1 && typeof only === "object" ? only.lang : undefined;
  return lang && lang !== language ? { "@value": value, "@language": lang } : value;
}

/** A date of ISO 8601 for an EDTF date that is one: a year, month or day that is neither vague nor partly unspecified; else null. */
export function isoDate(edtf: string): string | null {
  return /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(edtf) ? edtf : null;
}

/** When it was: a day, month or year, or both ends of a span (EDTF). */
export function startAndEnd(edtf: string | undefined): Node {
  if (edtf === undefined) return {};
  const [start = "", end = start] = edtf.split("/");
  const [from, until] = [isoDate(start), isoDate(end)];
  return { ...(from ? { startDate: from } : {}), ...(until ? { endDate: until } : {}) };
}

/** A state. */
export function countryNode(code: StateCode, { language, origin }: Wanted): Node {
  const wikidata = wikidataOf(code);
  return {
    "@type": "Country",
    ...countryReference(code, origin),
    name: stateName(code, language),
    identifier: code.toUpperCase(),
    ...(wikidata ? { sameAs: wikidata } : {}),
  };
}

/** The same, described where the page says what it is about. */
export function countryReference(code: StateCode, origin: string): Node {
  return reference(`${origin}/countries/${code}`);
}

export function cityNode(city: City, write: Writer): Node {
  return {
    "@type": "City",
    name: write.city(city),
    containedInPlace: { "@type": "Country", name: write.state(cities[city]), identifier: cities[city].toUpperCase() },
  };
}

export function personNode(key: string, write: Writer, origin: string): Node {
  const { name, scripts } = write.relation.people[key] ?? { name: key, scripts: {} };
  const shown = text(write.person(key), write.language);
  const others = [...new Set([name, ...Object.values(scripts)])].filter((other) => other !== shown);
  return {
    "@type": "Person",
    ...reference(`${origin}/relations/${write.relation.id}#people/${key}`),
    name: shown,
    ...(others.length > 0 ? { alternateName: others } : {}),
  };
}

export function organisationNode(
  key: string,
  type: "Organization" | "GovernmentOrganization",
  write: Writer,
  origin: string,
): Node {
  return {
    "@type": type,
    ...reference(`${origin}/relations/${write.relation.id}#organisations/${key}`),
    name: text(write.organisation(key), write.language),
  };
}

/** A body of a state, or another that has signed. */
export function partyNode(party: Party, write: Writer, origin: string): Node {
  return "body" in party
    ? organisationNode(party.body, "GovernmentOrganization", write, origin)
    : organisationNode(party.organisation, "Organization", write, origin);
}

/**
 * Someone who took part, in the office held then. schema.org's Role stands between the two that a term joins, and repeats the term.
 * @param term that the node stands behind
 */
export function participantNode(participant: Participant, term: string, write: Writer, origin: string): Node {
  const { person, organisation, office, state, atTheTime } = participant;
  const member = person
    ? personNode(person, write, origin)
    : organisationNode(organisation ?? "", state ? "GovernmentOrganization" : "Organization", write, origin);
  if (!office) return member;
  const roleName = [write.office(office, person, atTheTime), ...(state ? [write.state(state)] : [])];
  return { "@type": "Role", roleName: roleName.join(write.separators.comma), [term]: member };
}
