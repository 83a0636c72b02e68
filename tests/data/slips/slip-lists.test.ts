import { expect, test } from "vitest";
import type { FactKind } from "../../../data/model/facts/authored-fact.ts";
import { factAttributes, kindAttributes } from "../../../data/model/facts/kind-attributes.ts";
import { attributeTable } from "../../../data/rules/evidence/attribute-table.ts";
import { type Change, knownSurvivors, type Slip, slipHalves, slipLanguages, slipsOf } from "./slip.ts";
import { SlipProject } from "./slip-project.ts";

const files = ["source", "people", "organisations"];

test.each(slipLanguages)("both halves of the slips exist in %s", (language) => {
  for (const half of slipHalves) expect(slipsOf(language, undefined, [half]).length, half).toBeGreaterThan(50);
});

test("there are at least 400 slips that the quotes decide, each with its own id", () => {
  const slips = slipLanguages.flatMap((language) => slipsOf(language));
  expect(slips.filter(({ decided }) => decided).length).toBeGreaterThanOrEqual(400);
  expect(new Set(slips.map(({ id }) => id)).size).toBe(slips.length);
});

test("every attribute of every kind of fact that quotes can prove is slipped at least once", () => {
  const slipped = new Set(slipLanguages.flatMap(slippedAttributes));
  const attributes = Object.entries(kindAttributes).flatMap(([kind, own]) => {
    const checks: Readonly<Record<string, object>> = attributeTable[kind as FactKind];
    return ["date", "text", ...Object.keys(own)]
      .filter((attribute) => !checks[attribute] || !("unprovable" in checks[attribute]))
      .map((attribute) => `${kind}.${attribute}`);
  });
  expect(attributes.length).toBeGreaterThan(factAttributes.length);
  expect(attributes.filter((attribute) => !slipped.has(attribute))).toEqual([]);
});

test("the survivors are decided slips of the half under which they are listed", () => {
  for (const half of slipHalves) {
    const decided = slipLanguages
      .flatMap((language) => slipsOf(language, undefined, [half]))
      .filter((slip) => slip.decided)
      .map(({ id }) => id);
    const listed = knownSurvivors().flatMap((group) => group[half]);
    expect(decided).toEqual(expect.arrayContaining(listed));
    expect(new Set(listed).size).toBe(listed.length);
  }
});

/** Returns what the slips of a language change in existing facts, as “visit.rank”. */
function slippedAttributes(language: (typeof slipLanguages)[number]): string[] {
  const project = new SlipProject(language);
  try {
    return slipsOf(language)
      .filter(({ decided }) => decided)
      .flatMap((slip) => slip.change.flatMap((change) => attributeOf(slip, change, project)));
  } finally {
    project.remove();
  }
}

function attributeOf(slip: Slip, { in: start, path }: Change, project: SlipProject): string[] {
  if (start !== undefined && files.includes(start)) return [];
  return path === "" ? [] : [`${project.kindOf(start ?? slip.fact)}.${path.split(".")[0]}`];
}
