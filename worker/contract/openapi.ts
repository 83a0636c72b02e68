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
import { contentsOf, type Examples } from "./contents.ts";
import { type Operation, type OperationId, operations, partsOf } from "./operations.ts";
import {
  longestValue,
  type Parameter,
  type ParameterName,
  type PathPart,
  parameters,
  pathParts,
} from "./parameters.ts";
import { problem } from "./problem.ts";

/** The API, described for machines: OpenAPI 3.1. */
export function openApi(examples: Examples): object {
  const document = createDocument({
    openapi: "3.1.1",
    info: {
      title: "Entente",
      version: "1",
      description: introduction,
      license: { name: "Data: CC0 1.0", identifier: licence.data.spdx },
    },
    servers: [{ url: "/" }],
    security: [],
    tags,
    paths: Object.assign({}, ...Object.keys(operations).map((id) => pathsOf(id as OperationId, examples))),
    components: { schemas: { FactRow: factRow }, responses, headers },
  });
  return open(document);
}

/** What answers say today their schemas say whole, which the tests hold them to; readers are told that they grow. */
function open(value: unknown): object {
  const text = JSON.stringify(value, (_, part) =>
    part?.additionalProperties === false ? { ...part, additionalProperties: undefined } : part,
  );
  return JSON.parse(text);
}

const introduction = [
  "Facts about the relations between two states, each proven by the sentence of its source.",
  "",
  "Everything here is read only, public, and the same for everybody: no key, no cookie. It may be asked from any origin.",
  "",
  "**Facts.** A relation is that of two states; its id is their ISO 3166-1 alpha-2 codes in lower case and alphabetical order, `no-tj`; other spellings redirect (308). Each fact tells which sources claim it (`claims`), with the words that prove it; where they refine or contradict each other (`refines`, `conflicts`); until when it is attested (`validity`). Dates are EDTF (ISO 8601-2, level 1): `1992`, `2012-11`, `2015-04-20`, `2023-01/2023-11`, `1992~`.",
  "",
  "**Formats.** The ending of an address picks one of several: `/v1/facts.csv`. Without one `Accept` does, and else it is the one listed first.",
  "",
  "**Releases.** What is published is never changed: `release=1` freezes an answer, `Entente-Release` says which release one is from. `ETag` and `If-None-Match` save the rest.",
  "",
  "**Licence.** The facts as structured here are CC0-1.0. Quoted source text belongs to its publisher; it is quoted as evidence.",
  "",
  "**Growth.** Within this version answers only grow: there may come new attributes, kinds of fact, cities, offices and formats. Ignore what you do not know.",
  "",
  "**Errors** are `application/problem+json` (RFC 9457); the address in `type` leads to a page that says what to do.",
].join("\n");

const tags = [
  { name: "Relations", description: "What is known of the relations between two states." },
  { name: "Facts", description: "One by one, and across relations." },
  { name: "Countries", description: "A state and its relations." },
  { name: "Sources", description: "From the sentence to the fact." },
  { name: "Releases", description: "What was published when, and what became different." },
  { name: "Exports", description: "The whole dataset, in files." },
];

function tagOf(path: string): string {
  if (path.includes("/changes")) return "Releases";
  if ((path.includes("/facts") && !path.includes("/exports")) || path.includes("/search")) return "Facts";
  const [, first = ""] = /^\/v1\/(\w+)/.exec(path) ?? [];
  return `${first[0]?.toUpperCase()}${first.slice(1)}`;
}

/** Its path; where there are several formats, `Accept` picks one there, and each has a path of its own, which ends in it. */
function pathsOf(id: OperationId, examples: Examples): ZodOpenApiPathsObject {
  const operation: Operation = operations[id];
  const formats = Object.keys(operation.formats);
  const all = [operation.path, { get: described(id, id, formats, examples) }] as const;
  const single = (formats.length > 1 ? formats : []).map((format) => {
    const name = `${id}As${format[0]?.toUpperCase()}${format.slice(1)}`;
    return [`${operation.path}.${format}`, { get: described(id, name, [format], examples) }] as const;
  });
  return Object.fromEntries([all, ...single]);
}

