import { suggestion } from "../../model/nearest.ts";
import { dataAndProblems } from "../../pipeline/authored/check.ts";
import { BadData } from "../../pipeline/authored/data-problem.ts";
import { type Authored, load } from "../../pipeline/authored/load.ts";
import { Refused } from "../../pipeline/refused.ts";
import type { Dataset } from "../../rules/rule.ts";
import { type CoverageSegment, coveredText, quotesBySource } from "../../rules/sources/covered-text.ts";
import { pairArgument, requireRelation } from "../arguments.ts";
import type { Command, CommandCall } from "../command.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { coverageOf, coverageText, terminalSource } from "../terminal/terminal-source.ts";

/** Shows which parts of a source nobody has read out yet; so it does not ask whether the check passes. */
export const coverageCommand: Command = {
  argument: "PAIR|SOURCE",
  summary: "prints a source's text, or those of a relation, with quotes and gaps marked",
  run({ root, argument: word, terminal }: CommandCall) {
    const authored = load(root);
    const { data } = dataAndProblems(authored);
    const quotes = quotesBySource(data);
    const read = sourcesFor(word, authored, data).map((id) => {
      const held = data.sources.get(id) ?? { text: null, silent: [] };
      return { id, stretches: coveredText(held, quotes.get(id) ?? []) };
    });
    const unread = authored.problems.filter(({ file }) => file.startsWith("data/relations/"));
    return {
      text: read.map(({ id, stretches }) => sourceText(id, stretches, terminal)).join("\n\n"),
      json: { sources: read.map(({ id, stretches }) => ({ id, ...coverageOf(stretches), stretches })) },
      ...(unread.length > 0 ? { problems: unread, remark: "Quotes in what cannot be read are left out." } : {}),
    };
  },
};

/** The held sources that an argument means: the one with this id, else those that the relation cites. */
function sourcesFor(word: string, authored: Authored, { sources }: Dataset): string[] {
  const isHeld = (id: string) => typeof sources.get(id)?.text === "string";
  if (sources.has(word)) {
    if (!isHeld(word)) throw new Refused(`The text of ${word} is not held: there is no data/sources/${word}.txt.`);
    return [word];
  }
  const unread = authored.problems.filter(({ file }) => file === `data/sources/${word}.yml`);
  if (unread.length > 0) throw new BadData(unread);
  if (!/^[a-z]{2,3}-[a-z]{2,3}$/i.test(word)) {
    const near = suggestion(word, [...sources.keys(), ...authored.relations.keys()]);
    const remedy = near || `; npm run data -- new-source ${word} begins one, or name a relation, such as no-tj.`;
    throw new Refused(`There is no source ${word}${remedy}`);
  }
  const pair = pairArgument(word);
  const cited = requireRelation(authored, pair).facts.flatMap(({ claims }) => claims.map(({ source }) => source));
  const held = [...new Set(cited)].filter(isHeld);
  if (held.length === 0) throw new Refused(`None of the sources that ${pair} cites has its text in data/sources.`);
  return held;
}

function sourceText(id: string, stretches: readonly CoverageSegment[], terminal: Terminal): string {
  const pairs = new Set(stretches.flatMap(({ quotedBy }) => quotedBy.map((fact) => fact.split("/")[0])));
  const nameOf = (fact: string) => (pairs.size > 1 ? fact : fact.slice(fact.indexOf("/") + 1));
  return [
    terminal.paint.bold(id),
    terminalSource(stretches, terminal, nameOf),
    "",
    `${id}: ${coverageText(coverageOf(stretches))}`,
  ].join("\n");
}
