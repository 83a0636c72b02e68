import Ajv2020, { type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { fetchWithRetry } from "../connections.ts";

/** The parts of an OpenAPI document that the tests read. */
export interface OpenApi {
  paths: Record<string, { get: Operation }>;
  components: { responses: Record<string, Answer>; schemas: Record<string, object> };
}
export interface Operation {
  operationId: string;
  parameters: Parameter[];
  responses: Record<string, Answer | { $ref: string }>;
}
export interface Parameter {
  name: string;
  in: "query" | "path";
  required: boolean;
  example: string | number;
  schema: { type?: string; enum?: string[]; maximum?: number };
}
interface Answer {
  headers?: Record<string, object>;
  content?: Record<string, { schema: object; example?: unknown }>;
}

/** What the API said. */
export interface Said {
  status: number;
  /** Media type, without parameters. */
  type: string;
  text: string;
}

/** Reads the document that a server gives of itself. */
export async function readDocument(server: string): Promise<OpenApi> {
  const response = await fetchWithRetry(`${server}/v1/openapi.json`);
  if (!response.ok) throw new Error(`/v1/openapi.json answers ${response.status}`);
  return (await response.json()) as OpenApi;
}

/** The document as it is meant today: what it tells readers to expect more in has nothing that it does not describe. */
function closed(document: OpenApi): OpenApi {
  const text = JSON.stringify(document, (_, part) =>
    part?.type === "object" && part.properties && !("additionalProperties" in part)
      ? { ...part, additionalProperties: false }
      : part,
  );
  return JSON.parse(text);
}

/** Holds answers against the document. */
export class Contract {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly known = new Map<string, ValidateFunction>();

  constructor(readonly document: OpenApi) {
    addFormats(this.ajv);
    // RFC 3987, which ajv-formats does not know.
    this.ajv.addFormat("iri", (text) => URL.canParse(text));
    this.ajv.addSchema(closed(document), "openapi");
  }

  /** What of an answer is otherwise than the document says. @param address with or without a query */
  mistakes(address: string, { status, type, text }: Said): string[] {
    const path = this.pathOf(new URL(address, "http://localhost").pathname);
    if (path === null) return [];
    const answers = this.document.paths[path]?.get.responses ?? {};
    const pointer = ["paths", path, "get", "responses", String(status)];
    const said = answers[String(status)];
    if (!said) return [`${status} is not described`];
    const { place, answer } = this.resolved(said, pointer);
    if (!answer.content) return text === "" ? [] : [`${status} has no content, but a body`];
    if (!answer.content[type]) return [`${status} is not described as ${type}`];
    if (type === "application/x-ndjson") {
      const row = ["components", "schemas", "FactRow"];
      return text.split("\n").flatMap((line) => (line === "" ? [] : this.invalid(row, line)));
    }
    if (!/[+/]json$/.test(type)) return [];
    return this.invalid([...place, "content", type, "schema"], text);
  }

  private invalid(place: string[], text: string): string[] {
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

  /** What of an error is otherwise than the document says of all of them. */
  problemMistakes({ text }: Said): string[] {
    return this.invalid(
      ["components", "responses", "BadRequest", "content", "application/problem+json", "schema"],
      text,
    );
  }

  /**
   * What of the headers of a success is otherwise than the document says: one that it does not tell of, or, where the address says the
   * format, one that it promises and that is not there. `Link` stands where there is a next page.
   */
  headerMistakes(address: string, headers: Headers): string[] {
    const path = this.pathOf(new URL(address, "http://localhost").pathname);
    const answer = path && this.document.paths[path]?.get.responses["200"];
    if (!answer || "$ref" in answer) return [];
    const isOneFormat = Object.keys(answer.content ?? {}).length === 1;
    return ["ETag", "Cache-Control", "Content-Language", "Entente-Release"].flatMap((name) => {
      const isTold = name in (answer.headers ?? {});
      if (headers.has(name) && !isTold) return [`sends ${name}, of which the document does not tell`];
      return isTold && isOneFormat && !headers.has(name) ? [`lacks ${name}`] : [];
    });
  }

  /** Whether the document says that an address may be answered with a status. */
  describes(address: string, status: number): boolean {
    const path = this.pathOf(new URL(address, "http://localhost").pathname);
    return path === null || String(status) in (this.document.paths[path]?.get.responses ?? {});
  }

  /** The path of the document that an address is one of: of several, the one with most of its letters. Null for an address of none. */
  private pathOf(address: string): string | null {
    const letters = (path: string) => path.replace(/\{\w+\}/g, "").length;
    const isOne = (path: string) =>
      new RegExp(`^${path.replace(/\./g, "\\.").replace(/\{\w+\}/g, "[^/]+")}$`).test(address);
    const [found] = Object.keys(this.document.paths)
      .filter(isOne)
      .sort((a, b) => letters(b) - letters(a));
    return found ?? null;
  }

  private resolved(said: Answer | { $ref: string }, pointer: string[]): { place: string[]; answer: Answer } {
    if (!("$ref" in said)) return { place: pointer, answer: said };
    const name = said.$ref.split("/").at(-1) ?? "";
    const answer = this.document.components.responses[name];
    if (!answer) throw new Error(`${said.$ref} leads nowhere`);
    return { place: ["components", "responses", name], answer };
  }

  private validator(place: string[]): ValidateFunction {
    const pointer = place.map((part) => encodeURIComponent(part.replace(/~/g, "~0").replace(/\//g, "~1"))).join("/");
    const known = this.known.get(pointer) ?? this.ajv.compile({ $ref: `openapi#/${pointer}` });
    this.known.set(pointer, known);
    return known;
  }
}

/** Asks, and gives what was said. A redirect is what was said. */
export async function ask(address: string, init: RequestInit = {}): Promise<Said & { headers: Headers }> {
  const response = await fetchWithRetry(address, { redirect: "manual", ...init });
  const type = response.headers.get("Content-Type")?.split(";")[0] ?? "";
  return { status: response.status, type, text: await response.text(), headers: response.headers };
}

/** Does something for each of many, a few at a time. */
export async function forEachOf<Item>(items: readonly Item[], atOnce: number, work: (item: Item) => Promise<void>) {
  const rest = items.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of rest) await work(item);
    }),
  );
}

/** All that a list of the API holds under a name, page by page. */
export async function listed<Item>(server: string, path: string, name: string): Promise<Item[]> {
  const found: Item[] = [];
  for (let next: string | null = server + path; next; ) {
    const page = JSON.parse((await ask(next)).text);
    found.push(...page[name]);
    // Addresses begin with the origin that is configured, which is not that of the test.
    next = page.next ? server + page.next.slice(new URL(page.next).origin.length) : null;
  }
  return found;
}
