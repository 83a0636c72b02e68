import { flatMapEach } from "../../model/flat-map-each.ts";
import { hashOf } from "../../model/release/documents.ts";
import type { Finding, Rule } from "../rule.ts";

/** Checks that a source's text still has the SHA-256 that was recorded when it was added. */
export const sourceText: Rule = ({ sources }) =>
  flatMapEach(sources, ([source, { text, sha256 }]): Finding[] => {
    const report = (message: string): Finding[] => [{ in: { source }, path: ["sha256"], message }];
    if (text === null)
      return sha256 ? report(`data/sources/${source}.txt is missing; restore it, or remove “sha256”`) : [];
    const actual = hashOf(text);
    if (!sha256) return report(`the text has no “sha256” yet; add sha256: ${actual}`);
    return actual === sha256
      ? []
      : report(
          `the text has changed since it was added; restore data/sources/${source}.txt, or, if the earlier copy was wrong, write sha256: ${actual}`,
        );
  });
