import { unusedPairs } from "../data/projects/unused-pairs.ts";

/** A pair without a relation. */
export const [unpublished] = unusedPairs();

/** Paths of our pages and frames: each kind, in each of its states. */
export const ownPages = [
  "/",
  "/relations/ca-tj",
  "/relations/no-tj",
  "/relations/no-tj?asOf=1990-01-01",
  "/relations/no-tj?release=1",
  "/relations/no-tj/visit-2012-11-gul",
  "/relations/no-tj/changes",
  "/relations/no-tj/changes?since=1",
  "/countries/no",
  "/docs",
  "/docs/errors",
  "/accessibility",
  "/privacy",
  "/sources/mfa-tj.no.de",
  "/embed/kz-no",
  "/embed/no-tj?asOf=2016-01-01",
  "/embed/no-tj",
  "/embed/no-tj?layout=compact",
  "/embed/no-tj/visit-2012-11-gul",
  "/embed/no",
  `/relations/${unpublished}`,
  `/embed/${unpublished}`,
  "/relations/no-tj/no-such-fact",
  "/no-such-page",
];
