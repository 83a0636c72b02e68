/** A reader who went away before an answer was whole: nobody's mistake, though workerd reports it with all its addresses. */
const readerLeft = /Broken pipe|Connection reset by peer|ECONNRESET/;

/** Where a report begins: wrangler's mark, or the source file of workerd that reports. What stands below belongs to it. */
const beginning = /\n(?=✘|\[|\S+\.c\+\+:)/;

/** What of the server's chatter is to be told while it runs: mistakes, but for readers who went away. Empty where there are none. */
export function errorsIn(chatter: string): string {
  return chatter
    .split(beginning)
    .filter((report) => /ERROR|Error:/.test(report) && !readerLeft.test(report))
    .map((report) => `${report.trimEnd()}\n`)
    .join("");
}
