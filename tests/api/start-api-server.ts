// Global setup of the API tests: serves what editors wrote, and the fictitious archive, with the worker as it is deployed.

import { readFileSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { completeRelease } from "../../data/pipeline/release/built-release.ts";
import type { Dataset } from "../../data/rules/rule.ts";
import { serve } from "../bench/local-servers.ts";
import { archiveData } from "../data/projects/archive-project.ts";
import { editorsData } from "../data/projects/editors-project.ts";

export default async function startServer({ provide }: TestProject): Promise<() => Promise<void>> {
  const [editors, archive] = [editorsData(), archiveData()];
  const both = <Value>(of: (data: Dataset) => ReadonlyMap<string, Value>) => new Map([...of(editors), ...of(archive)]);
  const data: Dataset = {
    ...editors,
    relations: both(({ relations }) => relations),
    sources: both(({ sources }) => sources),
    people: both(({ people }) => people),
  };
  const release = completeRelease(data, readFileSync("dist/widget.txt", "utf8"), ".");
  const served = await serve(release, { RATE_LIMIT: "off" });
  provide("server", served.entente);
  return () => served.stop();
}
