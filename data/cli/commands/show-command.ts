import { checkedOrProblems } from "../../pipeline/authored/check.ts";
import { BadData } from "../../pipeline/authored/data-problem.ts";
import { load } from "../../pipeline/authored/load.ts";
import { buildRelation } from "../../pipeline/release/build-release.ts";
import { cardView } from "../../view/card/relation-card.ts";
import { authoredOf, dayArgument, homeArgument, languageArgument, pairArgument } from "../arguments.ts";
import { type Command, counted } from "../command.ts";
import { terminalCard } from "../terminal/terminal-card.ts";

/** Shows the card that the working data give, also while something in them is wrong that it can do without. */
export const show: Command = {
  word: "PAIR",
  takes: ["lang", "home", "as-of", "evidence"],
  summary: "prints the card; --evidence with the sentences that prove it, quotes marked",
  run({ root, word, options, terminal }) {
    const pair = pairArgument(word);
    const card = {
      language: languageArgument(options.lang),
      home: homeArgument(options.home, pair),
      asOf: dayArgument(options["as-of"]),
      // Not published yet; the addresses are those of npm start.
      release: 0,
      origin: "http://localhost:8787",
      reportUrl: null,
    };
    const authored = load(root);
    const relation = authoredOf(authored, pair);
    const { data, problems } = checkedOrProblems(authored);
    try {
      const view = cardView(buildRelation(pair, relation, data), card);
      const text = terminalCard(view, terminal, { evidence: options.evidence ?? false });
      const found = `${counted(problems.length, "problem")} in the data; npm run data -- check tells what.`;
      return { text, json: view, ...(problems.length > 0 ? { remark: found } : {}) };
    } catch (error) {
      // Data with a quote or a reference that leads nowhere make no card.
      if (problems.length > 0) throw new BadData(problems);
      throw error;
    }
  },
};
