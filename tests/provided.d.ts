import type { Release } from "../data/pipeline/release/build-release.ts";
import type { EarlierRelease } from "./data/storage/recorded-answers.ts";

declare module "vitest" {
  /** Values that vitest.config.ts and the global setup files provide to the tests. */
  interface ProvidedContext {
    /** A release of the project's own data. */
    release: Release;
    /** A second release of the same relations. In it, no-tj lacks a fact, and the widget differs. */
    otherRelease: Release;
    /** The same two releases with only eight relations, for tests that read whole releases many times, and one in which all relations differ. */
    fewRelations: [release: Release, otherRelease: Release, oldestRelease: Release];
    /** Releases whose relations and sources have an earlier schema. */
    earlierReleases: EarlierRelease[];
    /** A pair of states without a published relation. */
    unpublished: string;
    /** Origin of the running server. */
    server: string;
    /** Size of the long-running tests, from the environment variable TRIALS. */
    trialSize: "small" | "full";
    /** Browsers in which to run the tests in tests/pages/engines, from the environment variable ENGINES. */
    engines: ("chromium" | "firefox" | "webkit")[];
  }
}
