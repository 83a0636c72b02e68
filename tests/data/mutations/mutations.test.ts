import { beforeAll, expect, test } from "vitest";
import { trialSize } from "../../trial-size.ts";
import { type ClassResult, tryMutations } from "./try-mutations.ts";
import { undetectable } from "./undetectable.ts";

/** One-line relations of every form: with one or several sources, with and without dates per source, agreeing or not. */
const oneLinePairs = [
  "af-tj",
  "am-tj",
  "at-tj",
  "bs-tj",
  "ca-tj",
  "cy-tj",
  "de-tj",
  "is-tj",
  "kz-tj",
  "ru-tj",
  "sl-tj",
];

let results: ClassResult[];
beforeAll(() => {
  results = tryMutations({ perClass: trialSize.mutations.perClass, oneLinePairs });
}, 900_000);

test("tries enough mutations of every class, at least half of them semantic", () => {
  const count = (classes: ClassResult[]) => classes.reduce((sum, { tried }) => sum + tried.length, 0);
  expect(count(results)).toBeGreaterThanOrEqual(trialSize.mutations.atLeast);
  expect(count(results.filter((result) => result.class.semantic))).toBeGreaterThanOrEqual(count(results) / 2);
  for (const result of results) expect(result.tried.length, result.class.name).toBeGreaterThan(0);
});

test("no mutation crashes the check", () => {
  expect(results.flatMap(({ crashes }) => crashes)).toEqual([]);
});

// Needless entries fail too: an entry for a mutation that is refused or no longer possible could hide the next one that gets through.
test("exactly the mutations listed as undetectable get through", () => {
  const wrong = results.flatMap(({ class: { name }, tried, complete, survivors }) => {
    const listed = Object.values(undetectable[name] ?? {}).flat();
    const undetected = survivors.map(({ description }) => description);
    const descriptions = tried.map((mutation) => mutation.description);
    return [
      ...undetected
        .filter((description) => !listed.includes(description))
        .map((description) => `${name}: got through: ${description}`),
      ...descriptions
        .filter((description) => listed.includes(description) && !undetected.includes(description))
        .map((description) => `${name}: listed, but refused: ${description}`),
      ...listed
        .filter((description) => complete && !descriptions.includes(description))
        .map((description) => `${name}: listed, but never tried: ${description}`),
    ];
  });
  expect(wrong).toEqual([]);
  const classes = results.map((result) => result.class.name);
  expect(Object.keys(undetectable).filter((name) => !classes.includes(name))).toEqual([]);
});
