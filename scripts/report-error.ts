import { BadData } from "../data/pipeline/authored/data-problem.ts";
import { machineFault } from "../data/pipeline/machine-fault.ts";
import { NotPublished } from "../data/pipeline/publish/published.ts";
import { Refused } from "../data/pipeline/refused.ts";

/**
 * Prints the message of an error that needs no stack trace, because it names the place in a source file or in the data, or says what to do.
 * The program then ends with status 1. @throws any other error again: it is a bug
 */
export function reportError(error: unknown): void {
  // Errors of esbuild list what is wrong in a source file.
  const isExpected =
    [BadData, NotPublished, Refused].some((kind) => error instanceof kind) ||
    (error instanceof Error && "errors" in error);
  const message = machineFault(error) ?? (isExpected ? (error as Error).message : null);
  if (message === null) throw error;
  console.error(message);
  process.exitCode = 1;
}
