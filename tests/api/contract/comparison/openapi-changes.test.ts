// What counts as a breaking change of an operation, its parameters or its responses.
import { describe, expect, test } from "vitest";
import type { OpenApi } from "../../openapi.ts";
import { changesAfter, operation, parameter, response } from "./edited-document.ts";
import { openApiChanges } from "./openapi-changes.ts";
import { smallDocument } from "./small-document.ts";

test.each<[what: string, edit: (document: OpenApi) => void, message: string]>([
  ["a path is removed", (d) => delete d.paths["/v1/search"], "GET /v1/search: this operation was removed"],
  [
    "a path parameter is renamed",
    (d) => {
      d.paths["/v1/relations/{id}"] = { get: operation(d, "/v1/relations/{pair}") };
      delete d.paths["/v1/relations/{pair}"];
    },
    "GET /v1/relations/{pair}: this operation was removed",
  ],
  [
    "the id of an operation changes",
    (d) => Object.assign(operation(d, "/v1/search"), { operationId: "find" }),
    "GET /v1/search: operationId changed from search to find",
  ],
  [
    "a status is removed",
    (d) => delete operation(d, "/v1/relations/{pair}").responses[308],
    "GET /v1/relations/{pair} response 308: this was removed",
  ],
  [
    "a media type is removed",
    (d) => delete response(d, "/v1/facts").content["text/csv"],
    "GET /v1/facts response 200 text/csv: this was removed",
  ],
  [
    "another media type comes first, which clients without `Accept` receive",
    (d) => {
      const { content } = response(d, "/v1/facts");
      const { "application/json": json, ...others } = content;
      Object.assign(operation(d, "/v1/facts").responses["200"] as object, {
        content: { ...others, "application/json": json },
      });
    },
    "GET /v1/facts response 200: without Accept, it is now text/csv instead of application/json",
  ],
  [
    "a header is removed",
    (d) => delete response(d, "/v1/facts").headers.Link,
    "GET /v1/facts response 200 header Link: this was removed",
  ],
  [
    "the type of a shared header changes",
    (d) => Object.assign(d.components.headers.Link?.schema as object, { type: "array" }),
    "header Link: type",
  ],
  [
    "the type of an operation's header changes",
    (d) => Object.assign(response(d, "/v1/facts").headers["Entente-Release"]?.schema as object, { type: "string" }),
    "GET /v1/facts response 200 header Entente-Release: type",
  ],
  [
    "the schema of a response changes",
    (d) =>
      Object.assign(response(d, "/v1/search").content["application/json"] as object, { schema: { type: "string" } }),
    "GET /v1/search response 200 application/json: type",
  ],
  [
    "the media type of an error changes",
    (d) => {
      const { content = {} } = d.components.responses.BadRequest ?? {};
      Object.assign(content, { "application/json": content["application/problem+json"] });
      delete content["application/problem+json"];
    },
    "response BadRequest application/problem+json: this was removed",
  ],
  [
    "a status refers to another error",
    (d) => Object.assign(operation(d, "/v1/facts").responses, { 400: { $ref: "#/components/responses/Gone" } }),
    "GET /v1/facts response 400: changed from",
  ],
  [
    "the document is written in another version of OpenAPI",
    (d) => Object.assign(d, { openapi: "3.2.0" }),
    "openapi: changed from 3.1 to 3.2",
  ],
  [
    "the API moves to another server",
    (d) => Object.assign(d, { servers: [{ url: "/api" }] }),
    "servers: this was changed",
  ],
  ["an API key becomes required", (d) => Object.assign(d, { security: [{ key: [] }] }), "security: this was changed"],
  // Parameters
  [
    "a parameter is removed",
    (d) => operation(d, "/v1/facts").parameters.pop(),
    "GET /v1/facts parameter since: this parameter was removed",
  ],
  [
    "a new parameter is required",
    (d) => operation(d, "/v1/facts").parameters.push({ name: "key", in: "query", required: true, schema: {} }),
    "GET /v1/facts parameter key: this parameter was added and is required",
  ],
  [
    "a parameter becomes required",
    (d) => Object.assign(parameter(d, "/v1/facts", "kind"), { required: true }),
    "GET /v1/facts parameter kind: is now required",
  ],
  [
    "a parameter moves from the query to a header",
    (d) => Object.assign(parameter(d, "/v1/facts", "kind"), { in: "header" }),
    "GET /v1/facts parameter kind: this parameter was removed",
  ],
  [
    "a parameter no longer accepts a word",
    (d) => parameter(d, "/v1/facts", "kind").schema.enum?.pop(),
    'GET /v1/facts parameter kind: can no longer be "aid"',
  ],
  [
    "a parameter is limited to certain values",
    (d) => Object.assign(parameter(d, "/v1/facts", "country").schema, { enum: ["no"] }),
    'GET /v1/facts parameter country: can now only be "no"',
  ],
  [
    "the default of a parameter changes",
    (d) => Object.assign(parameter(d, "/v1/facts", "limit").schema, { default: 20 }),
    "GET /v1/facts parameter limit: default changed from 50 to 20",
  ],
  [
    "the default of a parameter is no longer documented",
    (d) => delete parameter(d, "/v1/facts", "limit").schema.default,
    "GET /v1/facts parameter limit: default changed from 50 to none",
  ],
  [
    "the pattern of a parameter changes",
    (d) => Object.assign(parameter(d, "/v1/facts", "country").schema, { pattern: "^[a-z]{2}$" }),
    "GET /v1/facts parameter country: pattern",
  ],
  [
    "a parameter no longer accepts one of its forms",
    (d) => parameter(d, "/v1/facts", "since").schema.anyOf?.pop(),
    "GET /v1/facts parameter since: can no longer be date-time",
  ],
])("reports a breaking change if %s", (_, edit, message) => {
  expect(changesAfter(edit)).toEqual([expect.stringContaining(message)]);
});

