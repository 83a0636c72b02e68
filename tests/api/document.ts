import Ajv2020, { type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { fetchWithRetry } from "../connections.ts";
import type { OpenApi, ResponseObject } from "./openapi.ts";

/** A response of the API whose body has been read. */
export interface TextResponse {
  status: number;
  /** Media type, without parameters. */
  type: string;
  text: string;
}

/** Returns the OpenAPI document of a running server. */
export async function readDocument(server: string): Promise<OpenApi> {
  const response = await fetchWithRetry(`${server}/v1/openapi.json`);
  if (!response.ok) throw new Error(`/v1/openapi.json returned ${response.status}`);
  return (await response.json()) as OpenApi;
}

/** Forbids undocumented properties in all objects. Clients must ignore them, but in these tests they are errors. */
function closed(document: OpenApi): OpenApi {
  const text = JSON.stringify(document, (_, part) =>
    part?.type === "object" && part.properties && !("additionalProperties" in part)
      ? { ...part, additionalProperties: false }
      : part,
  );
  return JSON.parse(text);
}

/** Compares responses with the OpenAPI document. URLs may have a query. */
export class ResponseValidator {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(readonly document: OpenApi) {
    addFormats(this.ajv);
    // RFC 3987, which ajv-formats does not support.
    this.ajv.addFormat("iri", (text) => URL.canParse(text));
    this.ajv.addSchema(closed(document), "openapi");
  }

  /** Returns how a response differs from the document. */
  violations(url: string, { status, type, text }: TextResponse): string[] {
    const path = this.pathOf(new URL(url, "http://localhost").pathname);
    if (path === null) return [];
    const responses = this.document.paths[path]?.get.responses ?? {};
    const pointer = ["paths", path, "get", "responses", String(status)];
    const documented = responses[String(status)];
    if (!documented) return [`${status} is not documented`];
    const { place, response } = this.resolved(documented, pointer);
    if (!response.content) return text === "" ? [] : [`${status} is documented without content, but has a body`];
    if (!response.content[type]) return [`${status} is not documented as ${type}`];
    if (type === "application/x-ndjson") {
      const row = ["components", "schemas", "FactRow"];
      return text.split("\n").flatMap((line) => (line === "" ? [] : this.schemaErrors(row, line)));
    }
    if (!/[+/]json$/.test(type)) return [];
    return this.schemaErrors([...place, "content", type, "schema"], text);
  }

  private schemaErrors(place: string[], text: string): string[] {
    const validate = this.validator(place);
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch {
      return [`not JSON: ${text.slice(0, 80)}`];
    }
    if (validate(body)) return [];
    return (validate.errors ?? []).slice(0, 3).map(({ instancePath, message }) => `${instancePath} ${message}`);
  }

  /** Returns how an error differs from the schema that all errors share. */
  problemViolations({ text }: TextResponse): string[] {
    return this.schemaErrors(
      ["components", "responses", "BadRequest", "content", "application/problem+json", "schema"],
      text,
    );
  }

  /**
   * Returns how the headers of a successful response differ from the document: undocumented headers and, if the path has only one
   * format, missing ones. `Link` is not checked, because only responses with a next page have it.
   */
  headerViolations(url: string, headers: Headers): string[] {
    const path = this.pathOf(new URL(url, "http://localhost").pathname);
    const response = path && this.document.paths[path]?.get.responses["200"];
    if (!response || response.$ref) return [];
    const hasOneFormat = Object.keys(response.content ?? {}).length === 1;
    return ["ETag", "Cache-Control", "Content-Language", "Entente-Release"].flatMap((name) => {
      const isDocumented = name in (response.headers ?? {});
      if (headers.has(name) && !isDocumented) return [`the header ${name} is not documented`];
      return isDocumented && hasOneFormat && !headers.has(name) ? [`the header ${name} is missing`] : [];
    });
  }

  /** Returns true if the document lists a status for a URL, or does not describe the URL at all. */
  describes(url: string, status: number): boolean {
    const path = this.pathOf(new URL(url, "http://localhost").pathname);
    return path === null || String(status) in (this.document.paths[path]?.get.responses ?? {});
  }

  /** Returns the most specific of the document's paths that match a pathname, or null if none does. */
  private pathOf(pathname: string): string | null {
    const literalLength = (path: string) => path.replace(/\{\w+\}/g, "").length;
    const matches = (path: string) =>
      new RegExp(`^${path.replace(/\./g, "\\.").replace(/\{\w+\}/g, "[^/]+")}$`).test(pathname);
    const [mostSpecific] = Object.keys(this.document.paths)
      .filter(matches)
      .sort((a, b) => literalLength(b) - literalLength(a));
    return mostSpecific ?? null;
  }

  private resolved(documented: ResponseObject, pointer: string[]): { place: string[]; response: ResponseObject } {
    if (!documented.$ref) return { place: pointer, response: documented };
    const name = documented.$ref.split("/").at(-1) ?? "";
    const response = this.document.components.responses[name];
    if (!response) throw new Error(`${documented.$ref} does not exist`);
    return { place: ["components", "responses", name], response };
  }

  private validator(place: string[]): ValidateFunction {
    const pointer = place.map((part) => encodeURIComponent(part.replace(/~/g, "~0").replace(/\//g, "~1"))).join("/");
    const validate = this.compiled.get(pointer) ?? this.ajv.compile({ $ref: `openapi#/${pointer}` });
    this.compiled.set(pointer, validate);
    return validate;
  }
}

/** Sends a request and reads the response. Redirects are not followed. */
export async function request(url: string, init: RequestInit = {}): Promise<TextResponse & { headers: Headers }> {
  const response = await fetchWithRetry(url, { redirect: "manual", ...init });
  const type = response.headers.get("Content-Type")?.split(";")[0] ?? "";
  return { status: response.status, type, text: await response.text(), headers: response.headers };
}

/** Calls `work` for every item, with at most `concurrency` calls at a time. */
export async function forEachConcurrently<Item>(
  items: readonly Item[],
  concurrency: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const remaining = items.values();
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (const item of remaining) await work(item);
    }),
  );
}

/** Returns all items of a paginated list. @param name the property of each page that contains its items */
export async function listAll<Item>(server: string, path: string, name: string): Promise<Item[]> {
  const items: Item[] = [];
  for (let next: string | null = server + path; next; ) {
    const page = JSON.parse((await request(next)).text);
    items.push(...page[name]);
    // URLs in responses have the configured origin, which is not that of the test server.
    next = page.next ? server + page.next.slice(new URL(page.next).origin.length) : null;
  }
  return items;
}
