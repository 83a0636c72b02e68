import { CorruptDocument } from "../../data/model/documents.ts";
import { pageView } from "../../data/view/page-view.ts";
import { HttpError, Moved } from "../errors.ts";
import { errorPage } from "../render/page.tsx";
import { failedScript } from "../render/script.ts";
import { NothingPublished } from "../store/store.ts";
import { dataPolicy } from "./answer.ts";
import { pagePolicy } from "./pages.ts";
import { type EntenteContext, readLanguage } from "./request.ts";

/** Answers a request that failed, in the form that its surface speaks: problem+json, a script that only warns, or a page. */
export function failure(c: EntenteContext, error: unknown): Response {
  if (error instanceof Moved) return new Response(null, { status: 308, headers: { Location: error.location } });
  const { status, type, title, detail, headers } = httpError(error);
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
  return answer("text/html; charset=utf-8", policy, errorPage(pageView(readLanguage(c)), c.env.ORIGIN, title, detail));
}

function httpError(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  const retry = { "Retry-After": "30" };
  if (error instanceof NothingPublished) {
    const detail =
      "There is no release yet. Run npm start on your machine, or npm run data -- publish, and open this page again.";
    return new HttpError(503, "nothing-published", "Nothing is published yet", detail, retry);
  }
  // One line, and nothing about the reader.
  console.error(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  if (error instanceof CorruptDocument) {
    const detail = "A document of the release cannot be read at the moment. Try again shortly.";
    return new HttpError(503, "unreadable-document", "Temporarily unavailable", detail, retry);
  }
  return new HttpError(
    500,
    "fault",
    "Something went wrong",
    "This is our fault, and it was written down. Try again later.",
  );
}
