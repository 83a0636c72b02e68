// Serves the API as it is deployed, with the project's own data, for the tests that ask all of it.
import type { TestProject } from "vitest/node";
import { builtRelease } from "../../data/pipeline/release/built-release.ts";
import { serve } from "../bench/local-servers.ts";

export default async function startServer({ provide }: TestProject): Promise<() => Promise<void>> {
  const served = await serve(builtRelease("."), { RATE_LIMIT: "off" });
  provide("server", served.entente);
  return () => served.stop();
}
