import type { Handler } from "hono";
import { parseAccept } from "hono/utils/accept";
import type { Language } from "../../../data/model/language.ts";
import { mediaTypeOf } from "../../contract/formats.ts";
import { type Operation, partsOf } from "../../contract/operation.ts";
import { type OperationId, operations } from "../../contract/operations.ts";
import { maxValueLength, type ParameterName } from "../../contract/parameters.ts";
import { HttpError } from "../../errors.ts";
import type { AnswerHead } from "../answer.ts";
import { dataPolicy } from "../content-security.ts";
import type { EntenteContext, EntenteEnv } from "../context.ts";
import { readLanguage } from "../negotiation.ts";
import { checkRate } from "../rate-limit.ts";
import { parameter } from "../request-values.ts";

type PartOf<Path extends string> = Path extends `${string}{${infer Part}}${infer Rest}` ? Part | PartOf<Rest> : never;

/** What an operation is asked for, read and checked. */
interface Asked<Id extends OperationId> {
  /** The parts that its path leaves open, without an ending that picks a format. */
  path: Readonly<Record<PartOf<(typeof operations)[Id]["path"]>, string>>;
  format: keyof (typeof operations)[Id]["formats"] & string;
  language: Language;
  /** All that the answer is, but what it is read from. */
  head: Omit<AnswerHead, "read">;
}

/** An operation's path and handler for Hono. What stands in the query is checked before `handle` is called. */
export function route<Id extends OperationId>(
  id: Id,
  handle: (c: EntenteContext, asked: Asked<Id>) => Promise<Response>,
): [path: string, handler: Handler<EntenteEnv>] {
  const operation: Operation = operations[id];
  const parts = partsOf(operation.path);
  return [
    pattern(operation),
    async (c: EntenteContext) => {
      onlyParameters(c, operation.parameters);
      const path = Object.fromEntries(parts.map((part) => [part, c.req.param(part) ?? ""]));
      const { format, negotiated } = chosenFormat(c, operation, path);
      if (operation.isRateLimited) await checkRate(c);
      const language = readLanguage(c);
      const isWorded = operation.localizedFormats.includes(format);
      const options = operation.parameters
        .filter((name) => name !== "release")
        .map((name) => c.req.query(name) ?? null);
      const head: Asked<Id>["head"] = {
        variant: [id, format, ...Object.values(path), ...options, isWorded ? language : null],
        contentType: operation.formats[format] as string,
        policy: dataPolicy,
        isNegotiated: negotiated,
        ...(isWorded ? { language } : {}),
      };
      return handle(c, { path, format, language, head } as Asked<Id>);
    },
  ];
}

/** The last part of the path may name the format: it is `:file` where it is the same in all addresses. */
function pattern({ path }: Operation): string {
  const ended = path.replace(/\/(\w+)$/, "/:file{$1(?:\\..*)?}");
  return ended.replace(/\{(\w+)\}(?=\/|$)/g, ":$1");
}

/**
 * The format that a request asks for: by the ending of its address, else the first of `Accept` that there is, else the usual one
 * (RFC 9110, 12.4.1: a server may disregard `Accept` rather than answer 406).
 * @param path its last part loses the ending
 * @throws {HttpError} 404 for an ending that is no format of the operation
 */
function chosenFormat(
  c: EntenteContext,
  { formats, path: template }: Operation,
  path: Record<string, string>,
): { format: string; negotiated: boolean } {
  const names = Object.keys(formats);
  const [usual = ""] = names;
  const [, last = ""] = /\{(\w+)\}$/.exec(template) ?? [];
  const [, ending] = /\.([^.]*)$/.exec(path[last] ?? c.req.param("file") ?? "") ?? [];
  const isFormat = ending !== undefined && names.includes(ending);
  // The id of a source has dots of its own, and comes in one format alone.
  if (names.length === 1 && last && !isFormat) return { format: usual, negotiated: false };
  if (ending !== undefined) {
    if (!isFormat) throw new HttpError("unknown-format", { value: ending, allowed: names.join(", ") });
    if (last) path[last] = (path[last] as string).slice(0, -ending.length - 1);
    return { format: ending, negotiated: false };
  }
  if (names.length === 1) return { format: usual, negotiated: false };
  for (const { type, q } of parseAccept(c.req.header("Accept") ?? "")) {
    // RFC 9110, 12.4.2: "a value of 0 means 'not acceptable'".
    if (q === 0) continue;
    const format = names.find((name) => mediaTypeOf(formats[name]) === type.toLowerCase());
    if (format) return { format, negotiated: true };
    if (type === "*/*") break;
  }
  return { format: usual, negotiated: true };
}

/**
 * Refuses parameters that mean nothing here, so that a slip does not go unseen.
 * @throws {HttpError} 400 for a parameter that is none of `names`, for one that is given twice or is too long, and for a wrong one
 */
function onlyParameters(c: EntenteContext, names: readonly ParameterName[]): void {
  const known = ["lang", ...names] as const;
  for (const [name, values] of Object.entries(c.req.queries())) {
    if (!known.some((one) => one === name)) {
      throw new HttpError("unknown-parameter", { name, allowed: known.join(", ") });
    }
    if (values.length > 1 || (values[0]?.length ?? 0) > maxValueLength) {
      throw new HttpError("repeated-parameter", { name, allowed: String(maxValueLength) });
    }
  }
  for (const name of known) parameter(c, name);
}
