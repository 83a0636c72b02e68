// Correct texts in other words than those of the data. A check that only knew the words of the data would report them.
import { expect, test } from "vitest";
import { trialSize } from "../../trial-size.ts";
import { correctTextsOf, type SlipLanguage, slipLanguages } from "./slip.ts";
import { problemsOf, triedProject } from "./try-slips.ts";

test.each(slipLanguages)(
  "correct texts have no findings in %s",
  (language) => {
    expect(findingsIn(language)).toEqual([]);
  },
  300_000,
);

function findingsIn(language: SlipLanguage): string[] {
  const texts = correctTextsOf(language).filter((_, index) => index % Math.min(trialSize.slips.everyNth, 4) === 0);
  const pages = [...new Set(texts.map(({ page }) => page))];
  return pages.flatMap((page) => {
    const tried = triedProject(language, page);
    try {
      return texts
        .filter((text) => text.page === page)
        .flatMap((text) => problemsOf(text, tried).map(({ message }) => `${text.id}: ${message}`));
    } finally {
      tried.project.remove();
    }
  });
}
