import { basename } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The test files that take longest at full size, the longest first. */
const longest = [
  "faults",
  "accessibility",
  "kill",
  "remote-publish",
  "injection",
  "slips",
  "mutations",
  "outage",
  "reflow",
  "fuzz",
];

/** Starts the longest test files first. Otherwise, one of them may start last and run alone, while the other cores are idle. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification) => {
      const rank = longest.indexOf(basename(moduleId, ".test.ts"));
      return rank < 0 ? longest.length : rank;
    };
    return (await super.sort(files)).sort((a, b) => rankOf(a) - rankOf(b));
  }
}
