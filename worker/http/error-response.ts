import { WithdrawnDocument } from "../../data/model/release/documents.ts";
import { pageView } from "../../data/view/pages/page-view.ts";
import { problemView } from "../../data/view/pages/problem-view.ts";
import type { ProblemBody } from "../contract/problem.ts";
import { HttpError, Moved, statuses } from "../errors.ts";
import { errorPage } from "../render/pages/error-pages.tsx";
import { warningScript } from "../render/scripts.ts";
import { Unreadable } from "../store/lookup.ts";
import { NothingPublished } from "../store/store.ts";
import { faultLogOf } from "../store/tiers/fault-log.ts";
import { dataPolicy, errorPagePolicy } from "./content-security.ts";
import type { EntenteContext } from "./context.ts";
import { languageHeaders, readLanguage } from "./negotiation.ts";

/** Responds to an error in the form that the path calls for: problem+json for the API, a script that logs a warning, or a page. */
export function errorResponse(c: EntenteContext, error: unknown): Response {
  if (error instanceof Moved) return new Response(null, { status: 308, headers: { Location: error.location } });
  const { type, values, headers } = toHttpError(c, error);
  const status = statuses[type];
  const language = readLanguage(c);
  const problem = problemView(type, language, values);
  const { pathname } = new URL(c.req.url);
  const responseWith = (contentType: string, policy: string, body: string, override: { status?: 200 } = {}) =>
    new Response(c.req.method === "HEAD" ? null : body, {
      status: override.status ?? status,
      headers: {
        ...languageHeaders(c, language),
        "Content-Type": contentType,
        "Content-Security-Policy": policy,
        // A status that only script tags get must not end up in a shared cache.
        // What the snapshot does not contain may have been published since, and so may a release.
        "Cache-Control":
          isCacheable(status) && type !== "unknown-release" && c.get("storageTier") !== "snapshot"
            ? `${override.status ? "private" : "public"}, max-age=60`
            : "no-store",
        ...headers,
      },
    });
  if (pathname.startsWith("/v1/")) {
    const body: ProblemBody = {
      type: `${c.env.ORIGIN}/docs/errors#${type}`,
      ...problem,
      status,
      instance: pathname,
      ...(values.name ? { parameter: values.name } : {}),
    };
    return responseWith("application/problem+json; charset=utf-8", dataPolicy, JSON.stringify(body));
  }
  if (pathname.endsWith(".js")) {
    return responseWith(
      "text/javascript; charset=utf-8",
      dataPolicy,
      warningScript(problem),
      scriptTagStatus(c, status),
    );
  }
  return responseWith(
    "text/html; charset=utf-8",
    errorPagePolicy(c.env.ORIGIN),
    errorPage(pageView(language), problem),
  );
}

/**
 * A 200 for a one-tag embed with an error below 500, such as an invalid or unknown pair. Browsers do not run a script with an error status, so the
 * warning would never reach the console; other clients get the real status. A 5xx stays an error, so that browsers keep using a
 * cached card.
 */
function scriptTagStatus(c: EntenteContext, status: number): { status?: 200 } {
  const isScriptTag = c.req.path.startsWith("/embed/") && c.req.header("Sec-Fetch-Dest") === "script";
  return isScriptTag && status < 500 ? { status: 200 } : {};
}

/** Whether every client gets this error for the URL: not for rate limiting, a wrong method or range, or a server error. */
function isCacheable(status: number): boolean {
  return status < 500 && ![405, 416, 429].includes(status);
}

function toHttpError(c: EntenteContext, error: unknown): HttpError {
  if (error instanceof HttpError) return error;
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
