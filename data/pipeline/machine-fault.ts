/** For each error of the operating system: what to say, and what the user can do. Any other error is a bug in the program. */
const faults: readonly { codes: RegExp; what: string; remedy: string }[] = [
  { codes: /\b(ENOSPC|EDQUOT|SQLITE_FULL)\b/, what: "The disk is full", remedy: "Free some space" },
  {
    codes: /\b(EACCES|EPERM|SQLITE_PERM|SQLITE_AUTH)\b/,
    what: "You do not have permission to do this",
    remedy: "Correct the permissions",
  },
  { codes: /\b(EROFS|SQLITE_READONLY)\b/, what: "The disk is read-only", remedy: "Make it writable" },
  { codes: /\b(EMFILE|ENFILE)\b/, what: "Too many files are open", remedy: "Raise the limit (ulimit -n)" },
  {
    codes: /\b(EIO|SQLITE_IOERR\w*|SQLITE_CANTOPEN|SQLITE_CORRUPT)\b/,
    what: "The disk reported an error",
    remedy: "Check the disk",
  },
];

/**
 * Returns what happened and what to do if an error, or one that caused it, says that the machine failed: its disk, its
 * permissions or its limits. Returns null for any other error.
 */
export function machineFault(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code = "" } = error as NodeJS.ErrnoException;
  // The local KV passes on SQLite's message, which ends with the code.
  const text = `${code} ${error.message}`;
  const fault = isFromSystem(error) ? faults.find(({ codes }) => codes.test(text)) : undefined;
  return fault
    ? `${fault.what} (${error.message.split("\n")[0]}). ${fault.remedy}, then run the command again.`
    : machineFault(error.cause);
}

function isFromSystem(error: Error): boolean {
  return "syscall" in error || /\bSQLITE_[A-Z_]+$/.test(error.message.trim());
}
