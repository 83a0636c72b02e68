import { expect, test } from "vitest";
import type { Terminal } from "../../../../data/cli/terminal/terminal.ts";
import { terminalCard } from "../../../../data/cli/terminal/terminal-card.ts";
import { check } from "../../../../data/pipeline/authored/check.ts";
import { buildRelation } from "../../../../data/pipeline/release/build-release.ts";
import type { CardOptions } from "../../../../data/view/card/card-options.ts";
import { cardView } from "../../../../data/view/card/relation-card.ts";
import { colourTerminal, plainTerminal } from "../run.ts";

const data = check(".");

function printed(
  pair: string,
  options: Partial<CardOptions> = {},
  evidence = false,
  terminal: Terminal = plainTerminal,
) {
  const authored = data.relations.get(pair);
  if (!authored) throw new Error(`there is no ${pair}`);
  const plain = {
    language: "en",
    home: null,
    asOf: null,
    release: 0,
    origin: "https://x.example",
    reportUrl: null,
  } as const;
  return terminalCard(cardView(buildRelation(pair, authored, data), { ...plain, ...options }), terminal, { evidence });
}

test("a card begins with its title, what it rests on, and since when there are relations", () => {
  expect(printed("no-tj").split("\n").slice(0, 5)).toEqual([
    "Norway\u00a0– Tajikistan  no-tj",
    "Latest source: 19 January 2024",
    "",
    "Diplomatic relations since 29 June 1992  establishment-1992",
    "  · More precise than another source, which gives only 1992",
  ]);
});

test("a fact has its date, text, details, notes and id", () => {
  expect(printed("no-tj", { language: "de" })).toContain(`
  Tadschikistan → Norwegen: Kalandar Idibek  ambassador-tj-idibek
    Außerordentlicher und bevollmächtigter Botschafter
    Sitz: Wien (Österreich)
    13. Februar 2020: Die Quelle sagt nicht, worauf sich das Datum bezieht
    · zuletzt belegt: 19. Januar 2024
`);
});

test("what has to be opened on the card stands under its heading, with a deeper indent", () => {
  expect(printed("no-tj")).toMatch(
    /\n {2}earlier \(1\)\n {4}Norway → Tajikistan: Ole Johan Bernoy {2}ambassador-no-bernoy\n/,
  );
});

test("what holds for a whole group stands under its heading", () => {
  expect(printed("no-tj", { asOf: "2016-01-01" })).toMatch(/Ambassadors\n {2}No source confirms .*\n {2}Norway → /);
});

test("a card with nothing to say says so", () => {
  expect(printed("hu-tj", { asOf: "1992-07-01" })).toContain("The sources have no information for this date");
});

test("a relation that rests on mirrors says so, and its sources are listed", () => {
  const card = printed("af-tj");
  expect(card.split("\n")[1]).toMatch(/encyclop/);
  expect(card).toMatch(
    /\nSources \(1\)\n {2}.*qaz\.wiki[\s\S]* {2}https:\/\/de\.qaz\.wiki\/wiki\/Foreign_relations_of_Tajikistan\s+qaz-wiki/,
  );
});

test("evidence has a citation and the quote, marked", () => {
  const card = printed("no-tj", {}, true);
  expect(card).toContain("      [Im November 2012 stattete Norwegen der damalige Minister");
  expect(card).toMatch(/▸ Ministry of Foreign Affairs of the Republic of Tajikistan: /);
  expect(card.replace(/\s+/g, " ")).toContain("Delegation des Königreichs Norwegen [unter der Leitung");
  expect(printed("no-tj")).not.toContain("stattete");
});

test("translations that nobody has reviewed are marked, and the mark explained", () => {
  expect(printed("no-tj", { language: "ru" })).toMatch(/: Разминирование°/);
  expect(printed("no-tj", { language: "ru" })).toMatch(/\n° .+$/);
});

test.each(["de", "en", "nb", "ru", "tg", "fa"] as const)(
  "no line in %s is wider than the terminal, but a long address",
  (language) => {
    const lines = printed("no-tj", { language }, true, { ...plainTerminal, width: 50 }).split("\n");
    const wide = lines.filter((line) => [...line.replace(/\p{M}|\u200c/gu, "")].length > 50);
    expect(wide.filter((line) => /\S \S/.test(line.trim()))).toEqual([]);
  },
);

test("with colours the ids are dimmed and quotes underlined, without brackets", () => {
  const card = printed("no-tj", {}, true, colourTerminal);
  expect(card).toContain("\u001b[2mestablishment-1992\u001b[22m");
  expect(card).toContain("\u001b[4mIm November 2012 stattete");
  expect(card).not.toContain("[Im November");
});
