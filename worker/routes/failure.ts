import { WithdrawnDocument } from "../../data/model/documents.ts";
import { pageView } from "../../data/view/page-view.ts";
import { problemView } from "../../data/view/problem-view.ts";
import { HttpError, Moved, statuses } from "../errors.ts";
import { errorPage } from "../render/page.tsx";
import { Unreadable } from "../store/places.ts";
import { NothingPublished } from "../store/store.ts";
import { dataPolicy, negotiation } from "./answer.ts";
import { pagePolicy } from "./pages.ts";
import { type EntenteContext, readLanguage } from "./request.ts";

/** Answers a request that failed, in the form that its surface speaks: problem+json, plain text for a script, or a page. */
export function failure(c: EntenteContext, error: unknown): Response {
  if (error instanceof Moved) return new Response(null, { status: 308, headers: { Location: error.location } });
  const { type, values, headers } = httpError(error);
  const status = statuses[type];
  const language = readLanguage(c);
  const problem = problemView(type, language, values);
  const { pathname } = new URL(c.req.url);
  const answer = (contentType: string, policy: string, body: string) =>
    new Response(c.req.method === "HEAD" ? null : body, {
      status,
      headers: {
        ...headers,
        ...negotiation(c, language),
        "Content-Type": contentType,
        "Content-Security-Policy": policy,
        "Cache-Control": status < 500 ? "public, max-age=60" : "no-store",
      },
    });
  if (pathname.startsWith("/v1/")) {
    const body = { type: `${c.env.ORIGIN}/docs/errors#${type}`, ...problem, status, instance: pathname };
    return answer("application/problem+json; charset=utf-8", dataPolicy, JSON.stringify(body));
  }
  // A browser runs no script that comes with an error, so its words are for whoever looks at the answer.
  if (pathname.endsWith(".js")) {
    return answer("text/plain; charset=utf-8", dataPolicy, `${problem.title}: ${problem.detail}`);
  }
  const policy = pagePolicy(c.env.ORIGIN).replace("frame-ancestors 'self'", "frame-ancestors *");
  return answer("text/html; charset=utf-8", policy, errorPage(pageView(language), problem));
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
