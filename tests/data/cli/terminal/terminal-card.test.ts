import { expect, test } from "vitest";
import type { Terminal } from "../../../../data/cli/terminal/terminal.ts";
import { terminalCard } from "../../../../data/cli/terminal/terminal-card.ts";
import { buildRelation } from "../../../../data/pipeline/release/build-release.ts";
import type { CardOptions } from "../../../../data/view/card/card-options.ts";
import { cardView } from "../../../../data/view/card/relation-card.ts";
import { defaultCardOptions } from "../../../card-options.ts";
import { editorsData } from "../../projects/editors-project.ts";
import { colourTerminal, plainTerminal } from "../run-cli.ts";

const data = editorsData();

function printCard(
  pair: string,
  options: Partial<CardOptions> = {},
  evidence = false,
  terminal: Terminal = plainTerminal,
) {
  const authored = data.relations.get(pair);
  if (!authored) throw new Error(`there is no ${pair}`);
  return terminalCard(cardView(buildRelation(pair, authored, data), { ...defaultCardOptions, ...options }), terminal, {
    evidence,
  });
}

test("begins with the title, the date of the sources and the establishment of relations", () => {
  expect(printCard("no-tj").split("\n").slice(0, 7)).toEqual([
    "Norway\u00a0– Tajikistan  no-tj",
    "Latest source: 19\u00a0January 2024\u00a0· Official source",
    "",
    "Diplomatic relations since 29\u00a0June 1992  establishment-1992",
    "  Why this is shown: The page from 2024 gives the day; the German page gives",
    "    only the year, which agrees.",
    "  · Another source gives only the year 1992",
  ]);
});

test("prints text, details, notes and id of a fact", () => {
  expect(printCard("no-tj", { language: "de" })).toContain(`
  Tadschikistan → Norwegen: Kalandar Idibek  ambassador-tj-idibek
    Außerordentlicher und bevollmächtigter Botschafter
    Sitz: Wien (Österreich)
    13.\u00a0Februar 2020: Die Quelle sagt nicht, worauf sich das Datum bezieht
    Anmerkung: Die deutschsprachige Seite ist undatiert und belegt ihn daher für
      keinen bestimmten Tag; sie wurde frühestens am 20.\u00a0April 2015 geschrieben.
      Die Seite von 2024 nennt neben seinem Namen ein Datum, sagt aber nicht, ob
      es das der Ernennung oder das des Beglaubigungsschreibens ist.°
    · zuletzt belegt: 19.\u00a0Januar 2024
`);
});

test("prints facts that the card collapses under their heading, indented further", () => {
  expect(printCard("no-tj")).toMatch(
    /\n {2}earlier \(1\)\n {4}Norway → Tajikistan: Ole Johan Bernoy {2}ambassador-no-bernoy\n/,
  );
});

test("prints the note of a group under its heading", () => {
  expect(printCard("no-tj", { asOf: "2016-01-01" })).toMatch(/Ambassadors\n {2}No source confirms .*\n {2}Norway → /);
});

test("says so if the sources have no information", () => {
  expect(printCard("af-tj", { asOf: "1990-01-01" })).toContain("15\u00a0July 1989 or 15\u00a0July 1992");
  expect(printCard("hu-tj", { asOf: "1992-07-01" })).toContain("The sources have no information for this date");
});

test("says that a relation rests on mirrors, and lists its sources", () => {
  const card = printCard("af-tj");
  expect(card.split("\n")[1]).toMatch(/encyclop/);
  expect(card).toMatch(
    /\nSources \(1\)\n {2}.*qaz\.wiki[\s\S]* {2}https:\/\/de\.qaz\.wiki\/wiki\/Foreign_relations_of_Tajikistan\s+qaz-wiki/,
  );
});

test("prints evidence with a citation and the marked quote", () => {
  const card = printCard("no-tj", {}, true);
  expect(card).toContain("      [Im November 2012 stattete Norwegen der damalige Minister");
  expect(card).toMatch(/▸ Ministry of Foreign Affairs of the Republic of Tajikistan, undated/);
  expect(card.replace(/\s+/g, " ")).toContain("Delegation des Königreichs Norwegen [unter der Leitung");
  expect(printCard("no-tj")).not.toContain("stattete");
});

test("marks unreviewed translations, and explains the mark", () => {
  expect(printCard("no-tj", { language: "ru" })).toMatch(/: Разминирование°/);
  expect(printCard("no-tj", { language: "ru" })).toMatch(/\n° .+$/);
});

test.each(["de", "en", "nb", "ru", "tg", "fa"] as const)(
  "no line in %s is wider than the terminal, except for a long URL",
  (language) => {
    const lines = printCard("no-tj", { language }, true, { ...plainTerminal, width: 50 }).split("\n");
    const wide = lines.filter((line) => [...line.replace(/\p{M}|\u200c/gu, "")].length > 50);
    expect(wide.filter((line) => /\S \S/.test(line.trim()))).toEqual([]);
  },
);

test("in colour, dims ids and underlines quotes instead of using brackets", () => {
  const card = printCard("no-tj", {}, true, colourTerminal);
  expect(card).toContain("\u001b[2mestablishment-1992\u001b[22m");
  expect(card).toContain("\u001b[4mIm November 2012 stattete");
  expect(card).not.toContain("[Im November");
});
