/** A client that closed the connection early. This is not an error, but workerd reports it with a stack trace. */
const clientLeft = /Broken pipe|Connection reset by peer|ECONNRESET/;

/** Start of a log entry: wrangler's symbol, or the workerd source file that reports. The lines below belong to the entry. */
const entryStart = /\n(?=✘|\[|\S+\.c\+\+:)/;

/** Returns the errors in the server's output, except for closed connections; "" if there are none. */
export function errorsIn(output: string): string {
  return output
    .split(entryStart)
    .filter((entry) => /ERROR|Error:/.test(entry) && !clientLeft.test(entry))
    .map((entry) => `${entry.trimEnd()}\n`)
    .join("");
}
