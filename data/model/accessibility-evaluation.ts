/**
 * How the accessibility of pages and cards was last tested. The accessibility statement is made of this and of `accessibilityWords`. A test
 * compares it with the test files and the installed versions: when these change, run `npm run test:long`, then update this.
 */
export const evaluation = {
  /** Day of the tests and of the statement. */
  date: "2026-11-29",
  /** Version of axe-core. */
  axe: "4.14",
  /** The engines in which the tests ran, by the name that the environment variable ENGINES gives them. */
  engines: { chromium: "Chromium 147", firefox: "Firefox 153", webkit: "WebKitGTK 2.50" },
  /** The test file of each check. Those in tests/pages/engines run in all engines, the others in Chromium. */
  checks: {
    axe: "tests/pages/accessibility.test.ts",
    tree: "tests/pages/card-semantics.test.ts",
    "tab-order": "tests/pages/engines/focus-order.test.ts",
    keys: "tests/pages/card-semantics.test.ts",
    "large-text": "tests/pages/card-semantics.test.ts",
    reflow: "tests/pages/reflow.test.ts",
    "forced-colours": "tests/pages/card-semantics.test.ts",
    motion: "tests/pages/card-semantics.test.ts",
    contrast: "tests/pages/engines/colours.test.ts",
  },
} as const;

/** A check of the evaluation. */
export type AccessibilityCheck = keyof typeof evaluation.checks;
