import { beforeAll, expect, test } from "vitest";
import { tryMutations, type Verdict } from "./trial.ts";

let verdicts: Verdict[];
beforeAll(() => {
  verdicts = tryMutations(2);
}, 300_000);

test("at least 500 slips were tried, at least half of them semantic", () => {
  const count = (wanted: Verdict[]) => wanted.reduce((sum, { tried }) => sum + tried, 0);
  expect(count(verdicts)).toBeGreaterThanOrEqual(500);
  expect(count(verdicts.filter((verdict) => verdict.class.semantic))).toBeGreaterThanOrEqual(count(verdicts) / 2);
  for (const verdict of verdicts) expect(verdict.tried, verdict.class.name).toBeGreaterThan(0);
});

test("the check dies of none", () => {
  expect(verdicts.flatMap(({ crashes }) => crashes)).toEqual([]);
});

test("only slips that cannot be known without the source survive, each class with its reason", () => {
  const unexplained = verdicts.filter(({ class: { survives }, survivors }) => survivors.length > 0 && !survives);
  expect(
    unexplained.flatMap(({ class: { name }, survivors }) => survivors.map(({ done }) => `${name}: ${done}`)),
  ).toEqual([]);
});
