import { CorruptDocument } from "../../data/model/documents.ts";
import { pageView } from "../../data/view/page-view.ts";
import { HttpError, Moved, problems } from "../errors.ts";
import { errorPage } from "../render/page.tsx";
import { failedScript } from "../render/script.ts";
import { NothingPublished } from "../store/store.ts";
import { dataPolicy } from "./answer.ts";
import { pagePolicy } from "./pages.ts";
import { type EntenteContext, readLanguage } from "./request.ts";

/** Answers a request that failed, in the form that its surface speaks: problem+json, a script that only warns, or a page. */
export function failure(c: EntenteContext, error: unknown): Response {
  if (error instanceof Moved) return new Response(null, { status: 308, headers: { Location: error.location } });
  const { type, detail, headers } = httpError(error);
  const { status, title } = problems[type];
  const { pathname } = new URL(c.req.url);
  const answer = (contentType: string, policy: string, body: string) =>
    new Response(c.req.method === "HEAD" ? null : body, {
      status,
      headers: {
        ...headers,
        "Content-Type": contentType,
        "Content-Security-Policy": policy,
        "Cache-Control": status < 500 ? "public, max-age=60" : "no-store",
      },
    });
  if (pathname.startsWith("/v1/")) {
    const problem = { type: `${c.env.ORIGIN}/docs/errors#${type}`, title, status, detail, instance: pathname };
    return answer("application/problem+json; charset=utf-8", dataPolicy, JSON.stringify(problem));
  }
  if (pathname.endsWith(".js")) {
    return answer("text/javascript; charset=utf-8", dataPolicy, failedScript(title, detail));
  }
  const policy = pagePolicy(c.env.ORIGIN).replace("frame-ancestors 'self'", "frame-ancestors *");
  return answer("text/html; charset=utf-8", policy, errorPage(pageView(readLanguage(c)), title, detail));
}

function httpError(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  const retry = { "Retry-After": "30" };
  if (error instanceof NothingPublished) return new HttpError("nothing-published", undefined, retry);
  // One line, and nothing about the reader.
  console.error(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  return error instanceof CorruptDocument
    ? new HttpError("unreadable-document", undefined, retry)
    : new HttpError("fault");
}
