import type { Participant, Party } from "../../../data/model/facts/participants.ts";
import { isCity, type Place, stateOfPlace } from "../../../data/model/facts/places/places.ts";
import type { Language } from "../../../data/model/language.ts";
import type { StateCode } from "../../../data/model/states/states.ts";
import { wikidataOf } from "../../../data/model/states/wikidata.ts";
import type { CardText } from "../../../data/model/views/card-view.ts";
import type { CardOptions } from "../../../data/view/card/card-options.ts";
import { bareText, ordinarySpaces } from "../../../data/view/words/plain-text.ts";
import { stateName } from "../../../data/view/words/state-names.ts";
import type { Writer } from "../../../data/view/words/writer.ts";

/** A JSON-LD node. */
export type Node = { [term: string]: unknown };

type NodeOptions = Pick<CardOptions, "language" | "origin">;

/** Returns a reference to a node that is described elsewhere. */
export function reference(id: string): Node {
  return { "@id": id };
}

/** The node id of a source. */
export function sourceId(id: string, origin: string): string {
  return `${origin}/sources/${id}`;
}

/** Returns text as one literal, with a language tag if all of it is in another language than the page. */
export function textLiteral(pieces: CardText, language: Language): string | Node {
  const value = ordinarySpaces(bareText(pieces));
  const [only] = pieces;
  const lang = pieces.length === 1 && typeof only === "object" ? only.lang : undefined;
  return lang && lang !== language ? { "@value": value, "@language": lang } : value;
}

/** Returns an EDTF date if it is a plain ISO 8601 year, month or day; null if it is approximate, uncertain, a span or partly unspecified. */
export function isoDate(edtf: string): string | null {
  return /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(edtf) ? edtf : null;
}

/** Returns `startDate` and `endDate` for an EDTF date or span; omits those that ISO 8601 cannot express. */
export function startAndEnd(edtf: string | undefined): Node {
  if (edtf === undefined) return {};
  const [start = "", end = start] = edtf.split("/");
  const [from, until] = [isoDate(start), isoDate(end)];
  return { ...(from ? { startDate: from } : {}), ...(until ? { endDate: until } : {}) };
}

/** Returns the full node of a state. */
export function countryNode(code: StateCode, { language, origin }: NodeOptions): Node {
  const wikidata = wikidataOf(code);
  return {
    "@type": "Country",
    ...countryReference(code, origin),
    name: stateName(code, language),
    identifier: code.toUpperCase(),
    ...(wikidata ? { sameAs: wikidata } : {}),
  };
}

/** Returns a reference to a state's node, which the page's `about` contains. */
export function countryReference(code: StateCode, origin: string): Node {
  return reference(`${origin}/countries/${code}`);
}

export function placeNode(place: Place, write: Writer): Node {
  const state = stateOfPlace(place, write.relation.cities);
  const name = textLiteral(write.place(place), write.language);
  if (!state) return { "@type": "City", name };
  const country = { "@type": "Country", name: write.state(state), identifier: state.toUpperCase() };
  return isCity(place) ? { "@type": "City", name, containedInPlace: country } : country;
}

export function personNode(key: string, write: Writer, origin: string): Node {
  const { name, scripts } = write.relation.people[key] ?? { name: key, scripts: {} };
  const shown = textLiteral(write.person(key), write.language);
  const alternateNames = [...new Set([name, ...Object.values(scripts)])].filter((spelling) => spelling !== shown);
  return {
    "@type": "Person",
    ...reference(`${origin}/relations/${write.relation.id}#people/${key}`),
    name: shown,
    ...(alternateNames.length > 0 ? { alternateName: alternateNames } : {}),
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
    name: textLiteral(write.organisation(key), write.language),
  };
}

/** Returns the node of a signatory: a state or a body of it, or another organisation. */
export function partyNode(party: Party, write: Writer, origin: string): Node {
  if ("organisation" in party) return organisationNode(party.organisation, "Organization", write, origin);
  return party.body
    ? organisationNode(party.body, "GovernmentOrganization", write, origin)
    : countryReference(party.state, origin);
}

/**
 * Returns the node of a participant. If the participant's office is known, the node is a schema.org Role, which qualifies a property
 * by standing between subject and value and repeating the property.
 * @param term property that has the node as its value
 */
export function participantNode(participant: Participant, term: string, write: Writer, origin: string): Node {
  const { person, organisation, office, state, atTheTime } = participant;
  const member = person
    ? personNode(person, write, origin)
    : organisation
      ? organisationNode(organisation, state ? "GovernmentOrganization" : "Organization", write, origin)
      : undefined;
  if (!office) return member ?? {};
  const roleName = [write.office(office, person, state, atTheTime), ...(state ? [write.state(state)] : [])];
  return { "@type": "Role", roleName: roleName.join(write.separators.comma), ...(member ? { [term]: member } : {}) };
}
