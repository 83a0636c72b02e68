// Which of several alternatives a value is: clients decide by the discriminator and the keywords beside the list.
import { expect, test } from "vitest";
import type { OpenApi } from "../../openapi.ts";
import { changesAfter, schema } from "./edited-document.ts";

const discriminator = (document: OpenApi) => schema(document, "Fact").discriminator as object;
const mapping = (names: Record<string, string>) =>
  Object.fromEntries(Object.entries(names).map(([value, name]) => [value, `#/components/schemas/${name}`]));

test.each<[string, (document: OpenApi) => void, string[]]>([
  [
    "the discriminator is removed",
    (d) => delete schema(d, "Fact").discriminator,
    ["Fact: discriminator changed from kind to none"],
  ],
  [
    "the discriminator is another property",
    (d) => Object.assign(discriminator(d), { propertyName: "type" }),
    ["Fact: discriminator changed from kind to type"],
  ],
  [
    "values of the discriminator mean other schemas",
    (d) => Object.assign(discriminator(d), { mapping: mapping({ visit: "AidFact", aid: "VisitFact" }) }),
    [
      "Fact: discriminator visit changed from VisitFact to AidFact",
      "Fact: discriminator aid changed from AidFact to VisitFact",
    ],
  ],
  [
    "a value of the discriminator is removed",
    (d) => Object.assign(discriminator(d), { mapping: mapping({ visit: "VisitFact" }) }),
    ["Fact: discriminator aid changed from AidFact to none"],
  ],
  [
    "the mapping is removed, so that the names of the schemas are the values",
    (d) => Object.assign(discriminator(d), { mapping: undefined }),
    [
      "Fact: discriminator visit changed from VisitFact to none",
      "Fact: discriminator aid changed from AidFact to none",
    ],
  ],
  [
    "a keyword beside the alternatives changes",
    (d) => Object.assign(schema(d, "Fact"), { required: [] }),
    ["Fact.url: is no longer always present"],
  ],
])("reports a breaking change if %s", (_, edit, changes) => {
  expect(changesAfter(edit)).toEqual(changes);
});

test("reports a removed alternative once, and not in the mapping too", () => {
  const edit = (document: OpenApi) => {
    schema(document, "Fact").oneOf?.pop();
    Object.assign(discriminator(document), { mapping: mapping({ visit: "VisitFact" }) });
  };
  expect(changesAfter(edit)).toEqual(["Fact: can no longer be AidFact"]);
});
