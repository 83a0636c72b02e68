import { rollback as rollBackTo } from "../../pipeline/publish/rollback.ts";
import { Refused } from "../../pipeline/refused.ts";
import { type Command, UsageError } from "../command.ts";
import { namespaceOptions, withExistingNamespace } from "../namespace.ts";

/** Puts an earlier release in force again. */
export const rollbackCommand: Command = {
  argument: "RELEASE",
  acceptedOptions: namespaceOptions,
  summary: "puts an earlier release in force again",
  async run({ root, argument: word, options, onProgress: watch }) {
    if (!/^[1-9]\d*$/.test(word))
      throw new UsageError(`“${word}” is no release's number; npm run data -- releases lists them`);
    const done = await withExistingNamespace(root, options, (kv) =>
      rollBackTo(kv, Number(word), new Date().toISOString(), watch),
    );
    if (!done) throw new Refused("Nothing is published there; npm run data -- publish does so.");
    const text = done.changed
      ? `Release ${done.release} is in force. Rolled back ${done.summary}.`
      : `What release ${word} held is in force already.`;
    return { text, json: done };
  },
};
