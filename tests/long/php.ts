import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";

/** Runs PHP. Returns its output. */
export async function php(args: readonly string[], env = process.env): Promise<string> {
  return (await promisify(execFile)("php", args, { env })).stdout;
}

/**
 * @param extensions the extensions of PHP that are needed
 * @param packages Debian's packages with PHP and these extensions
 * @throws if one is missing; the message names the packages
 */
export async function requireExtensions(extensions: readonly string[], packages: string): Promise<void> {
  const present = await php(["-m"]).catch(() => "");
  const missing = extensions.filter((name) => !present.split("\n").includes(name));
  if (missing.length > 0)
    throw new Error(
      `The long-running tests need PHP with ${missing.join(", ")}, as in the Debian packages ${packages}. Install them, and run this again.`,
    );
}

/**
 * Serves a folder with PHP's own server, and waits until it answers.
 * @param origin such as `http://localhost:8080`
 * @param settings of PHP, such as `error_log=/tmp/log`
 */
export async function servePhp(
  folder: string,
  origin: string,
  env: NodeJS.ProcessEnv = process.env,
  settings: readonly string[] = [],
): Promise<{ stop(): Promise<void> }> {
  const options = ["opcache.enable_cli=1", ...settings].flatMap((setting) => ["-d", setting]);
  const server = spawn("php", [...options, "-S", new URL(origin).host, "-t", folder], {
    // Workers are processes of their own, so the server needs a process group, to be stopped as a whole.
    env: { ...env, PHP_CLI_SERVER_WORKERS: "3" },
    detached: true,
    stdio: "ignore",
  });
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  const terminate = () => {
    if (server.exitCode === null && server.pid) process.kill(-server.pid, "SIGTERM");
  };
  process.once("exit", terminate);
  while (!(await fetch(origin).catch(() => null))?.ok) await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    stop: async () => {
      terminate();
      await ended;
      process.off("exit", terminate);
    },
  };
}
