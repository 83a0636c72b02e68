import { dataAndProblems } from "../../../pipeline/authored/check.ts";
import { BadData } from "../../../pipeline/authored/data-problem.ts";
import { load } from "../../../pipeline/authored/load/load-authored.ts";
import { buildRelation } from "../../../pipeline/release/build-release.ts";
import { cardView } from "../../../view/card/relation-card.ts";
import { dayOption, homeOption, languageOption, pairArgument, requireRelation } from "../../arguments.ts";
import { type Command, countNoun } from "../../command.ts";
import { terminalCard } from "../../terminal/terminal-card.ts";

/** Shows the card of the working data. Works even if the data has problems that the card does not depend on. */
export const showCommand: Command = {
  argument: "PAIR",
  acceptedOptions: ["lang", "home", "as-of", "evidence"],
  summary: "Print the card; with --evidence, also the source sentences, with quotes marked",
  run({ root, argument, options, terminal }) {
    const pair = pairArgument(argument);
    const card = {
      language: languageOption(options.lang),
      home: homeOption(options.home, pair),
      asOf: dayOption(options["as-of"]),
      // The working data has no release number yet. URLs are those of `npm start`.
      release: 0,
      origin: "http://localhost:8787",
      reportUrl: null,
    };
    const authored = load(root);
    const relation = requireRelation(authored, pair);
    const { data, problems } = dataAndProblems(authored);
    try {
      const view = cardView(buildRelation(pair, relation, data), card);
      const text = terminalCard(view, terminal, { evidence: options.evidence ?? false });
      const remark = `${countNoun(problems.length, "problem")} in the data; for details, run npm run data -- check.`;
      return { text, json: view, ...(problems.length > 0 ? { remark } : {}) };
    } catch (error) {
      // The card cannot be built if a quote or reference has no target.
      if (problems.length > 0) throw new BadData(problems);
      throw error;
    }
  },
};
