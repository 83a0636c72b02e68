import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fragmentPath, pagePath, readCardOptions } from "../../integrations/core/card-options.ts";

interface OptionCase {
  attributes: Record<string, string>;
  path: string | null;
  style: string;
  ignored: string[];
}

const cases: OptionCase[] = JSON.parse(readFileSync("tests/integrations/option-cases.json", "utf8"));

test.each(cases)("the attributes $attributes give the path $path", ({ attributes, path, style, ignored }) => {
  const options = readCardOptions(attributes, { lang: "en" });
  expect(options && fragmentPath(options, null)).toBe(path);
  expect(options?.style ?? "").toBe(style);
  expect(options?.ignored ?? []).toEqual(ignored);
});

test("all cards are frozen to the release of the site, unless they name one", () => {
  const pathOf = (attributes: Record<string, string>) => {
    const options = readCardOptions({ relation: "no-tj", ...attributes }, { lang: "de", release: "3" });
    return options && fragmentPath(options, null);
  };
  expect(pathOf({})).toBe("/fragment/no-tj?lang=de&release=3");
  expect(pathOf({ release: "4" })).toBe("/fragment/no-tj?lang=de&release=4");
});

test("the page shows the same fact", () => {
  const options = readCardOptions({ relation: "no-tj", fact: "visit-2012-11-gul", lang: "ru" }, { lang: "en" });
  expect(options && pagePath(options)).toBe("/relations/no-tj/visit-2012-11-gul?lang=ru");
});
