/** The part of Papa Parse that is used here. Its own types would bring those of Node into the worker. */
declare module "papaparse" {
  interface UnparseOptions {
    /** Line end, CRLF unless given. */
    newline?: string;
    /** Cells that match get an apostrophe before them. */
    escapeFormulae?: RegExp;
  }
  const Papa: {
    /** RFC 4180, without a line end behind the last row. */
    unparse(rows: readonly (readonly (string | number | null)[])[], options?: UnparseOptions): string;
  };

  // biome-ignore lint/style/noDefaultExport: so the package exports it.
  export default Papa;
}
