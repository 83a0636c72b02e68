import * as z from "zod";
import {
  createDocument,
  type oas31,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponseObject,
  type ZodOpenApiResponsesObject,
} from "zod-openapi";
import { licence } from "../../data/model/licence.ts";
import { factRow } from "../../data/model/views/fact-row.ts";
import { type ResponseExamples, responseContents } from "./contents.ts";
import { type Operation, partsOf } from "./operation.ts";
import { type OperationId, operations } from "./operations.ts";
import {
  maxValueLength,
  type Parameter,
  type ParameterName,
  type PathPart,
  parameters,
  pathParts,
} from "./parameters.ts";
import { problem } from "./problem.ts";

/** Returns the OpenAPI 3.1 document of the API. @param examples recorded responses to each operation's example request */
export function openApi(examples: ResponseExamples): object {
  const document = createDocument({
    openapi: "3.1.1",
    info: {
      title: "Entente API",
      version: "v1",
      description: introduction,
      license: { name: "Data: CC0 1.0", identifier: licence.data.spdx },
    },
    servers: [{ url: "/" }],
    security: [],
    tags,
    paths: Object.assign({}, ...Object.keys(operations).map((id) => pathsOf(id as OperationId, examples))),
    components: { schemas: { FactRow: factRow }, responses, headers },
  });
  return allowNewFields(document);
}

/**
 * Removes `additionalProperties: false`. Within the code, schemas are strict so that tests catch undocumented fields; clients have to
 * expect new fields.
 */
function allowNewFields(value: unknown): object {
  const text = JSON.stringify(value, (_, part) =>
    part?.additionalProperties === false ? { ...part, additionalProperties: undefined } : part,
  );
  return JSON.parse(text);
}

const introduction = [
  "Facts about the relations between pairs of states. Each fact names its sources and, where we may quote them, the sentences that support it.",
  "",
  "The API is public and read-only. It needs no key, sets no cookies and allows requests from any origin (CORS).",
  "",
  "**Facts.** A relation is an unordered pair of states. Its id consists of their ISO 3166-1 alpha-2 codes in lower case and alphabetical order, such as `no-tj`; other spellings redirect (308). Each fact lists its sources with the quotes that support it (`claims`), the claimed values that are less precise than the fact's own (`refines`) or contradict it (`conflicts`), and the period for which it is attested (`validity`). Dates are EDTF (ISO 8601-2, level 1): `1992`, `2012-11`, `2015-04-20`, `2023-01/2023-11`, `1992~`.",
  "",
  "**Formats.** If an operation has several formats, the URL's extension selects one, such as `/v1/facts.csv`. Without an extension, the `Accept` header decides; otherwise the response is in the format listed first.",
  "",
  "**Releases.** Published releases never change. `release=1` pins a request to a release; the `Entente-Release` header names the release of a response. Use `ETag` and `If-None-Match` to avoid downloading a response again.",
  "",
  `**Licence.** The structured facts are ${licence.data.spdx}. ${licence.quotes}`,
  "",
  "**Compatibility.** Additions can appear at any time: new fields, new formats, and new values such as kinds of fact, cities and offices. Ignore what you do not know. Until version 1.0 of the software, breaking changes are possible too; the changelog lists them.",
  "",
  "**Errors** are `application/problem+json` (RFC 9457). The URL in `type` leads to a page that explains how to fix the error.",
].join("\n");

const tags = [
  { name: "Relations", description: "Relations between two states, with all their facts." },
  { name: "Facts", description: "Single facts, facts across relations, and search." },
  { name: "Countries", description: "States and their relations." },
  { name: "Sources", description: "Sources, and the facts that they support." },
  { name: "Releases", description: "Published releases and what they changed." },
  { name: "Exports", description: "Downloads of the whole dataset." },
  { name: "Entente API", description: "This description of the API." },
];

function tagOf(path: string): string {
  if (path.includes("/changes")) return "Releases";
  if ((path.includes("/facts") && !path.includes("/exports")) || path.includes("/search")) return "Facts";
  if (path === operations.getDocument.path) return "Entente API";
  const [, first = ""] = /^\/v1\/(\w+)/.exec(path) ?? [];
  return `${first[0]?.toUpperCase()}${first.slice(1)}`;
}

/** An operation's paths: one that negotiates by `Accept` and, if there are several formats, one per format with its extension. */
function pathsOf(id: OperationId, examples: ResponseExamples): ZodOpenApiPathsObject {
  const operation: Operation = operations[id];
  const formats = Object.keys(operation.formats);
  const negotiating = [operation.path, { get: operationObject(id, id, formats, examples) }] as const;
  const single = (formats.length > 1 ? formats : []).map((format) => {
    const name = `${id}As${format[0]?.toUpperCase()}${format.slice(1)}`;
    return [`${operation.path}.${format}`, { get: operationObject(id, name, [format], examples) }] as const;
  });
  return Object.fromEntries([negotiating, ...single]);
}

