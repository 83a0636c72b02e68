import { licence } from "../../../data/model/licence.ts";
import { HttpError } from "../../errors.ts";
import { type AnswerHead, answer, dataPolicy, type ReadHead } from "../answer.ts";
import type { EntenteContext } from "../request.ts";

export const json = "application/json; charset=utf-8";

/** Answers with JSON: which release it is from, under which licences, and what `content()` gives. */
export function jsonAnswer(
  c: EntenteContext,
  read: ReadHead,
  variant: AnswerHead["variant"],
  content: () => object,
  more: Partial<Pick<AnswerHead, "language" | "link" | "negotiated">> = {},
): Response {
  return answer(c, { read, variant, contentType: json, policy: dataPolicy, ...more }, () =>
    JSON.stringify({ release: read.release.release, licence, ...content() }),
  );
}

/**
 * Refuses parameters that mean nothing here, so that a slip does not go unseen. `lang` means something everywhere: the language of errors.
 * @throws {HttpError} 400 for a parameter that is none of `names`, for one that is given twice, and for one that is too long
 */
export function onlyParameters(c: EntenteContext, names: readonly string[]): void {
  const known = ["lang", ...names];
  for (const [name, values] of Object.entries(c.req.queries())) {
    if (!known.includes(name)) throw new HttpError("unknown-parameter", { name, allowed: known.join(", ") });
    if (values.length > 1 || (values[0]?.length ?? 0) > longest) {
      throw new HttpError("repeated-parameter", { name, allowed: String(longest) });
    }
  }
}

/** Characters of a parameter's value. */
const longest = 200;
