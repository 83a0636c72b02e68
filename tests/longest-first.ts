import { existsSync } from "node:fs";
import { relative } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The test files that take longest at full size, the longest first. */
const longest = [
  "tests/data/pipeline/publish/kill.test.ts",
  "tests/worker/faults.test.ts",
  "tests/pages/accessibility.test.ts",
  "tests/data/pipeline/kv/remote-publish.test.ts",
  "tests/pages/engines/injection.test.ts",
  "tests/data/slips/slips.test.ts",
  "tests/data/mutations/mutations.test.ts",
  "tests/worker/outage.test.ts",
  "tests/pages/reflow.test.ts",
  "tests/api/fuzz.test.ts",
];

/** Starts the longest test files first. Otherwise, one of them may start last and run alone, while the other cores are idle. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const missing = longest.filter((file) => !existsSync(file));
    if (missing.length > 0) throw new Error(`tests/longest-first.ts lists ${missing.join()}, which does not exist.`);
    const rankOf = ({ moduleId }: TestSpecification) => {
      const rank = longest.indexOf(relative(this.ctx.config.root, moduleId));
      return rank < 0 ? longest.length : rank;
    };
    return (await super.sort(files)).sort((a, b) => rankOf(a) - rankOf(b));
  }
}
