import type { Release } from "../data/pipeline/release/build-release.ts";

declare module "vitest" {
  /** Values that vitest.config.ts and the global setup files provide to the tests. */
  interface ProvidedContext {
    /** A release of the project's own data. */
    release: Release;
    /** A second release of the same relations. In it, no-tj lacks a fact, and the widget differs. */
    otherRelease: Release;
    /** The same two releases with only eight relations, for tests that read whole releases many times, and one in which all relations differ. */
    fewRelations: [release: Release, otherRelease: Release, oldestRelease: Release];
    /** A pair of states without a published relation. */
    unpublished: string;
    /** Origin of the running server. */
    server: string;
    /** Size of the long-running tests, from the environment variable TRIALS. */
    trialSize: "small" | "full";
  }
}
