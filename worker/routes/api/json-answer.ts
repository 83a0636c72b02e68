import { licence } from "../../../data/model/licence.ts";
import { type AnswerHead, answer, type ReadHead } from "../answer.ts";
import type { EntenteContext } from "../request.ts";

/** Answers with JSON: which release it is from, under which licences, and what `content()` gives. */
export function jsonAnswer(
  c: EntenteContext,
  read: ReadHead,
  head: Omit<AnswerHead, "read">,
  content: () => object,
): Response {
  return answer(c, { ...head, read }, () => JSON.stringify({ release: read.release.release, licence, ...content() }));
}
