import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const workerd: string = createRequire(import.meta.url)("workerd").default;

/**
 * Writes a program that exits with an error the first `failures` times it is started, and then runs workerd. Returns its path, for the
 * environment variable MINIFLARE_WORKERD_PATH.
 */
export function unstableRuntime(failures: number): string {
  const folder = mkdtempSync(join(tmpdir(), "entente-runtime-"));
  const [program, starts] = [join(folder, "workerd"), join(folder, "starts")];
  writeFileSync(starts, "");
  writeFileSync(
    program,
    `#!/bin/sh\nprintf x >> ${starts}\n[ "$(wc -c < ${starts})" -le ${failures} ] && { cat > /dev/null; exit 1; }\nexec ${workerd} "$@"\n`,
  );
  chmodSync(program, 0o755);
  return program;
}
