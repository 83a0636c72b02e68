import { WithdrawnDocument } from "../../data/model/release/documents.ts";
import { pageView } from "../../data/view/pages/page-view.ts";
import { problemView } from "../../data/view/pages/problem-view.ts";
import type { ProblemBody } from "../contract/problem.ts";
import { HttpError, Moved, statuses } from "../errors.ts";
import { errorPage } from "../render/pages/error-pages.tsx";
import { warningScript } from "../render/scripts.ts";
import { Unreadable } from "../store/lookup.ts";
import { NothingPublished } from "../store/store.ts";
import { dataPolicy, errorPagePolicy } from "./content-security.ts";
import type { EntenteContext } from "./context.ts";
import { languageHeaders, readLanguage } from "./negotiation.ts";

/** Answers a request that failed, in the form that its surface speaks: problem+json, a script that warns, or a page. */
export function errorAnswer(c: EntenteContext, error: unknown): Response {
  if (error instanceof Moved) return new Response(null, { status: 308, headers: { Location: error.location } });
  const { type, values, headers } = httpError(error);
  const status = statuses[type];
  const language = readLanguage(c);
  const problem = problemView(type, language, values);
  const { pathname } = new URL(c.req.url);
  const answer = (contentType: string, policy: string, body: string, changed: { status?: 200 } = {}) =>
    new Response(c.req.method === "HEAD" ? null : body, {
      status: changed.status ?? status,
      headers: {
        ...languageHeaders(c, language),
        "Content-Type": contentType,
        "Content-Security-Policy": policy,
        // What only a script tag gets is not for a cache that others share.
        // What the snapshot does not hold may have been published since.
        "Cache-Control":
          isTheSameForAll(status) && c.get("storageTier") !== "snapshot"
            ? `${changed.status ? "private" : "public"}, max-age=60`
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
    return answer("application/problem+json; charset=utf-8", dataPolicy, JSON.stringify(body));
  }
  if (pathname.endsWith(".js")) {
    return answer("text/javascript; charset=utf-8", dataPolicy, warningScript(problem), runs(c, status));
  }
  return answer("text/html; charset=utf-8", errorPagePolicy(c.env.ORIGIN), errorPage(pageView(language), problem));
}

/**
 * A browser runs no script that comes with an error, and so its console would name an address and a number alone. A script tag
 * that names a wrong pair is therefore given its warning with a 200; whoever else asks, the status. An outage stays one for all:
 * a browser that has the card of an hour ago is to keep it.
 */
function runs(c: EntenteContext, status: number): { status?: 200 } {
  const isTag = c.req.path.startsWith("/embed/") && c.req.header("Sec-Fetch-Dest") === "script";
  return isTag && status < 500 ? { status: 200 } : {};
}

/** Whether whoever asks the same is told the same: not where one address asked too often, nor where something is amiss. */
function isTheSameForAll(status: number): boolean {
  return status < 500 && status !== 405 && status !== 429;
}

function httpError(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  const retry = { "Retry-After": "30" };
  if (error instanceof NothingPublished) return new HttpError("nothing-published", {}, retry);
  if (error instanceof WithdrawnDocument) return new HttpError("withdrawn", { value: error.message });
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  // One line, and nothing about the reader.
  console.error(JSON.stringify({ fault: "answer", message: message.slice(0, 200) }));
  return error instanceof Unreadable ? new HttpError("unreadable-document", {}, retry) : new HttpError("fault");
}
