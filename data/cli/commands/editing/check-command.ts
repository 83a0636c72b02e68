import { dataAndProblems } from "../../../pipeline/authored/check.ts";
import { checkIdHistory } from "../../../pipeline/authored/id-history.ts";
import { load } from "../../../pipeline/authored/load/load-authored.ts";
import { undrawnPictures } from "../../../pipeline/pictures/stored-pictures.ts";
import { factsWithoutText, unprovenAttributes } from "../../../rules/evidence/evidence.ts";
import { unreadableSources } from "../../../rules/evidence/quoted-claims.ts";
import { type Command, countNoun } from "../../command.ts";
import { unprovenSummary } from "./unproven-command.ts";

/** Checks all authored data and the history of its ids. Writes nothing. */
export const checkCommand: Command = {
  summary: "Check the data and report each problem with its line and how to fix it",
  run({ root }) {
    const authored = load(root);
    const history = checkIdHistory(root, authored.recorded);
    const { data, problems: dataProblems } = dataAndProblems(authored);
    const problems = [...history.problems, ...dataProblems];
    const unread = unreadableSources(data).map(
      ({ source, language }) =>
        `whether the quotes from ${source} support their facts (the check cannot read texts in “${language}”)`,
    );
    const unchecked = [...history.unchecked, ...unread];
    const unproven = problems.length > 0 ? [] : unprovenAttributes(data);
    const withoutText = factsWithoutText(data);
    const counts = { relations: authored.relations.size, sources: authored.sources.size };
    const json = { problems, ...counts, unchecked, unproven: unproven.length, withoutText: withoutText.length };
    if (problems.length > 0) {
      return { text: "", json, problems, remark: `${countNoun(problems.length, "problem")}.`, failed: true };
    }
    const text = `No problems in ${countNoun(counts.relations, "relation")} and ${countNoun(counts.sources, "source")}.`;
    const toRead =
      unproven.length + withoutText.length > 0
        ? [...unprovenSummary(unproven, withoutText), "To list these facts: npm run data -- unproven"]
        : [];
    const undrawn = undrawnPictures(root, data).length;
    const toDraw =
      undrawn > 0
        ? [`Not drawn yet: ${countNoun(undrawn, "picture")} for link previews. Draw with: npm run pictures`]
        : [];
    const lines = [text, ...unchecked.map((what) => `Not checked: ${what}.`), ...toRead, ...toDraw];
    return { text: lines.join("\n"), json: { ...json, undrawnPictures: undrawn } };
  },
};
