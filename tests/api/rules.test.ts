// The document itself, held against the rules that its readers expect.
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { expect, inject, test } from "vitest";
import { readDocument } from "./document.ts";

const server = inject("server");

async function complaints(document: object): Promise<string[]> {
  const config = await createConfig({ extends: ["recommended"] });
  const found = await lintFromString({ source: JSON.stringify(document), absoluteRef: "openapi.json", config });
  return found.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

test("passes all rules that Redocly recommends", async () => {
  expect(await complaints(await readDocument(server))).toEqual([]);
});

test("and would not, were an example wrong or an operation without a name", async () => {
  const document = await readDocument(server);
  const { get } = document.paths["/v1/countries"] as {
    get: { operationId?: string; responses: Record<string, object> };
  };
  delete get.operationId;
  get.responses["200"] = { content: { "application/json": { schema: { type: "object" }, example: [] } } };
  const found = await complaints(document);
  for (const rule of ["operation-operationId", "no-invalid-media-type-examples"]) {
    expect(found.some((one) => one.startsWith(rule))).toBe(true);
  }
});
