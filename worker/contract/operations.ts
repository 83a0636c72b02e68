import { type Formats, json } from "./formats.ts";
import type { ParameterName, PathPart } from "./parameters.ts";

/** Something that the API is asked for: one route, in one or several formats. */
export interface Operation {
  /** What it does, in a few words. */
  summary: string;
  description?: string;
  /** RFC 6570: `/v1/relations/{pair}`. An ending such as `.csv` picks the format, where there are several. */
  path: string;
  /** An address that there is, with path and query. */
  example: string;
  /** Besides `lang`, which means something everywhere: the language of errors. */
  parameters: readonly ParameterName[];
  formats: Formats;
  /** Those of its formats that have words, so that the answer is in a language. */
  localizedFormats: readonly string[];
  /** True where the answer is made from a release, and says from which. */
  isFromRelease: boolean;
  /** How many a page of a list has, unless `limit` asks for another number. */
  pageLength?: number;
  /** True where it costs so much that an address may not ask it without end. */
  isRateLimited: boolean;
}

const defaults = { formats: { json }, localizedFormats: [], isRateLimited: false, isFromRelease: true } as const;
const csv = "text/csv; charset=utf-8; header=present";
const tables = {
  json,
  // RFC 7111: the first line names the columns.
  csv,
  ndjson: "application/x-ndjson",
} as const;
const feeds = {
  json,
  jsonfeed: "application/feed+json",
  atom: "application/atom+xml; charset=utf-8",
} as const;
const facts =
  "As JSON, whole. As CSV and NDJSON, a row for each claim: what one source says for one fact, in words of `lang`.";
const pages = "In pages: `next`, and the header `Link`, lead to the one behind; on the last, `next` is null.";

/** Stands in the examples of the document for the origin of whoever serves it. */
export const examplesOrigin = "https://entente.example";

