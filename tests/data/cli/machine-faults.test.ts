// When the machine fails, the message must not send people looking for a mistake in the program or in their data.
import { closeSync, existsSync, openSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import type { Command } from "../../../data/cli/command.ts";
import { runCli, spawnCli } from "./run-cli.ts";

/** Returns what a command prints to standard error if it throws this, and its exit code. */
async function outcomeOf(error: unknown): Promise<[code: number | null, err: string]> {
  const fail: Command = { summary: "", run: () => Promise.reject(error) };
  const { code, err } = await runCli(".", ["fail"], {}, { fail });
  return [code, err.trim()];
}

const systemError = (code: string, message: string) =>
  Object.assign(new Error(`${code}: ${message}`), { code, syscall: "write" });

test.each([
  [
    systemError("ENOSPC", "no space left on device, write"),
    "The disk is full (ENOSPC: no space left on device, write). Free some space, then run the command again.",
  ],
  // The local KV reports it without a code.
  [
    new Error("database or disk is full: SQLITE_FULL"),
    "The disk is full (database or disk is full: SQLITE_FULL). Free some space, then run the command again.",
  ],
  [
    new Error("publishing failed", { cause: systemError("EDQUOT", "disk quota exceeded, write") }),
    "The disk is full (EDQUOT: disk quota exceeded, write). Free some space, then run the command again.",
  ],
  [
    systemError("EACCES", "permission denied, open '/x'"),
    "You do not have permission to do this (EACCES: permission denied, open '/x'). Correct the permissions, then run the command again.",
  ],
  [
    systemError("EROFS", "read-only file system, open '/x'"),
    "The disk is read-only (EROFS: read-only file system, open '/x'). Make it writable, then run the command again.",
  ],
  [
    systemError("EMFILE", "too many open files, open '/x'"),
    "Too many files are open (EMFILE: too many open files, open '/x'). Raise the limit (ulimit -n), then run the command again.",
  ],
  [
    new Error("disk I/O error: SQLITE_IOERR"),
    "The disk reported an error (disk I/O error: SQLITE_IOERR). Check the disk, then run the command again.",
  ],
])("%s is reported as what it is", async (error, message) => {
  expect(await outcomeOf(error)).toEqual([1, message]);
});

test("an error that the machine does not explain is still an error in the program", async () => {
  const [code, message] = await outcomeOf(new TypeError("x is not a function"));
  expect([code, message]).toEqual([
    3,
    expect.stringMatching(/^This is an error in the program, not in the data: x is/),
  ]);
});

test.runIf(existsSync("/dev/full"))("reports output that does not fit on the disk", () => {
  const full = openSync("/dev/full", "w");
  onTestFinished(() => closeSync(full));
  const { code, err } = spawnCli(".", ["coverage", "--help"], full);
  expect([code, err.trim()]).toEqual([1, expect.stringMatching(/^The disk is full \(ENOSPC: .*\)\. Free some space/)]);
});
