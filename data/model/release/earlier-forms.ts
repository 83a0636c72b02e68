import type { AuthoredFact } from "../facts/authored-fact.ts";
import { placesOf } from "../facts/places/places-of.ts";
import { citiesOfSchema1 } from "./schema-1-cities.ts";

type Attributes = Readonly<Record<string, unknown>>;

/** Returns a document in the form of the next schema. Its attributes keep their order. */
type Conversion = (document: Attributes) => Attributes;

/**
 * How to convert the documents of each type that had other forms before: the first function reads schema 1 and returns schema 2, the
 * second would read schema 2 and return schema 3. Types that are not listed have only had schema 1.
 */
export const conversions: Readonly<Record<string, readonly Conversion[]>> = {
  relation: [({ relation }) => ({ schema: 2, relation: relationFromSchema1(relation as RelationOfSchema1) })],
  source: [({ source }) => ({ schema: 2, source: sourceFromSchema1(source as SourceOfSchema1) })],
};

/** Returns the latest `schema` that this version supports for a type of document, or for the log and the pointer. */
export function newestSchema(type: string): number {
  return (conversions[type]?.length ?? 0) + 1;
}

/** Returns a document in its newest form. @param conversions those of its type, in order */
export function inNewestForm(
  document: Attributes & { schema: number },
  conversions: readonly Conversion[] = [],
): Attributes {
  return conversions.slice(document.schema - 1).reduce<Attributes>((earlier, convert) => convert(earlier), document);
}

/** A relation as documents of schema 1 store it. Notes and reasons are plain text in English. */
type RelationOfSchema1 = Attributes & { facts: readonly Attributes[]; sources: readonly Attributes[] };

/** A source as documents of schema 1 store it. */
type SourceOfSchema1 = Attributes & { silent: readonly Attributes[] };

/** Returns a relation of schema 1 in the form of schema 2, with the cities that it names. */
function relationFromSchema1(relation: RelationOfSchema1): Attributes {
  const facts = relation.facts.map((fact) =>
    replaced(fact, { note: remark, follows: reasoned("follows"), undecided: reasoned("undecided") }),
  );
  const cities = citiesOf(relation.facts as unknown as readonly AuthoredFact[]);
  const { id, people, organisations, ...rest } = relation;
  return { id, people, organisations, cities, ...rest, facts, sources: relation.sources.map(sourceHead) };
}

function citiesOf(facts: readonly AuthoredFact[]): Attributes {
  const keys = new Set(facts.flatMap(placesOf).flatMap(({ place }) => place ?? []));
  const cities = [...keys].sort().map((key) => [key, citiesOfSchema1[key]] as const);
  return Object.fromEntries(cities.filter(([, city]) => city !== undefined));
}

/** Returns a source of schema 1 in the form of schema 2. */
function sourceFromSchema1(source: SourceOfSchema1): Attributes {
  const silent = source.silent.map((passage) => replaced(passage, { reason: inEnglish("reason") }));
  return { ...sourceHead(source), silent };
}

type Replacement = (value: unknown) => [name: string, value: unknown];

const inEnglish =
  (name: string): Replacement =>
  (text) => [name, { en: text }];

const remark = inEnglish("remark");

const reasoned =
  (name: string): Replacement =>
  (value) => [name, replaced(value as Attributes, { because: inEnglish("because") })];

function sourceHead(source: Attributes): Attributes {
  return replaced(source, { note: remark, dateBasis: inEnglish("dateBasis") });
}

/** Returns the attributes with some of them replaced, in the same order. */
function replaced(attributes: Attributes, replacements: Readonly<Record<string, Replacement>>): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => replacements[name]?.(value) ?? [name, value]),
  );
}
