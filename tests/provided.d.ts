import type { Release } from "../data/pipeline/release/build-release.ts";

declare module "vitest" {
  /** What the global set-ups hand to the tests. */
  interface ProvidedContext {
    release: Release;
    /** Another one of the same relations. */
    otherRelease: Release;
    /** A pair of states of which the release says nothing. */
    unpublished: string;
    /** Origin of the running server. */
    server: string;
  }
}
