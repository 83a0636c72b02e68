import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "../../../data/pipeline/authored/check.ts";
import type { Dataset } from "../../../data/rules/rule.ts";

/** Returns the data of a project, checked. Unlike a folder of a test, this also works outside tests. @param write writes the project below a root */
export function checkedData(write: (root: string) => void): Dataset {
  const root = mkdtempSync(join(tmpdir(), "entente-project-"));
  try {
    write(root);
    return check(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}
