import { dataAndProblems } from "../../pipeline/authored/check.ts";
import { checkIdHistory } from "../../pipeline/authored/id-history.ts";
import { load } from "../../pipeline/authored/load-authored.ts";
import { type Command, countNoun } from "../command.ts";

/** Checks all authored data and the history of its ids. Writes nothing. */
export const checkCommand: Command = {
  summary: "Check the data and report each problem, its line, and how to fix it",
  run({ root }) {
    const authored = load(root);
    const { problems: idProblems, unchecked } = checkIdHistory(root, authored.recorded);
    const problems = [...idProblems, ...dataAndProblems(authored).problems];
    const counts = { relations: authored.relations.size, sources: authored.sources.size };
    const json = { problems, ...counts, unchecked };
    if (problems.length > 0) {
      return { text: "", json, problems, remark: `${countNoun(problems.length, "problem")}.`, failed: true };
    }
    const text = `No problems in ${countNoun(counts.relations, "relation")} and ${countNoun(counts.sources, "source")}.`;
    return { text: [text, ...unchecked.map((what) => `Not checked: ${what}.`)].join("\n"), json };
  },
};
