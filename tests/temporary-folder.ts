import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** Creates an empty folder, which is deleted when the current test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "entente-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
