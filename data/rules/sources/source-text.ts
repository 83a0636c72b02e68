import { hashOf } from "../../model/release/documents.ts";
import type { Finding, Rule } from "../rule.ts";

/** A held text is the one whose SHA-256 was written down when it came in. */
export const sourceText: Rule = ({ sources }) =>
  [...sources].flatMap(([source, { text, sha256 }]): Finding[] => {
    const report = (message: string): Finding[] => [{ in: { source }, path: ["sha256"], message }];
    if (text === null) return sha256 ? report(`data/sources/${source}.txt is missing, but its sha256 is given`) : [];
    const actual = hashOf(text);
    if (!sha256) return report(`the text has no sha256 yet; write sha256: ${actual}`);
    return actual === sha256
      ? []
      : report(
          `the text is not the one that came in; restore data/sources/${source}.txt, or, if it was copied wrongly then, write sha256: ${actual}`,
        );
  });
