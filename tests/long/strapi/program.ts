import { spawn } from "node:child_process";
import { once } from "node:events";

/** A running program. */
export interface Program {
  /** Waits until it has printed a text a number of times. @throws if it ends first; the message contains its output */
  printed(text: string, times: number): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a program in Node, and waits until it has printed a text.
 * @throws if it ends first; the message contains its output
 */
export async function startProgram(
  args: readonly string[],
  started: string,
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<Program> {
  const child = spawn(process.execPath, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const terminate = () => child.kill("SIGTERM");
  process.once("exit", terminate);
  child.once("close", () => process.off("exit", terminate));
  let output = "";
  const ended = once(child, "close");
  const streams = [child.stdout, child.stderr];
  for (const stream of streams)
    stream.on("data", (chunk: Buffer) => {
      output += chunk;
    });
  const printed = (text: string, times: number) =>
    new Promise<void>((resolve, reject) => {
      const look = () => output.split(text).length > times && resolve();
      for (const stream of streams) stream.on("data", look);
      child.once("close", (code) => reject(new Error(`${args.join(" ")} ended (${code}):\n${output}`)));
      look();
    });
  await printed(started, 1);
  return {
    printed,
    stop: async () => {
      terminate();
      await ended;
    },
  };
}
