import { suggestion } from "../../../model/nearest.ts";
import { dataAndProblems } from "../../../pipeline/authored/check.ts";
import { BadData } from "../../../pipeline/authored/data-problem.ts";
import { type Authored, load } from "../../../pipeline/authored/load/load-authored.ts";
import { Refused } from "../../../pipeline/refused.ts";
import type { Dataset } from "../../../rules/rule.ts";
import { type CoverageSegment, coveredText, quotesBySource } from "../../../rules/sources/covered-text.ts";
import { pairArgument, requireRelation } from "../../arguments.ts";
import type { Command, CommandCall } from "../../command.ts";
import type { Terminal } from "../../terminal/terminal.ts";
import { coverageOf, coverageText, terminalSource } from "../../terminal/terminal-source.ts";

/** Shows which parts of a source no fact quotes. Works even if the data has problems, because gaps are problems. */
export const coverageCommand: Command = {
  argument: "PAIR|SOURCE",
  summary: "Print the text of a source, or of each source of a relation, with quotes and gaps marked",
  run({ root, argument, terminal }: CommandCall) {
    const authored = load(root);
    const { data } = dataAndProblems(authored);
    const quotes = quotesBySource(data);
    const coveredSources = sourcesFor(argument, authored, data).map((id) => {
      const source = data.sources.get(id) ?? { text: null, silent: [] };
      return { id, segments: coveredText(source, quotes.get(id) ?? []) };
    });
    const relationProblems = authored.problems.filter(({ file }) => file.startsWith("data/relations/"));
    return {
      text: coveredSources.map(({ id, segments }) => sourceText(id, segments, terminal)).join("\n\n"),
      json: {
        sources: coveredSources.map(({ id, segments }) => ({ id, ...coverageOf(segments), stretches: segments })),
      },
      ...(relationProblems.length > 0
        ? { problems: relationProblems, remark: "Quotes in files with these problems are not included." }
        : {}),
    };
  },
};

/**
 * Returns the source with this id, or else the sources of the relation with this pair id, if we have their texts.
 * @throws {Refused} if there is no such source or text
 * @throws {BadData} if the file of the source or relation has problems
 */
function sourcesFor(argument: string, authored: Authored, { sources }: Dataset): string[] {
  const hasText = (id: string) => typeof sources.get(id)?.text === "string";
  if (sources.has(argument)) {
    if (!hasText(argument))
      throw new Refused(`There is no text for ${argument}: data/sources/${argument}.txt does not exist.`);
    return [argument];
  }
  const sourceProblems = authored.problems.filter(({ file }) => file === `data/sources/${argument}.yml`);
  if (sourceProblems.length > 0) throw new BadData(sourceProblems);
  if (!/^[a-z]{2,3}-[a-z]{2,3}$/i.test(argument)) {
    const closest = suggestion(argument, [...sources.keys(), ...authored.relations.keys()]);
    const remedy =
      closest ||
      `; to create it, run npm run data -- new-source ${argument}. To see the sources of a relation, give the id of the relation instead, such as no-tj.`;
    throw new Refused(`There is no source ${argument}${remedy}`);
  }
  const pair = pairArgument(argument);
  const cited = requireRelation(authored, pair).facts.flatMap(({ claims }) => claims.map(({ source }) => source));
  const citedWithText = [...new Set(cited)].filter(hasText);
  if (citedWithText.length === 0)
    throw new Refused(`None of the sources that ${pair} cites has a text in data/sources.`);
  return citedWithText;
}

function sourceText(id: string, segments: readonly CoverageSegment[], terminal: Terminal): string {
  const pairs = new Set(segments.flatMap(({ quotedBy }) => quotedBy.map((fact) => fact.split("/")[0])));
  const nameOf = (fact: string) => (pairs.size > 1 ? fact : fact.slice(fact.indexOf("/") + 1));
  return [
    terminal.paint.bold(id),
    terminalSource(segments, terminal, nameOf),
    "",
    `${id}: ${coverageText(coverageOf(segments))}`,
  ].join("\n");
}
