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
     * Mean numbers of requests to each kind of isolate in each state of KV, while 30% and while all reads fail; how many faults of each
     * kind must occur; and whether to print the outcomes by route.
     */
    faults: { some: 150, all: 30, atLeast: 1, printsRoutes: false },
    /** How often to kill each command, at moments that are spread over its writes. The small size leaves out what shares its code. */
    kills: { publish: 1, rollback: 0, withdraw: 1, repair: 0, restore: 1, backup: 1 },
    /** Number of times that two runs publish at once. */
    collisions: 8,
    /**
     * Number of values to publish through a simulation of Cloudflare's API, and how many requests the API still accepts
     * while others use it.
     */
    remotePublish: { values: 600, requestsPerFiveMinutes: 12 },
    /** Number of mutations to try in each class, and the minimum number in total. */
    mutations: { perClass: 2, atLeast: 80 },
    /** Which slips about each kind of fact and in each language to try: the first, the nth after it and so on. */
    slips: { everyNth: 12 },
    /** Number of relations whose texts try to break out. Eight show all strings of the corpus. */
    hostileRelations: 1,
    /** Whether to check every page and card in all languages and themes, or each in one of them. */
    checksAllVariants: false,
    /** Number of random filters to compare with a search through all facts. */
    randomFilters: 40,
    /** Number of random texts to follow from YAML to the card. */
    survivingTexts: 10,
    /** Number of relations in the dataset in which a fact is changed. The search index has 16 shards, or 256. */
    changedFactPairs: 40,
  },
  full: {
    crawlsAll: true,
    fuzzRequests: 20_000,
    faults: { some: 4200, all: 2500, atLeast: 20, printsRoutes: true },
    kills: { publish: 48, rollback: 24, withdraw: 42, repair: 24, restore: 44, backup: 30 },
    collisions: 300,
    remotePublish: { values: 66_560, requestsPerFiveMinutes: 150 },
    mutations: { perClass: Number.POSITIVE_INFINITY, atLeast: 1000 },
    slips: { everyNth: 1 },
    hostileRelations: 8,
    checksAllVariants: true,
    randomFilters: 1000,
    survivingTexts: 200,
    changedFactPairs: 400,
  },
};

/** The sizes for this run. */
export const trialSize = sizes[inject("trialSize")];
