import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod";

/** The languages of the fictitious pages, each with a project in `projects`. */
export const slipLanguages = ["de", "en", "nb", "ru"] as const;
export type SlipLanguage = (typeof slipLanguages)[number];

const change = z.strictObject({
  in: z
    .string()
    .optional()
    .describe("What the path starts at, if not the slip's fact: another fact's id, source, people or organisations"),
  path: z.string().describe("Keys and indexes joined by dots, such as people.0.office; empty for the entire fact"),
  value: z.unknown().optional().describe("The wrong value; if absent, the attribute, list item or fact is removed"),
});
export type Change = z.output<typeof change>;

const slip = z.strictObject({
  id: z.string(),
  page: z
    .string()
    .optional()
    .describe("The page by another author that the fact is about, such as “en2”; if absent, that of the language"),
  fact: z.string().describe("Id of the fact that the slip makes wrong"),
  change: z.array(change).min(1),
  decided: z
    .boolean()
    .describe("True if a reader who sees only the quotes, without knowledge of the world, would notice the slip"),
  why: z.string().describe("Why the quotes decide it, or why they do not"),
});

/** A realistic mistake by an editor that changes the meaning of the data. Slips were classified before any rule was tried on them. */
export type Slip = z.output<typeof slip>;

/**
 * The lists of slips. The rules were written with the seen half; nobody saw the unseen half until they were finished. The SHA-256 of a
 * slip's id decides which half it is in.
 */
export const slipHalves = ["seen", "unseen"] as const;
export type SlipHalf = (typeof slipHalves)[number];

/** Returns the slips of a language in the order in which they were written. @param halves the lists to read; both by default */
export function slipsOf(
  language: SlipLanguage,
  folder = import.meta.dirname,
  halves: readonly SlipHalf[] = slipHalves,
): Slip[] {
  return halves
    .flatMap((half) => ["", "wording", "review", "bounds"].map((list) => join(folder, list, `${language}.${half}.yml`)))
    .filter((file) => existsSync(file))
    .flatMap((file) => z.array(slip).parse(parse(readFileSync(file, "utf8"))));
}

const correctText = slip.omit({ decided: true, why: true });

/** A change of a text that keeps its meaning. */
export type CorrectText = z.output<typeof correctText>;

/** Returns the correct texts of a language. */
export function correctTextsOf(language: SlipLanguage): CorrectText[] {
  const file = join(import.meta.dirname, "wording", `${language}.correct.yml`);
  return z.array(correctText).parse(parse(readFileSync(file, "utf8")));
}

const survivors = z.strictObject({
  reason: z.string().describe("Why the data check does not find the slips"),
  caughtBy: z
    .string()
    .optional()
    .describe("What could find them; absent if no program of ours reads what decides them"),
  seen: z.array(z.string()),
  unseen: z.array(z.string()),
});

/** Slips that the data check misses for the same reason although the quotes decide them: their ids by half. */
export type Survivors = z.output<typeof survivors>;

/** Returns the known survivors, by reason. */
export function knownSurvivors(): Survivors[] {
  return z.array(survivors).parse(parse(readFileSync(join(import.meta.dirname, "survivors.yml"), "utf8")));
}
