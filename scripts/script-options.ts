import { parseArgs } from "node:util";

/** Reads the command line's options, each with a value; those left out have their default. A mistake ends the program with the usage. */
export function readOptions<Options extends Record<string, string>>(usage: string, defaults: Options): Options {
  try {
    const options = Object.fromEntries(
      Object.entries(defaults).map(([name, value]) => [name, { type: "string" as const, default: value }]),
    );
    return parseArgs({ options, strict: true }).values as Options;
  } catch (error) {
    console.error(`${(error as Error).message}\nUsage: ${usage}`);
    process.exit(2);
  }
}
