import { inject } from "vitest";

/**
 * Sizes of the long trials. `npm test` runs each at its small size, which still covers every route, every kind of mutation and the
 * first, a middle and the last moment; `npm run test:long` sets TRIALS=full and runs the test files that import this one.
 */
const sizes = {
  small: {
    /** Whether every address of the API is read, or some of each path and a fact of each kind; both in every language. */
    crawlsAll: false,
    fuzzRequests: 1200,
    /**
     * Requests while 30 % of the reads from KV fail: to isolates that remember what they read, which read only the pointer again; to
     * isolates that remember little; and after a publication. `atLeast` says how many faults of each kind that must give.
     */
    faults: { remembering: 4600, forgetful: 920, published: 460, atLeast: { remembering: 1, forgetful: 5, older: 1 } },
    /** When publishing the second release is killed: at the first document, the last one, the log and the pointer. */
    kills: [
      { write: 1, moment: "during" },
      { write: 5, moment: "after" },
      { write: 6, moment: "after" },
      { write: 7, moment: "during" },
    ],
    /** How many releases are published through wrangler's command line, which starts some ten processes for each. */
    publishedByWrangler: 0,
    /** Mutations of the data tried of each class, and how many that must give. */
    mutations: { perClass: 2, atLeast: 80 },
    /** Random texts that go from YAML to the card. */
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
    kills: [1, 2, 3, 4, 5, 6, 7].flatMap((write) => [
      { write, moment: "during" },
      { write, moment: "after" },
    ]),
    publishedByWrangler: 1,
    mutations: { perClass: Number.POSITIVE_INFINITY, atLeast: 1000 },
    survivingTexts: 200,
  },
};

/** Size of every trial in this run. */
export const trialSize = sizes[inject("trialSize")];
