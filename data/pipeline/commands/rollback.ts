import { changeSummary } from "../change-summary.ts";
import { type Command, Misused } from "../command.ts";
import { stateFolder, withLocalKv } from "../local-kv.ts";
import { rollback as rollBackTo } from "../publish.ts";

/** Puts an earlier release in force again. */
export const rollback: Command = {
  word: "RELEASE",
  takes: ["state"],
  summary: "puts an earlier release in force again, in the local KV in DIR (.wrangler/state)",
  async run({ root, word, options }) {
    if (!/^[1-9]\d*$/.test(word))
      throw new Misused(`“${word}” is no release's number; npm run data -- releases lists them`);
    const done = await withLocalKv(root, stateFolder(root, options), (kv) =>
      rollBackTo(kv, Number(word), new Date().toISOString()),
    );
    const text = done.changed
      ? `Release ${done.release} is in force, with what release ${word} held: ${changeSummary(done.changes)}.`
      : `What release ${word} held is in force already.`;
    return { text, json: done };
  },
};
