// What a card says about evidence that readers cannot read, about quotes in other languages, and about conflicts.
import { expect, test } from "vitest";
import type { Relation } from "../../../data/model/facts/relation.ts";
import { type Language, languages } from "../../../data/model/language.ts";
import { embeddedCard } from "../../../data/view/card/embedded-card.ts";
import { defaultCardOptions } from "../../card-options.ts";
import { card, factsOf, relation } from "./card.ts";

const tags = Object.keys(languages) as Language[];
const embedOptions = { ...defaultCardOptions, layout: "full", fact: null, kinds: null, frozen: null } as const;
const reproduced = /may not be reproduced here/;

test("a proof says why a source is neither quoted nor linked, and only then", () => {
  const evidence = factsOf(card("no-tj", { language: "en" })).flatMap((fact) => fact.evidence);
  const silent = evidence.filter(({ passages, url }) => passages.length === 0 && !url);
  expect(silent.length).toBeGreaterThan(0);
  for (const { remarks } of silent)
    expect(remarks).toContain("The text of this source may not be reproduced here; its URL is unknown");
  for (const other of evidence.filter((entry) => !silent.includes(entry)))
    expect(other.remarks.join()).not.toMatch(reproduced);
});

test("a source with an address that cannot be linked is given with this address", () => {
  const original = relation("no-tj");
  const edited: Relation = {
    ...original,
    sources: original.sources.map(({ url: _, ...source }) => ({ ...source, address: "ftp://archive.example/1" })),
    facts: original.facts.map((fact) => ({ ...fact, claims: fact.claims.map((claim) => ({ ...claim, quotes: [] })) })),
  };
  const view = embeddedCard(edited, { ...embedOptions, language: "en" });
  for (const { remarks } of factsOf(view).flatMap((fact) => fact.evidence))
    expect(remarks.join()).toContain("may not be reproduced here; \u2066ftp://archive.example/1\u2069");
});

test.each([
  ["en", "German"],
  ["ru", "Немецкий"],
  ["nb", "Tysk"],
  ["tg", "Немисӣ"],
  ["fa", "آلمانی"],
  ["de", undefined],
] as const)("a card in %s names the language of German sources: %s", (language, name) => {
  const { sources } = card("no-tj", { language });
  expect(sources.find(({ id }) => id === "mfa-tj.no.de")?.inLanguage).toBe(name);
});

test("a language without a name is given by its tag, and an unknown one is not named", () => {
  const original = relation("no-tj");
  const inLanguage = (language: string | undefined) =>
    embeddedCard(
      {
        ...original,
        sources: original.sources.map(({ language: _, ...source }) => ({
          ...source,
          ...(language ? { language } : {}),
        })),
      },
      { ...embedOptions, language: "en" },
    ).sources[0]?.inLanguage;
  expect(inLanguage("prs")).toBe("prs");
  expect(inLanguage("sr-Latn")).toBe("Serbian");
  expect(inLanguage("en-GB")).toBeUndefined();
  expect(inLanguage(undefined)).toBeUndefined();
});

test.each(tags)("a full card in %s has the number of conflicts that the compact one has", (language) => {
  const [full, compact] = (["full", "compact"] as const).map(
    (layout) => embeddedCard(relation("no-tj"), { ...embedOptions, language, layout }).asOf,
  );
  expect(full).toBe(compact);
  expect(full).toMatch(/: [2۲]$/);
});

test("the note on an open conflict says that sources disagree, about what, and where their values are", () => {
  const notes = factsOf(card("no-tj", { language: "en" })).flatMap((fact) => fact.notes);
  expect(notes.find(({ undecided }) => undecided)?.text).toBe(
    "The sources disagree (type); the evidence shows each value",
  );
});
