import { inject } from "vitest";

/**
 * Sizes of the long-running tests. `npm test` uses the small size, which still covers every route and every class of mutation.
 * `npm run test:long` sets TRIALS=full and runs the test files that import this one.
 */
const sizes = {
  small: {
    /** Whether to request every URL of the API or only some for each path; either way, in every language. */
    crawlsAll: false,
    fuzzRequests: 1200,
    /**
     * Numbers of requests while 30 % of KV reads fail: to isolates that cache documents and reread only the pointer, to isolates
     * that cache little, and after a publication and a rollback each. `atLeast` is how many faults of each kind must occur.
     */
    faults: { remembering: 4600, forgetful: 920, published: 460, atLeast: { remembering: 1, forgetful: 5, older: 1 } },
    /** How often to kill each command, at moments that are spread over its writes. */
    kills: { publish: 1, rollback: 1, withdraw: 1, repair: 1, restore: 1, backup: 1 },
    /** Number of times that two runs publish at once. */
    collisions: 8,
    /**
     * Number of values to publish through a simulation of Cloudflare's API, and how many requests the API still accepts
     * while others use it.
     */
    remotePublish: { values: 600, requestsPerFiveMinutes: 12 },
    /** Number of mutations to try in each class, and the minimum number in total. */
    mutations: { perClass: 2, atLeast: 80 },
    /** Number of random filters to compare with a search through all facts. */
    randomFilters: 40,
    /** Number of random texts to follow from YAML to the card. */
    survivingTexts: 10,
  },
  full: {
    crawlsAll: true,
    fuzzRequests: 20_000,
    faults: {
      remembering: 28_000,
      forgetful: 20_000,
      published: 4000,
      atLeast: { remembering: 20, forgetful: 300, older: 6 },
    },
    kills: { publish: 48, rollback: 24, withdraw: 42, repair: 24, restore: 44, backup: 30 },
    collisions: 150,
    remotePublish: { values: 66_560, requestsPerFiveMinutes: 150 },
    mutations: { perClass: Number.POSITIVE_INFINITY, atLeast: 1000 },
    randomFilters: 1000,
    survivingTexts: 200,
  },
};

/** The sizes for this run. */
export const trialSize = sizes[inject("trialSize")];
