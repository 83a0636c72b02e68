import * as z from "zod";
import type { oas31, ZodOpenApiMediaTypeObject } from "zod-openapi";
import { cardViewSchema } from "../../data/model/views/card-view.ts";
import { cslCitations } from "./csl-schema.ts";
import { mediaTypeOf } from "./formats.ts";
import { jsonFeedSchema } from "./json-feed.ts";
import { jsonLdSchema } from "./json-ld-schema.ts";
import type { Operation } from "./operation.ts";
import { type OperationId, operations } from "./operations.ts";
import {
  changeList,
  countryList,
  countryResponse,
  exportList,
  factList,
  factResponse,
  factSelection,
  relationList,
  relationResponse,
  releaseList,
  releaseResponse,
  searchResponse,
  sourceList,
  sourceResponse,
} from "./response-schemas.ts";

/** The response bodies of each operation's example request, by format. The build records them from the worker itself. */
export type ResponseExamples = Readonly<Record<OperationId, Readonly<Record<string, string>>>>;

/** Response schemas by operation and format, for formats based on JSON. */
const schemas: Readonly<Record<OperationId, Readonly<Record<string, z.ZodType>>>> = {
  listRelations: { json: relationList },
  getRelation: { json: relationResponse, jsonld: jsonLdSchema },
  getCard: { json: cardViewSchema },
  listFactsOfRelation: { json: factList },
  getFact: { json: factResponse },
  getCitation: { json: cslCitations },
  listChangesOfRelation: { json: changeList, jsonfeed: jsonFeedSchema },
  listFacts: { json: factSelection },
  search: { json: searchResponse },
  listCountries: { json: countryList },
  getCountry: { json: countryResponse },
  getAnniversaries: {},
  listSources: { json: sourceList },
  getSource: { json: sourceResponse },
  listReleases: { json: releaseList },
  getRelease: { json: releaseResponse },
  listChanges: { json: changeList, jsonfeed: jsonFeedSchema },
  listExports: { json: exportList },
  exportFacts: {},
  exportCsvGzip: {},
  exportNdjsonGzip: {},
  exportPackage: {},
  getCodebook: {},
  getDataPackage: { json: z.looseObject({}) },
  getCitationFile: {},
  getDocument: { json: z.looseObject({ openapi: z.string(), paths: z.looseObject({}) }) },
};

/** Formats that are not text. */
export const binaryFormats: readonly string[] = ["zip", "gz", "parquet"];

/** OpenAPI `content` of a successful response: for each of `formats`, the media type with its schema and a recorded example. */
export function responseContents(
  id: OperationId,
  formats: readonly string[],
  examples: ResponseExamples,
): Record<string, ZodOpenApiMediaTypeObject> {
  const operation: Operation = operations[id];
  return Object.fromEntries(
    formats.map((format) => {
      const type = mediaTypeOf(operation.formats[format]);
      const body = examples[id][format];
      const example = body === undefined ? {} : { example: exampleOf(type, format, body) };
      return [type, { schema: schemas[id][format] ?? textSchema(format, type), ...example }];
    }),
  );
}

/** JSON as a value, anything else as text. Tables are cut after three lines. */
function exampleOf(type: string, format: string, body: string): unknown {
  if (/[+/]json$/.test(type)) return JSON.parse(body);
  return format === "csv" || format === "ndjson" ? body.split("\n").slice(0, 3).join("\n") : body;
}

function textSchema(format: string, type: string): oas31.SchemaObject {
  if (format === "ndjson") {
    const contentSchema = { $ref: "#/components/schemas/FactRow" };
    const lines = {
      type: "string",
      description: "One row per line.",
      contentMediaType: "application/json",
      contentSchema,
    };
    return lines as oas31.SchemaObject;
  }
  return binaryFormats.includes(format) ? { contentMediaType: type } : { type: "string" };
}
