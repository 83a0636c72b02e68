import { parseArgs } from "node:util";

/**
 * Returns the options of the command line; each takes a value. Prints the usage and exits with status 0 if `--help` is among them, with
 * status 2 if an option is invalid.
 */
export function readOptions<Options extends Record<string, string>>(usage: string, defaults: Options): Options {
  try {
    const options = Object.fromEntries(
      Object.entries(defaults).map(([name, value]) => [name, { type: "string" as const, default: value }]),
    );
    const help = { type: "boolean", short: "h" } as const;
    const { values } = parseArgs({ options: { ...options, help }, strict: true });
    if (!values.help) return values as Options;
    console.log(`Usage: ${usage}`);
    process.exit(0);
  } catch (error) {
    console.error(`${(error as Error).message}\nUsage: ${usage}`);
    process.exit(2);
  }
}
