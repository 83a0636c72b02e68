// Starts the server for the browser tests as npm start does, with a free port and an empty state folder.
import type { TestProject } from "vitest/node";
import { startEntente } from "./start-entente.ts";

export default async function startServer({ provide }: TestProject): Promise<() => Promise<void>> {
  const { origin, stop } = await startEntente([process.execPath, "--import", "tsx", "scripts/start.ts"]);
  provide("server", origin);
  return stop;
}
