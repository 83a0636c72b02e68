// Lints the OpenAPI document that the server returns.
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { expect, inject, test } from "vitest";
import { readDocument } from "./document.ts";

const server = inject("server");

async function lint(document: object): Promise<string[]> {
  const config = await createConfig({ extends: ["recommended"] });
  const problems = await lintFromString({ source: JSON.stringify(document), absoluteRef: "openapi.json", config });
  return problems.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

test("the OpenAPI document passes Redocly's recommended rules", async () => {
  expect(await lint(await readDocument(server))).toEqual([]);
});

/** Returns every description and summary within a part of the document, with its path. Examples are data, so they are left out. */
function wordingOf(part: unknown, path: string): string[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    if (key === "example" || key === "examples") return [];
    const isWording = typeof value === "string" && (key === "description" || key === "summary");
    return isWording ? [`${path}/${key}: ${value}`] : wordingOf(value, `${path}/${key}`);
  });
}

test("no description or summary is cut short or contains the text of a missing value", async () => {
  const wording = wordingOf(await readDocument(server), "");
  expect(wording.length).toBeGreaterThan(100);
  expect(wording.filter((text) => /…$|undefined|\$\{/.test(text))).toEqual([]);
});

test("the linter reports an invalid example and a missing operationId", async () => {
  const document = await readDocument(server);
  const { get } = document.paths["/v1/countries"] as {
    get: { operationId?: string; responses: Record<string, object> };
  };
  delete get.operationId;
  get.responses["200"] = { content: { "application/json": { schema: { type: "object" }, example: [] } } };
  const problems = await lint(document);
  for (const rule of ["operation-operationId", "no-invalid-media-type-examples"]) {
    expect(problems.some((problem) => problem.startsWith(rule))).toBe(true);
  }
});
