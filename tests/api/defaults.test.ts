// Clients that leave something out rely on the documented default.
import { expect, inject, test } from "vitest";
import { readDocument, request } from "./document.ts";
import type { OperationObject } from "./openapi.ts";

const server = inject("server");
const { paths } = await readDocument(server);

/** Returns the URL of a path's example request in English, without optional parameters. */
function exampleUrl(path: string, { parameters }: OperationObject): string {
  const required = parameters.filter((parameter) => parameter.required);
  const segments = required.reduce((url, { name, example }) => url.replace(`{${name}}`, `${example}`), server + path);
  const query = required
    .filter((parameter) => parameter.in === "query")
    .map(({ name, example }) => `${name}=${example}`);
  return `${segments}?${["lang=en", ...query].join("&")}`;
}

const hasLimit = ({ parameters }: OperationObject) => parameters.some(({ name }) => name === "limit");

test.each(Object.entries(paths).filter(([, { get }]) => hasLimit(get)))(
  "%s without a limit has pages of the documented length",
  async (path, { get }) => {
    const limit = get.parameters.find(({ name }) => name === "limit")?.schema.default;
    expect(limit).toEqual(expect.any(Number));
    const url = exampleUrl(path, get);
    const [withLimit, withoutLimit] = await Promise.all([request(`${url}&limit=${limit}`), request(url)]);
    // Feeds and pages contain their own URLs.
    expect(withLimit.text.replace(/&(amp;)?limit=\d+/g, "")).toBe(withoutLimit.text);
  },
);

test.each(Object.entries(paths))(
  "%s without a preference responds in the format that is documented first",
  async (path, { get }) => {
    const [first] = Object.keys(get.responses["200"]?.content ?? {});
    expect((await request(exampleUrl(path, get))).type).toBe(first);
  },
);
