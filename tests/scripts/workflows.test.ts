// The check compares data/ids.txt with its git history, so it needs a full clone in workflows too.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

interface Workflow {
  jobs: Record<string, { steps?: { uses?: string; with?: Record<string, unknown> }[] }>;
}

const folder = ".github/workflows";

test.each(readdirSync(folder))("%s checks out the whole history", (file) => {
  const { jobs }: Workflow = parse(readFileSync(join(folder, file), "utf8"));
  const checkouts = Object.values(jobs)
    .flatMap(({ steps = [] }) => steps)
    .filter(({ uses }) => uses?.startsWith("actions/checkout@"));
  expect(checkouts.length).toBeGreaterThan(0);
  for (const checkout of checkouts) expect(checkout.with?.["fetch-depth"]).toBe(0);
});