function operationObject(
  id: OperationId,
  operationId: string,
  formats: readonly string[],
  examples: ResponseExamples,
): ZodOpenApiOperationObject {
  const operation: Operation = operations[id];
  const suffix = formats.length === 1 && Object.keys(operation.formats).length > 1 ? `, as ${formats[0]}` : "";
  return {
    operationId,
    tags: [tagOf(operation.path)],
    summary: operation.summary + suffix,
    // The description covers all formats, so only the negotiating path has it.
    ...(operation.description && suffix === "" ? { description: operation.description } : {}),
    parameters: [
      ...partsOf(operation.path).map(pathParameter),
      ...(["lang", ...operation.parameters] as const).map((name) => queryParameter(name, operation)),
    ],
    responses: {
      200: {
        description: "Success.",
        headers: {
          ETag: { $ref: "#/components/headers/ETag" },
          "Cache-Control": { $ref: "#/components/headers/Cache-Control" },
          ...(operation.isFromRelease ? { "Entente-Release": { $ref: "#/components/headers/Entente-Release" } } : {}),
          ...(formats.some((format) => operation.localizedFormats.includes(format))
            ? { "Content-Language": { $ref: "#/components/headers/Content-Language" } }
            : {}),
          ...(operation.parameters.includes("cursor") ? { Link: { $ref: "#/components/headers/Link" } } : {}),
          ...(operation.isDownload ? downloadHeaders : {}),
        },
        content: responseContents(id, formats, examples),
      },
      ...(operation.isDownload ? partialResponse : {}),
      ...(/\{(pair|code)\}/.test(operation.path)
        ? {
            308: {
              description: "Not the canonical spelling; `Location` contains the canonical URL.",
              headers: { Location: { schema: { type: "string" } } },
            },
          }
        : {}),
      304: { description: "Not modified: `If-None-Match` contains the current `ETag`." },
      ...errorsOf(operation),
    },
  };
}

function errorsOf({
  path,
  parameters: names,
  isRateLimited: limited,
  isDownload,
}: Operation): ZodOpenApiResponsesObject {
  const readsRelease = names.includes("release");
  const canBeMissing = partsOf(path).length > 0 || readsRelease;
  return {
    400: { $ref: "#/components/responses/BadRequest" },
    ...(canBeMissing ? { 404: { $ref: "#/components/responses/NotFound" } } : {}),
    ...(readsRelease ? { 410: { $ref: "#/components/responses/Gone" } } : {}),
    ...(isDownload ? { 416: { $ref: "#/components/responses/RangeNotSatisfiable" } } : {}),
    ...(limited ? { 429: { $ref: "#/components/responses/TooManyRequests" } } : {}),
    503: { $ref: "#/components/responses/Unavailable" },
  } as ZodOpenApiResponsesObject;
}

function pathParameter(name: PathPart): oas31.ParameterObject {
  const { pattern, description, example } = pathParts[name];
  return { name, in: "path", required: true, description, example, schema: { type: "string", pattern } };
}

/** A query parameter, described by the same schema that validates requests. */
function queryParameter(name: ParameterName, { pageLength }: Operation): oas31.ParameterObject {
  const { schema, description, example }: Parameter = parameters[name];
  const { $schema, ...jsonSchema } = z.toJSONSchema(schema, { io: "input" });
  const isNumber = jsonSchema.type === "integer";
  return {
    name,
    in: "query",
    required: !schema.safeParse(undefined).success,
    description,
    ...(example === undefined ? {} : { example: isNumber ? Number(example) : example }),
    schema: {
      ...jsonSchema,
      ...(isNumber ? { pattern: undefined } : { maxLength: maxValueLength }),
      // The only parameter whose default is the same for every request.
      ...(name === "limit" ? { default: pageLength } : {}),
    } as oas31.SchemaObject,
  };
}

const headers: Record<string, oas31.HeaderObject> = {
  ETag: { description: "Strong entity tag; it changes whenever the response changes.", schema: { type: "string" } },
  "Cache-Control": { description: "How long caches may store the response.", schema: { type: "string" } },
  "Content-Language": { description: "Language of the texts in the response (BCP 47).", schema: { type: "string" } },
  "Entente-Release": {
    description: "Number of the release that the response is built from.",
    schema: { type: "integer" },
  },
  "Retry-After": { description: "Number of seconds to wait before the next request.", schema: { type: "integer" } },
  "Accept-Ranges": { description: "`bytes`: the file can be requested in ranges.", schema: { type: "string" } },
  "Content-Length": {
    description: "Length of the body in bytes. If fewer arrive, the download is incomplete.",
    schema: { type: "integer" },
  },
  "Content-Range": {
    description: "The range in the response, and the length of the file.",
    schema: { type: "string" },
  },
  Link: { description: '`rel="next"` is the next page (RFC 8288).', schema: { type: "string" } },
};

/** Headers of a download. */
const downloadHeaders = {
  "Accept-Ranges": { $ref: "#/components/headers/Accept-Ranges" },
  "Content-Length": { $ref: "#/components/headers/Content-Length" },
} as const;

const partialResponse = {
  206: {
    description: "The part of the file that `Range` asks for. With `If-Range`, only if the file has not changed.",
    headers: { "Content-Range": { $ref: "#/components/headers/Content-Range" } },
  },
} as const;

const responses = {
  BadRequest: errorResponseObject("A parameter is unknown, repeated, too long or invalid, or the pair is malformed."),
  NotFound: errorResponseObject("No such entity, format or release."),
  Gone: errorResponseObject("Removed or withdrawn; the response gives the reason."),
  RangeNotSatisfiable: errorResponseObject("The range begins after the end of the file."),
  TooManyRequests: errorResponseObject("Too many requests from this IP address.", true),
  Unavailable: errorResponseObject("The release cannot be read at the moment.", true),
};

function errorResponseObject(description: string, isTemporary = false): ZodOpenApiResponseObject {
  const retryHeaders = { "Retry-After": { $ref: "#/components/headers/Retry-After" } };
  return {
    description,
    ...(isTemporary ? { headers: retryHeaders } : {}),
    content: { "application/problem+json": { schema: problem } },
  };
}
