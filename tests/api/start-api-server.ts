// Global setup of the API tests: serves the project's own data with the worker as it is deployed.
import type { TestProject } from "vitest/node";
import { builtRelease } from "../../data/pipeline/release/built-release.ts";
import { serve } from "../bench/local-servers.ts";

export default async function startServer({ provide }: TestProject): Promise<() => Promise<void>> {
  const served = await serve(builtRelease("."), { RATE_LIMIT: "off" });
  provide("server", served.entente);
  return () => served.stop();
}
