import { inject } from "vitest";

/**
 * Sizes of the long trials. `npm test` runs each at its small size, which still covers every route, every kind of mutation and the
 * first, a middle and the last moment; `npm run test:long` sets TRIALS=full and runs the test files that import this one.
 */
const sizes = {
  small: {
    /** Addresses per path of the API, each in every language. */
    crawledPerPath: 3,
    fuzzRequests: 1200,
    /**
     * Requests while 30 % of the reads from KV fail: to isolates that remember what they read, which read only the pointer again; to
     * isolates that remember little; and after a publication. `atLeast` says how many faults of each kind that must give.
     */
    faults: { remembering: 4600, forgetful: 920, published: 460, atLeast: { remembering: 1, forgetful: 5, older: 1 } },
    /** Writes of the second release at which publishing is killed: a document, the last document, the log, the pointer. */
    killedWrites: [1, 5, 6, 7],
    /** Mutations of the data tried of each class, and how many that must give. */
    mutations: { perClass: 2, atLeast: 80 },
    /** Random texts that go from YAML to the card. */
    survivingTexts: 15,
  },
  full: {
    crawledPerPath: Number.POSITIVE_INFINITY,
    fuzzRequests: 20_000,
    faults: {
      remembering: 28_000,
      forgetful: 20_000,
      published: 4000,
      atLeast: { remembering: 20, forgetful: 300, older: 6 },
    },
    killedWrites: [1, 2, 3, 4, 5, 6, 7],
    mutations: { perClass: Number.POSITIVE_INFINITY, atLeast: 1000 },
    survivingTexts: 200,
  },
};

export type TrialSize = keyof typeof sizes;

/** Size of every trial in this run. */
export const trialSize = sizes[inject("trialSize")];
