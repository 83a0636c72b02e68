// Builds the releases for the tests in the Workers runtime, which has no file system to read the data from.
import { readdirSync, readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import type { TestProject } from "vitest/node";
import { buildRelease, type Release } from "../../data/pipeline/release/build-release.ts";
import type { Dataset } from "../../data/rules/rule.ts";
import { editorsData } from "../data/projects/editors-project.ts";
import { selectRelations } from "../data/projects/selected-relations.ts";
import { unusedPairs } from "../data/projects/unused-pairs.ts";
import type { EarlierRelease } from "../data/storage/recorded-answers.ts";

/** The fact of no-tj that the second release lacks. */
const missingFact = "trade-2023-turnover";

export default function provideRelease({ provide }: TestProject): void {
  provide("unpublished", unusedPairs()[0]);
  const [release, otherRelease] = twoReleases(editorsData());
  provide("release", release);
  provide("otherRelease", otherRelease);
  const few = selectRelations("af-tj", "am-tj", "cn-tj", "de-tj", "ge-no", "kz-no", "no-tj", "ru-tj");
  provide("earlierReleases", earlierReleases());
  provide("fewRelations", [...twoReleases(few), releaseWithRemarks(few)]);
}

/** Returns the releases in `tests/data/storage` whose relations and sources have an earlier schema. */
function earlierReleases(): EarlierRelease[] {
  const folders = readdirSync("tests/data/storage").filter((name) => name.startsWith("schema-"));
  return folders.map((name) => {
    const folder = `tests/data/storage/${name}`;
    const answers = brotliDecompressSync(readFileSync(`${folder}/answers.json.br`)).toString();
    return {
      schema: Number(name.slice("schema-".length)),
      release: JSON.parse(readFileSync(`${folder}/release.json`, "utf8")),
      answers: JSON.parse(answers),
    };
  });
}

/** Returns a release in which every relation differs from those of the other releases. */
function releaseWithRemarks(data: Dataset): Release {
  const remark = { en: "A remark of the oldest release." };
  const relations = [...data.relations].map(([id, relation]) => {
    const facts = relation.facts.map((fact, index) => (index === 0 ? { ...fact, remark } : fact));
    return [id, { ...relation, facts }] as const;
  });
  return buildRelease({ ...data, relations: new Map(relations) }, "// the oldest widget");
}

/** Returns two releases of the same relations. In the second, no-tj lacks a fact and the widget is different. */
function twoReleases(data: Dataset): [Release, Release] {
  const relations = new Map(data.relations);
  const relation = relations.get("no-tj");
  if (relation) relations.set("no-tj", { ...relation, facts: relation.facts.filter(({ id }) => id !== missingFact) });
  const other = { ...data, relations };
  return [buildRelease(data, readFileSync("dist/widget.txt", "utf8")), buildRelease(other, "// another widget")];
}
