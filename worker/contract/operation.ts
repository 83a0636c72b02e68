import type { Formats } from "./formats.ts";
import type { ParameterName, PathPart } from "./parameters.ts";

/** One API operation: a route, available in one or more formats. */
export interface Operation {
  /** Short title, as shown in the API reference. */
  summary: string;
  description?: string;
  /** Path template (RFC 6570), such as `/v1/relations/{pair}`. With several formats, an extension such as `.csv` selects one. */
  path: string;
  /** Path and query of a request that succeeds. */
  example: string;
  /** Query parameters, apart from `lang`, which every operation accepts because it also selects the language of errors. */
  parameters: readonly ParameterName[];
  formats: Formats;
  /** Names of the formats that contain prose, so that the response depends on the language. */
  localizedFormats: readonly string[];
  /** True if the response is built from a release and names it. */
  isFromRelease: boolean;
  /** Default page size, for lists with the parameter `limit`. */
  pageLength?: number;
  /** True if the operation is costly, so that requests are limited per IP address. */
  isRateLimited: boolean;
  /** How much a request counts towards the limit, 1 if absent: about one for every 50 values that it may read. */
  weight?: number;
}

/** Placeholder origin in the examples; when the document is served, the server's own origin replaces it. */
export const examplesOrigin = "https://entente.example";

/** Names of the variables in a path template, in order. */
export function partsOf(path: string): PathPart[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, part]) => part as PathPart);
}
