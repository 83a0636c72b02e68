// Starts the real thing, as npm start does, on a port and a state of its own, for the tests in real browsers.
import type { TestProject } from "vitest/node";
import { startEntente } from "./started.ts";

export default async function startServer({ provide }: TestProject): Promise<() => Promise<void>> {
  const { origin, stop } = await startEntente([process.execPath, "--import", "tsx", "scripts/start.ts"]);
  provide("server", origin);
  return stop;
}