/** All that the API can be asked for. */
export const operations = {
  listRelations: {
    ...defaults,
    isRateLimited: true,
    summary: "Relations, in the order of their ids",
    description: `All, or those that the parameters ask for. ${pages} With \`kind\`, \`from\` or \`to\`, those relations that have such a fact: a page then looks through a number of relations, so that it may have fewer than \`limit\` and still a next one.`,
    path: "/v1/relations",
    example: "/v1/relations?country=no&limit=2",
    pageLength: 100,
    parameters: ["country", "kind", "from", "to", "updatedSince", "limit", "cursor", "release"],
  },
  getRelation: {
    ...defaults,
    summary: "All that is known of a relation",
    description:
      "Its facts with their claims, quotes and positions in the source's text (code points), and the sources. As linked data in the terms of schema.org: `.jsonld`.",
    path: "/v1/relations/{pair}",
    example: "/v1/relations/af-tj",
    parameters: ["home", "release"],
    formats: { json, jsonld: "application/ld+json" },
    localizedFormats: ["jsonld"],
  },
  getCard: {
    ...defaults,
    summary: "A relation, ready to show",
    description:
      "Every word, date and number in the reader's language: what the widget shows. Within a version it only grows; ignore the parts that you do not know.",
    path: "/v1/relations/{pair}/card",
    example: "/v1/relations/af-tj/card?lang=en&home=tj",
    parameters: ["home", "asOf", "release"],
    localizedFormats: ["json"],
  },
  listFactsOfRelation: {
    ...defaults,
    summary: "Facts of a relation",
    description: facts,
    path: "/v1/relations/{pair}/facts",
    example: "/v1/relations/no-tj/facts?kind=aid",
    parameters: ["kind", "from", "to", "home", "release"],
    formats: tables,
    localizedFormats: ["csv", "ndjson"],
  },
  getFact: {
    ...defaults,
    summary: "A fact",
    description: facts,
    path: "/v1/relations/{pair}/facts/{fact}",
    example: "/v1/relations/no-tj/facts/visit-2012-11-gul",
    parameters: ["home", "release"],
    formats: tables,
    localizedFormats: ["csv", "ndjson"],
  },
  getCitation: {
    ...defaults,
    summary: "The sources of a fact, to be cited",
    description: "For reference managers, one for each claim: CSL-JSON, or RIS.",
    path: "/v1/relations/{pair}/facts/{fact}/citation",
    example: "/v1/relations/no-tj/facts/visit-2012-11-gul/citation?lang=en",
    parameters: ["release"],
    formats: { json: "application/vnd.citationstyles.csl+json", ris: "application/x-research-info-systems" },
    localizedFormats: ["json", "ris"],
  },
  listChangesOfRelation: {
    ...defaults,
    isRateLimited: true,
    summary: "What releases changed of a relation",
    description: `The latest first, in words and as data. ${pages}`,
    path: "/v1/relations/{pair}/changes",
    example: "/v1/relations/af-tj/changes?lang=en",
    parameters: ["cursor"],
    formats: feeds,
    localizedFormats: ["json", "jsonfeed", "atom"],
  },
  listFacts: {
    ...defaults,
    isRateLimited: true,
    summary: "Facts of all relations",
    description: `In the order of their relations. ${facts} ${pages} A page looks through a number of relations, so that it may have fewer than \`limit\` and still a next one.`,
    path: "/v1/facts",
    example: "/v1/facts?kind=agreement&from=2010&limit=1",
    pageLength: 100,
    parameters: ["country", "kind", "from", "to", "limit", "cursor", "release"],
    formats: tables,
    localizedFormats: ["csv", "ndjson"],
  },
  search: {
    ...defaults,
    isRateLimited: true,
    summary: "Finds facts by their words",
    description: `Which relations have all of the words, at most 12 of them, which of their facts, and where: \`where\` is the path of an attribute of the fact, such as \`people\` or \`claims.mfa-tj.no.de.quotes\`; of a relation, \`states.tj\`. Words that name a state find its relations, and no fact. The best first. ${pages}`,
    path: "/v1/search",
    example: "/v1/search?q=Vollebaek&lang=en&limit=1",
    pageLength: 10,
    parameters: ["q", "limit", "cursor", "release"],
    localizedFormats: ["json"],
  },
  listCountries: {
    ...defaults,
    summary: "States that have relations here",
    path: "/v1/countries",
    example: "/v1/countries?lang=en",
    parameters: ["release"],
    localizedFormats: ["json"],
  },
  getCountry: {
    ...defaults,
    summary: "A state's relations",
    path: "/v1/countries/{code}",
    example: "/v1/countries/no?lang=en",
    parameters: ["release"],
    localizedFormats: ["json"],
  },
  getAnniversaries: {
    ...defaults,
    summary: "Anniversaries of a state's relations",
    description:
      "A calendar of the days on which relations were established, yearly. Those known by their year or month alone have no day.",
    path: "/v1/countries/{code}/anniversaries.ics",
    example: "/v1/countries/no/anniversaries.ics?lang=en",
    parameters: ["release"],
    formats: { ics: "text/calendar; charset=utf-8" },
    localizedFormats: ["ics"],
  },
  listSources: {
    ...defaults,
    isRateLimited: true,
    summary: "Sources",
    description: `In an order of their own, without their texts. ${pages}`,
    path: "/v1/sources",
    example: "/v1/sources?limit=2",
    pageLength: 50,
    parameters: ["limit", "cursor", "release"],
  },
  getSource: {
    ...defaults,
    isRateLimited: true,
    summary: "A source, and what its sentences prove",
    description:
      "Its text word for word, where we may hold it; and W3C Web Annotations, which lead from each quoted passage to its fact.",
    path: "/v1/sources/{id}",
    example: "/v1/sources/mfa-tj.no.de",
    parameters: ["release"],
  },
  listReleases: {
    ...defaults,
    isRateLimited: true,
    summary: "What was published when",
    description: `The latest first. ${pages}`,
    path: "/v1/releases",
    example: "/v1/releases",
    pageLength: 20,
    parameters: ["limit", "cursor"],
  },
  getRelease: {
    ...defaults,
    summary: "A release",
    path: "/v1/releases/{number}",
    example: "/v1/releases/1",
    parameters: [],
  },
  listChanges: {
    ...defaults,
    isRateLimited: true,
    summary: "What releases changed",
    description: `The latest first, relation by relation, in words and as data. ${pages}`,
    path: "/v1/changes",
    example: "/v1/changes?lang=en&limit=1",
    pageLength: 50,
    parameters: ["limit", "cursor"],
    formats: feeds,
    localizedFormats: ["json", "jsonfeed", "atom"],
  },
  listExports: {
    ...defaults,
    summary: "The whole dataset, in files",
    path: "/v1/exports",
    example: "/v1/exports",
    parameters: ["release"],
  },
  exportFacts: {
    ...defaults,
    isRateLimited: true,
    summary: "All facts, in one table",
    description: "A row for each claim, in words of `lang`; the codebook says what its columns mean.",
    path: "/v1/exports/facts",
    example: "/v1/exports/facts?lang=en",
    parameters: ["release"],
    formats: { csv, ndjson: tables.ndjson },
    localizedFormats: ["csv", "ndjson"],
  },
  exportPackage: {
    ...defaults,
    isRateLimited: true,
    summary: "All of it: table, codebook, descriptor and citation",
    description: "A Frictionless Data Package in a ZIP file.",
    path: "/v1/exports/entente.zip",
    example: "/v1/exports/entente.zip?lang=en",
    parameters: ["release"],
    formats: { zip: "application/zip" },
    localizedFormats: ["zip"],
  },
  getCodebook: {
    ...defaults,
    isFromRelease: false,
    summary: "What the columns of the table of facts mean",
    path: "/v1/exports/codebook.md",
    example: "/v1/exports/codebook.md",
    parameters: [],
    formats: { md: "text/markdown; charset=utf-8" },
  },
  getDataPackage: {
    ...defaults,
    summary: "The table of facts, described for machines",
    description: "Frictionless Data Package 2.0.",
    path: "/v1/exports/datapackage.json",
    example: "/v1/exports/datapackage.json",
    parameters: ["release"],
  },
  getCitationFile: {
    ...defaults,
    summary: "How to cite the dataset",
    description: "Citation File Format 1.2.0.",
    path: "/v1/exports/CITATION.cff",
    example: "/v1/exports/CITATION.cff",
    parameters: ["release"],
    formats: { cff: "application/yaml; charset=utf-8" },
  },
  getDocument: {
    ...defaults,
    isFromRelease: false,
    summary: "The API, described for machines",
    description: "This document: OpenAPI 3.1.",
    path: "/v1/openapi.json",
    example: "/v1/openapi.json",
    parameters: [],
  },
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;

/** The parts that a path leaves open. */
export function partsOf(path: string): PathPart[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, part]) => part as PathPart);
}
