import type { JsonSchema } from "../../openapi.ts";

/** A change that may break clients. */
export interface BreakingChange {
  /** For example `GET /v1/relations parameter country` or `RelationLine.since[]`. */
  place: string;
  what: string;
}

/** Two versions of a schema. */
export interface Comparison {
  before: JsonSchema;
  after: JsonSchema;
  place: string;
  direction: Direction;
}

/**
 * Where a value is sent. A later version may accept more values in requests and send fewer in responses. It may also add
 * properties to responses, because clients ignore properties that they do not know.
 */
export type Direction = "request" | "response";

/** Compares parts of two schemas. @param place default: the place of the schemas */
export type Compare = (before: JsonSchema, after: JsonSchema, place?: string) => BreakingChange[];

/** Returns the two versions, ordered by what they may allow: every value that matches `inner` must match `outer`. */
export function nested({ before, after, direction }: Comparison): { inner: JsonSchema; outer: JsonSchema } {
  return direction === "response" ? { inner: after, outer: before } : { inner: before, outer: after };
}