describe("a URL with an extension", () => {
  const extensions = ["csv", "json"];
  /** Returns the changes after the same edit of `/v1/facts` and of its URLs with an extension. */
  function changesOf(
    edit: (document: OpenApi, path: string) => void,
    paths = ["/v1/facts", ...withExtension],
  ): string[] {
    const before: OpenApi = JSON.parse(JSON.stringify(smallDocument));
    for (const extension of extensions) {
      const get = operation(smallDocument, "/v1/facts");
      const operationId = `${get.operationId}As${extension === "csv" ? "Csv" : "Json"}`;
      before.paths[`/v1/facts.${extension}`] = { get: { ...get, operationId } };
    }
    const after: OpenApi = JSON.parse(JSON.stringify(before));
    for (const path of paths) edit(after, path);
    return openApiChanges(before, after).map(({ place, what }) => `${place}: ${what}`);
  }
  const withExtension = extensions.map((extension) => `/v1/facts.${extension}`);

  test("is not reported for a change that its URL without the extension has too", () => {
    expect(changesOf((document, path) => parameter(document, path, "kind").schema.enum?.pop())).toEqual([
      'GET /v1/facts parameter kind: can no longer be "aid"',
    ]);
    expect(changesOf((document, path) => delete document.paths[path])).toEqual([
      "GET /v1/facts: this operation was removed",
    ]);
  });

  test("is not reported if its operation is renamed together with the other one", () => {
    const rename = (document: OpenApi, path: string) => {
      const get = operation(document, path);
      get.operationId = get.operationId.replace("listFacts", "findFacts");
    };
    expect(changesOf(rename)).toEqual(["GET /v1/facts: operationId changed from listFacts to findFacts"]);
  });

  test("is reported for a change of its own", () => {
    expect(changesOf((document, path) => delete document.paths[path], ["/v1/facts.csv"])).toEqual([
      "GET /v1/facts.csv: this operation was removed",
    ]);
    const limit = (document: OpenApi, path: string) =>
      Object.assign(parameter(document, path, "limit").schema, { maximum: path === "/v1/facts" ? 50 : 20 });
    expect(changesOf(limit)).toEqual([
      "GET /v1/facts parameter limit: maximum changed from 100 to 50",
      "GET /v1/facts.csv parameter limit: maximum changed from 100 to 20",
      "GET /v1/facts.json parameter limit: maximum changed from 100 to 20",
    ]);
  });
});
