/** The part of Papa Parse that we use. Its own types would pull Node's types into the worker. */
declare module "papaparse" {
  interface UnparseOptions {
    /** Line ending; CRLF by default. */
    newline?: string;
    /** Matching cells are prefixed with an apostrophe. */
    escapeFormulae?: RegExp;
  }
  const Papa: {
    /** Returns CSV (RFC 4180) without a line ending after the last row. */
    unparse(rows: readonly (readonly (string | number | null)[])[], options?: UnparseOptions): string;
    /** Returns the rows of CSV (RFC 4180) without a header. */
    parse(text: string): { data: string[][] };
  };

  // biome-ignore lint/style/noDefaultExport: the package has a default export.
  export default Papa;
}