function described(
  id: OperationId,
  operationId: string,
  formats: readonly string[],
  examples: Examples,
): ZodOpenApiOperationObject {
  const operation: Operation = operations[id];
  const suffix = formats.length === 1 && Object.keys(operation.formats).length > 1 ? `, as ${formats[0]}` : "";
  return {
    operationId,
    tags: [tagOf(operation.path)],
    summary: operation.summary + suffix,
    // What is said of all formats stands where all of them are.
    ...(operation.description && suffix === "" ? { description: operation.description } : {}),
    parameters: [
      ...partsOf(operation.path).map(pathParameter),
      ...(["lang", ...operation.parameters] as const).map((name) => queryParameter(name, operation)),
    ],
    responses: {
      200: {
        description: "What was asked for.",
        headers: {
          ETag: { $ref: "#/components/headers/ETag" },
          "Cache-Control": { $ref: "#/components/headers/Cache-Control" },
          ...(operation.released ? { "Entente-Release": { $ref: "#/components/headers/Entente-Release" } } : {}),
          ...(formats.some((format) => operation.worded.includes(format))
            ? { "Content-Language": { $ref: "#/components/headers/Content-Language" } }
            : {}),
          ...(operation.parameters.includes("cursor") ? { Link: { $ref: "#/components/headers/Link" } } : {}),
        },
        content: contentsOf(id, formats, examples),
      },
      ...(/\{(pair|code)\}/.test(operation.path)
        ? {
            308: {
              description: "Another spelling: `Location` has the one that is used here.",
              headers: { Location: { schema: { type: "string" } } },
            },
          }
        : {}),
      304: { description: "The client has it already: `If-None-Match` has its `ETag`." },
      ...errorsOf(operation),
    },
  };
}

function errorsOf({ path, parameters: names, limited }: Operation): ZodOpenApiResponsesObject {
  const readsRelease = names.includes("release");
  const isFound = partsOf(path).length > 0 || readsRelease;
  return {
    400: { $ref: "#/components/responses/BadRequest" },
    ...(isFound ? { 404: { $ref: "#/components/responses/NotFound" } } : {}),
    ...(readsRelease ? { 410: { $ref: "#/components/responses/Gone" } } : {}),
    ...(limited ? { 429: { $ref: "#/components/responses/TooManyRequests" } } : {}),
    503: { $ref: "#/components/responses/Unavailable" },
  } as ZodOpenApiResponsesObject;
}

function pathParameter(name: PathPart): oas31.ParameterObject {
  const { pattern, description, example } = pathParts[name];
  return { name, in: "path", required: true, description, example, schema: { type: "string", pattern } };
}

/** What may stand in the address, as the schema reads it that a request is checked with. */
function queryParameter(name: ParameterName, { pageLength }: Operation): oas31.ParameterObject {
  const { schema, description, example }: Parameter = parameters[name];
  const { $schema, ...described } = z.toJSONSchema(schema, { io: "input" });
  const isNumber = described.type === "integer";
  return {
    name,
    in: "query",
    required: !schema.safeParse(undefined).success,
    description: name === "limit" ? `${description} Without it, ${pageLength}.` : description,
    ...(example === undefined ? {} : { example: isNumber ? Number(example) : example }),
    schema: (isNumber
      ? { ...described, pattern: undefined }
      : { ...described, maxLength: longestValue }) as oas31.SchemaObject,
  };
}

const headers: Record<string, oas31.HeaderObject> = {
  ETag: { description: "Strong; the same for as long as the answer is.", schema: { type: "string" } },
  "Cache-Control": { description: "How long it may be kept.", schema: { type: "string" } },
  "Content-Language": { description: "BCP 47: the language of the answer's words.", schema: { type: "string" } },
  "Entente-Release": {
    description: "Number of the release that the answer is made from.",
    schema: { type: "integer" },
  },
  "Retry-After": { description: "How many seconds to wait.", schema: { type: "integer" } },
  Link: { description: 'RFC 8288: `rel="next"` leads to the next page.', schema: { type: "string" } },
};

const responses = {
  BadRequest: failed("A parameter is unknown, given twice, too long, or cannot be that; or the pair is none."),
  NotFound: failed("There is none of this name, or no release of this number."),
  Gone: failed("It was removed or withdrawn; the answer says why."),
  TooManyRequests: failed("This address asks too much.", true),
  Unavailable: failed("The release cannot be read at the moment.", true),
};

function failed(description: string, isPassing = false): ZodOpenApiResponseObject {
  const wait = { "Retry-After": { $ref: "#/components/headers/Retry-After" } };
  return {
    description,
    ...(isPassing ? { headers: wait } : {}),
    content: { "application/problem+json": { schema: problem } },
  };
}
