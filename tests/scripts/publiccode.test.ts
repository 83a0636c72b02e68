// publiccode.yml follows version 0.4 of the standard (https://yml.publiccode.tools/schema.core.html) and says what is true.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { languages } from "../../data/model/language.ts";

const text = z.string().min(1);
const date = z.string().regex(/^\d{4}-\d\d-\d\d$/);

/** The keys that we use, and those that are mandatory. `maintenance` needs contacts or contractors, depending on its type. */
const standard = z.strictObject({
  publiccodeYmlVersion: z.literal("0.4"),
  name: text,
  url: z.url(),
  softwareVersion: text.optional(),
  releaseDate: date.optional(),
  platforms: z.array(text).min(1),
  categories: z.array(z.enum(["content-management", "data-visualization", "knowledge-management"])).min(1),
  developmentStatus: z.enum(["concept", "development", "beta", "stable", "obsolete"]),
  softwareType: z.enum(["standalone/web", "standalone/backend", "standalone/other", "addon", "library"]),
  intendedAudience: z.strictObject({ scope: z.array(z.literal("foreign-affairs")) }).optional(),
  description: z.record(
    z.string().regex(/^[a-z]{2}$/),
    z.strictObject({
      shortDescription: text.max(150),
      longDescription: text.min(150).max(10_000),
      features: z.array(text).min(1),
    }),
  ),
  legal: z.strictObject({ license: text, mainCopyrightOwner: text.optional() }),
  maintenance: z.discriminatedUnion("type", [
    z.strictObject({ type: z.enum(["internal", "community"]), contacts: z.array(z.object({ name: text })).min(1) }),
    z.strictObject({ type: z.literal("contract"), contractors: z.array(z.object({ name: text, until: date })).min(1) }),
    z.strictObject({ type: z.literal("none") }),
  ]),
  localisation: z.strictObject({ localisationReady: z.boolean(), availableLanguages: z.array(text).min(1) }),
});

const file = parse(readFileSync("publiccode.yml", "utf8"));
const packageJson = JSON.parse(readFileSync("package.json", "utf8"));

test("lacks only what the publisher of the repository has to add", () => {
  const missing = standard.safeParse(file).error?.issues.map(({ path }) => path.join(".")) ?? [];
  expect(missing.filter((key) => !["url", "maintenance"].includes(key))).toEqual([]);
  const added = { url: "https://example.org/entente.git", maintenance: { type: "none" }, ...file };
  expect(standard.safeParse(added).error).toBeUndefined();
  expect(standard.safeParse({}).success).toBe(false);
});

test("agrees with the package, the licence, the changelog and the languages", () => {
  expect([file.softwareVersion, file.legal.license]).toEqual([packageJson.version, packageJson.license]);
  expect(readFileSync("CHANGELOG.md", "utf8")).toContain(`\n## [${file.softwareVersion}] - ${file.releaseDate}\n`);
  expect(readFileSync("LICENSE", "utf8")).toContain(file.legal.mainCopyrightOwner);
  expect(file.localisation.availableLanguages).toEqual(Object.keys(languages));
});
