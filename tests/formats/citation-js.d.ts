/** The part of citation.js that the tests use. The library has no types of its own. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(input: unknown, options?: { forceType: string });
    readonly data: Record<string, unknown>[];
    format(output: "bibliography", options: { template: string; format: "text" }): string;
  }
}
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
