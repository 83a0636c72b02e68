import type { Handler } from "hono";
import { parseAccept } from "hono/utils/accept";
import type { Language } from "../../../data/model/language.ts";
import { mediaTypeOf } from "../../contract/formats.ts";
import { type Operation, partsOf } from "../../contract/operation.ts";
import { type OperationId, operations } from "../../contract/operations.ts";
import { maxValueLength, type ParameterName } from "../../contract/parameters.ts";
import { HttpError } from "../../errors.ts";
import type { EntenteContext, EntenteEnv } from "../../http/context.ts";
import { dataPolicy } from "../../http/headers/content-security.ts";
import { readLanguage } from "../../http/negotiation.ts";
import { checkRate } from "../../http/rate-limit.ts";
import { parameter } from "../../http/request-values.ts";
import type { ResponseHead } from "../../http/respond.ts";

type PartOf<Path extends string> = Path extends `${string}{${infer Part}}${infer Rest}` ? Part | PartOf<Rest> : never;

/** A validated request for an operation. */
interface OperationRequest<Id extends OperationId> {
  /** Values of the path variables, without a format extension. */
  path: Readonly<Record<PartOf<(typeof operations)[Id]["path"]>, string>>;
  format: keyof (typeof operations)[Id]["formats"] & string;
  language: Language;
  /** The response's head, except for the release, which the handler reads. */
  head: Omit<ResponseHead, "read">;
}

/** Returns an operation's path and handler for Hono. The handler validates the query before it calls `handle`. */
export function route<Id extends OperationId>(
  id: Id,
  handle: (c: EntenteContext, request: OperationRequest<Id>) => Promise<Response>,
): [path: string, handler: Handler<EntenteEnv>] {
  const operation: Operation = operations[id];
  const parts = partsOf(operation.path);
  return [
    honoPath(operation),
    async (c: EntenteContext) => {
      validateQuery(c, operation.parameters);
      const path = Object.fromEntries(parts.map((part) => [part, c.req.param(part) ?? ""]));
      const { format, negotiated } = selectFormat(c, operation, path);
      if (operation.isRateLimited) await checkRate(c, operation.weight);
      const language = readLanguage(c);
      const isLocalized = operation.localizedFormats.includes(format);
      const options = operation.parameters
        .filter((name) => name !== "release")
        .map((name) => c.req.query(name) ?? null);
      const head: OperationRequest<Id>["head"] = {
        variant: [id, format, ...Object.values(path), ...options, isLocalized ? language : null],
        contentType: operation.formats[format] as string,
        policy: dataPolicy,
        isNegotiated: negotiated,
        ...(isLocalized ? { language } : {}),
      };
      return handle(c, { path, format, language, head } as OperationRequest<Id>);
    },
  ];
}

/** Converts the path template. A constant last segment may have a format extension, so it becomes the parameter `:file`. */
function honoPath({ path }: Operation): string {
  const withFile = path.replace(/\/(\w+)$/, "/:file{$1(?:\\..*)?}");
  return withFile.replace(/\{(\w+)\}(?=\/|$)/g, ":$1");
}

/**
 * Returns the requested format: by the URL's extension, else the first available one in `Accept`, else the default. RFC 9110, 12.4.1
 * lets a server disregard `Accept` instead of responding with 406.
 * @param path values of the path variables; the extension is removed from the last one
 * @throws {HttpError} 404 if the operation has no format with this extension
 */
function selectFormat(
  c: EntenteContext,
  { formats, path: template }: Operation,
  path: Record<string, string>,
): { format: string; negotiated: boolean } {
  const names = Object.keys(formats);
  const [defaultFormat = ""] = names;
  const [, last = ""] = /\{(\w+)\}$/.exec(template) ?? [];
  const [, extension] = /\.([^.]*)$/.exec(path[last] ?? c.req.param("file") ?? "") ?? [];
  const isFormat = extension !== undefined && names.includes(extension);
  // A source's id can contain dots, so the part after the last one is not an extension. Sources have a single format.
  if (names.length === 1 && last && !isFormat) return { format: defaultFormat, negotiated: false };
  if (extension !== undefined) {
    if (!isFormat) throw new HttpError("unknown-format", { value: extension, allowed: names.join(", ") });
    if (last) path[last] = (path[last] as string).slice(0, -extension.length - 1);
    return { format: extension, negotiated: false };
  }
  if (names.length === 1) return { format: defaultFormat, negotiated: false };
  for (const { type, q } of parseAccept(c.req.header("Accept") ?? "")) {
    // RFC 9110, 12.4.2: "a value of 0 means 'not acceptable'".
    if (q === 0) continue;
    const format = names.find((name) => mediaTypeOf(formats[name]) === type.toLowerCase());
    if (format) return { format, negotiated: true };
    if (type === "*/*") break;
  }
  return { format: defaultFormat, negotiated: true };
}

/**
 * Validates all query parameters. Unknown ones are rejected, so that a misspelt parameter does not go unnoticed.
 * @param names the operation's parameters, apart from `lang`
 * @throws {HttpError} 400 if a parameter is unknown, repeated, too long or invalid
 */
function validateQuery(c: EntenteContext, names: readonly ParameterName[]): void {
  const known = ["lang", ...names] as const;
  for (const [name, values] of Object.entries(c.req.queries())) {
    if (!known.some((knownName) => knownName === name)) {
      throw new HttpError("unknown-parameter", { name, allowed: known.join(", ") });
    }
    if (values.length > 1 || (values[0]?.length ?? 0) > maxValueLength) {
      throw new HttpError("repeated-parameter", { name, allowed: String(maxValueLength) });
    }
  }
  for (const name of known) parameter(c, name);
}
