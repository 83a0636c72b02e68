import { coveredText } from "./covered-text.ts";
import type { Dataset, Finding, Rule } from "./rule.ts";

/** Every character of a held text but white space lies in a quote or in a passage listed as silent. */
export const coverage: Rule = (data) =>
  [...data.sources.keys()].flatMap((source): Finding[] =>
    uncovered(data, source).map((gap) => ({
      in: { source },
      path: ["silent"],
      message: `no fact quotes “${gap}”; quote it in a fact, or list it under silent with the reason`,
    })),
  );

/** The passages of a source that nothing quotes or lists, trimmed, in their order. */
function uncovered(data: Dataset, source: string): string[] {
  return coveredText(data, source)
    .filter(({ quotedBy, silent }) => quotedBy.length === 0 && silent === null)
    .flatMap(({ text }) => text.split("\n"))
    .map((gap) => gap.trim())
    .filter((gap) => gap !== "");
}
