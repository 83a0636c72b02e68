import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./free-port.ts";

/** A running server, in a separate process. */
export interface RunningServer {
  origin: string;
  stop(): Promise<void>;
}

/**
 * Starts Entente and waits until it has printed its URL and has published the data.
 * @param command starts the server, such as `["npm", "start", "--"]`; a free port and an empty state folder are added as options
 * @throws if the process ends first; the message contains its output
 */
export async function startEntente(
  command: readonly [string, ...string[]],
  options: { cwd: string; env: NodeJS.ProcessEnv } = { cwd: ".", env: process.env },
): Promise<RunningServer> {
  const port = await freePort();
  const state = mkdtempSync(join(tmpdir(), "entente-state-"));
  const [program, ...args] = command;
  // A separate process group, so that all its processes can be stopped.
  const child = spawn(program, [...args, "--port", String(port), "--state", state], {
    ...options,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const terminate = () => {
    if (child.exitCode === null && child.pid) process.kill(-child.pid, "SIGTERM");
  };
  process.once("exit", terminate);
  let output = "";
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        output += chunk;
        if (output.includes("Open http://") && output.includes("Published release 1 ")) resolve();
      });
    }
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${command.join(" ")} ended (${code}):\n${output}`)));
  });
  try {
    await ready;
  } catch (error) {
    rmSync(state, { recursive: true });
    throw error;
  }
  return {
    origin: `http://localhost:${port}`,
    stop: async () => {
      terminate();
      await ended;
      process.off("exit", terminate);
      rmSync(state, { recursive: true });
    },
  };
}
