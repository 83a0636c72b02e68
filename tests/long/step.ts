import { spawn } from "node:child_process";

const times: { name: string; seconds: number }[] = [];

/** Runs a step, and prints its name before and the time it took after. */
export async function step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  console.log(`── ${name}`);
  const start = performance.now();
  try {
    return await work();
  } finally {
    const seconds = (performance.now() - start) / 1000;
    times.push({ name, seconds });
    console.log(`── ${name}: ${seconds.toFixed(1)} s`);
  }
}

/** Prints how long each step took. */
export function printTimes(): void {
  for (const { name, seconds } of times) console.log(`${seconds.toFixed(1).padStart(8)} s  ${name}`);
}

/** Runs a program and waits until it ends. @throws if it fails */
export async function run(
  program: string,
  args: readonly string[],
  { cwd = ".", env = {} }: { cwd?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<void> {
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "inherit", "inherit"] });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} failed (${code})`);
}
