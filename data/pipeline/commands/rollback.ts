import { type Command, Misused } from "../command.ts";
import { namespaceOptions, withNamespace } from "../namespace.ts";
import { rollback as rollBackTo } from "../rollback.ts";

/** Puts an earlier release in force again. */
export const rollback: Command = {
  word: "RELEASE",
  takes: namespaceOptions,
  summary: "puts an earlier release in force again",
  async run({ root, word, options, watch }) {
    if (!/^[1-9]\d*$/.test(word))
      throw new Misused(`“${word}” is no release's number; npm run data -- releases lists them`);
    const done = await withNamespace(root, options, (kv) =>
      rollBackTo(kv, Number(word), new Date().toISOString(), watch),
    );
    const text = done.changed
      ? `Release ${done.release} is in force, with what release ${word} held: ${done.summary}.`
      : `What release ${word} held is in force already.`;
    return { text, json: done };
  },
};
