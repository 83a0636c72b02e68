// The relation that the front page shows. The archive is fictitious.
import { expect, test } from "vitest";
import { buildRelease } from "../../../../data/pipeline/release/build-release.ts";
import type { Dataset } from "../../../../data/rules/rule.ts";
import { archiveData } from "../../projects/archive-project.ts";
import { editorsData } from "../../projects/editors-project.ts";

const [editors, archive] = [editorsData(), archiveData()];

/** Returns the relation that is featured if the archive gives the same ambassador many times. */
function featured(pairs: readonly string[]) {
  const relations = new Map([...editors.relations].filter(([pair]) => pairs.includes(pair)));
  for (const [pair, relation] of archive.relations) {
    const [establishment, ambassador] = relation.facts;
    const many = Array.from(
      { length: 99 },
      (_, index) => ambassador && { ...ambassador, id: `ambassador-ad-ficta-${index}` },
    );
    relations.set(pair, { ...relation, facts: [establishment, ...many].flatMap((fact) => fact ?? []) });
  }
  const data: Dataset = {
    ...editors,
    relations,
    sources: new Map([...editors.sources, ...archive.sources]),
    people: new Map([...editors.people, ...archive.people]),
  };
  const { documents, root } = buildRelease(data, "// no widget");
  return JSON.parse(documents.find(({ key }) => key === `root/${root}`)?.text ?? "").featured;
}

test("is the one with the most facts that editors wrote, however many archives give", () => {
  expect(featured(["no-tj", "kz-no"])).toBe("no-tj");
});

test("is otherwise the one with the most facts", () => {
  expect(featured(["cn-tj"])).toBe("ad-mc");
});
