import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A server that was started as a process of its own. */
export interface Started {
  origin: string;
  stop(): Promise<void>;
}

/**
 * Starts Entente and waits until it says that it can be opened.
 * @param command what starts it, such as `["npm", "start", "--"]`; it gets a free port and an empty state folder as options
 * @throws where it ends before, with what it printed
 */
export async function startEntente(
  command: readonly [string, ...string[]],
  place: { cwd: string; env: NodeJS.ProcessEnv } = { cwd: ".", env: process.env },
): Promise<Started> {
  const port = await freePort();
  const state = mkdtempSync(join(tmpdir(), "entente-state-"));
  const [program, ...args] = command;
  // A process group of its own, so that all of it can be ended.
  const child = spawn(program, [...args, "--port", String(port), "--state", state], {
    ...place,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stop = () => {
    if (child.exitCode === null && child.pid) process.kill(-child.pid, "SIGTERM");
  };
  process.once("exit", stop);
  let printed = "";
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        printed += chunk;
        if (printed.includes("Open http://")) resolve();
      });
    }
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${command.join(" ")} ended (${code}):\n${printed}`)));
  });
  return {
    origin: `http://localhost:${port}`,
    stop: async () => {
      stop();
      await ended;
      process.off("exit", stop);
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
