import { licences } from "../../../data/view/words/licence-line.ts";
import type { EntenteContext, ReadHead } from "../../http/context.ts";
import { type ResponseHead, respond } from "../../http/respond.ts";

/** Responds with JSON: the release, the licences and the fields that `content()` returns. */
export function jsonResponse<Body extends object>(
  c: EntenteContext,
  read: ReadHead,
  head: Omit<ResponseHead, "read">,
  content: () => Omit<Body, "release" | "licence">,
): Response {
  return respond(c, { ...head, read }, () =>
    JSON.stringify({ release: read.release.release, licence: licences(head.language), ...content() }),
  );
}
