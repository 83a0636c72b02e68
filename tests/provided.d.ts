import type { Release } from "../data/pipeline/release/build-release.ts";

declare module "vitest" {
  /** What the global set-ups hand to the tests. */
  interface ProvidedContext {
    release: Release;
    /** Another one of the same relations. */
    otherRelease: Release;
    /** The same two with eight relations, for trials that read all of a release again and again. */
    fewRelations: [release: Release, otherRelease: Release];
    /** A pair of states of which the release says nothing. */
    unpublished: string;
    /** Origin of the running server. */
    server: string;
    /** Size of the long trials, from the environment variable TRIALS. */
    trialSize: "small" | "full";
  }
}
