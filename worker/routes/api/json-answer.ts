import { licences } from "../../../data/view/words/licence-line.ts";
import { type AnswerHead, answer } from "../answer.ts";
import type { EntenteContext, ReadHead } from "../context.ts";

/** Responds with JSON: the release, the licences and the fields that `content()` returns. */
export function jsonAnswer<Body extends object>(
  c: EntenteContext,
  read: ReadHead,
  head: Omit<AnswerHead, "read">,
  content: () => Omit<Body, "release" | "licence">,
): Response {
  return answer(c, { ...head, read }, () =>
    JSON.stringify({ release: read.release.release, licence: licences(head.language), ...content() }),
  );
}
