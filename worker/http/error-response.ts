import type { Language } from "../../data/model/language.ts";
import { WithdrawnDocument } from "../../data/model/release/documents.ts";
import { NotInList } from "../../data/view/pages/list-view.ts";
import { pageView } from "../../data/view/pages/page-view.ts";
import { problemView } from "../../data/view/pages/problem-view.ts";
import type { ProblemBody } from "../contract/problem.ts";
import { HttpError, Moved, statuses } from "../errors.ts";
import { errorFragment } from "../render/fragment.tsx";
import { errorPage } from "../render/pages/error-pages.tsx";
import { errorFrame } from "../render/pages/frame-page.tsx";
import { frameStyle } from "../render/pages/styles/styles.ts";
import { warningScript } from "../render/scripts.ts";
import { Unreadable } from "../store/lookup.ts";
import { NothingPublished } from "../store/store.ts";
import { faultLogOf } from "../store/tiers/fault-log.ts";
import type { EntenteContext } from "./context.ts";
import { frameHeaders } from "./headers/asset-headers.ts";
import { dataPolicy, framePolicy, pagePolicy } from "./headers/content-security.ts";
import { isNegotiated, languageHeaders, readLanguage, readPageFormat } from "./negotiation.ts";
import { readTheme } from "./request-values.ts";

/** The part of an error response that depends on who asks. */
interface ErrorContent {
  contentType: string;
  /** Content security policy. */
  policy: string;
  body: string;
  /** Status to send instead of the error's own. */
  status?: 200 | 404 | 501;
  headers?: Readonly<Record<string, string>>;
  /** True if other requests for the same URL get other content, which must then not end up in a shared cache. */
  isPrivate?: boolean;
}

/**
 * Responds to an error in the form that the request calls for: problem+json for the API, a script that logs a warning, a frame document
 * or a page.
 */
export function errorResponse(c: EntenteContext, error: unknown): Response {
  if (error instanceof Moved) return new Response(null, { status: 308, headers: { Location: error.location } });
  const httpError = toHttpError(c, error);
  const { type } = httpError;
  const status = statuses[type];
  const language = readLanguage(c);
  const content = errorContent(c, httpError, language);
  // A missing release, or what the snapshot does not contain, may have been published in the meantime.
  const isFinal = isCacheable(status) && !type.endsWith("-release") && c.get("storageTier") !== "snapshot";
  const response = new Response(c.req.method === "HEAD" ? null : content.body, {
    status: content.status ?? status,
    headers: {
      ...languageHeaders(c, language),
      "Content-Type": content.contentType,
      "Content-Security-Policy": content.policy,
      "Cache-Control": isFinal ? `${content.isPrivate ? "private" : "public"}, max-age=60` : "no-store",
      ...httpError.headers,
      ...content.headers,
    },
  });
  if (isNegotiated(c.req.path)) response.headers.append("Vary", "Accept");
  return response;
}

function errorContent(c: EntenteContext, { type, values, links }: HttpError, language: Language): ErrorContent {
  const origin = c.env.ORIGIN;
  const problem = problemView(type, language, { url: urlFor(type, origin, language), ...values });
  const { pathname } = new URL(c.req.url);
  if (pathname.startsWith("/v1/") || (isNegotiated(pathname) && readPageFormat(c) !== "html")) {
    const { title, detail } = problem;
    const body: ProblemBody = {
      type: `${origin}/docs/errors#${type}`,
      title,
      detail,
      status: statuses[type],
      instance: pathname,
      ...(values.name ? { parameter: values.name } : {}),
    };
    const contentType = "application/problem+json; charset=utf-8";
    return { contentType, policy: dataPolicy, body: JSON.stringify(body) };
  }
  if (pathname === "/oembed") {
    const contentType = "text/plain; charset=utf-8";
    return { contentType, policy: dataPolicy, body: `${problem.title}. ${problem.detail}\n`, ...oembedStatus(type) };
  }
  if (pathname.endsWith(".js")) {
    const script = { contentType: "text/javascript; charset=utf-8", policy: dataPolicy, body: warningScript(problem) };
    return isReadByScriptTag(c, statuses[type]) ? { ...script, status: 200, isPrivate: true } : script;
  }
  const contentType = "text/html; charset=utf-8";
  if (pathname.startsWith("/fragment/")) return { contentType, policy: dataPolicy, body: errorFragment(problem) };
  const isEmbed = pathname.startsWith("/embed/");
  if (isEmbed || c.req.header("Sec-Fetch-Dest") === "iframe") {
    const body = errorFrame(pageView(language), origin, problem, readTheme(c));
    const policy = framePolicy(origin, frameStyle);
    return { contentType, policy, body, headers: frameHeaders, isPrivate: !isEmbed };
  }
  return { contentType, policy: pagePolicy(origin), body: errorPage(pageView(language), problem, links) };
}

/** Returns the URL that the message of an error names; "" if none or if it depends on the request. */
function urlFor(type: HttpError["type"], origin: string, language: Language): string {
  switch (type) {
    case "unknown-address":
    case "unknown-relation":
      return `${origin}/?lang=${language}`;
    case "unknown-source":
      return `${origin}/v1/facts?lang=${language}`;
    case "unknown-script":
      return `${origin}/widget.js`;
    case "unknown-flag":
      return `${origin}/flags/no.svg`;
    default:
      return "";
  }
}

/** Returns the status of an oEmbed error. The protocol defines only a few: 501 for an unknown format, 404 if there is nothing to embed. */
function oembedStatus(type: HttpError["type"]): Pick<ErrorContent, "status"> {
  if (type === "unknown-format") return { status: 501 };
  return [400, 410].includes(statuses[type]) ? { status: 404 } : {};
}

/**
 * Whether a script tag of the one-tag embed should get a 200 for an error below 500, such as an invalid or unknown pair. Browsers do not
 * run a script with an error status, so the warning would never reach the console; other clients get the real status. A 5xx stays an
 * error, so that browsers keep using a cached card.
 */
function isReadByScriptTag(c: EntenteContext, status: number): boolean {
  return c.req.path.startsWith("/embed/") && c.req.header("Sec-Fetch-Dest") === "script" && status < 500;
}

/** Whether every client gets this error for the URL: not for rate limiting, a wrong method or range, or a server error. */
function isCacheable(status: number): boolean {
  return status < 500 && ![405, 416, 429].includes(status);
}

function toHttpError(c: EntenteContext, error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  if (error instanceof NotInList) {
    return new HttpError("wrong-parameter", { name: error.parameter, allowed: error.allowed });
  }
  const retryHeaders = { "Retry-After": "30" };
  if (error instanceof NothingPublished) return new HttpError("nothing-published", {}, retryHeaders);
  if (error instanceof WithdrawnDocument) return new HttpError("withdrawn", { value: error.message });
  reportFailure(c, error);
  return error instanceof Unreadable ? new HttpError("unreadable-document", {}, retryHeaders) : new HttpError("fault");
}

/** Logs a failed response as one line of JSON without data about the reader, once per kind of error and minute. */
function reportFailure(c: EntenteContext, error: unknown): void {
  const message = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 200);
  const kind = error instanceof Unreadable ? error.name : message;
  faultLogOf(c.env.KV).report(`answer ${kind}`, Date.now(), (count) =>
    console.error(JSON.stringify({ fault: "answer", count, message })),
  );
}
