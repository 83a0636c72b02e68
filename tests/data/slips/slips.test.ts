import { beforeAll, expect, test } from "vitest";
import { problemText } from "../../../data/pipeline/authored/data-problem.ts";
import { trialSize } from "../../trial-size.ts";
import { knownSurvivors, type SlipLanguage, slipHalves, slipLanguages } from "./slip.ts";
import { type SlipTrial, trySlips } from "./try-slips.ts";

/** The share of slips that the quotes decide and that the data check must find. */
const requiredShare = 0.9;

const { everyNth } = trialSize.slips;
let trials: SlipTrial[];
beforeAll(() => {
  trials = slipLanguages.map((language) => trySlips(language, everyNth));
  // Prints the share, because a change in it matters even if the tests pass.
  for (const trial of trials) {
    const { length } = decided([trial]);
    const tried = everyNth === 1 ? "all slips" : `a sample of ${trial.results.length} slips`;
    const found = length - undetected([trial]).length;
    console.info(`${trial.language}, ${tried}: ${found} of ${length} that the quotes decide were found`);
  }
}, 1_800_000);

const decided = (tried: readonly SlipTrial[]) =>
  tried.flatMap(({ results }) => results.filter(({ slip }) => slip.decided));
const undetected = (tried: readonly SlipTrial[]) => decided(tried).filter(({ problems }) => problems.length === 0);

test("the correct data has no findings", () => {
  const findings = trials.flatMap(({ language, falseFindings }) =>
    falseFindings.map((problem) => `${language}: ${problemText(problem)}`),
  );
  expect(findings).toEqual([]);
});

// A slip that the schema rejects tests no rule: editors would see it at once.
test("every slip leaves the files valid", () => {
  const invalid = trials
    .flatMap(({ results }) => results)
    .filter(({ problems }) => problems.some(({ rule }) => rule === undefined));
  expect(
    invalid.map(({ slip, problems }) => `${slip.id}: ${problems.map(({ message }) => message).join("; ")}`),
  ).toEqual([]);
});

// The sample of one language is so small that its share may vary by several percent, so all samples are judged together.
const judgedTogether: { languages: readonly SlipLanguage[] }[] =
  everyNth === 1 ? slipLanguages.map((language) => ({ languages: [language] })) : [{ languages: slipLanguages }];

test.each(judgedTogether)(
  `at least ${requiredShare * 100}% of the slips that the quotes decide are found in $languages`,
  ({ languages }) => {
    const judged = trials.filter(({ language }) => languages.includes(language));
    const { length } = decided(judged);
    const survivors = undetected(judged).map(({ slip }) => `${slip.id} (${slip.fact}): ${slip.why}`);
    expect(length).toBeGreaterThan(0);
    expect(survivors.length <= length * (1 - requiredShare), survivors.join("\n")).toBe(true);
  },
);

// The list has the known gaps of the check. A slip that is found must leave the list, or the list would hide a later regression.
test("the slips that go through are those in survivors.yml", () => {
  const known = knownSurvivors().flatMap((group) => slipHalves.flatMap((half) => group[half]));
  const tried = new Set(trials.flatMap(({ results }) => results.map(({ slip }) => slip.id)));
  const found = undetected(trials).map(({ slip }) => slip.id);
  expect(found.sort()).toEqual(known.filter((id) => everyNth === 1 || tried.has(id)).sort());
});
