import { beforeAll, expect, test } from "vitest";
import { trialSize } from "../../trial-size.ts";
import { tryMutations, type Verdict } from "./trial.ts";
import { unknowable } from "./unknowable.ts";

/** One-line relations of every form: of one source and several, with and without a date of their own, in agreement and not. */
const lines = [
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
  "tj-us",
];

let verdicts: Verdict[];
beforeAll(() => {
  verdicts = tryMutations({ perClass: trialSize.mutations.perClass, lines });
}, 900_000);

test("enough slips of every class were tried, and at least half of them are semantic", () => {
  const count = (wanted: Verdict[]) => wanted.reduce((sum, { tried }) => sum + tried.length, 0);
  expect(count(verdicts)).toBeGreaterThanOrEqual(trialSize.mutations.atLeast);
  expect(count(verdicts.filter((verdict) => verdict.class.semantic))).toBeGreaterThanOrEqual(count(verdicts) / 2);
  for (const verdict of verdicts) expect(verdict.tried.length, verdict.class.name).toBeGreaterThan(0);
});

test("the check dies of none", () => {
  expect(verdicts.flatMap(({ crashes }) => crashes)).toEqual([]);
});

// Needless entries fail as well: a reason for what is refused, or can no longer be done, would hide the next slip that gets through.
test("those get through that are listed as unknowable, and no others", () => {
  const wrong = verdicts.flatMap(({ class: { name }, tried, complete, survivors }) => {
    const listed = Object.values(unknowable[name] ?? {}).flat();
    const through = survivors.map(({ done }) => done);
    const done = tried.map((mutation) => mutation.done);
    return [
      ...through.filter((one) => !listed.includes(one)).map((one) => `${name}: got through: ${one}`),
      ...done
        .filter((one) => listed.includes(one) && !through.includes(one))
        .map((one) => `${name}: listed, but refused: ${one}`),
      ...listed.filter((one) => complete && !done.includes(one)).map((one) => `${name}: listed in vain: ${one}`),
    ];
  });
  expect(wrong).toEqual([]);
  const classes = verdicts.map((verdict) => verdict.class.name);
  expect(Object.keys(unknowable).filter((name) => !classes.includes(name))).toEqual([]);
});
